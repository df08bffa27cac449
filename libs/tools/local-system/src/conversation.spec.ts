import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { Conversation } from './conversation.ts';
import type { LocalSystem } from './local-file.ts';

describe('before a side acts on what was said', () => {
  let server: Server;
  let asked: string[];
  beforeAll(async () => {
    server = createServer(({ method, url, headers }, response) => {
      asked.push(`${method} ${url} ${String(headers['vecindad-min-position'] ?? '-')}`);
      response.setHeader('content-type', 'application/json');
      response.setHeader('vecindad-position', 'ec=7,ec.co.intelligence=2026-11-30T10:00:00.000000Z');
      response.end('{}');
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  beforeEach(() => (asked = []));
  afterAll(() => server.close());

  it('it waits until all is shown there that the act rests on', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const system = {
      nodes: { EC: { url }, CO: { url } },
      tokens: { 'analyst-ec': 'a', 'analyst-co': 'b', 'treaty-officer-co': 'c' },
    } as unknown as LocalSystem;
    const conversation = new Conversation(system, { forMs: 1_000 });
    const tell = (by: 'EC' | 'CO', as: string, path: string) =>
      conversation.tell({ fact: path, by, as, path, body: {} }, path);
    await tell('EC', 'analyst', '/v1/requests');
    await tell('CO', 'analyst', '/v1/requests/ec-1/acknowledgement');
    await tell('CO', 'treaty-officer', '/v1/instruments/ec-2/signatures');
    const said = 'ec.co.intelligence=2026-11-30T10:00:00.000000Z';
    expect(asked).toEqual([
      'POST /v1/requests -',
      `GET /v1/instruments?stage=denounced ${said}`,
      `GET /v1/requests ${said}`,
      'POST /v1/requests/ec-1/acknowledgement -',
      `GET /v1/instruments?stage=denounced ${said}`,
      'POST /v1/instruments/ec-2/signatures -',
    ]);
  });
});
