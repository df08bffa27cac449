import { Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { parse } from 'csv-parse/sync';
import type { Request } from 'express';
import request from 'supertest';
import type { DataSource } from 'typeorm';
import type { Caller } from '#platform/access';
import { createApp, HttpModule } from '#platform/http';
import { ReadersModule } from '#platform/operations';
import { MemoryRows, READ_POSITIONS, type ReadPositions } from '#platform/projection';
import { published } from './fixtures/ledgers.ts';
import { ID, sideOf } from './fixtures/sides.ts';
import { FollowUps } from './follow-up.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { InstrumentsController } from './instruments.controller.ts';
import { InstrumentAct, instruments } from './instruments.projection.ts';
import { Instruments } from './instruments.ts';
import { agreementProblems } from './problems.ts';

class FromEcuador implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    context.switchToHttp().getRequest<Request>().caller = {
      country: 'EC',
      agency: 'ec-cancilleria',
      subject: 'ana',
      roles: [],
    } as unknown as Caller;
    return true;
  }
}

@Module({})
class Keeping {}
@Module({})
class Desk {}

describe('the instruments over HTTP', () => {
  let app: NestExpressApplication;
  let rows: MemoryRows;
  let reached: jest.MockedFunction<ReadPositions['reached']>;
  let sizes: Record<string, number>;

  beforeEach(async () => {
    jest.useFakeTimers({ now: new Date('2021-12-31T12:00:00Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'clearImmediate', 'queueMicrotask', 'performance', 'hrtime'] }); // prettier-ignore
    rows = new MemoryRows();
    sizes = { 'ec.co.agreement': 1 };
    reached = jest.fn(async (..._: Parameters<ReadPositions['reached']>) => sizes);
    const marks = () => [...new Set(rows.of(InstrumentAct).map(({ thing }) => thing))].sort().map((thing) => ({ thing, mark: String(rows.of(InstrumentAct).length) })); // prettier-ignore
    const source = {
      manager: { find: async () => rows.of(InstrumentAct) },
      getMetadata: () => ({ columns: [{ propertyName: 'thing' }] }),
      query: async () => marks(),
    } as unknown as DataSource;
    app = await createApp(
      {
        module: Desk,
        controllers: [InstrumentsController],
        imports: [
          HttpModule.forRoot({ problems: [agreementProblems], tells: () => true }),
          {
            module: Keeping,
            global: true,
            providers: [{ provide: READ_POSITIONS, useValue: { reached } }],
            exports: [READ_POSITIONS],
          },
          ReadersModule,
        ],
        providers: [
          { provide: APP_GUARD, useClass: FromEcuador },
          { provide: Instruments, useValue: new Instruments(source) },
          { provide: FollowUps, useValue: { of: async () => new Set(['ec-d']) } },
        ],
      },
      'desk',
    );
    await app.init();
  });
  afterEach(async () => {
    jest.useRealTimers();
    await app.close();
  });

  const learns = (...events: readonly InstrumentEvent[]): void =>
    published(...events).forEach((event) => rows.fold(instruments, event));
  const list = (tag?: string) =>
    request(app.getHttpServer())
      .get('/v1/instruments')
      .set(tag ? { 'If-None-Match': tag } : {});

  it('have another tag when one has expired overnight, although nobody said anything', async () => {
    const [ecuador, colombia] = [sideOf('EC', 'CO'), sideOf('CO', 'EC')];
    learns(ecuador.proposed({ until: '2021-12-31' }), ecuador.signed('ec-1'), colombia.signed('ec-1'));
    const evening = await list();
    expect(evening.body.instruments).toMatchObject([{ id: ID, stage: 'in-force' }]);
    expect((await list(evening.headers['etag'])).status).toBe(304);
    jest.setSystemTime(new Date('2022-01-02T12:00:00Z'));
    const morning = await list(evening.headers['etag']);
    expect(morning.status).toBe(200);
    expect(morning.body.instruments).toMatchObject([{ id: ID, stage: 'expired' }]);
  });

  it('wait for what was told of instruments and nothing else, and keep their tag while that says the same', async () => {
    learns(sideOf('EC', 'CO').proposed({}));
    const first = await list().set('Vecindad-Min-Position', 'ec.co.agreement=1,ec.co.crossing=99');
    expect(reached).toHaveBeenLastCalledWith([instruments], { 'ec.co.agreement': 1, 'ec.co.crossing': 99 });
    expect(first.headers['vecindad-position']).toBe('ec.co.agreement=1');
    sizes = { 'ec.co.agreement': 2 };
    const again = await list(first.headers['etag']);
    expect([again.status, again.headers['vecindad-position']]).toEqual([304, 'ec.co.agreement=2']);
  });

  it('are a row each as CSV, tagged and waited for alike', async () => {
    learns(sideOf('EC', 'CO').proposed({}));
    const answer = await list().set('Accept', 'text/csv');
    expect(parse(answer.text, { columns: true })).toMatchObject([
      { id: ID, parties: 'EC CO', stage: 'negotiation', missing: 'CO:agreement' },
    ]);
    expect(answer.headers['vecindad-position']).toBe('ec.co.agreement=1');
    expect((await list(answer.headers['etag']).set('Accept', 'text/csv')).status).toBe(304);
    expect((await list(answer.headers['etag'])).status).toBe(200);
  });

  it('one is printed in either language, with its digest, its signatures and the position it reflects', async () => {
    const [ecuador, colombia] = [sideOf('EC', 'CO'), sideOf('CO', 'EC')];
    learns(
      ecuador.proposed({ content: 'Artículo 1. Objeto.' }),
      ecuador.signed('ec-1'),
      colombia.agreedTo('ec-1'),
    );
    const one = (accept: string, language = 'es') =>
      request(app.getHttpServer())
        .get(`/v1/instruments/${ID}`)
        .set({ Accept: accept, 'Accept-Language': language });
    const { body } = await one('application/json');
    // As a browser asks.
    const page = await one('text/html,application/xhtml+xml,*/*;q=0.8');
    expect([page.type, page.headers['content-language']]).toEqual(['text/html', 'es']);
    for (const said of [
      '<html lang="es">',
      'Artículo 1. Objeto.',
      body.digest,
      'Ecuador<br>2021-03-01',
      'Colombia<br>Pendiente de firma',
      'ec.co.agreement=1',
    ])
      expect(page.text).toContain(said);
    expect((await one('text/html', 'en')).text).toContain('Colombia<br>Not signed yet');
    const file = await one('application/pdf').buffer(true);
    expect([file.type, file.headers['content-disposition']]).toEqual([
      'application/pdf',
      `inline; filename="${ID}.pdf"`,
    ]);
    expect((file.body as Buffer).subarray(0, 8).toString()).toBe('%PDF-1.7');
    const tags = [page, file, await one('application/json')].map(({ headers }) => headers['etag']);
    expect(new Set(tags).size).toBe(3);
    const again = await one('application/pdf').set('If-None-Match', file.headers['etag']!);
    expect(again.status).toBe(304);
  });

  it('come in pages that follow each other by name, whatever is told between two of them', async () => {
    const proposed = (name: string) => sideOf('EC', 'CO', name).proposed({});
    learns(proposed('ec-b'));
    learns(proposed('ec-d'));
    learns(proposed('ec-f'));
    const page = (query: string) => request(app.getHttpServer()).get(`/v1/instruments?${query}`);
    const ids = ({ body }: { body: { instruments: { id: string }[] } }) =>
      body.instruments.map(({ id }) => id);
    const first = await page('limit=2');
    expect([ids(first), typeof first.body.next]).toEqual([['ec-b', 'ec-d'], 'string']);
    learns(proposed('ec-a'));
    const second = await page(`limit=2&cursor=${first.body.next}`);
    expect([ids(second), second.body.next]).toEqual([['ec-f'], undefined]);
    expect(ids(await page('kind=agreement&missingFrom=CO'))).toEqual(['ec-a', 'ec-b', 'ec-d', 'ec-f']);
    expect(ids(await page('kind=agreement&missingFrom=EC'))).toEqual([]);
  });

  it('are those that were concluded and never followed up', async () => {
    for (const name of ['ec-b', 'ec-d', 'ec-f'])
      learns(...[sideOf('EC', 'CO', name)].flatMap((one) => [one.proposed({}), one.signed('ec-1')]));
    for (const name of ['ec-b', 'ec-d']) learns(sideOf('CO', 'EC', name).signed('ec-1'));
    const ids = async (query: string) =>
      (await request(app.getHttpServer()).get(`/v1/instruments?${query}`)).body.instruments.map(
        ({ id }: { id: string }) => id,
      );
    expect(await ids('neverFollowedUp=true')).toEqual(['ec-b']);
    expect(await ids('neverFollowedUp=false')).toEqual(['ec-d', 'ec-f']);
  });

  it.each([
    ['cursor=x', 400],
    ['neverFollowedUp=perhaps', 422],
    ['asOf=2022-06-01', 422],
    ['by=hearsay', 422],
    ['limit=0', 422],
    ['expiringWithin=-1', 422],
    ['missingFrom=XX', 422],
    ['on=2021-02-30', 422],
  ])('are not asked for by %s', async (query, status) =>
    expect((await request(app.getHttpServer()).get(`/v1/instruments?${query}`)).status).toBe(status),
  );
});
