import type { IntelligencePublished } from '#contracts/intelligence';
import { parseLedgerName } from '#platform/kernel';
import { migration } from '#platform/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Sealed } from '#platform/contracts';
import { projection } from '#platform/projection';
import { ownerOf } from '#platform/two-sided';

/** Sealed content as a node has received or sent it: the envelope, and a text that only one agency can open. */
@Entity('exchange_contents')
export class ExchangeContent {
  @PrimaryColumn('text') request!: string;
  /** Where it was told: a third country's word for another's changes nothing. */
  @PrimaryColumn('text') ledger!: string;
  /** `questions`, or `answer-1` … */
  @PrimaryColumn('text') part!: string;
  /** Who tells in that ledger, and by which agency. */
  @Column('text') country!: string;
  @Column('text', { name: 'by_agency' }) by!: string | null;
  @Column('text') event!: string;
  /** The article under which it was shared. */
  @Column('text') instrument!: string | null;
  @Column('text') article!: string | null;
  /** Whether it is the last answer; of answers only. */
  @Column('boolean') complete!: boolean | null;
  @Column('text') handling!: string | null;
  @Column('text', { name: 'source_grade' }) sourceGrade!: string | null;
  @Column('text', { name: 'information_grade' }) informationGrade!: string | null;
  @Column('text') expires!: string | null;
  @Column('jsonb') sealed!: Sealed;
}

const contentsTable = migration('Contents', 32, {
  sql: `
    create table exchange_contents (
      request            text  collate "C" not null,
      country            text  not null,
      part               text  not null,
      event              text  not null,
      complete           boolean,
      handling           text,
      source_grade       text,
      information_grade  text,
      expires            text,
      sealed             jsonb not null,
      primary key (request, country, part)
    );
  `,
  grants: ['select, insert, update on exchange_contents'],
});

/** A row rests on one ledger: the one of the published event that it names. */
const contentsByLedger = migration('ContentsByLedger', 34, {
  sql: `
    alter table exchange_contents add column ledger text collate "C", add column by_agency text,
      add column instrument text, add column article text;
    update exchange_contents set ledger = split_part(event, '/', 1);
    alter table exchange_contents alter column ledger set not null,
      drop constraint exchange_contents_pkey, add primary key (request, ledger, part);
  `,
});

/** At a national node only: a shared view has no business with content, sealed or not. */
export const contents = projection<IntelligencePublished>('contents', {
  /** 2: a row rests on one ledger; who shared it and under which article is kept. */
  version: 2,
  tables: [ExchangeContent],
  migrations: [contentsTable, contentsByLedger],
  on: {
    'vecindad.intelligence.requested.v1': (rows, { id, ledger, data }) => {
      const country = parseLedgerName(ledger).from;
      if (ownerOf(data.request) !== country) return;
      rows.put(ExchangeContent, {
        request: data.request,
        ledger,
        country,
        by: data.by,
        part: 'questions',
        event: id,
        instrument: data.basis.instrument,
        article: data.basis.article,
        complete: null,
        handling: null,
        sourceGrade: null,
        informationGrade: null,
        expires: null,
        sealed: data.questions,
      });
    },
    'vecindad.intelligence.answered.v1': (rows, { id, ledger, data }) =>
      rows.put(ExchangeContent, {
        request: data.request,
        ledger,
        country: parseLedgerName(ledger).from,
        by: data.by,
        part: `answer-${data.answer}`,
        event: id,
        instrument: data.basis.instrument,
        article: data.basis.article,
        complete: data.complete,
        handling: data.handling,
        sourceGrade: data.sourceGrade,
        informationGrade: data.informationGrade,
        expires: data.expires,
        sealed: data.content,
      }),
  },
});
