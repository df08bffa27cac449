import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { EventEmitter } from 'node:events';
import { from, lastValueFrom } from 'rxjs';
import pg from 'pg';
import { migrate } from '#platform/database';
import { eventStoreMigrations, newCommandKey, PostgresEventStore } from '#platform/event-store';
import { createSigningKey, signerFrom } from '#platform/ledger';
import { Archive, messagingMigrations, Sealing } from '#platform/messaging';
import { foldSignal, type FoldSignal } from '#platform/projection';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { Traces } from './traces.ts';

const commandKey = newCommandKey();

interface Told {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links: readonly { traceId: string; spanId: string }[];
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
}

const key = createSigningKey('vecindad/ec');
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('traces', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let collector: Server;
  let told: Told[];
  let endpoint: string;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: [...eventStoreMigrations(commandKey), ...messagingMigrations] });
    pool = new pg.Pool({ connectionString: database.appUrl });
    told = [];
    collector = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk: Buffer) => (text += chunk.toString()));
      request.on('end', () => {
        const { resourceSpans } = JSON.parse(text) as {
          resourceSpans: { scopeSpans: { spans: Told[] }[] }[];
        };
        if (request.url === '/v1/traces') told.push(...resourceSpans[0]!.scopeSpans[0]!.spans);
        response.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(collector, 'listening');
    endpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`;
  });
  afterEach(async () => {
    collector.close();
    await pool.end();
    await database.drop();
  });

  /** A request with this header, whose handler does this. */
  const request = async (
    traces: Traces,
    traceparent: string | undefined,
    work: () => Promise<unknown>,
  ): Promise<void> => {
    const response = Object.assign(new EventEmitter(), { statusCode: 201 });
    const http = {
      getRequest: () => ({ method: 'POST', route: { path: '/v1/things/:id' }, header: () => traceparent }),
      getResponse: () => response,
    };
    const handler = { handle: () => from(work()) };
    await lastValueFrom(traces.intercept({ switchToHttp: () => http } as never, handler));
    response.emit('close');
  };
  const recordAndSeal = async (traces: Traces, traceparent: string | undefined): Promise<string> => {
    const store = await PostgresEventStore.open(pool, commandKey);
    await request(traces, traceparent, () =>
      store.append({ stream: 'a', expected: 'none', events: [{ type: 'Told', data: {} }] }),
    );
    const disclosed = {
      audience: 'co',
      channel: 'crossing',
      type: 'vecindad.crossing.told.v1',
      occurredAt: '2026-01-01',
      data: {},
    };
    const archive = new Archive(pool);
    const sealing = await Sealing.open({
      country: 'EC',
      contracts,
      archive,
      disclosures: { Told: () => disclosed as never },
      signer: signerFrom('vecindad/ec', key.privateKeyPem),
      refuses: () => undefined,
    });
    await sealing.write(sealing.prepare(await store.follow(0).next(), 0)!, pool);
    foldSignal.publish({
      projection: 'posts',
      start: Date.now(),
      steps: [{ ledger: 'ec.co.crossing', from: 0, to: 1 }],
    } satisfies FoldSignal);
    await traces.onApplicationShutdown();
    return (await archive.read('ec.co.crossing', 0, 1))[0]!.leaf;
  };
  const span = (name: string): Told => told.find((one) => one.name === name)!;

  it('lead from a request to its append, and from the event’s seal to each read model; the seal links them', async () => {
    const traces = new Traces({ endpoint, service: 'vecindad-ec', ratio: 1 });
    const leaf = await recordAndSeal(traces, `00-${TRACE}-00f067aa0ba902b7-01`);
    expect(told.map(({ name }) => name).sort()).toEqual([
      'POST /v1/things/:id',
      'append',
      'fold posts',
      'seal ec.co.crossing',
    ]);
    const [asked, append, seal, fold] = [
      span('POST /v1/things/:id'),
      span('append'),
      span('seal ec.co.crossing'),
      span('fold posts'),
    ];
    expect([asked.traceId, asked.parentSpanId]).toEqual([TRACE, '00f067aa0ba902b7']);
    expect([append.traceId, append.parentSpanId]).toEqual([TRACE, asked.spanId]);
    expect(seal.links).toEqual([{ traceId: TRACE, spanId: asked.spanId }]);
    expect([fold.traceId, fold.parentSpanId]).toEqual([seal.traceId, seal.spanId]);
    for (const { startTimeUnixNano, endTimeUnixNano } of told)
      expect(BigInt(endTimeUnixNano)).toBeGreaterThanOrEqual(BigInt(startTimeUnixNano));
    // What is published says nothing of who asked for it in the same breath.
    expect(leaf).not.toContain(TRACE);
    expect(leaf).not.toContain('traceparent');
  });

  it('are not made of what nobody records', async () => {
    const traces = new Traces({ endpoint, service: 'vecindad-ec', ratio: 0 });
    await recordAndSeal(traces, `00-${TRACE}-00f067aa0ba902b7-00`);
    expect(told).toEqual([]);
    const { rows } = await pool.query('select metadata from events');
    expect(rows).toEqual([{ metadata: {} }]);
  });

  it('never stand in the way: a collector that is away costs the spans, and nothing else', async () => {
    collector.close();
    const traces = new Traces({ endpoint: 'http://127.0.0.1:1', service: 'vecindad-ec', ratio: 1 });
    expect(await recordAndSeal(traces, undefined)).toContain('vecindad.crossing.told.v1');
  });
});
