import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { isGivenUp, watchProgress } from './progress.ts';

jest.setTimeout(5_000);

let server: Server;
let look: () => void;
let now = 0;
let read: (request: IncomingMessage) => Promise<void>;

const accepted = new Set<Socket>();

const taken = async (request: IncomingMessage): Promise<void> => {
  for await (const chunk of request) void chunk;
};

beforeEach(async () => {
  now = 0;
  read = taken;
  server = createServer((request, response) => {
    read(request).then(
      () => response.end('ok'),
      () => response.destroy(),
    );
  });
  look = watchProgress(server, { bytes: 10, withinMs: 1000 }, () => now);
  server.on('connection', (socket) => {
    accepted.add(socket);
    socket.once('close', () => accepted.delete(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterEach(async () => {
  server.closeAllConnections();
  await once(server.close(), 'close');
});

interface Client {
  readonly socket: Socket;
  /** All that it was answered, once it is closed. */
  readonly answer: Promise<string>;
  /** What it was answered so far, as soon as it holds a text. */
  holds(text: string): Promise<string>;
}

const open = async (): Promise<Client> => {
  const connected = once(server, 'connection');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const parts: Buffer[] = [];
  socket.on('data', (part: Buffer) => parts.push(part)).on('error', () => undefined);
  const answer = once(socket, 'close').then(() => Buffer.concat(parts).toString());
  const holds = async (text: string): Promise<string> => {
    while (!Buffer.concat(parts).includes(text) && !socket.destroyed) await turn();
    return Buffer.concat(parts).toString();
  };
  await connected;
  return { socket, answer, holds };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Sends, and waits until the server has it. */
const send = async (socket: Socket, text: string): Promise<void> => {
  const [there] = [...accepted];
  const wanted = there!.bytesRead + Buffer.byteLength(text);
  socket.write(text);
  while (there!.bytesRead < wanted) await turn();
  await turn();
};

const after = (ms: number): void => {
  now += ms;
  look();
};

const head = (length: number, more = ''): string =>
  `POST / HTTP/1.1\r\nHost: here\r\n${more}Content-Length: ${length}\r\n\r\n`;

const problemIn = (answer: string): { code: string; status: number; detail: string } =>
  JSON.parse(answer.slice(answer.indexOf('\r\n\r\n') + 4)) as never;

describe('a request that does not move', () => {
  it('is answered 408 in the caller’s language when its body dribbles', async () => {
    const { socket, answer } = await open();
    await send(socket, head(100, 'Accept-Language: en\r\n'));
    for (let second = 0; second < 3; second++) {
      await send(socket, 'a');
      after(400);
    }
    expect(await answer).toMatch(/^HTTP\/1.1 408 /);
    expect(problemIn(await answer)).toMatchObject({
      code: 'request.too-slow',
      status: 408,
      detail: 'The request made no progress: fewer than 10 bytes came within 1 seconds.',
    });
  });

  it('is answered 408 when its head dribbles, also behind one that was answered', async () => {
    const { socket, answer, holds } = await open();
    await send(socket, `${head(2)}ok`);
    await holds('200 OK');
    after(400);
    await send(socket, 'GE');
    after(400);
    await send(socket, 'T');
    after(700);
    expect((await answer).match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 408']);
  });

  it('is given up where a connection says nothing at all', async () => {
    const { answer } = await open();
    after(999);
    after(1);
    expect(problemIn(await answer).code).toBe('request.too-slow');
  });

  it('is cut off where its answer has begun', async () => {
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response) => {
      response.write('begun');
      request.on('error', () => undefined).resume();
    });
    look = watchProgress(server, { bytes: 10, withinMs: 1000 }, () => now);
    const { socket, answer, holds } = await open();
    await send(socket, head(100));
    await holds('begun');
    after(1000);
    expect(await answer).not.toContain('408');
  });
});

describe('a request that moves', () => {
  it('may take as long as it takes', async () => {
    const { socket, holds } = await open();
    await send(socket, head(1000));
    for (let second = 0; second < 100; second++) {
      await send(socket, 'x'.repeat(10));
      after(999);
    }
    expect(await holds('ok')).toMatch(/^HTTP\/1.1 200 /);
    socket.destroy();
  });

  it('is not given up while what it brought waits here to be read', async () => {
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (go = resolve));
    read = async (request) => {
      await waiting;
      await taken(request);
    };
    const { socket, holds } = await open();
    await send(socket, `${head(4)}ab`);
    after(5000);
    after(5000);
    go();
    await send(socket, 'cd');
    expect(await holds('ok')).toMatch(/^HTTP\/1.1 200 /);
    socket.destroy();
  });

  it('is not given up while it is being answered, nor a connection between two', async () => {
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (go = resolve));
    read = async (request) => {
      await taken(request);
      await waiting;
    };
    const { socket, holds } = await open();
    await send(socket, `${head(2)}ab`);
    after(5000);
    go();
    await holds('ok');
    after(5000);
    after(5000);
    await send(socket, `${head(2)}ab`);
    while (accepted.size > 0 && (await holds('ok')).split('200 OK').length < 3) await turn();
    expect(accepted.size).toBe(1);
    socket.destroy();
  });
});

describe('what is no request', () => {
  it.each([
    ['garbage\r\n\r\n', 'request.malformed', 400],
    [`GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'headers.too-large', 431],
  ])('is told so in the form of every problem', async (text, code, status) => {
    const { socket, answer } = await open();
    socket.write(text);
    expect(problemIn(await answer)).toMatchObject({ code, status });
    expect(await answer).toContain('Content-Type: application/problem+json');
  });
});

describe('what comes behind a request that is whole', () => {
  it('does not take the place of that one’s own answer, and ends the connection', async () => {
    let go = (): void => undefined;
    const waiting = new Promise<void>((resolve) => (go = resolve));
    read = async (request) => {
      await taken(request);
      await waiting;
    };
    const { socket, answer } = await open();
    await send(socket, 'DELETE /a HTTP/1.1\r\nHost: here\r\n\r\n{"reason":"no length was said"}');
    await turn();
    go();
    expect((await answer).match(/HTTP\/1.1 \d+/g)).toEqual(['HTTP/1.1 200']);
    expect(await answer).toContain('Connection: close');
  });
});

describe('a request that is given up', () => {
  it('is known as such to whoever was about to answer it: that comes too late and is no fault', async () => {
    const seen: boolean[] = [];
    server.removeAllListeners('request');
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      request.on('error', () => undefined).resume();
      response.once('close', () => seen.push(isGivenUp(response)));
    });
    look = watchProgress(server, { bytes: 10, withinMs: 1000 }, () => now);
    const { socket, answer } = await open();
    await send(socket, 'POST / HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\nno length\r\n');
    expect(problemIn(await answer).code).toBe('request.malformed');
    await turn();
    expect(seen).toEqual([true]);
  });
});
