import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { InformationRequestedV1, IntelligencePublished } from '#contracts/intelligence';
import { parseLedgerName } from '#platform/kernel';
import { countryOfAgency } from '#platform/contracts';
import { projection, type Rows } from '#platform/projection';
import { askerOf } from './request.ts';

/** The asking side's half of an exchange. */
@Entity('exchange_requests')
export class ExchangeRequest {
  @PrimaryColumn('text') request!: string;
  /** Where it was told: by the country that asks, to the one asked. */
  @PrimaryColumn('text') ledger!: string;
  /** Id of the published event that asks. */
  @Column('text') event!: string | null;
  @Column('text', { name: 'from_agency' }) from!: string | null;
  @Column('text', { name: 'to_agency' }) to!: string | null;
  @Column('text') matter!: string | null;
  @Column('text') purpose!: string | null;
  @Column('text') urgency!: string | null;
  @Column('text') instrument!: string | null;
  @Column('text') article!: string | null;
  @Column('text') deadline!: string | null;
  @Column('text', { name: 'asked_at' }) askedAt!: string | null;
  @Column('boolean') generated!: boolean | null;
  @Column('text', { name: 'closed_at' }) closedAt!: string | null;
  @Column('text', { name: 'closed_by' }) closedBy!: string | null;
  @Column('text') usefulness!: string | null;
}

/** A country's half as the side asked; only the half of the country that was asked counts. */
@Entity('exchange_answers')
export class ExchangeAnswer {
  @PrimaryColumn('text') request!: string;
  @PrimaryColumn('text') ledger!: string;
  /** Who tells in that ledger. */
  @Column('text') country!: string;
  /** Its agency that spoke last. */
  @Column('text', { name: 'by_agency' }) by!: string | null;
  /** Id of the newest published event of this half. */
  @Column('text') event!: string | null;
  @Column('text', { name: 'acknowledged_at' }) acknowledgedAt!: string | null;
  @Column('text', { name: 'expected_at' }) expectedAt!: string | null;
  /** How many answers, and when the first and the last came. */
  @Column('int') answers!: number | null;
  @Column('text', { name: 'first_answer_at' }) firstAnswerAt!: string | null;
  @Column('text', { name: 'completed_at' }) completedAt!: string | null;
  @Column('text', { name: 'refused_at' }) refusedAt!: string | null;
  @Column('text') refusal!: string | null;
}

class Exchanges1700000000030 implements MigrationInterface {
  name = 'Exchanges1700000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          execute format('grant select, insert, update on exchange_requests, exchange_answers to %I', app);
        end if;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table exchange_requests, exchange_answers');
  }
}

/** A row rests on one ledger: the one of the published event that it names. */
class ExchangesByLedger1700000000033 implements MigrationInterface {
  name = 'ExchangesByLedger1700000000033';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
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
    `);
  }

  async down(): Promise<void> {
    throw new Error('there is no way back over this migration but a restore');
  }
}

type Told = Pick<IntelligencePublished, 'ledger'> & { readonly data: { readonly request: string } };

/** Told by the country whose request it is: nobody else writes that half. */
const byAsker = ({ ledger, data }: Told): boolean => askerOf(data.request) === parseLedgerName(ledger).from;

/** Told by another country to the one that asked. */
const toAsker = ({ ledger, data }: Told): boolean =>
  askerOf(data.request)?.toLowerCase() === parseLedgerName(ledger).audience;

/** Told to the country that is asked: a request addressed past it is none. */
const toAsked = ({ ledger, data }: InformationRequestedV1): boolean =>
  countryOfAgency(data.to)?.toLowerCase() === parseLedgerName(ledger).audience;

/** Sets columns of the half of a country that answers. */
const replied = (
  rows: Rows,
  event: Told & { readonly id: string; readonly data: { readonly by: string } },
  columns: Partial<ExchangeAnswer>,
): void => {
  if (!toAsker(event)) return;
  const { id, ledger, data } = event;
  rows.merge(
    ExchangeAnswer,
    { request: data.request, ledger },
    { country: parseLedgerName(ledger).from, event: id, by: data.by, ...columns },
  );
};

/** Requests for information and how they were met: who asked whom about what kind of matter, and when. Never content. */
export const exchanges = projection<IntelligencePublished>('exchanges', {
  /** 2: a row rests on one ledger; who closed and who replied is kept. */
  version: 2,
  tables: [ExchangeRequest, ExchangeAnswer],
  migrations: [Exchanges1700000000030, ExchangesByLedger1700000000033],
  on: {
    'vecindad.intelligence.requested.v1': (rows, event) => {
      if (!byAsker(event) || !toAsked(event)) return;
      const { id, ledger, occurredat, data } = event;
      rows.merge(
        ExchangeRequest,
        { request: data.request, ledger },
        {
          event: id,
          from: data.by,
          to: data.to,
          matter: data.matter,
          purpose: data.purpose,
          urgency: data.urgency,
          instrument: data.basis.instrument,
          article: data.basis.article,
          deadline: data.deadline,
          askedAt: occurredat,
          generated: data.generated ?? false,
        },
      );
    },
    'vecindad.intelligence.closed.v1': (rows, event) => {
      if (!byAsker(event)) return;
      const { ledger, time, data } = event;
      rows.merge(
        ExchangeRequest,
        { request: data.request, ledger },
        { closedAt: time, closedBy: data.by, usefulness: data.usefulness },
      );
    },
    'vecindad.intelligence.acknowledged.v1': (rows, event) =>
      // The newest word holds: one that expects nothing takes back what was expected before.
      replied(rows, event, {
        ...(event.data.again ? {} : { acknowledgedAt: event.time }),
        expectedAt: event.data.expected ?? null,
      }),
    'vecindad.intelligence.answered.v1': (rows, event) => {
      const { time, data } = event;
      replied(rows, event, {
        answers: data.answer,
        ...(data.answer === 1 ? { firstAnswerAt: time } : {}),
        ...(data.complete ? { completedAt: time } : {}),
      });
    },
    'vecindad.intelligence.refused.v1': (rows, event) =>
      replied(rows, event, { refusedAt: event.time, refusal: event.data.reason }),
  },
});
