import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { as, crossingAt, rumichaca, until } from '../client.ts';
import type { TestSystem } from '../environment/system.ts';

interface Span {
  readonly service: string;
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly links: readonly { traceId: string; spanId: string }[];
}

/** Where programs send what they trace: keeps all of it. */
export class Collector {
  readonly spans: Span[] = [];
  readonly #server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const [{ resource, scopeSpans }] = JSON.parse(Buffer.concat(chunks).toString()).resourceSpans;
      const service = resource.attributes[0].value.stringValue as string;
      this.spans.push(...(scopeSpans[0].spans as Span[]).map((span) => ({ ...span, service })));
      response.end('{}');
    });
  });

  async listen(): Promise<string> {
    await once(this.#server.listen(0, '127.0.0.1'), 'listening');
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
  }
}

/** Of a system that says after three seconds that something does not move. */
export const signals = (system: () => TestSystem, { spans }: Collector): void =>
  describe('the signals of a whole system', () => {
    const officer = (path: string, ask = {}) => as(system(), 'EC', 'border-officer-ec')(path, ask);
    const readiness = async () => as(system(), 'EC', 'operator-ec')('/v1/readiness');

    it('trace a request to its append, and what came of it to the read models of others', async () => {
      const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
      const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
      await officer('/v1/posts', { body: rumichaca.EC, headers });
      const found = (name: string, of: (span: Span) => boolean): Promise<Span> =>
        until(`a span ${name}`, async () => spans.find((span) => span.name === name && of(span)));
      const asked = await found('POST /v1/posts', (span) => span.traceId === traceId);
      expect([asked.service, asked.parentSpanId]).toEqual(['vecindad-ec', '00f067aa0ba902b7']);
      await found('append', (span) => span.parentSpanId === asked.spanId);
      const seal = await found('seal ec.co.crossing', ({ links }) => links[0]?.spanId === asked.spanId);
      const fold = await found('fold posts', (span) => span.parentSpanId === seal.spanId);
      expect([fold.service, fold.traceId]).toEqual(['vecindad-shared-view', seal.traceId]);
    });

    it('say that nothing can be sent and why, and that it can again; nobody waits meanwhile', async () => {
      expect((await readiness()).body).toEqual({ ready: true, reasons: [] });
      await system().hold('KAFKA');
      expect((await officer('/v1/crossings', { body: crossingAt('rumichaca') })).status).toBe(201);
      const told = async (what: RegExp): Promise<unknown> =>
        until(`the node says ${what}`, async () => {
          const { body } = await readiness();
          return (body.reasons as string[]).some((reason) => what.test(reason));
        });
      await told(/^relay: ec\.co\.crossing does not move: at 1 of 2: .*(Kafka|ECONNREFUSED|Connection)/);
      await told(/^inbox: (not connected to Kafka|Kafka has not answered for \d+ s)$/);
      const unsent = (await as(system(), 'EC', 'operator-ec')('/metrics')).text;
      expect(unsent).toContain('vecindad_relay_unsent_events{ledger="ec.co.crossing"} 1\n');
      expect(unsent).toContain('vecindad_relay_backlog_events 0\n');
      await system().restart('KAFKA');
      await until('it is ready again', async () => (await readiness()).body.ready === true);
    }, 120_000);
  });
