import { Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import request from 'supertest';
import { crossingContracts } from '#contracts/crossing';
import type { Caller } from '#platform/access';
import { assemble, Contracts } from '#platform/contracts';
import { createApp, HttpModule } from '#platform/http';
import { Archive } from '#platform/messaging';
import type { AsOf } from '#platform/projection';
import { auditorProblems } from './problems.ts';
import { ReplaysController } from './replays.controller.ts';
import { Replays } from './replays.ts';

/** Whoever asks is an auditor of Ecuador. */
class Auditor implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const caller = { subject: 'ana', country: 'EC', agency: 'ec-contraloria', roles: ['auditor'] };
    context.switchToHttp().getRequest<Request>().caller = caller as unknown as Caller;
    return true;
  }
}

@Module({})
class Office {}

/** What was asked to be replayed. */
let taken: AsOf[];
let app: NestExpressApplication;

const replays = {
  request: async (_model: string, asOf: AsOf) => {
    taken.push(asOf);
    return { id: 'r1', asOf };
  },
};
const archive = { heads: async () => [{ ledger: 'ec.co.crossing', size: 216 }] };

beforeAll(async () => {
  app = await createApp(
    {
      module: Office,
      controllers: [ReplaysController],
      imports: [HttpModule.forRoot({ problems: [auditorProblems] })],
      providers: [
        { provide: APP_GUARD, useClass: Auditor },
        { provide: Replays, useValue: replays },
        { provide: Archive, useValue: archive },
        { provide: Contracts, useValue: assemble([crossingContracts]) },
      ],
    },
    'auditor',
  );
  await app.init();
});
beforeEach(() => (taken = []));
afterAll(() => app.close());

const ask = (body: object) =>
  request(app.getHttpServer())
    .post('/v1/replays')
    .set('Idempotency-Key', 'k-1')
    .send({ model: 'traffic', ...body });

describe('the moment of a replay', () => {
  it.each([
    ['2021-01-31T23:59:59-05:00', '2021-02-01T04:59:59.0Z'],
    ['2021-01-31T23:59:59.123456-05:00', '2021-02-01T04:59:59.123456Z'],
    ['2021-01-31T23:59:59.123456Z', '2021-01-31T23:59:59.123456Z'],
  ])('is taken with its offset and all its digits, and told: %s', async (instant, told) => {
    const { status, body } = await ask({ asOf: { instant, by: 'occurrence' } });
    expect(status).toBe(202);
    expect(taken).toMatchObject([{ instant: told, by: 'occurrence' }]);
    expect(body).toMatchObject({ asOf: { instant: told, by: 'occurrence' } });
  });

  it.each([
    '20261130', '2026-W10-4', '2021-031', '2021-01-31', '2018-09-11T10:16.000Z', '2026-11', '2021', '10:16.000Z',
    '2021-02-30T00:00:00Z', '2021-01-31T24:00:00Z', '2021-01-31T23:59:59', '2021-01-31 23:59:59Z', 'ayer', '',
  ])('is refused, and named, where it is no moment or only a day: %j', async (instant) => {
    const { status, body } = await ask({ asOf: { instant } });
    expect([status, body.code, body.errors[0].field]).toEqual([422, 'request.invalid', 'asOf.instant']);
    expect(taken).toEqual([]);
  }); // prettier-ignore

  it('is not in the future: what will be told until then nobody knows', async () => {
    const later = new Date(Date.now() + 60_000).toISOString();
    const { status, body } = await ask({ asOf: { instant: later } });
    expect([status, body.code, body.field, body.instant]).toEqual([
      422,
      'replay.in-future',
      'asOf.instant',
      later,
    ]);
    expect((await ask({ asOf: { instant: '2126-01-01T00:00:00Z' } })).status).toBe(422);
    expect(taken).toEqual([]);
  });
});

describe('the positions of a replay', () => {
  it('are taken where they are there, and told', async () => {
    const positions = { 'ec.co.crossing': 216 };
    expect((await ask({ positions })).body).toMatchObject({ asOf: { positions } });
  });

  it.each([
    [{ 'ec.co.crossing': '2026-11-30T11:41:25.790432Z' }, 'request.invalid', 'positions.ec.co.crossing'],
    [{ 'ec.all.crossing': 1, 'ec.co.crossing': -1 }, 'request.invalid', 'positions.ec.co.crossing'],
    [{ 'ec.co.crosing': 200 }, 'replay.unknown-ledger', 'positions.ec.co.crosing'],
    [{ 'co.pe.crossing': 0 }, 'replay.unknown-ledger', 'positions.co.pe.crossing'],
    [{ 'ec.co.crossing': 999_999_999 }, 'replay.beyond', 'positions.ec.co.crossing'],
    [{ 'ec.pe.crossing': 1 }, 'replay.beyond', 'positions.ec.pe.crossing'],
  ])('are refused, naming the part, where they are none: %j', async (positions, code, field) => {
    const { status, body } = await ask({ positions });
    expect([status, body.code, body.field ?? body.errors[0].field]).toEqual([422, code, field]);
    expect(taken).toEqual([]);
  });

  it('and a moment are one too many', async () =>
    expect((await ask({ positions: {}, asOf: { instant: '2021-01-31T00:00:00Z' } })).body.code).toBe(
      'replay.as-of-ambiguous',
    ));
});
