import type { PoolClient } from 'pg';
import { standsStill } from '#messaging';
import type { Projection } from '../projection.ts';

/** What a read model has yet to fold of one ledger. */
export interface Due {
  readonly ledger: string;
  /** Where the read model stands: leaves, and the moment that they are said to be complete to. */
  readonly size: number;
  readonly asOf: string;
  /** How far the ledger is kept here. */
  readonly head: { readonly size: number; readonly asOf: string };
  /** Positions that an operator decided to leave out. */
  readonly leftOut: ReadonlySet<number>;
}

/** All that a step has to know before it reads events, in one statement: it is asked at each step, and when idle. */
const dueText = `
  select l.ledger, l.size as head, l.as_of as head_as_of, coalesce(p.size, 0) as size, coalesce(p.as_of, '') as as_of,
         array(select q.position from quarantine q where q.consumer = $1 and q.ledger = l.ledger and q.state = 'skipped'
                                                    and q.position is not null) as left_out
    from ledgers l left join projection_positions p on p.projection = $1 and p.ledger = l.ledger
   where split_part(l.ledger, '.', 3) = any($2) and (l.size, l.as_of) <> (coalesce(p.size, 0), coalesce(p.as_of, ''))
     and not ${standsStill('$1', 'l.ledger', 'coalesce(p.size, 0)')}
   order by l.ledger`;

/** The ledgers that have moved on and in front of which this read model does not stand still. */
export const dueFor = async (client: PoolClient, { name, channels }: Projection): Promise<Due[]> => {
  const { rows } = await client.query({ name: 'projection-due', text: dueText, values: [name, channels] });
  return rows.map((row) => ({
    ledger: row.ledger,
    size: Number(row.size),
    asOf: row.as_of,
    head: { size: Number(row.head), asOf: row.head_as_of },
    leftOut: new Set((row.left_out as string[]).map(Number)),
  }));
};
