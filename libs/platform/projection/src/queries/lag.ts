import type { Pool } from 'pg';
import { isDateTime } from '#platform/kernel';
import { standsStill } from '#platform/messaging';
import { reads, type Projection } from '../projection.ts';

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

/**
 * What a leaf says is looked for in its text and read here: as JSON and as a time PostgreSQL would refuse some of what a country
 * may have signed, and with it the numbers of all the others.
 */
const lagText = `
  select m.projection, l.ledger, l.size, coalesce(p.size, 0) as folded,
         (l.size, l.as_of) is distinct from (coalesce(p.size, 0), coalesce(p.as_of, '')) as due,
         extract(epoch from now()) as now, substring(e.leaf from '"time":"([^"\\\\]{1,40})"') as waits_since,
         ${standsStill('m.projection', 'l.ledger', 'coalesce(p.size, 0)')} as held
    from unnest($1::text[]) as m (projection)
   cross join ledgers l
    left join projection_positions p on p.projection = m.projection and p.ledger = l.ledger
    left join lateral entries_between(l.ledger, coalesce(p.size, 0), least(coalesce(p.size, 0) + 1, l.size)) e on true`;

const secondsSince = (time: string | null, now: number): number =>
  time !== null && isDateTime(time) ? Math.max(0, now - Date.parse(time) / 1_000) : 0;

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
      seconds: secondsSince(row.waits_since, Number(row.now)),
      held: row.held,
    }));
};
