import { Column, Entity, PrimaryColumn, type DataSource } from 'typeorm';
import type { PublishedEvent } from '#platform/contracts';
import { migration } from '#platform/database';
import type { Instant } from '#platform/kernel';
import { privateProjection, projection, type Projection } from '#platform/projection';

/** What one side said of one thing: by when something is to have happened, or that nobody waits for it any more. */
export interface DueRow {
  ledger: string;
  subject: string;
  due: string | null;
  settled: boolean | null;
}

/** A date of a subject that has come, and nothing settled it. */
export interface DueDate {
  readonly subject: string;
  readonly due: Instant;
}

/** Of a subject: a date, or that it is settled. */
export type SaysOfDates = { readonly subject: string } & (
  { readonly due: Instant } | { readonly settled: true }
);

type Says = SaysOfDates | readonly SaysOfDates[] | undefined;

/** How many are looked at together; the others come behind. */
export const AT_ONCE = 100;

/** Dates by which something is to happen, kept as a read model of what both sides publish. */
export interface DueDates {
  readonly model: Projection;
  /** Those of these ledgers that have come by now, the oldest first, not more than a hundred. */
  come(source: DataSource, ledgers: readonly string[], now: Instant): Promise<DueDate[]>;
  /** The first that is still ahead. */
  next(source: DataSource, ledgers: readonly string[], now: Instant): Promise<Instant | undefined>;
}

/**
 * A model of due dates. Of each event: which subject it gives a date, or which it settles. Each side's word is a row of its own, so
 * it does not matter which comes first; a subject is settled by the two countries of its ledger and by nobody else. A later date
 * of the same ledger takes the place of the earlier.
 * @param number of its migration, see `migration`
 * @param keptOn where the events are what a country keeps to itself: on which channels
 */
export const dueDates = <P extends PublishedEvent>(
  name: string,
  number: number,
  on: { readonly [T in P['type']]?: (event: Extract<P, { type: T }>) => Says },
  keptOn?: readonly string[],
): DueDates => {
  const table = `due_${name.replaceAll('-', '_')}`;

  @Entity(table)
  class Due implements DueRow {
    @PrimaryColumn('text') ledger!: string;
    @PrimaryColumn('text') subject!: string;
    @Column('text') due!: string | null;
    @Column('boolean') settled!: boolean | null;
  }

  const record =
    (says: (event: never) => Says) =>
    (rows: Parameters<Projection['on'][string]>[0], event: PublishedEvent): void => {
      for (const said of [says(event as never) ?? []].flat()) {
        const { subject } = said;
        const columns = 'due' in said ? { due: new Date(said.due).toISOString() } : { settled: true };
        rows.merge(Due, { ledger: event.ledger, subject }, columns);
      }
    };

  const open = `
    from ${table} d
    where d.ledger = any($1) and d.due is not null and not exists (
      select from ${table} s
      where s.subject = d.subject and s.settled
        and (s.ledger = d.ledger
             or (split_part(s.ledger, '.', 1), split_part(s.ledger, '.', 2))
              = (split_part(d.ledger, '.', 2), split_part(d.ledger, '.', 1))))`;

  const definition = {
    version: 1,
    tables: [Due],
    migrations: [
      migration(
        `Due${name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`,
        number,
        {
          sql: `
            create table ${table} (
              ledger   text    collate "C" not null,
              subject  text    collate "C" not null,
              due      text    collate "C",
              settled  boolean,
              primary key (subject, ledger)
            );
            create index ${table}_by_date on ${table} (due) where due is not null;`,
          grants: [`select, insert, update on ${table}`],
        },
      ),
    ],
    on: Object.fromEntries(
      Object.entries(on).map(([type, says]) => [type, record(says as (event: never) => Says)]),
    ),
  };

  return {
    model: keptOn
      ? privateProjection(`due-${name}`, { ...definition, channels: keptOn })
      : projection<PublishedEvent>(`due-${name}`, definition),
    come: (source, ledgers, now) =>
      source.query<DueDate[]>(
        `select d.subject, d.due ${open} and d.due <= $2 order by d.due, d.subject limit ${AT_ONCE}`,
        [ledgers, new Date(now).toISOString()],
      ),
    next: async (source, ledgers, now) => {
      const [row] = await source.query<{ next: Instant | null }[]>(
        `select min(d.due) as next ${open} and d.due > $2`,
        [ledgers, new Date(now).toISOString()],
      );
      return row?.next ?? undefined;
    },
  };
};
