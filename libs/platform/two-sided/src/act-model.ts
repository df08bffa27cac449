import { In, type DataSource } from 'typeorm';
import type { Migration } from '#platform/database';
import type { PublishedEvent } from '#platform/contracts';
import { audienceOf, countries, parseLedgerName } from '#platform/kernel';
import type { Projection, Rows } from '#platform/projection';
import type { Act } from './act.ts';
import type { ActRow, ActTable } from './act-table.ts';
import { isHeard } from './heard.ts';
import { keptOf, kindsOf, type TwoSided } from './thing.ts';

/** The read model of a thing: every act of both sides that is heard, as published. What follows from them is told when asked. */
export interface ActModel {
  readonly name: string;
  readonly version: number;
  readonly table: ActTable;
  readonly migrations: readonly Migration[];
  /** Throws where nothing could be counted from what an act says: it is kept in quarantine. */
  readonly check?: (event: never) => void;
}

export const actModel = <Acts>(thing: TwoSided<Acts>, { table, check, ...model }: ActModel): Projection => ({
  ...model,
  tables: [table],
  channels: [thing.channel],
  on: Object.fromEntries(
    kindsOf(thing).map(([type, { published }]) => [
      published,
      (rows: Rows, event: PublishedEvent): void => {
        check?.(event as never);
        if (!isHeard(thing, type, event)) return;
        rows.put(table, {
          thing: (event.data as Record<string, string>)[thing.named]!,
          ledger: event.ledger,
          position: Number(event.ledgerposition),
          type: String(type),
          on: event.occurredat,
          recordedAt: event.time,
          answers: event.inresponseto ?? null,
          data: keptOf(thing, type, event.data as object) as object,
        });
      },
    ]),
  ),
});

export const actFrom = <Acts>({
  ledger,
  position,
  type,
  on,
  recordedAt,
  answers,
  data,
}: ActRow): Act<Acts> => {
  const { from, audience } = parseLedgerName(ledger);
  return {
    type,
    by: from,
    to: countries.find((country) => audienceOf(country) === audience)!,
    on,
    data,
    published: { id: `${ledger}/${position}`, at: recordedAt, ...(answers ? { answers } : {}) },
  } as unknown as Act<Acts>;
};

/** Each thing's acts, by its name; in the order in which they are given. */
export const actsByThing = <Acts>(rows: readonly ActRow[]): Map<string, Act<Acts>[]> => {
  const things = new Map<string, Act<Acts>[]>();
  for (const row of rows) {
    const acts = things.get(row.thing);
    if (acts) acts.push(actFrom(row));
    else things.set(row.thing, [actFrom(row)]);
  }
  return things;
};

const ofThings = (thing: string | readonly string[] | undefined) =>
  thing === undefined ? {} : { thing: typeof thing === 'string' ? thing : In([...thing]) };

/** The acts that rest on some ledgers, of one thing, of some or of all; each side's in its own order. */
export const findActs = (
  table: ActTable,
  source: DataSource,
  ledgers: readonly string[],
  thing?: string | readonly string[],
): Promise<ActRow[]> =>
  source.manager.find(table, {
    where: { ledger: In([...ledgers]), ...ofThings(thing) },
    order: { thing: 'ASC', ledger: 'ASC', position: 'ASC' },
  });

/**
 * Of each thing a mark that is another once its acts are: what was made of them needs making anew then, and not before. A row that
 * was written again, as by a rebuild, has another transaction.
 */
export const findMarks = async (
  table: ActTable,
  source: DataSource,
  ledgers: readonly string[],
): Promise<Map<string, string>> => {
  const { tablePath, columns } = source.getMetadata(table);
  const thing = columns.find(({ propertyName }) => propertyName === 'thing')!.databaseName;
  const rows = await source.query<{ thing: string; mark: string }[]>(
    `select ${thing} as thing, concat_ws(' ', count(*), sum(position), max(xmin::text::bigint)) as mark
     from ${tablePath} where ledger = any($1) group by ${thing} order by ${thing}`,
    [ledgers],
  );
  return new Map(rows.map(({ thing: name, mark }) => [name, mark]));
};
