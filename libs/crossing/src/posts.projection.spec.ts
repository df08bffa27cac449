import type { CrossingPublished, PostFacts, PostStatusClaim, PublishedEvent } from '#contracts';
import { MemoryRows } from '#projection';
import { posts } from './posts.projection.ts';

const facts: PostFacts = {
  name: 'Rumichaca',
  kind: 'land',
  border: 'CO',
  place: { admin1: 'Carchi' },
  timeZone: 'America/Guayaquil',
  labels: [],
  source: { title: 'Register', date: '2026-01-01' },
};

const told = (
  type: CrossingPublished['type'],
  data: unknown,
  { ledger = 'ec.co.crossing', time = '2026-03-01T14:05:09.123456Z' } = {},
): PublishedEvent => ({
  specversion: '1.0',
  id: `${ledger}/42`,
  source: `urn:vecindad:${ledger.slice(0, 2)}`,
  type,
  subject: 'post-ec-rumichaca',
  time,
  occurredat: '2026-03-01',
  datacontenttype: 'application/json',
  ledger,
  ledgerposition: '42',
  data,
});

const claim = (changed: Partial<PostStatusClaim> = {}): PostStatusClaim => ({
  post: 'ec-rumichaca',
  side: 'EC',
  traffic: 'persons',
  since: '2026-03-01',
  reason: 'end of the flood',
  source: { title: 'Bulletin', date: '2026-03-01' },
  ...changed,
});

/** The rows that are there in the end. */
const rowsAfter = (...events: PublishedEvent[]): object[] => {
  const rows = new MemoryRows();
  for (const event of events) rows.fold(posts, event);
  return posts.tables.flatMap((table) => rows.of(table));
};

const registered = 'vecindad.crossing.post-registered.v1';
const described = 'vecindad.crossing.post-described.v1';
const opened = 'vecindad.crossing.post-opened.v1';
const closed = 'vecindad.crossing.post-closed.v1';

describe('a country’s register of its posts', () => {
  it('is what it last said', () =>
    expect(
      rowsAfter(
        told(registered, { post: 'ec-rumichaca', ...facts }),
        told(
          described,
          { post: 'ec-rumichaca', ...facts, hours: '06–22' },
          { time: '2026-03-02T00:00:00.000000Z' },
        ),
      ),
    ).toEqual([
      {
        ledger: 'ec.co.crossing',
        post: 'ec-rumichaca',
        country: 'EC',
        facts: { ...facts, hours: '06–22' },
        recordedAt: '2026-03-02T00:00:00.000000Z',
      },
    ]));

  it('is never changed by what the other side says of the same post', () =>
    expect(
      rowsAfter(
        told(registered, { post: 'rumichaca', ...facts }),
        told(registered, { post: 'rumichaca', ...facts, border: 'EC' }, { ledger: 'co.ec.crossing' }),
      ),
    ).toMatchObject([
      { country: 'EC', facts: { border: 'CO' } },
      { country: 'CO', facts: { border: 'EC' } },
    ]));
});

describe('claims that a post is open or closed', () => {
  it('are all kept: what followed from the earlier one stays explicable', () =>
    expect(
      rowsAfter(told(opened, claim()), told(closed, claim({ since: '2026-03-05', reason: 'landslide' }))),
    ).toMatchObject([
      { by: 'EC', side: 'EC', open: true, since: '2026-03-01' },
      { by: 'EC', side: 'EC', open: false, since: '2026-03-05', reason: 'landslide' },
    ]));

  it('are corrected by another of the same moment', () =>
    expect(rowsAfter(told(opened, claim()), told(closed, claim()))).toMatchObject([
      { open: false, since: '2026-03-01' },
    ]));

  it('of the two countries about one side stand beside each other', () =>
    expect(
      rowsAfter(told(opened, claim()), told(closed, claim(), { ledger: 'co.ec.crossing' })),
    ).toMatchObject([
      { by: 'EC', side: 'EC', open: true },
      { by: 'CO', side: 'EC', open: false },
    ]));

  it('say the same in whatever order the two countries’ halves arrive', () => {
    const events = [
      told(opened, claim()),
      told(closed, claim({ side: 'CO' }), { ledger: 'co.ec.crossing' }),
      told(registered, { post: 'ec-rumichaca', ...facts }),
    ];
    expect(new Set(rowsAfter(...events.toReversed()))).toEqual(new Set(rowsAfter(...events)));
  });
});
