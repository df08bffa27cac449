import type { PoolClient } from 'pg';
import type { ArchivedEntry, Quarantine } from '#messaging';
import type { Due } from './due.ts';
import type { NotFoldable } from '../fold/fold.ts';
import type { Projection } from '../projection.ts';

/** Another process leads this read model, or has moved it on: what was folded here must not be written. */
export class Overtaken extends Error {
  constructor(projection: string) {
    super(`${projection} is written by another process now`);
    this.name = 'Overtaken';
  }
}

/** What a step takes of one ledger. */
export interface Part {
  readonly due: Due;
  /** In order, without what an operator left out. */
  readonly entries: readonly ArchivedEntry[];
  /** The place behind the last of them. */
  readonly to: number;
  /** What the ledger stops in front of. */
  readonly stopped?: NotFoldable | undefined;
}

/** A part that ends in front of what cannot be folded or written. */
export const stoppedAt = (part: Part, stopped: NotFoldable): Part => ({
  due: part.due,
  entries: part.entries.filter(({ position }) => position < stopped.entry.position),
  to: stopped.entry.position,
  stopped,
});

/** One ledger's step forward; it may be no more than the moment up to which all is told. */
export interface Step {
  readonly ledger: string;
  readonly from: number;
  readonly to: number;
  readonly asOf: string;
}

export const stepsForward = (parts: readonly Part[]): Step[] =>
  parts
    .map(({ due, to }) => ({
      ledger: due.ledger,
      from: due.size,
      to,
      asOf: to === due.head.size ? due.head.asOf : due.asOf,
      moved: to > due.size || (to === due.head.size && due.head.asOf !== due.asOf),
    }))
    .filter(({ moved }) => moved)
    .map(({ ledger, from, to, asOf }) => ({ ledger, from, to, asOf }));

/** Moves the places, each from where it was, if the epoch is still that of who asks. */
const stepText = `
  insert into projection_positions as p (projection, ledger, size, as_of)
  select $1, s.ledger, s.size, s.as_of
    from unnest($2::text[], $3::bigint[], $4::bigint[], $5::text[]) as s (ledger, was, size, as_of)
   where (select epoch from projections where projection = $1 for share) = $6
  on conflict (projection, ledger) do update set size = excluded.size, as_of = excluded.as_of
   where p.size = ($3::bigint[])[array_position($2::text[], p.ledger)]
  returning p.ledger`;

/** @throws {Overtaken} */
export const movePlaces = async (
  client: PoolClient,
  { name }: Projection,
  epoch: string,
  steps: readonly Step[],
): Promise<void> => {
  const { rowCount } = await client.query({
    name: 'projection-step',
    text: stepText,
    values: [
      name,
      steps.map((s) => s.ledger),
      steps.map((s) => s.from),
      steps.map((s) => s.to),
      steps.map((s) => s.asOf),
      epoch,
    ],
  });
  if (rowCount !== steps.length) throw new Overtaken(name);
};

/** Holds the epoch to the end of the transaction, before anything is written. @throws {Overtaken} */
export const holdEpoch = async (client: PoolClient, { name }: Projection, epoch: string): Promise<void> => {
  const { rows } = await client.query('select epoch from projections where projection = $1 for share', [
    name,
  ]);
  if (rows[0]?.epoch !== epoch) throw new Overtaken(name);
};

/** Keeps aside what ledgers stop in front of, in the step's transaction; returns what was not there yet. */
export const keepStopped = async (
  client: PoolClient,
  projection: Projection,
  quarantine: Quarantine,
  parts: readonly Part[],
): Promise<NotFoldable[]> => {
  const found: NotFoldable[] = [];
  for (const { stopped } of parts)
    if (stopped && (await quarantine.keep(stopped.finding(projection), client))) found.push(stopped);
  return found;
};
