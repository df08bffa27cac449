import { getDataSourceToken } from '@nestjs/typeorm';
import { parse } from 'csv-parse/sync';
import { DataSource } from 'typeorm';
import type { PublishedEvent } from '#platform/contracts';
import { migrate } from '#platform/database';
import { ReadersModule } from '#platform/operations';
import {
  projectionTables,
  READ_POSITIONS,
  SqlRows,
  type Projection,
  type ReadPositions,
} from '#platform/projection';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import { PostsController } from './posts.controller.ts';
import { posts } from './posts.projection.ts';
import { crossingProblems } from './problems.ts';
import { TrafficController } from './traffic.controller.ts';
import { traffic } from './traffic.projection.ts';

const LEDGER = 'ec.co.crossing';
const DAYS = 9;

let database: TestDatabase;
let source: DataSource;
let view: NodeInMemory;

const positions: Pick<ReadPositions, 'reached' | 'completeTo'> = {
  reached: async () => ({ [LEDGER]: 1 }),
  completeTo: async (ledgers) =>
    ledgers.map((ledger) => ({ ledger, completeTo: '2026-04-01T12:00:00.000000Z' })),
};

const told = (type: string, data: object, occurredat: string): PublishedEvent => ({
  specversion: '1.0',
  id: `${LEDGER}/0`,
  source: 'urn:vecindad:ec',
  type,
  subject: '0b8f4c1e-7d52-4a39-9c06-5e1f2a7b8d34',
  time: '2026-03-01T14:05:09.123456Z',
  occurredat,
  datacontenttype: 'application/json',
  ledger: LEDGER,
  ledgerposition: '0',
  data,
});
const post = (id: string): PublishedEvent =>
  told(
    'vecindad.crossing.post-registered.v1',
    {
      post: id,
      name: id,
      kind: 'land',
      border: 'CO',
      place: {},
      timeZone: 'America/Guayaquil',
      labels: [],
      source: { title: 'Registro de prueba', date: '2026-01-01' },
    },
    '2026-03-01',
  );
const crossed = (id: string, day: number, nationality: string, direction = 'entry', more: object = {}) =>
  told(
    'vecindad.crossing.recorded.v2',
    { post: id, direction, mode: 'land', nationality, ...more },
    `2026-03-0${day}T09:00:00-05:00`,
  );
const fold = async (projection: Projection, ...events: PublishedEvent[]): Promise<void> => {
  for (const event of events) {
    const rows = new SqlRows(source);
    projection.on[event.type]!(rows, event);
    await rows.flush(source.manager);
  }
};

beforeAll(async () => {
  database = await freshDatabase();
  await migrate({ ...database, migrations: [projectionTables, ...posts.migrations, ...traffic.migrations] });
  source = await new DataSource({
    type: 'postgres',
    url: database.appUrl,
    entities: [...posts.tables, ...traffic.tables],
  }).initialize();
  const global = [
    { provide: READ_POSITIONS, useValue: positions },
    { provide: getDataSourceToken(), useValue: source },
  ];
  view = new NodeInMemory({
    controllers: [PostsController, TrafficController],
    imports: [
      {
        module: class Keeping {},
        global: true,
        providers: global,
        exports: global.map(({ provide }) => provide),
      },
      ReadersModule,
    ],
    problems: crossingProblems,
    app: 'SHARED_VIEW',
  });
  await view.open();
  await fold(posts, post('rumichaca'), post('san-miguel'));
  for (let day = 1; day <= DAYS; day++)
    await fold(
      traffic,
      crossed('rumichaca', day, 'COL'),
      crossed('rumichaca', day, 'COL', 'exit'),
      crossed('rumichaca', day, 'VEN'),
      crossed('san-miguel', day, 'COL', 'entry', { generated: true }),
    );
});
afterAll(async () => {
  await view.close();
  await source.destroy();
  await database.drop();
});

const asked = (path: string, country: 'EC' | 'CO' | 'PE' = 'CO', accept = 'application/json') =>
  view.ask(
    path,
    { headers: { accept } },
    { country, agency: `${country.toLowerCase()}-comite`, roles: ['committee'] },
  );
type Row = Readonly<Record<string, unknown>>;
/** Every row of a selection, page by page, with the totals that each page told. */
const paged = async (query: string, limit: number) => {
  const [rows, totals]: [Row[], unknown[]] = [[], []];
  let cursor: string | undefined = '';
  for (let pages = 0; cursor !== undefined; pages++) {
    if (pages > 100) throw new Error(`more than ${pages} pages of ${query}`);
    const { status, body } = await asked(
      `/v1/traffic?${query}&limit=${limit}${cursor && `&cursor=${cursor}`}`,
    );
    expect(status).toBe(200);
    expect(body.traffic.length).toBeLessThanOrEqual(limit);
    rows.push(...(body.traffic as Row[]));
    totals.push(body.total);
    cursor = body.next as string | undefined;
  }
  return { rows, totals };
};

describe('traffic, page by page', () => {
  const query = 'by=day&group=post,direction,nationality';

  it.each([1, 4, 7, 36])(
    'is the same in pages of %d as at once, each row once and in order',
    async (limit) => {
      const whole = (await asked(`/v1/traffic?${query}&limit=1000`)).body;
      expect([whole.traffic.length, whole.next]).toEqual([4 * DAYS, undefined]);
      const { rows, totals } = await paged(query, limit);
      expect(rows).toEqual(whole.traffic);
      expect(new Set(totals.map((total) => JSON.stringify(total)))).toEqual(
        new Set([JSON.stringify({ persons: 4 * DAYS, generated: DAYS })]),
      );
    },
  );

  it('goes on where it was, although more was told meanwhile: what stood before is not shown again', async () => {
    const first = (await asked(`/v1/traffic?by=day&post=rumichaca&limit=3`)).body;
    expect(first.traffic.map(({ period }: Row) => period)).toEqual([
      '2026-03-01',
      '2026-03-02',
      '2026-03-03',
    ]);
    await fold(traffic, crossed('rumichaca', 1, 'PER'));
    const second = (await asked(`/v1/traffic?by=day&post=rumichaca&limit=3&cursor=${first.next}`)).body;
    expect(second.traffic.map(({ period }: Row) => period)).toEqual([
      '2026-03-04',
      '2026-03-05',
      '2026-03-06',
    ]);
    expect(second.total.persons).toBe(first.total.persons + 1);
  });

  it('refuses a cursor that is none, and one of another grouping', async () => {
    const { next } = (await asked('/v1/traffic?by=day&limit=1')).body;
    for (const path of ['by=day&cursor=nonsense', `by=day&group=post&cursor=${next}`]) {
      const { status, body } = await asked(`/v1/traffic?${path}`);
      expect([path, status, body.code]).toEqual([path, 400, 'cursor.malformed']);
    }
  });
});

describe('traffic of a selection', () => {
  it('counts what all filters leave, in its rows and in its total', async () => {
    const { body } = await asked(
      '/v1/traffic?post=san-miguel&from=2026-03-02&to=2026-03-04&by=day&generated=only',
    );
    expect(body.traffic).toEqual(
      [2, 3, 4].map((day) => ({ period: `2026-03-0${day}`, persons: 1, generated: 1 })),
    );
    expect(body.total).toEqual({ persons: 3, generated: 3 });
    const without = await asked(
      '/v1/traffic?post=san-miguel&from=2026-03-02&to=2026-03-04&generated=exclude',
    );
    expect(without.body.total).toEqual({ persons: 0, generated: 0 });
  });

  it('says who has told of these days', async () => {
    const { body } = await asked('/v1/traffic?post=rumichaca&from=2026-03-02&to=2026-03-04');
    expect(body.coverage).toEqual([
      { ledger: LEDGER, country: 'EC', state: 'complete', days: 3, first: '2026-03-01', last: '2026-03-09' },
    ]);
  });

  it.each([
    ['post=nowhere', 404, 'post.unknown'],
    ['from=2026-03-04&to=2026-03-02', 422, 'request.invalid'],
    ['group=weather', 422, 'request.invalid'],
    ['by=decade', 422, 'request.invalid'],
    ['limit=0', 422, 'request.invalid'],
    ['colour=red', 422, 'request.invalid'],
  ])('%s is refused', async (query, status, code) => {
    const reply = await asked(`/v1/traffic?${query}`);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it('is nothing to a country whom it does not concern', async () => {
    expect((await asked('/v1/traffic?group=post', 'PE')).body).toMatchObject({
      traffic: [],
      total: { persons: 0 },
    });
    expect((await asked('/v1/traffic?post=rumichaca', 'PE')).status).toBe(404);
  });
});

describe('posts at the view', () => {
  it('are listed to both sides and found by name; to a third country there are none', async () => {
    const { body } = await asked('/v1/posts');
    expect(body.posts.map(({ id }: Row) => id)).toEqual(['rumichaca', 'san-miguel']);
    expect((await asked('/v1/posts/rumichaca')).body).toMatchObject({ id: 'rumichaca' });
    expect((await asked('/v1/posts', 'PE')).body.posts).toEqual([]);
    const unknown = await asked('/v1/posts/rumichaca', 'PE');
    expect([unknown.status, unknown.body.code]).toEqual([404, 'post.unknown']);
    expect((await asked('/v1/posts?country=PE')).body.posts).toEqual([]);
    expect((await asked('/v1/posts?kind=ferry')).status).toBe(422);
  });
});

describe('corrections of traffic', () => {
  const of = (id: string, day: number, nationality = 'COL') => ({
    ...(crossed(id, day, nationality).data as object),
    occurredAt: `2026-03-0${day}T09:00:00-05:00`,
  });
  const put = (type: 'corrected' | 'annulled', data: object) =>
    told(`vecindad.crossing.${type}.v1`, data, '2026-03-05');

  beforeAll(async () => {
    await fold(posts, post('tufino'));
    await fold(
      traffic,
      crossed('tufino', 4, 'COL'),
      crossed('tufino', 4, 'COL'),
      crossed('tufino', 5, 'COL'),
      put('corrected', {
        reason: 'misread-document',
        before: of('tufino', 4),
        after: of('tufino', 4, 'PER'),
      }),
      put('annulled', { reason: 'recorded-twice', before: of('tufino', 4) }),
      put('annulled', { reason: 'recorded-twice', before: of('tufino', 5) }),
    );
  });

  const corrections = async (query: string, country: 'EC' | 'CO' | 'PE' = 'CO') =>
    (await asked(`/v1/traffic/corrections?${query}`, country)).body.corrections as Row[];
  const twice = (day: number) => ({
    post: 'tufino',
    day: `2026-03-0${day}`,
    kind: 'annulled',
    reason: 'recorded-twice',
    crossings: 1,
  });
  const misread = { ...twice(4), kind: 'corrected', reason: 'misread-document' };

  it('are counted by post, day, kind and reason, the newest day first; the counts follow them', async () => {
    expect(await corrections('post=tufino')).toEqual([twice(5), twice(4), misread]);
    expect((await asked('/v1/traffic?post=tufino&group=nationality')).body.traffic).toEqual([
      { nationality: 'PER', persons: 1, generated: 0 },
    ]);
  });

  it.each([
    ['post=tufino&from=2026-03-05', [twice(5)]],
    ['post=tufino&to=2026-03-04', [twice(4), misread]],
    ['post=rumichaca', []],
  ])('%s leaves those of it', async (query, left) => expect(await corrections(query)).toEqual(left));

  it.each([
    ['post=nowhere', 404, 'post.unknown'],
    ['from=2026-03-05&to=2026-03-04', 422, 'request.invalid'],
    ['reason=recorded-twice', 422, 'request.invalid'],
  ])('%s is refused', async (query, status, code) => {
    const reply = await asked(`/v1/traffic/corrections?${query}`);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
  });

  it('are nothing to a country whom they do not concern', async () =>
    expect(await corrections('', 'PE')).toEqual([]));
});

describe('lists as CSV', () => {
  it('traffic has the rows that JSON has, all of them, under one header whatever is asked', async () => {
    const query = '/v1/traffic?by=day&group=post,direction,nationality';
    const { body } = await asked(`${query}&limit=1000`);
    const { text, headers } = await asked(query, 'CO', 'text/csv');
    const [header, ...rows]: string[][] = parse(text);
    expect(header).toEqual([
      ...['period', 'post', 'direction', 'nationality', 'category', 'mode', 'purpose', 'country'],
      ...['nationalityLabel', 'persons', 'generated'],
    ]);
    expect(rows).toEqual(
      body.traffic.map((row: Record<string, string | number>) =>
        header!.map((name) => String(row[name] ?? '')),
      ),
    );
    expect(headers.get('vecindad-position')).toBe(`${LEDGER}=1`);
    expect((await asked('/v1/traffic', 'CO', 'text/csv')).text.split('\r\n')[0]).toBe(header!.join(','));
  });

  it('posts are those of the caller’s country, as in JSON', async () => {
    const { text } = await asked('/v1/posts', 'CO', 'text/csv');
    expect(parse(text, { columns: true })).toMatchObject([
      { id: 'rumichaca', kind: 'land', nameEC: 'rumichaca', nameCO: '', persons: 'unknown' },
      { id: 'san-miguel' },
      { id: 'tufino' },
    ]);
    const ofPeru = await asked('/v1/posts', 'PE', 'text/csv');
    expect(parse(ofPeru.text, { columns: true })).toEqual([]);
    const unasked = await view.ask('/v1/posts', { headers: { accept: 'text/csv' } }, { roles: ['analyst'] });
    expect([unasked.status, unasked.body.code]).toEqual([403, 'caller.not-permitted']);
  });
});
