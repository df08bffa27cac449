import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { FerryController, startHarbour } from './fixtures/harbour.ts';
import { MemorySecurityLog } from './fixtures/memory-security-log.ts';
import { issuerKey, keySetFile, nodeOfEcuador, tokenOf, type IssuerKey } from './fixtures/signed-tokens.ts';
import { SecurityLog } from './security-log.ts';
import type { SecurityEvent } from './security-event.ts';

const file = keySetFile();
const kept = new MemorySecurityLog();
let key: IssuerKey;
let app: NestExpressApplication;
beforeAll(async () => {
  key = await issuerKey('first');
  await file.write(key);
  app = await startHarbour(FerryController, nodeOfEcuador(file.path), kept, { perCaller: 8, perAddress: 5 });
  await app.init();
});
afterAll(async () => {
  await app.close();
  file.remove();
});
/** Nobody's budget is another's. */
let people = 0;
let holder: { sub: string; roles: string[] };
beforeEach(() => {
  kept.entries.length = 0;
  holder = { sub: `analyst-${++people}`, roles: ['analyst', 'border-officer'] };
});

const bearer = async (claims: object = {}) => `Bearer ${await tokenOf(key, { ...holder, ...claims })}`;
const open = (authorization: string, id = 'f-1') =>
  request(app.getHttpServer())
    .post(`/v1/ferries/${id}/openings`)
    .set('Authorization', authorization)
    .send({});
const read = async (authorization: string, query = '') =>
  request(app.getHttpServer()).get(`/v1/security-log${query}`).set('Authorization', authorization);
const entries = async (query = '') =>
  (await read(await bearer({ sub: `officer-${++people}`, roles: ['security-officer'] }), query)).body as {
    entries: Record<string, unknown>[];
    next?: string;
  };

describe('a budget', () => {
  it('is spent by whatever is asked: an address without a route, one that everybody may ask, one that is malformed', async () => {
    const token = await bearer();
    await open(token);
    for (const path of [
      '/v1/nowhere',
      '/v1/ferries',
      '/v1/ferries/%00',
      '/v1/nowhere',
      '/openapi.json',
      '/health/x',
    ])
      await request(app.getHttpServer()).get(path).set('Authorization', token);
    const asked = (path: string) => request(app.getHttpServer()).get(path).set('Authorization', token);
    expect((await asked('/v1/nowhere')).status).toBe(404);
    expect((await asked('/v1/nowhere')).status).toBe(429);
    expect((await asked('/health/live')).status).toBe(200);
    await app.get(SecurityLog).flush();
    expect(kept.entries).toContainEqual(expect.objectContaining({ kind: 'limited', subject: holder.sub }));
  });

  it('is a caller’s own, however the token is spelt or renewed', async () => {
    const tokens = await Promise.all([bearer(), bearer({ jti: 'another' })]);
    const spellings = tokens.flatMap((token) => [
      token,
      token.replace('Bearer', 'bearer'),
      token.replace('Bearer', 'BEARER'),
    ]);
    const statuses: number[] = [];
    for (let i = 0; i < 12; i++) {
      const { status, headers } = await open(spellings[i % spellings.length]!);
      statuses.push(status);
      expect(headers['ratelimit-policy']).toBe('"requests";q=8;w=60');
      if (status === 429) expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(statuses).toEqual([...Array<number>(8).fill(201), ...Array<number>(4).fill(429)]);
    holder = { ...holder, sub: 'somebody-else' };
    expect((await open(await bearer())).status).toBe(201);
  });

  it('is an address’s own where no token counts, whatever is sent; who has one that counts goes on', async () => {
    const known = await bearer();
    expect((await open(known)).status).toBe(201);
    const statuses: number[] = [];
    for (let i = 0; i < 9; i++) statuses.push((await open(`Bearer a.b.${i}`)).status);
    expect(statuses).toEqual([...Array<number>(5).fill(401), ...Array<number>(4).fill(429)]);
    expect((await open(known)).status).toBe(201);
    // A new token would have to be verified, which is what the budget is for.
    expect((await open(await bearer({ sub: 'new-here' }))).status).toBe(429);
    expect((await request(app.getHttpServer()).get('/health/live')).status).toBe(200);
  });
});

describe('the security log', () => {
  let quiet: NestExpressApplication;
  const own = new MemorySecurityLog();
  beforeAll(async () => {
    quiet = await startHarbour(FerryController, nodeOfEcuador(file.path), own);
    await quiet.init();
    [app, quiet] = [quiet, app];
  });
  afterAll(async () => {
    [app, quiet] = [quiet, app];
    await quiet.close();
  });
  beforeEach(() => void (own.entries.length = 0));

  it('tells of an opening who, what, from where, when and what came of it, and never the content', async () => {
    await open(await bearer());
    await open(await bearer(), 'closed');
    const { entries: told } = await entries('?kind=opening');
    expect(told).toEqual([
      expect.objectContaining({ outcome: 404, code: 'ferry.unknown', ids: { id: 'closed' } }),
      {
        id: expect.any(Number),
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        kind: 'opening',
        outcome: 201,
        subject: holder.sub,
        agency: 'ec-migracion',
        country: 'EC',
        route: 'POST /v1/ferries/:id/openings',
        ids: { id: 'f-1' },
        address: '127.0.0.1',
        count: 1,
      },
    ]);
    expect(JSON.stringify(told)).not.toContain('secret');
  });

  it('tells who was refused and why, those alike together', async () => {
    const refused = await bearer({ roles: ['committee'] });
    for (let i = 0; i < 3; i++) await open(refused);
    for (let i = 0; i < 4; i++) await open('Bearer x');
    await open(await bearer({ agency: 'co-policia' }));
    const told = (await entries()).entries.map(({ kind, outcome, code, subject, count }) => ({
      kind,
      outcome,
      code,
      subject,
      count,
    }));
    expect(told).toContainEqual({
      kind: 'opening',
      outcome: 403,
      code: 'caller.not-permitted',
      subject: holder.sub,
      count: 3,
    });
    expect(told).toContainEqual({
      kind: 'unauthenticated',
      outcome: 401,
      code: 'token.invalid',
      subject: undefined,
      count: 4,
    });
    expect(told).toContainEqual({
      kind: 'forbidden',
      outcome: 403,
      code: 'caller.agency-mismatch',
      subject: holder.sub,
      count: 1,
    });
  });

  it('says nothing of ordinary requests', async () => {
    await request(app.getHttpServer()).get('/v1/ferries?port=a');
    await request(app.getHttpServer()).get('/v1/nowhere');
    const told = (await entries()).entries.filter(({ kind }) => kind !== 'security-log-read');
    expect(told).toEqual([]);
  });

  it('is told page by page, by kind and by moment, to security officers, which it tells too', async () => {
    for (let i = 0; i < 3; i++) await open(await bearer({ sub: `reader-${i}` }), `f-${i}`);
    const first = await entries('?kind=opening&limit=2');
    expect(first.entries.map(({ subject }) => subject)).toEqual(['reader-2', 'reader-1']);
    const second = await entries(`?kind=opening&limit=2&cursor=${first.next}`);
    expect(second.entries.map(({ subject }) => subject)).toEqual(['reader-0']);
    expect(second.next).toBeUndefined();
    expect((await entries('?kind=opening&to=2020-01-01T00:00:00Z')).entries).toEqual([]);
    expect((await entries('?kind=opening&from=2020-01-01T00:00:00Z')).entries).toHaveLength(3);
    expect((await entries('?kind=security-log-read')).entries.length).toBeGreaterThan(3);
    expect((await read(await bearer({ roles: ['operator', 'auditor', 'border-officer'] }))).status).toBe(403);
    const officer = await bearer({ roles: ['security-officer'] });
    for (const wrong of ['?kind=x', '?from=ayer', '?limit=0', '?limit=5000'])
      expect((await read(officer, wrong)).status).toBe(422);
    expect((await read(officer, '?cursor=x')).status).toBe(400);
  });
});

describe('a security log whose database is away', () => {
  const event: SecurityEvent = {
    at: 0,
    kind: 'opening',
    outcome: 200,
    ids: {},
    address: '10.0.0.7',
    count: 1,
  };

  it('keeps nobody waiting, tells it once, and writes afterwards what it kept and how much it lost', async () => {
    const store = new MemorySecurityLog();
    const said: string[] = [];
    const log = new SecurityLog(store, { now: () => 1_000 }, (line) => said.push(line));
    store.failure = new Error('connection refused');
    for (let i = 0; i < 10_003; i++) log.record({ ...event, subject: `person-${i}` });
    await log.flush();
    await log.flush();
    expect(said).toEqual(['ALARM the security log cannot be written: connection refused']);
    store.failure = undefined;
    await log.flush();
    await log.flush();
    expect(store.entries).toHaveLength(10_001);
    expect(store.entries[0]!.subject).toBe('person-3');
    expect(store.entries.at(-1)).toMatchObject({ kind: 'lost', count: 3 });
    expect(said).toHaveLength(2);
  });

  it('raises an alarm in its log and the process’s', async () => {
    const store = new MemorySecurityLog();
    const said: string[] = [];
    const log = new SecurityLog(store, { now: () => 1_000 }, (line) => said.push(line));
    const ana = { subject: 'ana', agency: 'ec-policia', country: 'EC' } as const;
    for (let i = 0; i < 30; i++) log.record({ ...event, ...ana });
    await log.flush();
    expect(said).toEqual([
      'ALARM openings: ana of ec-policia (EC): 21 openings of sealed content in an hour',
    ]);
    expect(store.entries.filter(({ kind }) => kind === 'alarm')).toEqual([
      expect.objectContaining({ code: 'openings', subject: 'ana', count: 21 }),
    ]);
  });
});
