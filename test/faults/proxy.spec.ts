import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { someFreePort } from '#tools/local-system';
import { Proxy } from './proxy.ts';

/** A server that counts what it was asked, and answers each piece with itself. */
const echo = async () => {
  const asked: string[] = [];
  const server = createServer((socket) =>
    socket
      .on('error', () => undefined)
      .on('data', (chunk) => {
        asked.push(String(chunk));
        socket.write(chunk);
      }),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { asked, server, port: (server.address() as AddressInfo).port };
};

/** Not `once`: to be reset is an error to it. */
const closed = (socket: Socket): Promise<void> =>
  new Promise((resolve) => socket.once('close', () => resolve()));

describe('a proxy between a client and its server', () => {
  let upstream: Awaited<ReturnType<typeof echo>>;
  let proxy: Proxy;
  let client: Socket;
  let heard: string;

  beforeEach(async () => {
    upstream = await echo();
    proxy = await Proxy.between(await someFreePort(), upstream.port);
    client = connect(proxy.port, '127.0.0.1').on('error', () => undefined);
    heard = '';
    client.on('data', (chunk) => (heard += String(chunk)));
    await once(client, 'connect');
  });
  afterEach(async () => {
    client.destroy();
    await proxy.close();
    upstream.server.close();
  });

  const ask = async (what: string): Promise<void> => {
    client.write(what);
    await once(client, 'data');
  };

  it('passes everything on, unless told otherwise', async () => {
    await ask('uno');
    expect([heard, upstream.asked]).toEqual(['uno', ['uno']]);
  });

  it('delays, and keeps the order', async () => {
    proxy.disturb('delay', 60);
    const since = performance.now();
    client.write('uno');
    await delay(5);
    client.write('dos');
    while (heard !== 'unodos') await once(client, 'data');
    expect(performance.now() - since).toBeGreaterThan(100);
  });

  it('holds, and delivers all of it afterwards', async () => {
    proxy.disturb('hold');
    client.write('uno');
    await delay(50);
    expect(upstream.asked).toEqual([]);
    const answered = once(client, 'data');
    proxy.disturb(undefined);
    await answered;
    expect(heard).toBe('uno');
  });

  it('cuts, and resets whoever comes while it does', async () => {
    const gone = closed(client);
    proxy.disturb('cut');
    await gone;
    const late = connect(proxy.port, '127.0.0.1').on('error', () => undefined);
    await closed(late);
    expect(upstream.asked).toEqual([]);
  });

  it('forwards a request and drops its reply: the server has it, the client is cut off', async () => {
    proxy.disturb('drop-reply');
    const gone = closed(client);
    client.write('uno');
    await gone;
    expect([heard, upstream.asked, proxy.repliesDropped]).toEqual(['', ['uno'], 1]);
  });
});
