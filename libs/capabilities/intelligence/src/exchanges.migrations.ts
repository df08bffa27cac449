import { migration } from '#platform/database';

/** Halves as they were kept once: folded, a row for each. */
export const foldedExchanges = migration('Exchanges', 30, {
  sql: `
    create table exchange_requests (
      request      text collate "C" primary key,
      event        text,
      from_agency  text,
      to_agency    text,
      matter       text,
      purpose      text,
      urgency      text,
      instrument   text,
      article      text,
      deadline     text,
      asked_at     text collate "C",
      generated    boolean,
      closed_at    text,
      usefulness   text
    );
    comment on table exchange_requests is 'each column is set by the asking side alone';
    create table exchange_answers (
      request          text collate "C" not null,
      country          text not null,
      event            text,
      acknowledged_at  text,
      expected_at      text,
      answers          int,
      first_answer_at  text,
      completed_at     text,
      refused_at       text,
      refusal          text,
      primary key (request, country)
    );
  `,
  grants: ['select, insert, update on exchange_requests, exchange_answers'],
});

/** A row rests on one ledger: the one of the published event that it names. */
export const exchangesByLedger = migration('ExchangesByLedger', 33, {
  sql: `
    alter table exchange_requests add column ledger text collate "C", add column closed_by text;
    update exchange_requests set ledger = split_part(event, '/', 1);
    delete from exchange_requests where ledger is null;
    alter table exchange_requests alter column ledger set not null,
      drop constraint exchange_requests_pkey, add primary key (request, ledger);
    alter table exchange_answers add column ledger text collate "C", add column by_agency text;
    update exchange_answers set ledger = split_part(event, '/', 1);
    delete from exchange_answers where ledger is null;
    alter table exchange_answers alter column ledger set not null,
      drop constraint exchange_answers_pkey, add primary key (request, ledger);
  `,
});
