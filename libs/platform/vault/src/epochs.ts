import { hkdfSync, randomBytes } from 'node:crypto';
import type pg from 'pg';
import type { Clock } from '#platform/kernel';
import { retagged } from './blind-index.ts';
import { begunAt, epochNamed, type KeyEncryption } from './key-encryption.ts';
import { decrypt, encrypt, KEY_BYTES } from './sealed-field.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** An epoch's age at which the next begins. */
export const EPOCH_DAYS = 27;
/** So long after the next began its key is kept: a backup of those days can still be restored. */
export const KEPT_DAYS = 7;
/** After so many days no backup revives what was erased; one day of it is for a process that was away. */
export const REVIVED_BY_NOTHING_AFTER_DAYS = EPOCH_DAYS + KEPT_DAYS + 1;

const AT_ONCE = 2_000;
/** Any number; one process turns at a time. */
const TURN_LOCK = 7_346_528_444;

/** What follows from an epoch's secret: a key that wraps subjects' keys, and one for the tags of the index. */
export interface Epoch {
  readonly number: number;
  readonly name: string;
  readonly wrapping: Buffer;
  readonly tagging: Buffer;
}

interface EpochRow {
  readonly number: number;
  readonly name: string;
  readonly secret: Buffer;
}

type Session = Pick<pg.ClientBase, 'query'>;

const derived = (secret: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `vecindad vault ${use}`, KEY_BYTES));

const INDEX_SECRET = 'index secret';

/** What a turn of the epochs did. */
export interface Turn {
  readonly begun?: string;
  readonly rewrapped: number;
  readonly destroyed: readonly string[];
}

/** Epochs as this process knows them; what it has not heard of it reads. */
export class Epochs {
  private readonly known = new Map<number, Epoch>();

  constructor(
    private readonly pool: pg.Pool,
    private readonly keys: KeyEncryption,
    private readonly clock: Clock,
  ) {}

  /** All of which something is kept, the newest last. @throws when the key of one is not there */
  async all(session: Session = this.pool): Promise<readonly Epoch[]> {
    const { rows } = await session.query<EpochRow>('select * from epochs order by number');
    const epochs: Epoch[] = [];
    for (const { number, name, secret } of rows) {
      let epoch = this.known.get(number);
      if (epoch?.name !== name) {
        const opened = await this.keys.unwrap(name, secret);
        epoch = { number, name, wrapping: derived(opened, 'wrapping'), tagging: derived(opened, 'tagging') };
        this.known.set(number, epoch);
      }
      epochs.push(epoch);
    }
    for (const number of this.known.keys())
      if (!rows.some((row) => row.number === number)) this.known.delete(number);
    return epochs;
  }

  async indexSecret(epochs: readonly Epoch[], session: Session = this.pool): Promise<Buffer> {
    const { rows } = await session.query<{ epoch: number; wrapped: Buffer }>('select * from index_secret');
    const { epoch, wrapped } = rows[0]!;
    return decrypt(numbered(epochs, epoch).wrapping, wrapped, INDEX_SECRET);
  }

  /**
   * Begins the next epoch when it is time, brings under it what is under others, and destroys those that are past their days.
   * Called daily and at each start; it goes on where one before was cut off. Of processes that call it at once one does it.
   * @returns nothing where another is at it
   */
  async turn(): Promise<Turn | undefined> {
    const session = await this.pool.connect();
    let alone = false;
    try {
      alone = await this.alone(session);
      if (!alone) return undefined;
      // Where a key is missing (a backup from too long ago) nothing is begun over it.
      await this.all(session);
      const begun = await this.begin(session);
      const epochs = await this.all(session);
      const rewrapped = await this.rewrap(session, epochs);
      const destroyed = await this.destroy(session, epochs.at(-1)!);
      return { ...(begun ? { begun } : {}), rewrapped, destroyed };
    } finally {
      if (alone) await session.query('select pg_advisory_unlock($1)', [TURN_LOCK]).catch(() => undefined);
      session.release();
    }
  }

  /** Waits for another only where no epoch is there yet: that takes no time, and nothing can be done before. */
  private async alone(session: Session): Promise<boolean> {
    const { rows } = await session.query<{ mine: boolean }>(
      `select case when exists (select from epochs) then pg_try_advisory_lock($1)
                   else pg_advisory_lock($1) is not null end as mine`,
      [TURN_LOCK],
    );
    return rows[0]!.mine;
  }

  /** What should have been done by now, in words, or nothing. It asks the database, and says so where there is no answer. */
  async overdue(): Promise<string | undefined> {
    const epochs = await this.all();
    const [names, now] = [await this.keys.epochs(), this.clock.now()];
    const late = (name: string, days: number): boolean => now - begunAt(name) > (days + 1) * DAY_MS;
    if (late(epochs.at(-1)!.name, EPOCH_DAYS)) return `no epoch has begun since ${epochs.at(-1)!.name}`;
    const kept = names.find((_, n) => names[n + 1] !== undefined && late(names[n + 1]!, KEPT_DAYS));
    return kept && `the key of the epoch ${kept} was to be destroyed`;
  }

  private async begin(session: Session): Promise<string | undefined> {
    const now = this.clock.now();
    const { rows } = await session.query<EpochRow>('select * from epochs order by number desc limit 1');
    const newest = rows[0];
    if (newest && now - begunAt(newest.name) < EPOCH_DAYS * DAY_MS) return undefined;
    const name = epochNamed(now);
    await this.keys.begin(name);
    const secret = randomBytes(KEY_BYTES);
    const wrapped = await this.keys.wrap(name, secret);
    // The first epoch comes with the secret of the index: neither is there without the other.
    await session.query(
      `with begun as (insert into epochs select coalesce(max(number), 0) + 1, $1, $2 from epochs returning number)
       insert into index_secret (epoch, wrapped) select number, $3 from begun on conflict do nothing`,
      [name, wrapped, encrypt(derived(secret, 'wrapping'), randomBytes(KEY_BYTES), INDEX_SECRET)],
    );
    return name;
  }

  private async rewrap(session: Session, epochs: readonly Epoch[]): Promise<number> {
    const newest = epochs.at(-1)!;
    await session.query('update index_secret set epoch = $1, wrapped = $2 where epoch <> $1', [
      newest.number,
      encrypt(newest.wrapping, await this.indexSecret(epochs, session), INDEX_SECRET),
    ]);
    let count = 0;
    for (const old of epochs.slice(0, -1)) {
      for (let moved = AT_ONCE; moved === AT_ONCE; count += moved)
        moved = await rewrapKeys(session, old, newest);
      for (let moved = AT_ONCE; moved === AT_ONCE;) moved = await retagEntries(session, old, newest);
    }
    return count;
  }

  /** First in the database, which refuses while something is under the epoch; then the key itself. */
  private async destroy(session: Session, newest: Epoch): Promise<readonly string[]> {
    const names = await this.keys.epochs();
    const destroyed: string[] = [];
    for (const [n, name] of names.entries()) {
      const next = names[n + 1];
      if (next === undefined || name >= newest.name) break;
      if (this.clock.now() - begunAt(next) < KEPT_DAYS * DAY_MS) break;
      await session.query('delete from epochs where name = $1', [name]);
      await this.keys.destroy(name);
      destroyed.push(name);
    }
    return destroyed;
  }
}

export const numbered = (epochs: readonly Epoch[], number: number): Epoch => {
  const epoch = epochs.find((one) => one.number === number);
  if (!epoch) throw new Error(`epoch ${number} is not known`);
  return epoch;
};

const rewrapKeys = async (session: Session, old: Epoch, newest: Epoch): Promise<number> => {
  const { rows } = await session.query<{ subject: string; wrapped: Buffer }>(
    'select subject, wrapped from subject_keys where epoch = $1 limit $2',
    [old.number, AT_ONCE],
  );
  const wrapped = rows.map((row) =>
    encrypt(newest.wrapping, decrypt(old.wrapping, row.wrapped, row.subject), row.subject),
  );
  // One that was erased meanwhile is not there to be updated, and is not made again.
  await session.query(
    `update subject_keys k set epoch = $1, wrapped = n.wrapped
     from unnest($2::uuid[], $3::bytea[]) n (subject, wrapped) where k.subject = n.subject and k.epoch = $4`,
    [newest.number, rows.map(({ subject }) => subject), wrapped, old.number],
  );
  return rows.length;
};

const retagEntries = async (session: Session, old: Epoch, newest: Epoch): Promise<number> => {
  const { rows } = await session.query<{ subject: string; tag: Buffer }>(
    'select subject, tag from index_entries where epoch = $1 limit $2',
    [old.number, AT_ONCE],
  );
  if (rows.length > 0)
    await session.query(
      `update index_entries e set epoch = $1, tag = n.tag
       from unnest($2::uuid[], $3::bytea[], $4::bytea[]) n (subject, old, tag)
       where e.subject = n.subject and e.tag = n.old and e.epoch = $5`,
      [
        newest.number,
        rows.map(({ subject }) => subject),
        rows.map(({ tag }) => tag),
        retagged(
          old.tagging,
          newest.tagging,
          rows.map(({ tag }) => tag),
        ),
        old.number,
      ],
    );
  return rows.length;
};
