import type { PoolClient } from 'pg';

/** Another process leads this read model, or has moved it on: what was folded here must not be written. */
export class Overtaken extends Error {
  constructor(projections: string) {
    super(`${projections} is written by another process now`);
    this.name = 'Overtaken';
  }
}

/**
 * A rebuild holds the read model's row in `projections` while it brings its own tables to the same place, or puts them in the place
 * of those in use. It lets go soon: to be tried again.
 */
export class ModelHeld extends Error {
  constructor(projection: string) {
    super(`${projection} is held by a rebuild`);
    this.name = 'Held';
  }
}

/** One ledger's step forward; it may be no more than the moment up to which all is told. */
export interface Step {
  readonly ledger: string;
  readonly from: number;
  readonly to: number;
  readonly asOf: string;
}

/** Where a read model goes, and under which epoch. */
export interface Move {
  readonly projection: string;
  readonly epoch: string;
  readonly steps: readonly Step[];
}

/**
 * Moves places, each from where it was, if the epoch is still that of who asks. Nobody is waited for: who is held by a
 * rebuild does not move, and keeps nobody else.
 */
const moveText = `
  insert into projection_positions as p (projection, ledger, size, as_of)
  select s.projection, s.ledger, s.size, s.as_of
    from unnest($1::text[], $2::bigint[], $3::text[], $5::bigint[], $6::text[]) as s (projection, epoch, ledger, size, as_of)
    join (select projection, epoch from projections where projection = any($1) for share skip locked) as m
      on m.projection = s.projection and m.epoch = s.epoch
  on conflict (projection, ledger) do update set size = excluded.size, as_of = excluded.as_of
   where p.size = (select w.was from unnest($1::text[], $3::text[], $4::bigint[]) as w (projection, ledger, was)
                    where w.projection = p.projection and w.ledger = p.ledger)`;

/** @throws {Overtaken} where one of them did not move, for whatever reason */
export const movePlaces = async (client: PoolClient, moves: readonly Move[]): Promise<void> => {
  const all = moves.flatMap(({ projection, epoch, steps }) =>
    steps.map((step) => ({ projection, epoch, ...step })),
  );
  if (all.length === 0) return;
  const { rowCount } = await client.query({
    name: 'projection-move',
    text: moveText,
    values: [
      all.map(({ projection }) => projection),
      all.map(({ epoch }) => epoch),
      all.map(({ ledger }) => ledger),
      all.map(({ from }) => from),
      all.map(({ to }) => to),
      all.map(({ asOf }) => asOf),
    ],
  });
  if (rowCount !== all.length) throw new Overtaken(moves.map(({ projection }) => projection).join(', '));
};

/** Holds the epoch to the end of the transaction, before anything is written. @throws {Overtaken} @throws {ModelHeld} */
export const holdEpoch = async (client: PoolClient, projection: string, epoch: string): Promise<void> => {
  const { rows } = await client.query(
    'select epoch from projections where projection = $1 for share skip locked',
    [projection],
  );
  if (rows.length === 0) throw new ModelHeld(projection);
  if (rows[0].epoch !== epoch) throw new Overtaken(projection);
};
