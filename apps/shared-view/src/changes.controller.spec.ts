import { Module, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import request from 'supertest';
import { crossingContracts } from '#contracts/crossing';
import { TokenVerifier, type Caller } from '#platform/access';
import { assemble, Contracts } from '#platform/contracts';
import { createApp, HttpModule } from '#platform/http';
import { ReadersModule } from '#platform/operations';
import { READ_POSITIONS } from '#platform/projection';
import { ChangesController } from './changes.controller.ts';
import { ChangesHub } from './changes-hub.ts';
import { viewProblems } from './problems.ts';

/** Whoever asks is of Peru’s committee. */
class Committee implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const caller = { subject: 'ana', country: 'PE', agency: 'pe-cancilleria', roles: ['committee'] };
    context.switchToHttp().getRequest<Request>().caller = caller as unknown as Caller;
    return true;
  }
}

@Module({})
class View {}
@Module({})
class Keeping {}

/** Behind which sizes a stream began. */
let streamed: object[];
let app: NestExpressApplication;

beforeAll(async () => {
  const hub = {
    admit: () => undefined,
    stream: async (_: object, seen: object, to: { end(): void }) => {
      streamed.push(seen);
      to.end();
    },
  };
  const positions = { at: async () => ({ 'ec.pe.crossing': 4, 'ec.co.crossing': 9 }) };
  app = await createApp(
    {
      module: View,
      controllers: [ChangesController],
      imports: [
        {
          module: Keeping,
          global: true,
          providers: [{ provide: READ_POSITIONS, useValue: positions }],
          exports: [READ_POSITIONS],
        },
        ReadersModule,
        HttpModule.forRoot({ problems: [viewProblems] }),
      ],
      providers: [
        { provide: APP_GUARD, useClass: Committee },
        { provide: ChangesHub, useValue: hub },
        { provide: TokenVerifier, useValue: {} },
        { provide: Contracts, useValue: assemble([crossingContracts]) },
      ],
    },
    'view',
  );
  await app.init();
});
beforeEach(() => (streamed = []));
afterAll(() => app.close());

const ask = (lastEventId?: string, method: 'get' | 'head' = 'get') => {
  const asked = request(app.getHttpServer())[method]('/v1/changes');
  return lastEventId === undefined ? asked : asked.set('Last-Event-ID', lastEventId);
};

describe('a live stream', () => {
  it.each([undefined, '', ' '])('begins with now, where no last id says otherwise (%j)', async (id) => {
    expect((await ask(id)).status).toBe(200);
    expect(streamed).toEqual([{ 'ec.pe.crossing': 4 }]);
  });

  it('goes on behind its last id', async () => {
    await ask('ec.pe.crossing=2');
    expect(streamed).toEqual([{ 'ec.pe.crossing': 2 }]);
  });

  it.each([
    ['ec=4711,ec.pe.crossing=2026-11-30T11:41:25.790432Z', 400, 'last-event-id.unknown-ledger'],
    ['ec.pe.crossing=2026-11-30T11:41:25.790432Z', 400, 'last-event-id.not-sizes'],
    ['ec.pe.crossing=99999999', 409, 'last-event-id.beyond'],
    ['xx.yy.zz=5', 400, 'last-event-id.unknown-ledger'],
    ['ec.co.crossing=5', 400, 'last-event-id.unknown-ledger'],
    ['hola', 400, 'position.malformed'],
  ])('is refused behind what is no last id of its own: %s', async (id, status, code) => {
    const { status: found, body } = await ask(id);
    expect([found, body.code]).toEqual([status, code]);
    expect(streamed).toEqual([]);
  });

  it('is not begun for who asks for its head alone', async () => {
    const { status, headers } = await ask(undefined, 'head');
    expect([status, headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(streamed).toEqual([]);
  });
});
