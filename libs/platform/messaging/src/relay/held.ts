import type { Pool, PoolClient } from 'pg';
import { parseLedgerName } from '#platform/kernel';
import type { RecordedEvent } from '#platform/event-store';
import { keepAside, standsStill, type Finding } from '../inbox/quarantine.ts';

/** The name under which stand in quarantine what a country cannot seal, and what others wrote into its own topics. */
export const RELAY = 'relay';

/** An own ledger that is not sealed further, until somebody has decided about what is found. */
export interface Hold {
  readonly ledger: string;
  /** Position in the store up to which the ledger is sealed. */
  readonly position: number;
  readonly finding: Finding;
}

/** Which channels what is made of an event may be told in, by the event's type. */
export type ToldIn = Readonly<Record<string, readonly string[]>>;

/** Where it cannot be said what an event tells: every own ledger that it may tell something in. */
export const ledgersOfEvent = (
  ledgers: readonly string[],
  type: string,
  toldIn: ToldIn,
): readonly string[] => {
  const channels = toldIn[type];
  return ledgers.filter((ledger) => channels?.includes(parseLedgerName(ledger).channel) ?? true);
};

/** An event as it stands in quarantine: where it is, and nothing of what it says, which may be nobody's but its agency's. */
export const recordOf = ({ stream, version, type, position }: RecordedEvent): Buffer =>
  Buffer.from(JSON.stringify({ stream, version, type, position }));

/** A ledger is held at the first place that was found, whatever is found behind it. */
export const hold = async (client: Pool | PoolClient, holds: readonly Hold[]): Promise<void> => {
  for (const { ledger, position, finding } of holds) {
    await client.query(
      `insert into held_ledgers (ledger, position) values ($1, $2)
         on conflict (ledger) do update set position = least(held_ledgers.position, excluded.position)`,
      [ledger, position],
    );
    await keepAside(client, finding);
  }
};

/** An own ledger that is behind the relay's place: up to where in the store it is sealed, and whether somebody has decided. */
export interface Held {
  readonly ledger: string;
  readonly position: number;
  readonly decided: boolean;
}

/** Own ledgers that are held. */
export const heldOf = async (client: Pool | PoolClient): Promise<Held[]> => {
  const { rows } = await client.query(
    `select ledger, position, not ${standsStill('$1', 'h.ledger')} as decided from held_ledgers h order by ledger`,
    [RELAY],
  );
  return rows.map(({ ledger, position, decided }) => ({ ledger, position: Number(position), decided }));
};

/**
 * Before anything is sealed from a place on: what was found elsewhere than in an event holds its ledger from there. Only then,
 * since who seals already would go on behind the place that is written down.
 */
export const holdFrom = async (
  client: Pool | PoolClient,
  ledgers: readonly string[],
  progress: number,
): Promise<Held[]> => {
  await client.query(
    `insert into held_ledgers (ledger, position) select l, $3 from unnest($1::text[]) as l
      where ${standsStill('$2', 'l')} on conflict do nothing`,
    [ledgers, RELAY, progress],
  );
  return heldOf(client);
};

/** Moves a held ledger's place in the store; at the relay's own it is held no more. */
export const advance = async (
  client: Pool | PoolClient,
  ledger: string,
  { from, to, until }: { readonly from: number; readonly to: number; readonly until: number },
): Promise<boolean> => {
  const { rowCount } = await client.query(
    to < until
      ? 'update held_ledgers set position = $3 where ledger = $1 and position = $2'
      : 'delete from held_ledgers where ledger = $1 and position = $2 and $3::bigint is not null',
    [ledger, from, to],
  );
  return rowCount === 1;
};
