import type { Pool } from 'pg';
import { standsStill } from '#messaging';
import { reads, type Projection } from './projection.ts';

/** How far a read model is behind a ledger that is kept here. */
export interface Lag {
  readonly projection: string;
  readonly ledger: string;
  /** Leaves folded, and leaves kept. */
  readonly folded: number;
  readonly size: number;
  /** There is something to fold; it may be no more than the moment up to which all is told. */
  readonly due: boolean;
  /** Since the first event that is not folded yet was recorded in its country; 0 where none waits. */
  readonly seconds: number;
  /** Stopped in front of an event that stands in quarantine. */
  readonly held: boolean;
}

const lagText = `
  select m.projection, l.ledger, l.size, coalesce(p.size, 0) as folded,
         (l.size, l.as_of) is distinct from (coalesce(p.size, 0), coalesce(p.as_of, '')) as due,
         coalesce(extract(epoch from now() - (e.leaf::json ->> 'time')::timestamptz), 0) as seconds,
         ${standsStill('m.projection', 'l.ledger')} as held
    from unnest($1::text[]) as m (projection)
   cross join ledgers l
    left join projection_positions p on p.projection = m.projection and p.ledger = l.ledger
    left join ledger_entries e on e.ledger = l.ledger and e.position = coalesce(p.size, 0) and e.position < l.size`;

/** Of each read model and each ledger it reads. One statement, and no locks but those of reading. */
export const lagOf = async (pool: Pool, projections: readonly Projection[]): Promise<Lag[]> => {
  const { rows } = await pool.query({
    name: 'projection-lag',
    text: lagText,
    values: [projections.map(({ name }) => name)],
  });
  return rows
    .filter((row) =>
      projections.some((projection) => projection.name === row.projection && reads(projection, row.ledger)),
    )
    .map((row) => ({
      projection: row.projection,
      ledger: row.ledger,
      folded: Number(row.folded),
      size: Number(row.size),
      due: row.due,
      seconds: Math.max(0, Number(row.seconds)),
      held: row.held,
    }));
};
