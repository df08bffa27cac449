import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { instantBy, Rejected, type Clock, type Country, type Instant } from '#platform/kernel';
import type { Signer } from '#platform/ledger';
import { soughtTags, tagsOf } from './blind-index.ts';
import { Epochs, numbered, REVIVED_BY_NOTHING_AFTER_DAYS, type Epoch, type Turn } from './epochs.ts';
import { certificateOf } from './erasure.ts';
import type { Identity, WayToFind } from './identity.ts';
import type { KeyEncryption } from './key-encryption.ts';
import { decrypt, encrypt, KEY_BYTES } from './sealed-field.ts';
import { fieldsIn, openedBy, sealedBy, type SealedIdentity } from './sealed-identity.ts';
import { statedWhy, type Asking, type Found, type Link, type Lookup, type Vault } from './vault.ts';

export interface VaultParts {
  readonly pool: pg.Pool;
  readonly keys: KeyEncryption;
  readonly clock: Clock;
  readonly country: Country;
  /** Signs certificates: the country's, that is in use now. */
  readonly signer: () => Promise<Signer>;
}

interface KeyRow {
  readonly subject: string;
  readonly epoch: number;
  readonly wrapped: Buffer;
}

interface LookupRow extends Omit<Lookup, 'number' | 'at'> {
  /** A bigint, which the driver leaves as text. */
  readonly number: string;
  readonly at: Date;
}

interface LinkRow extends Pick<Link, 'one' | 'other' | 'by' | 'reason'> {
  readonly since: Date;
  readonly until: Date | null;
  readonly ended_by: string | null;
  readonly end_reason: string | null;
}

const instantOf = (at: Date): Instant => instantBy({ now: () => at.getTime() });
const lookupIn = (row: LookupRow): Lookup => ({ ...row, number: Number(row.number), at: instantOf(row.at) });

/**
 * Keys and the index in a database of their own. Keys of subjects are unwrapped for one call and kept by no process: each
 * answer asks the database anyway, which writes down who asks, so an erased key is gone for all at once.
 */
export class PostgresVault implements Vault {
  private readonly epochs: Epochs;

  private constructor(private readonly parts: VaultParts) {
    this.epochs = new Epochs(parts.pool, parts.keys, parts.clock);
  }

  /** @throws when the key of an epoch under which something is kept is not there */
  static async open(parts: VaultParts): Promise<PostgresVault> {
    const vault = new PostgresVault(parts);
    if (!(await vault.turn())) await vault.epochs.all();
    return vault;
  }

  turn(): Promise<Turn | undefined> {
    return this.epochs.turn();
  }

  /** Keys and entries of all are written by one statement. */
  async add(identities: readonly Identity[]): Promise<SealedIdentity[]> {
    if (identities.length === 0) return [];
    const { epoch, secret } = await this.now();
    const made = identities.map((identity) => {
      const [subject, key] = [randomUUID(), randomBytes(KEY_BYTES)];
      return {
        subject,
        wrapped: encrypt(epoch.wrapping, key, subject),
        tags: tagsOf(secret, epoch.tagging, identity),
        sealed: sealedBy(key, subject, identity),
      };
    });
    const entries = made.flatMap(({ subject, tags }) => tags.map((tag) => ({ subject, tag })));
    await this.parts.pool.query(
      `with keys as (
         insert into subject_keys (subject, epoch, wrapped) select subject, $1, wrapped
         from unnest($2::uuid[], $3::bytea[]) k (subject, wrapped)
       )
       insert into index_entries (tag, subject, epoch) select tag, subject, $1
       from unnest($4::uuid[], $5::bytea[]) e (subject, tag)`,
      [
        epoch.number,
        made.map(({ subject }) => subject),
        made.map(({ wrapped }) => wrapped),
        entries.map(({ subject }) => subject),
        entries.map(({ tag }) => tag),
      ],
    );
    return made.map(({ sealed }) => sealed);
  }

  async rectify(subject: string, identity: Identity): Promise<SealedIdentity> {
    const { epoch, secret, epochs } = await this.now();
    return this.transaction(async (session) => {
      const { rows } = await session.query<KeyRow>(
        'select * from subject_keys where subject = $1 for update',
        [subject],
      );
      const key = rows[0] ? keyIn(rows[0], epochs) : await this.notThere(subject, session);
      await session.query('delete from index_entries where subject = $1', [subject]);
      await session.query(
        'insert into index_entries (tag, subject, epoch) select tag, $1, $2 from unnest($3::bytea[]) e (tag)',
        [subject, epoch.number, tagsOf(secret, epoch.tagging, identity)],
      );
      return sealedBy(key, subject, identity);
    });
  }

  async find(way: WayToFind, identity: Identity, asking: Asking): Promise<Found[]> {
    statedWhy(asking);
    for (;;) {
      const { epochs, secret } = await this.now();
      const tags = soughtTags(
        secret,
        epochs.map(({ tagging }) => tagging),
        way,
        identity,
      );
      // Where an epoch has begun in between, nothing is written and it is asked again.
      const { rows } = await this.parts.pool.query<{ newest: number; subject: string | null; hit: boolean }>(
        `with recursive epoch as (select max(number) as newest from epochs),
         hits as (select distinct subject from index_entries where tag = any($1::bytea[])),
         person as (
           select subject from hits
           union
           select case when l.one = p.subject then l.other else l.one end
           from person p join links l on p.subject in (l.one, l.other) and l.until is null
         ),
         there as (select subject, subject in (select subject from hits) as hit from person
                   where exists (select from subject_keys k where k.subject = person.subject)),
         noted as (
           insert into lookups (at, kind, by, agency, purpose, basis, asked, returned)
           select $2, 'find', $3, $4, $5, $6, $7, coalesce((select array_agg(subject order by subject) from there), '{}')
           from epoch where newest = $8
         )
         select newest, subject, hit from epoch left join there on true order by hit desc, subject`,
        [tags, ...this.noted(asking, [way]), epochs.at(-1)!.number],
      );
      if (rows[0]!.newest !== epochs.at(-1)!.number) continue;
      return rows.flatMap(({ subject, hit }) =>
        subject === null ? [] : [{ subject, through: hit ? ('index' as const) : ('link' as const) }],
      );
    }
  }

  async reveal(sealed: readonly SealedIdentity[], asking: Asking): Promise<(Identity | undefined)[]> {
    statedWhy(asking);
    const asked = [...new Set(sealed.flatMap(fieldsIn))];
    const { rows } = await this.parts.pool.query<KeyRow>(
      `with there as (select * from subject_keys where subject = any($1::uuid[])),
       noted as (
         insert into lookups (at, kind, by, agency, purpose, basis, asked, returned)
         select $2, 'open', $3, $4, $5, $6, $7, coalesce((select array_agg(subject order by subject) from there), '{}')
       )
       select * from there`,
      [sealed.map(({ subject }) => subject), ...this.noted(asking, asked)],
    );
    const epochs = await this.epochs.all();
    const keys = new Map(rows.map((row) => [row.subject, keyIn(row, epochs)]));
    return sealed.map((one) => {
      const key = keys.get(one.subject);
      return key && openedBy(key, one);
    });
  }

  async erase(subject: string, basis: string): Promise<string> {
    const { country, clock } = this.parts;
    const signer = await this.parts.signer();
    return this.transaction(async (session) => {
      const { rowCount } = await session.query('delete from subject_keys where subject = $1', [subject]);
      if (rowCount === 0) {
        const given = await this.certificate(subject, session);
        if (given === undefined) throw new Rejected('identity.unknown', { subject });
        return given;
      }
      // Whoever rectifies holds the key's row: no entry comes after this.
      await session.query('delete from index_entries where subject = $1', [subject]);
      const at = instantBy(clock);
      const certificate = certificateOf(
        { country, subject, at, basis, days: REVIVED_BY_NOTHING_AFTER_DAYS },
        signer,
      );
      // A vault that was set back has its subject again, and may have the certificate from elsewhere: both hold.
      await session.query('insert into erasures values ($1, $2, $3) on conflict do nothing', [
        subject,
        at,
        certificate,
      ]);
      return certificate;
    });
  }

  async certificate(
    subject: string,
    session: Pick<pg.ClientBase, 'query'> = this.parts.pool,
  ): Promise<string | undefined> {
    const { rows } = await session.query<{ certificate: string }>(
      'select certificate from erasures where subject = $1',
      [subject],
    );
    return rows[0]?.certificate;
  }

  async link(one: string, other: string, { caller }: Pick<Asking, 'caller'>, reason: string): Promise<void> {
    if (one === other) return;
    await this.parts.pool.query(
      `insert into links (one, other, since, by, reason)
       values (least($1::uuid, $2::uuid), greatest($1::uuid, $2::uuid), $3, $4, $5)
       on conflict (one, other) where until is null do nothing`,
      [one, other, instantBy(this.parts.clock), caller.subject, reason],
    );
  }

  async unlink(
    one: string,
    other: string,
    { caller }: Pick<Asking, 'caller'>,
    reason: string,
  ): Promise<void> {
    await this.parts.pool.query(
      `update links set until = $3, ended_by = $4, end_reason = $5
       where one = least($1::uuid, $2::uuid) and other = greatest($1::uuid, $2::uuid) and until is null`,
      [one, other, instantBy(this.parts.clock), caller.subject, reason],
    );
  }

  async links(subject: string): Promise<Link[]> {
    const { rows } = await this.parts.pool.query<LinkRow>(
      'select * from links where $1 in (one, other) order by number',
      [subject],
    );
    return rows.map(({ one, other, since, by, reason, until, ended_by, end_reason }) => ({
      one,
      other,
      since: instantOf(since),
      by,
      reason,
      ...(until && { ended: { at: instantOf(until), by: ended_by!, reason: end_reason! } }),
    }));
  }

  async lookups(after = 0, limit = 100): Promise<Lookup[]> {
    const { rows } = await this.parts.pool.query<LookupRow>(
      'select * from lookups where number > $1 order by number limit $2',
      [after, limit],
    );
    return rows.map(lookupIn);
  }

  async lookupsOf(subject: string, after = 0, limit = 100): Promise<Lookup[]> {
    const { rows } = await this.parts.pool.query<LookupRow>(
      'select * from lookups where returned @> array[$1::uuid] and number > $2 order by number limit $3',
      [subject, after, limit],
    );
    return rows.map(lookupIn);
  }

  async unready(): Promise<string | undefined> {
    return this.epochs.overdue();
  }

  private noted({ caller, purpose, basis }: Asking, asked: readonly string[]): unknown[] {
    return [instantBy(this.parts.clock), caller.subject, caller.agency, purpose, basis, asked];
  }

  private async now(): Promise<{ epoch: Epoch; epochs: readonly Epoch[]; secret: Buffer }> {
    const epochs = await this.epochs.all();
    return { epoch: epochs.at(-1)!, epochs, secret: await this.epochs.indexSecret(epochs) };
  }

  private async notThere(subject: string, session: pg.ClientBase): Promise<never> {
    const erased = await this.certificate(subject, session);
    throw new Rejected(erased ? 'identity.erased' : 'identity.unknown', { subject });
  }

  private async transaction<Result>(work: (session: pg.ClientBase) => Promise<Result>): Promise<Result> {
    const session = await this.parts.pool.connect();
    try {
      await session.query('begin');
      const result = await work(session);
      await session.query('commit');
      return result;
    } catch (error) {
      await session.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      session.release();
    }
  }
}

const keyIn = ({ subject, epoch, wrapped }: KeyRow, epochs: readonly Epoch[]): Buffer =>
  decrypt(numbered(epochs, epoch).wrapping, wrapped, subject);
