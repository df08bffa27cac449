import pg from 'pg';
import { DataSource } from 'typeorm';
import type { CrossingThen, CrossingTold } from '#contracts/crossing';
import type { Caller } from '#platform/access';
import type { PublishedEvent } from '#platform/contracts';
import { migrate } from '#platform/database';
import { countries, systemClock, type Country } from '#platform/kernel';
import { projectionTables, SqlRows, type Projection, type ReadPositions } from '#platform/projection';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { crossingLedgers } from './ledger-column.migration.ts';
import { postHistory } from './post-history.migration.ts';
import { PostsController } from './posts.controller.ts';
import { posts } from './posts.projection.ts';
import { crossingReadModels } from './read-models.migration.ts';
import { trafficByLedger } from './traffic-by-ledger.migration.ts';
import { TrafficController } from './traffic.controller.ts';
import { traffic } from './traffic.projection.ts';

const before = [projectionTables, crossingReadModels];
const migrations = [...before, crossingLedgers, postHistory, trafficByLedger];

let database: TestDatabase;
let source: DataSource;

/** Until when each country has told all: by ledger; the whole of March, unless said. */
const signed: Record<string, string> = {};
const completeTo: ReadPositions['completeTo'] = async (ledgers) =>
  ledgers.map((ledger) => ({ ledger, completeTo: signed[ledger] ?? '2026-04-01T12:00:00.000000Z' }));
const positions = { completeTo } as ReadPositions;
const from = (country: Country) => ({ country }) as Caller;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate({ ...database, migrations });
  source = await new DataSource({
    type: 'postgres',
    url: database.appUrl,
    entities: [...posts.tables, ...traffic.tables],
  }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const told = (ledger: string, type: string, data: object, occurredat = '2026-03-01'): PublishedEvent => ({
  specversion: '1.0',
  id: `${ledger}/0`,
  source: `urn:vecindad:${ledger.slice(0, 2)}`,
  type,
  subject: '0b8f4c1e-7d52-4a39-9c06-5e1f2a7b8d34',
  time: '2026-03-01T14:05:09.123456Z',
  occurredat,
  datacontenttype: 'application/json',
  ledger,
  ledgerposition: '0',
  data,
});
const crossing = (post: string, more: Partial<CrossingTold> = {}): CrossingTold => ({
  post,
  direction: 'entry',
  mode: 'land',
  nationality: 'COL',
  ...more,
});
const crossed = (ledger: string, post: string, more: Partial<CrossingTold> = {}): PublishedEvent =>
  told(ledger, 'vecindad.crossing.recorded.v2', crossing(post, more), '2026-03-01T09:00:00-05:00');
const post = (ledger: string, id: string, border?: Country): PublishedEvent =>
  told(ledger, 'vecindad.crossing.post-registered.v1', {
    post: id,
    name: id,
    kind: border ? 'land' : 'air',
    ...(border ? { border } : {}),
    place: {},
    timeZone: 'America/Guayaquil',
    labels: [],
    source: { title: 'Registro de prueba', date: '2026-01-01' },
  });
const opened = (ledger: string, id: string, side: Country): PublishedEvent =>
  told(ledger, 'vecindad.crossing.post-opened.v1', {
    post: id,
    side,
    traffic: 'persons',
    since: '2026-01-01',
    reason: 'Apertura',
    source: { title: 'Registro de prueba', date: '2026-01-01' },
  });

const fold = async (projection: Projection, ...events: PublishedEvent[]): Promise<void> => {
  for (const event of events) {
    const rows = new SqlRows(source);
    projection.on[event.type]!(rows, event);
    await rows.flush(source.manager);
  }
};

const trafficOf = (country: Country, query: object = {}) =>
  new TrafficController(source, positions, systemClock).traffic(query, from(country));
const trafficFor = async (country: Country, query: object = {}) => {
  const { coverage: _, ...counts } = await trafficOf(country, query);
  return counts;
};
const postsFor = async (country: Country) =>
  (await new PostsController(source).list({}, from(country))).posts;

describe('what each country is shown of posts', () => {
  beforeAll(() =>
    fold(
      posts,
      post('ec.co.crossing', 'rumichaca', 'CO'),
      post('co.ec.crossing', 'rumichaca', 'EC'),
      post('ec.pe.crossing', 'huaquillas', 'PE'),
      post('ec.all.crossing', 'mariscal-sucre'),
      opened('ec.co.crossing', 'rumichaca', 'EC'),
      opened('co.ec.crossing', 'rumichaca', 'CO'),
      opened('ec.pe.crossing', 'huaquillas', 'EC'),
    ),
  );

  it('are those of its borders, and the airports of all', async () => {
    const ids = await Promise.all(countries.map(async (one) => (await postsFor(one)).map(({ id }) => id)));
    expect(ids).toEqual([
      ['huaquillas', 'mariscal-sucre', 'rumichaca'],
      ['mariscal-sucre', 'rumichaca'],
      ['huaquillas', 'mariscal-sucre'],
    ]);
  });

  it('follows from both sides’ claims, the same for the two whom it concerns', async () => {
    const find = async (country: Country) =>
      await new PostsController(source).find('rumichaca', from(country));
    expect(await find('CO')).toEqual(await find('EC'));
    expect(await find('CO')).toMatchObject({ traffic: { persons: { state: 'open' } } });
    expect((await find('CO')).claims).toHaveLength(2);
  });

  it('one that concerns two others is, for the third, not there', async () => {
    const controller = new PostsController(source);
    for (const [country, id] of [
      ['PE', 'rumichaca'],
      ['CO', 'huaquillas'],
      ['EC', 'no-such-post'],
    ] as const)
      await expect(controller.find(id, from(country))).rejects.toMatchObject({
        code: 'post.unknown',
        facts: { post: id },
      });
  });
});

describe('what each country is shown of traffic', () => {
  const row = { persons: 1, generated: 0 };

  beforeAll(() =>
    fold(posts, post('ec.co.crossing', 'labels', 'CO'), post('ec.co.crossing', 'mended', 'CO')),
  );
  beforeAll(() =>
    fold(
      traffic,
      crossed('ec.co.crossing', 'rumichaca'),
      crossed('co.ec.crossing', 'rumichaca', { direction: 'exit' }),
      crossed('ec.pe.crossing', 'huaquillas', { nationality: 'PER' }),
      crossed('ec.all.crossing', 'mariscal-sucre', { mode: 'air', generated: true }),
    ),
  );

  it('rests on the ledgers that concern it: rows, totals and pages', async () => {
    const shown = async (country: Country) => (await trafficFor(country, { group: 'post,country' })).traffic;
    const airport = { post: 'mariscal-sucre', country: 'EC', persons: 1, generated: 1 };
    const north = [
      { post: 'rumichaca', country: 'CO', ...row },
      { post: 'rumichaca', country: 'EC', ...row },
    ];
    const south = { post: 'huaquillas', country: 'EC', ...row };
    expect(await shown('EC')).toEqual([south, airport, ...north]);
    expect(await shown('CO')).toEqual([airport, ...north]);
    expect(await shown('PE')).toEqual([south, airport]);
    const totals = await Promise.all(countries.map(async (one) => (await trafficFor(one)).total.persons));
    expect(totals).toEqual([4, 3, 2]);
    const first = await trafficFor('PE', { group: 'post', limit: 1 });
    expect(first).toMatchObject({ traffic: [{ post: 'huaquillas' }], total: { persons: 2 } });
    const rest = await trafficFor('PE', { group: 'post', limit: 1, cursor: first.next });
    expect(rest.traffic).toEqual([{ post: 'mariscal-sucre', persons: 1, generated: 1 }]);
    expect(rest.next).toBeUndefined();
  });

  it('groups labels that look alike, and shows one as it stood', async () => {
    const spelt = ['Haití'.normalize('NFD'), 'Haití', ' Haití\u200b'];
    await fold(
      traffic,
      ...spelt.map((nationalityLabel) =>
        crossed('ec.co.crossing', 'labels', { nationality: 'unmapped', nationalityLabel }),
      ),
      crossed('ec.co.crossing', 'labels', { nationality: 'unmapped', nationalityLabel: 'COL' }),
      crossed('ec.co.crossing', 'labels'),
    );
    const { traffic: rows } = await trafficFor('CO', { post: 'labels', group: 'nationality' });
    expect(rows).toEqual([
      { nationality: 'COL', ...row },
      { nationality: 'unmapped', nationalityLabel: 'COL', ...row },
      { nationality: 'unmapped', nationalityLabel: [...spelt].sort()[0], persons: 3, generated: 0 },
    ]);
    const pages: unknown[] = [];
    for (let cursor: string | undefined, more = true; more; more = cursor !== undefined) {
      const page = await trafficFor('CO', { post: 'labels', group: 'nationality', limit: 1, cursor });
      pages.push(...page.traffic);
      cursor = page.next;
    }
    expect(pages).toEqual(rows);
  });

  it('follows corrections, and says how many there were and why', async () => {
    const nine: CrossingThen = { ...crossing('mended'), occurredAt: '2026-03-01T09:00:00-05:00' };
    const ten: CrossingThen = { ...nine, nationality: 'PER', occurredAt: '2026-03-01T10:00:00-05:00' };
    await fold(
      traffic,
      crossed('ec.co.crossing', 'mended'),
      crossed('ec.co.crossing', 'mended'),
      told('ec.co.crossing', 'vecindad.crossing.corrected.v1', {
        reason: 'misread-document',
        before: nine,
        after: ten,
      }),
      told('ec.co.crossing', 'vecindad.crossing.annulled.v1', { reason: 'duplicate', before: nine }),
    );
    const asked = { post: 'mended', by: 'hour', group: 'nationality' } as const;
    expect(await trafficFor('CO', asked)).toEqual({
      traffic: [{ period: '2026-03-01T10', nationality: 'PER', ...row }],
      total: row,
    });
    const corrections = async (country: Country) =>
      (
        await new TrafficController(source, positions, systemClock).corrections(
          { post: 'mended' },
          from(country),
        )
      ).corrections;
    const common = { post: 'mended', day: '2026-03-01', crossings: 1 };
    expect(await corrections('CO')).toEqual([
      { ...common, kind: 'annulled', reason: 'duplicate' },
      { ...common, kind: 'corrected', reason: 'misread-document' },
    ]);
    await expect(corrections('PE')).rejects.toMatchObject({ code: 'post.unknown' });
  });
});

describe('a day without crossings', () => {
  beforeAll(async () => {
    await fold(posts, post('ec.co.crossing', 'quiet', 'CO'), post('co.ec.crossing', 'quiet', 'EC'));
    await fold(traffic, crossed('ec.co.crossing', 'quiet'));
  });
  const covered = async (query: object, country: Country = 'CO') =>
    (await trafficOf(country, { post: 'quiet', ...query })).coverage.map(
      ({ country: by, state, days }) => `${by} ${state} ${days}`,
    );

  it('is zero where its country has told on, and no data where it has told nothing yet', async () => {
    expect(await covered({ from: '2026-03-02', to: '2026-03-02' })).toEqual(['CO none 0', 'EC complete 0']);
    expect(await covered({ from: '2026-03-01', to: '2026-03-31' })).toEqual(['CO none 0', 'EC complete 1']);
    expect(await covered({ from: '2026-02-01', to: '2026-02-28' })).toEqual(['CO none 0', 'EC none 0']);
    expect(await covered({ from: '2026-02-01', to: '2026-03-28' })).toEqual(['CO none 0', 'EC partial 1']);
    expect(await covered({ from: '2026-04-02', to: '2026-04-02' })).toEqual(['CO none 0', 'EC none 0']);
    expect(await covered({})).toEqual(['CO none 0', 'EC complete 1']);
  });

  it('is told of with the first and the last day that its country has told of', async () =>
    expect((await trafficOf('CO', { post: 'quiet' })).coverage).toEqual([
      { ledger: 'co.ec.crossing', country: 'CO', state: 'none', days: 0, first: null, last: null },
      {
        ledger: 'ec.co.crossing',
        country: 'EC',
        state: 'complete',
        days: 1,
        first: '2026-03-01',
        last: '2026-03-01',
      },
    ]));

  it('is told of without a post by each ledger that the caller may read, and by no other', async () =>
    expect((await trafficOf('PE')).coverage.map(({ ledger }) => ledger)).not.toContain('ec.co.crossing'));

  it('of a post that there is not, or that is not the caller’s to know, is not told', async () => {
    for (const [country, id] of [
      ['EC', 'nowhere'],
      ['PE', 'quiet'],
    ] as const) {
      const unknown = expect.objectContaining({ code: 'post.unknown', facts: { field: 'post', post: id } });
      await expect(trafficOf(country, { post: id })).rejects.toEqual(unknown);
      const { corrections } = TrafficController.prototype;
      const asked = new TrafficController(source, positions, systemClock);
      await expect(corrections.call(asked, { post: id }, from(country))).rejects.toEqual(unknown);
    }
  });
});

describe('a post of the same name that a third country enters', () => {
  beforeAll(async () => {
    await fold(
      posts,
      post('ec.co.crossing', 'mataje', 'CO'),
      post('co.ec.crossing', 'mataje', 'EC'),
      post('pe.all.crossing', 'mataje'),
      opened('ec.co.crossing', 'mataje', 'EC'),
      opened('co.ec.crossing', 'mataje', 'CO'),
      opened('pe.all.crossing', 'mataje', 'PE'),
    );
    const nine: CrossingThen = { ...crossing('mataje'), occurredAt: '2026-03-01T09:00:00-05:00' };
    await fold(
      traffic,
      crossed('ec.co.crossing', 'mataje'),
      ...Array.from({ length: 5 }, () => crossed('pe.all.crossing', 'mataje', { mode: 'air' })),
      told('pe.all.crossing', 'vecindad.crossing.annulled.v1', { reason: 'duplicate', before: nine }),
    );
  });

  it('is another place: what is counted there does not count at the post of the two', async () => {
    for (const country of ['EC', 'CO'] as const) {
      expect((await trafficFor(country, { post: 'mataje' })).total.persons).toBe(1);
      expect((await trafficFor(country, { post: 'mataje@pe' })).total.persons).toBe(4);
      const { traffic: rows } = await trafficFor(country, { group: 'post' });
      expect(rows.filter(({ post: id }) => String(id).startsWith('mataje'))).toMatchObject([
        { post: 'mataje', persons: 1 },
        { post: 'mataje@pe', persons: 4 },
      ]);
      const { corrections } = await new TrafficController(source, positions, systemClock).corrections(
        {},
        from(country),
      );
      expect(corrections).toContainEqual(expect.objectContaining({ post: 'mataje@pe' }));
      expect(corrections).not.toContainEqual(expect.objectContaining({ post: 'mataje' }));
    }
    // Nor does what is told without any entry in a register.
    await fold(traffic, crossed('pe.all.crossing', 'mariscal-sucre', { mode: 'air' }));
    expect((await trafficFor('CO', { post: 'mariscal-sucre' })).total.persons).toBe(1);
    // To Peru its own is all there is of that name.
    expect((await trafficFor('PE', { post: 'mataje' })).total.persons).toBe(4);
  });

  it('is not taken for another’s by looking like it: whose it is stands last', async () => {
    await fold(posts, post('pe.all.crossing', 'mataje@co'));
    await fold(traffic, crossed('pe.all.crossing', 'mataje@co'), crossed('pe.all.crossing', 'x@co'));
    const names = (await trafficFor('EC', { group: 'post' })).traffic.map(({ post: id }) => id);
    expect(names.filter((name) => String(name).includes('@') && name !== 'mariscal-sucre@pe')).toEqual([
      'mataje@co@pe',
      'mataje@pe',
      'x@co@pe',
    ]);
    await expect(trafficFor('EC', { post: 'mataje@co' })).rejects.toMatchObject({ code: 'post.unknown' });
    const shown = (await postsFor('EC')).map(({ id }) => id).filter((id) => id.startsWith('mataje'));
    expect(shown).toEqual(['mataje', 'mataje@co@pe', 'mataje@pe']);
  });

  it('is shown by itself, with its own side, kind and claims', async () => {
    const controller = new PostsController(source);
    const find = (id: string) => controller.find(id, from('EC'));
    const [both, other] = [await find('mataje'), await find('mataje@pe')];
    expect([Object.keys(both.sides).sort(), Object.keys(other.sides)]).toEqual([['CO', 'EC'], ['PE']]);
    expect(both.claims.map(({ by }) => by)).toEqual(['CO', 'EC']);
    expect(other.claims.map(({ by }) => by)).toEqual(['PE']);
    const list = async (query: object) =>
      (await controller.list(query, from('CO'))).posts.map(({ id }) => id);
    expect(await list({ country: 'PE' })).toContain('mataje@pe');
    expect(await list({ country: 'PE' })).not.toContain('mataje');
    expect(await list({ kind: 'air' })).toContain('mataje@pe');
    expect(await list({ kind: 'air' })).not.toContain('mataje');
    await expect(controller.find('mataje@ec', from('EC'))).rejects.toMatchObject({ code: 'post.unknown' });
  });
});

it('rows of an earlier program are told which ledger they rest on, or are counted anew', async () => {
  const old = await freshDatabase();
  await migrate({ ...old, migrations: before });
  const client = new pg.Client({ connectionString: old.ownerUrl });
  await client.connect();
  await client.query(`
    insert into post_sides values ('rumichaca', 'EC', '{"border":"CO"}', 't'), ('rumichaca', 'CO', '{"border":"EC"}', 't'),
      ('mariscal-sucre', 'EC', '{}', 't');
    insert into post_claims values ('rumichaca', 'CO', 'persons', 'EC', '2026-01-01', true, 'r', '{}', 't'),
      ('mariscal-sucre', 'EC', 'persons', 'EC', '2026-01-01', true, 'r', '{}', 't');
    insert into traffic values ('rumichaca', '2026-01-01', 9, 'entry', 'COL', 'refugee', 'land', '', 'EC', false, 1);
    insert into projections values ('posts', 1, 4), ('traffic', 1, 4), ('instruments', 2, 4);
    insert into projection_positions values ('posts', 'ec.co.crossing', 5), ('traffic', 'ec.co.crossing', 5)`);
  await migrate({ ...old, migrations });
  const { rows } = await client.query(`select post, country, ledger from post_sides order by 1, 3`);
  expect((await client.query('select * from post_claims')).rows).toEqual([]);
  expect(rows.map(({ post: id, country, ledger }) => `${id} ${country} ${ledger}`)).toEqual([
    'mariscal-sucre EC ec.all.crossing',
    'rumichaca CO co.ec.crossing',
    'rumichaca EC ec.co.crossing',
  ]);
  const standing = await client.query(
    `select projection, version, size from projections left join projection_positions using (projection) order by 1`,
  );
  expect(standing.rows).toEqual([
    { projection: 'instruments', version: 2, size: null },
    { projection: 'posts', version: 3, size: null },
    { projection: 'traffic', version: 2, size: null },
  ]);
  await client.end();
  await old.drop();
});
