import { DataSource } from 'typeorm';
import { migrate } from '#platform/database';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { calendarFeedsTable } from './feeds.migration.ts';
import { digestOf, feedOf, newSecret, PostgresFeedStore, type FeedStore, type NewFeed } from './feeds.ts';
import { MemoryFeedStore } from './fixtures/memory-feed-store.ts';

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await freshDatabase();
  await migrate({ ...database, migrations: [calendarFeedsTable] });
  source = await new DataSource({ type: 'postgres', url: database.appUrl }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const AT = '2026-11-22T10:00:00.123Z';
let number = 0;
const fresh = (more: Partial<NewFeed> = {}): NewFeed => ({
  id: `calendar-${String(++number).padStart(4, '0')}`,
  name: 'Comité',
  language: 'es',
  country: 'EC',
  agency: `ec-${number}`,
  by: 'rosa',
  madeAt: AT,
  digest: digestOf(newSecret()),
  commandId: `command-${number}`,
  ...more,
});
const shown = ({ digest: _, commandId: __, ...feed }: NewFeed) => feed;

describe.each([
  ['PostgreSQL', () => new PostgresFeedStore(source)],
  ['memory', () => new MemoryFeedStore()],
] as const)('feeds in %s', (_, make) => {
  let store: FeedStore;
  beforeAll(() => void (store = make()));

  it('are found by their secret’s digest, and by no other', async () => {
    const secret = newSecret();
    const feed = fresh({ digest: digestOf(secret) });
    expect(await store.make(feed, 9)).toEqual({ feed: shown(feed), made: true });
    expect(await feedOf(store, secret)).toMatchObject(shown(feed));
    expect(await feedOf(store, newSecret())).toBeUndefined();
    expect(await feedOf(store, secret.slice(0, -1))).toBeUndefined();
  });

  it('are made once by one command', async () => {
    const feed = fresh();
    await store.make(feed, 9);
    const again = await store.make({ ...feed, id: 'another', digest: digestOf('another') }, 9);
    expect(again).toEqual({ feed: shown(feed), made: false });
    expect(await store.list(feed)).toEqual([shown(feed)]);
  });

  it('are no more than an agency may have, however many come at once; one that is revoked makes room', async () => {
    const [agency, country] = [`ec-many-${_.length}`, 'EC'] as const;
    const made = await Promise.all(Array.from({ length: 6 }, () => store.make(fresh({ agency }), 3)));
    expect(made.filter(Boolean)).toHaveLength(3);
    const [first] = await store.list({ agency, country });
    expect(await store.revoke(first!.id, { agency, country }, 'rosa', AT)).toBe(true);
    expect(await store.make(fresh({ agency }), 3)).toMatchObject({ made: true });
  });

  it('are revoked by their agency, once and for good', async () => {
    const secret = newSecret();
    const feed = fresh({ digest: digestOf(secret) });
    await store.make(feed, 9);
    expect(await store.revoke(feed.id, { country: 'EC', agency: 'ec-otra' }, 'eva', AT)).toBe(false);
    expect(await store.revoke(feed.id, { country: 'CO', agency: feed.agency }, 'eva', AT)).toBe(false);
    expect(await feedOf(store, secret)).toBeDefined();
    expect(await store.revoke(feed.id, feed, 'rosa', AT)).toBe(true);
    expect(await store.revoke(feed.id, feed, 'eva', AT)).toBe(true);
    expect([await feedOf(store, secret), await store.list(feed)]).toEqual([undefined, []]);
  });
});

describe('the table of feeds', () => {
  it('keeps who revoked one first, and no secret', async () => {
    const secret = newSecret();
    const store = new PostgresFeedStore(source);
    const feed = fresh({ digest: digestOf(secret) });
    await store.make(feed, 9);
    await store.revoke(feed.id, feed, 'rosa', AT);
    await store.revoke(feed.id, feed, 'eva', '2026-11-23T10:00:00Z');
    const [row] = await source.query('select * from calendar_feeds where id = $1', [feed.id]);
    expect(row).toMatchObject({ revoked_by: 'rosa', revoked_at: new Date(AT) });
    expect(JSON.stringify(row)).not.toContain(secret);
  });

  it('lets the program change nothing else of a feed, and forget none', async () => {
    await expect(source.query(`update calendar_feeds set country = 'PE'`)).rejects.toThrow(
      /permission denied/,
    );
    await expect(source.query('delete from calendar_feeds')).rejects.toThrow(/permission denied/);
  });
});
