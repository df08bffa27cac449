import { Column, Entity, PrimaryColumn } from 'typeorm';
import { channels } from '#contracts/safeguards';
import { migration } from '#platform/database';
import { idOf } from '#platform/kernel';
import { recordedTypeOf, type PrivateEvent } from '#platform/messaging';
import { privateProjection, type Rows } from '#platform/projection';
import { safeguard } from './case.ts';
import type { CaseEvent, OfType } from './case.events.ts';
import { saysProtected } from './case.rules.ts';

/** What cases are found by. */
@Entity('safeguard_cases')
export class CaseRow {
  @PrimaryColumn('text') case!: string;
  @Column('text', { nullable: true }) kind!: string | null;
  @Column('text', { nullable: true }) post!: string | null;
  @Column('text', { nullable: true }) authority!: string | null;
  /** The agency that recorded it. */
  @Column('text', { nullable: true, name: 'recorded_by' }) recordedBy!: string | null;
  @Column('text', { nullable: true }) subject!: string | null;
  @Column('boolean', { nullable: true }) protected!: boolean | null;
  @Column('boolean', { nullable: true }) concluded!: boolean | null;
  @Column('boolean', { nullable: true }) annulled!: boolean | null;
}

/** One event of a case, whole. */
@Entity('safeguard_acts')
export class ActRow {
  @PrimaryColumn('text') case!: string;
  @PrimaryColumn('int') version!: number;
  @Column('text') type!: string;
  @Column('text', { name: 'recorded_at' }) recordedAt!: string;
  @Column('text', { nullable: true }) agency!: string | null;
  @Column('jsonb') data!: object;
}

/** By when somebody has to act. */
@Entity('safeguard_duties')
export class DutyRow {
  @PrimaryColumn('text') case!: string;
  @PrimaryColumn('text') duty!: string;
  @Column('text', { nullable: true }) kind!: string | null;
  @Column('text', { nullable: true }) due!: string | null;
  @Column('text', { nullable: true }) to!: string | null;
  @Column('boolean', { nullable: true }) settled!: boolean | null;
  @Column('text', { nullable: true, name: 'told_ahead' }) toldAhead!: string | null;
  @Column('text', { nullable: true, name: 'told_passed' }) toldPassed!: string | null;
}

const safeguardCases = migration('SafeguardCases', 190, {
  sql: `
    create table safeguard_cases (
      "case"       text collate "C" primary key,
      kind         text,
      post         text collate "C",
      authority    text,
      recorded_by  text,
      subject      text collate "C",
      protected    boolean,
      concluded    boolean,
      annulled     boolean
    );
    create index safeguard_cases_by_subject on safeguard_cases (subject) where subject is not null;
    create table safeguard_acts (
      "case"       text collate "C" not null,
      version      int   not null,
      type         text  not null,
      recorded_at  text  not null,
      agency       text,
      data         jsonb not null,
      primary key ("case", version)
    );
    create table safeguard_duties (
      "case"       text collate "C" not null,
      duty         text collate "C" not null,
      kind         text,
      due          text collate "C",
      "to"         text,
      settled      boolean,
      told_ahead   text,
      told_passed  text,
      primary key ("case", duty)
    );
    create index safeguard_duties_by_date on safeguard_duties (due) where settled is null;`,
  grants: ['select, insert, update on safeguard_cases, safeguard_acts, safeguard_duties'],
});

export type KeptCase = PrivateEvent<'safeguard', CaseEvent>;

/** The columns that an event sets, by its type: each column is one type’s to set, so that their order does not matter. */
const columnsOf: {
  readonly [T in CaseEvent['type']]?: (data: OfType<T>['data'], agency: string | null) => Partial<CaseRow>;
} = {
  CaseOpened: ({ kind, post = null, authority, subject = null }, agency) => ({
    kind,
    post,
    authority,
    subject,
    recordedBy: agency,
  }),
  CaseConcluded: () => ({ concluded: true }),
  CaseAnnulled: () => ({ annulled: true }),
};

const columnsSetBy = (event: CaseEvent, agency: string | null): Partial<CaseRow> => ({
  ...columnsOf[event.type]?.(event.data as never, agency),
  ...(saysProtected(event) ? { protected: true } : {}),
});

const keepDuties = (rows: Rows, { type, data }: CaseEvent, time: string): void => {
  const { case: id } = data;
  for (const { duty, kind, due, to } of data.duties ?? [])
    rows.merge(DutyRow, { case: id, duty }, { kind, due, to });
  for (const duty of data.settles ?? []) rows.merge(DutyRow, { case: id, duty }, { settled: true });
  if (type !== 'DutyNoticed') return;
  const { duty, stage } = data;
  rows.merge(DutyRow, { case: id, duty }, stage === 'ahead' ? { toldAhead: time } : { toldPassed: time });
};

const keep = (rows: Rows, kept: KeptCase): void => {
  const { recorded, metadata } = kept.data;
  const id = idOf(safeguard, kept.subject);
  const agency = metadata.agency ?? null;
  const event = { type: recordedTypeOf(kept.type), data: recorded } as CaseEvent;
  rows.put(ActRow, {
    case: id,
    version: Number(kept.streamversion),
    type: event.type,
    recordedAt: kept.time,
    agency,
    data: recorded,
  });
  const columns = columnsSetBy(event, agency);
  if (Object.keys(columns).length > 0) rows.merge(CaseRow, { case: id }, columns);
  keepDuties(rows, event, kept.time);
};

/** The types of private leaves that cases are made of. */
export const caseLeaves = (Object.keys(safeguard.evolve) as CaseEvent['type'][]).map(
  (type) => `vecindad-private.safeguard.${type}` as const,
);

/** How persons were treated here: at this country's node, and nowhere else. */
export const cases = privateProjection<KeptCase>('safeguard-cases', {
  version: 1,
  channels: [channels.safeguards.name],
  tables: [CaseRow, ActRow, DutyRow],
  migrations: [safeguardCases],
  on: Object.fromEntries(caseLeaves.map((type) => [type, keep])),
});
