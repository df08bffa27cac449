import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { Language } from '#platform/http';
import type { Country, Instant } from '#platform/kernel';

/** A calendar that a program subscribes to, by a secret in its address instead of a token. */
export interface Feed {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly country: Country;
  readonly agency: string;
  /** Who made it, by its token. */
  readonly by: string;
  readonly madeAt: Instant;
}

export interface NewFeed extends Feed {
  /** SHA-256 of its secret. The secret is not kept. */
  readonly digest: Buffer;
  readonly commandId: string;
}

/** Whose feeds: an agency looks after its own. */
export type OfAgency = Pick<Feed, 'country' | 'agency'>;

export interface FeedStore {
  /** The feed, and whether it was made now; nothing where the agency has `most` already. The same command makes one. */
  make(feed: NewFeed, most: number): Promise<{ readonly feed: Feed; readonly made: boolean } | undefined>;
  /** Those that count, oldest first. */
  list(owner: OfAgency): Promise<Feed[]>;
  /** Whether there is such a feed; one that was revoked stays so. */
  revoke(id: string, owner: OfAgency, by: string, at: Instant): Promise<boolean>;
  /** By the SHA-256 of its secret. */
  find(digest: Buffer): Promise<(Feed & Pick<NewFeed, 'digest'>) | undefined>;
}

/** 256 bits, as an address takes them. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A secret that nobody can guess needs no salt and no slow hash: there is nothing to try. */
export const digestOf = (secret: string): Buffer => createHash('sha256').update(secret).digest();

/**
 * The feed of a secret. It is looked up by its digest, of which nobody can choose a part, and compared in constant time: how long
 * the answer takes says nothing of any secret.
 */
export const feedOf = async (store: Pick<FeedStore, 'find'>, secret: string): Promise<Feed | undefined> => {
  const digest = digestOf(secret);
  const found = await store.find(digest);
  return found && timingSafeEqual(found.digest, digest) ? found : undefined;
};

interface Row {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly country: Country;
  readonly agency: string;
  readonly made_by: string;
  readonly made_at: Date;
  readonly secret_sha256: Buffer;
  readonly made: boolean;
}

const feedFrom = ({ id, name, language, country, agency, made_by: by, made_at: madeAt }: Row): Feed => ({
  id,
  name,
  language,
  country,
  agency,
  by,
  madeAt: madeAt.toISOString(),
});

export class PostgresFeedStore implements FeedStore {
  constructor(private readonly source: Pick<DataSource, 'query' | 'transaction'>) {}

  async make(feed: NewFeed, most: number): Promise<{ feed: Feed; made: boolean } | undefined> {
    const { id, name, language, country, agency, by, madeAt, digest, commandId } = feed;
    return this.source.transaction(async (manager) => {
      // Two at once of one agency: the second counts the first.
      await manager.query(`select pg_advisory_xact_lock(hashtext('calendar feeds of ' || $1))`, [agency]);
      const [earlier] = await manager.query<Row[]>('select * from calendar_feeds where command_id = $1', [
        commandId,
      ]);
      if (earlier) return { feed: feedFrom(earlier), made: false };
      const [made] = await manager.query<Row[]>(
        `insert into calendar_feeds (id, name, language, country, agency, made_by, made_at, secret_sha256, command_id)
         select $1, $2, $3, $4, $5, $6, $7, $8, $9
          where (select count(*) from calendar_feeds where agency = $5 and revoked_at is null) < $10
         returning *`,
        [id, name, language, country, agency, by, madeAt, digest, commandId, most],
      );
      return made && { feed: feedFrom(made), made: true };
    });
  }

  async list({ country, agency }: OfAgency): Promise<Feed[]> {
    const rows = await this.source.query<Row[]>(
      'select * from calendar_feeds where country = $1 and agency = $2 and revoked_at is null order by made_at, id',
      [country, agency],
    );
    return rows.map(feedFrom);
  }

  async revoke(id: string, { country, agency }: OfAgency, by: string, at: Instant): Promise<boolean> {
    const [, count] = await this.source.query<[unknown, number]>(
      `update calendar_feeds set revoked_at = coalesce(revoked_at, $4), revoked_by = coalesce(revoked_by, $5)
        where id = $1 and country = $2 and agency = $3`,
      [id, country, agency, at, by],
    );
    return count > 0;
  }

  async find(digest: Buffer): Promise<(Feed & Pick<NewFeed, 'digest'>) | undefined> {
    const [row] = await this.source.query<Row[]>(
      'select * from calendar_feeds where secret_sha256 = $1 and revoked_at is null',
      [digest],
    );
    return row && { ...feedFrom(row), digest: row.secret_sha256 };
  }
}
