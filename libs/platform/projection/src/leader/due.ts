import type { PoolClient } from 'pg';
import { standsStill } from '#platform/messaging';
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
  select m.projection, l.ledger, l.size as head, l.as_of as head_as_of, coalesce(p.size, 0) as size, coalesce(p.as_of, '') as as_of,
         array(select q.position from quarantine q where q.consumer = m.projection and q.ledger = l.ledger and q.state = 'skipped'
                                                    and q.position is not null) as left_out
    from unnest($1::text[], $2::text[], $3::boolean[]) as m (projection, channel, private)
    join ledgers l on split_part(l.ledger, '.', 3) = m.channel
                  and (split_part(l.ledger, '.', 1) = split_part(l.ledger, '.', 2)) = m.private
    left join projection_positions p on p.projection = m.projection and p.ledger = l.ledger
   where (l.size, l.as_of) <> (coalesce(p.size, 0), coalesce(p.as_of, ''))
     and not ${standsStill('m.projection', 'l.ledger', 'coalesce(p.size, 0)')}
   order by l.ledger`;

/** Of each read model the ledgers that have moved on and in front of which it does not stand still. */
export const dueFor = async <Model extends { readonly projection: Projection }>(
  client: PoolClient,
  models: readonly Model[],
): Promise<Map<Model, Due[]>> => {
  const wanted = models.flatMap(({ projection: { name, channels, isPrivate = false } }) =>
    channels.map((channel) => ({ name, channel, isPrivate })),
  );
  const { rows } = await client.query({
    name: 'projection-due',
    text: dueText,
    values: [
      wanted.map(({ name }) => name),
      wanted.map(({ channel }) => channel),
      wanted.map(({ isPrivate }) => isPrivate),
    ],
  });
  const dues = new Map<Model, Due[]>(models.map((model) => [model, []]));
  const byName = new Map(models.map((model) => [model.projection.name, dues.get(model)!]));
  for (const row of rows)
    byName.get(row.projection)!.push({
      ledger: row.ledger,
      size: Number(row.size),
      asOf: row.as_of,
      head: { size: Number(row.head), asOf: row.head_as_of },
      leftOut: new Set((row.left_out as string[]).map(Number)),
    });
  return dues;
};

/** How many leaves a read model is behind. */
export const backlogOf = (dues: readonly Due[]): number =>
  dues.reduce((sum, { size, head }) => sum + head.size - size, 0);
