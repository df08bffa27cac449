import type { PoolClient } from 'pg';
import { audienceOf, lastFull, originOf, type Country, type Instant } from '#platform/kernel';
import { checkpointText, type Signer } from '#platform/ledger';
import type { Archive } from '../archive/archive.ts';
import { FULL_BLOCK_BYTES, LEAF_SEPARATOR } from '../archive/blocks.ts';
import { grow, type Growth } from '../archive/growth.ts';
import { privateLeafSql } from './private-event.ts';

/** Events sealed in one go: of each no more than its hash is held in memory. */
const MOST_AT_ONCE = 2_000;
const HASH_BYTES = 32;

/** In which channel an event is kept, by its type. */
export type KeptIn = Readonly<Record<string, string>>;

/** Where what belongs to no capability is kept: what operators decide. */
export const HOME_CHANNEL = 'node';

export interface PrivateLedgersSettings {
  readonly country: Country;
  readonly archive: Archive;
  readonly keptIn: KeptIn;
  /** See `QUIET_SEALED_EVERY_MS`. */
  readonly quietEveryMs: number;
}

/** How far the store is settled: all up to a position is there, and all recorded up to a moment is among it. */
export interface SettledStore {
  readonly upTo: number;
  readonly asOf: Instant | undefined;
}

/**
 * Takes the next events of the store into their private ledgers, whole, numbered in committed order, and gives their hashes, which
 * is all that sealing needs. The texts stay where they are: PostgreSQL makes leaves of them and hashes them.
 */
const takeText = (country: Country): string => `
  with page as (
    select e.position, e.stream, e.version, e.type, e.data, e.metadata, e.recorded_at,
           '${audienceOf(country)}.${audienceOf(country)}.' || coalesce(k.channel, '${HOME_CHANNEL}') as ledger
      from (select * from events where position > $1 and position <= $2 order by position limit ${MOST_AT_ONCE}) e
      left join unnest($3::text[], $4::text[]) as k (type, channel) on k.type = e.type),
  placed as (
    select p.*, coalesce(l.size, 0) + row_number() over (partition by p.ledger order by p.position) - 1 as place
      from page p left join ledgers l on l.ledger = p.ledger),
  leaves as materialized (
    select e.ledger, e.place, ${privateLeafSql('e', `"urn:vecindad:${audienceOf(country)}"`)} as leaf from placed e),
  hashed as materialized (select *, sha256('\\x00'::bytea || convert_to(leaf, 'UTF8')) as hash from leaves),
  filled as (
    select *, (sum(octet_length(leaf)) over (partition by ledger order by place) - octet_length(leaf)) / ${FULL_BLOCK_BYTES} as block
      from hashed),
  kept as (
    insert into ledger_blocks (ledger, first, leaves, hashes)
    select ledger, min(place), string_agg(leaf, chr(${LEAF_SEPARATOR.charCodeAt(0)}) order by place), string_agg(hash, ''::bytea order by place)
      from filled group by ledger, block)
  select ledger, string_agg(hash, ''::bytea order by place) as hashes,
         (select max(position) from page) as position, (select count(*) from page) as events
    from hashed group by ledger order by ledger`;

/**
 * A country's private ledgers: every domain event, disclosed or not, whole and in committed order, sealed in this database
 * and sent to nobody. Apart from what is published, and behind it: whatever happens here changes nothing there. A place of
 * its own in the store, moved with each step, so that nothing is taken twice or left out; an older store is taken from its beginning.
 */
export class PrivateLedgers {
  readonly #take: string;

  constructor(private readonly settings: PrivateLedgersSettings) {
    this.#take = takeText(settings.country);
  }

  /**
   * One step towards where the store is settled; all of it or nothing. Steps of several processes follow one another.
   * @returns whether there may be more to take
   */
  async step({ upTo, asOf }: SettledStore, signer: Signer): Promise<boolean> {
    const { archive } = this.settings;
    const { ledgers, more } = await archive.transaction(async (client) => {
      const from = await placeOf(client);
      const taken = upTo > from ? await this.#taken(client, from, upTo) : [];
      const events = Number(taken[0]?.events ?? 0);
      const more = events === MOST_AT_ONCE;
      const growths = await this.#growths(client, taken, more ? undefined : asOf, signer);
      if (growths.length > 0) await grow(client, growths);
      const to = more ? Number(taken[0]!.position) : Math.max(from, upTo);
      if (to > from) await client.query('update private_progress set position = $1', [to]);
      return { ledgers: growths.map(({ ledger }) => ledger), more };
    });
    for (const ledger of ledgers) archive.emit('advanced', ledger);
    return more;
  }

  async #taken(client: PoolClient, from: number, upTo: number): Promise<Taken[]> {
    const { keptIn } = this.settings;
    const { rows } = await client.query({
      name: 'private-take',
      text: this.#take,
      values: [from, upTo, Object.keys(keptIn), Object.values(keptIn)],
    });
    return rows as Taken[];
  }

  /** Of each ledger that has grown, and of each in which nothing was said when a full quarter of an hour is over. */
  async #growths(
    client: PoolClient,
    taken: readonly Taken[],
    asOf: Instant | undefined,
    signer: Signer,
  ): Promise<Growth[]> {
    const home = audienceOf(this.settings.country);
    // This ledger is sealed also when nothing was recorded in it: its seal says up to when that is so.
    await client.query('insert into ledgers (ledger) select unnest($1::text[]) on conflict do nothing', [
      [`${home}.${home}.${HOME_CHANNEL}`, ...taken.map(({ ledger }) => ledger)],
    ]);
    const growths: Growth[] = [];
    for (const state of await this.settings.archive.states(`${home}.${home}.`, client)) {
      const hashes = taken.find(({ ledger }) => ledger === state.ledger)?.hashes ?? Buffer.alloc(0);
      const quiet = asOf && lastFull(this.settings.quietEveryMs, asOf);
      const until = hashes.length > 0 ? asOf : quiet;
      if (hashes.length === 0 && !(until && until > state.asOf)) continue;
      const { ledger, size: before, frontier } = state;
      for (let at = 0; at < hashes.length; at += HASH_BYTES)
        frontier.append(hashes.subarray(at, at + HASH_BYTES));
      const place = {
        size: before + hashes.length / HASH_BYTES,
        asOf: until && until > state.asOf ? until : state.asOf || NEVER,
        root: frontier.root(),
      };
      const note = signer.sign(checkpointText({ origin: originOf(ledger), ...place }));
      growths.push({ ledger, before, frontier, batches: [{ entries: [], note, ...place }] });
    }
    return growths;
  }
}

/** Where nothing is known to be complete yet. */
const NEVER: Instant = '1970-01-01T00:00:00.000000Z';

interface Taken {
  readonly ledger: string;
  readonly hashes: Buffer;
  readonly position: string;
  readonly events: string;
}

/** Held until the transaction ends: whoever else takes a step waits for it. */
const placeOf = async (client: PoolClient): Promise<number> =>
  Number((await client.query('select position from private_progress for update')).rows[0].position);
