import { once } from 'node:events';
import { createServer, request, type ClientRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { Request } from 'express';
import { linesOfRequest } from './ndjson.ts';

let server: Server;
let take: (incoming: Request) => Promise<void>;

beforeAll(async () => {
  server = createServer((incoming, response) => {
    void take(incoming as Request).finally(() => response.end());
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  await once(server.close(), 'close');
});

const post = (body: Buffer): ClientRequest =>
  request({
    port: (server.address() as AddressInfo).port,
    method: 'POST',
    headers: {
      'Content-Type': 'application/x-ndjson',
      'Content-Encoding': 'gzip',
      'Content-Length': body.length,
    },
  })
    .on('error', () => undefined)
    .end(body);

describe('a batch that is here as a whole', () => {
  const lines = 5_000;
  const body = gzipSync(`${'x'.repeat(1_000)}\n`.repeat(lines));

  /** Lines read of it, and how reading ended, where `atFirst` happens at its first line. */
  const readWhile = async (atFirst: (asked: ClientRequest, incoming: Request) => Promise<unknown>) => {
    const done = new Promise<{ read: number; error?: unknown }>((resolve) => {
      take = async (incoming) => {
        let read = 0;
        try {
          for await (const line of linesOfRequest(incoming)) {
            read++;
            if (line.line === 1) await atFirst(asked, incoming);
          }
          resolve({ read });
        } catch (error) {
          resolve({ read, error });
        }
      };
    });
    const asked = post(body);
    return done;
  };

  it('is read to its end while its sender is there', async () =>
    expect(await readWhile(async () => undefined)).toEqual({ read: lines }));

  it('is not read on when its sender has left', async () => {
    const { read, error } = await readWhile(async (asked, incoming) => {
      const closed = once(incoming.socket, 'close');
      asked.destroy();
      await closed;
    });
    expect(error).toMatchObject({ code: 'ERR_STREAM_PREMATURE_CLOSE' });
    expect(read).toBeLessThan(lines);
  });
});
