import { STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { Rejected } from '#platform/kernel';
import type { Language } from './field-problems.ts';
import { languageOf, problemOf } from './problem.ts';
import { httpProblems } from './problems.ts';

/** What must have come of a request that is not whole, or it is given up. */
export interface LeastProgress {
  readonly bytes: number;
  readonly withinMs: number;
}

/** Four crossings in half a minute: any line that works does more, and a thousand that dribble cost next to nothing. */
const LEAST: LeastProgress = { bytes: 1024, withinMs: 30_000 };

/** For so long a connection may rest between two requests. */
const RESTS_MS = 65_000;

/** A connection, its newest request, and how far it was when it was last seen to move. */
interface Watched {
  request?: IncomingMessage;
  response?: ServerResponse;
  /** The request after whose end nothing had come yet when it was looked at. */
  rested?: IncomingMessage;
  bytes: number;
  since: number;
}

const written = (rejection: Rejected, language: Language): { status: number; body: string } => {
  const problem = problemOf(rejection, httpProblems, language);
  return { status: problem.status, body: JSON.stringify(problem) };
};

/** An answer where there is no request to answer yet: its head never came whole, or was no HTTP. */
const answerSocket = (socket: Socket, rejection: Rejected): void => {
  if (!socket.writable) return void socket.destroy();
  const { status, body } = written(rejection, 'es');
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Connection: close',
      'Content-Type: application/problem+json; charset=utf-8',
      'Content-Language: es',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  );
};

/** Answered here, in place of whoever was about to: what that one still has to say comes too late and is no fault. */
const answeredHere = new WeakSet<ServerResponse>();
export const isGivenUp = (response: ServerResponse): boolean => answeredHere.has(response);

const giveUp = (socket: Socket, { request, response }: Watched, rejection: Rejected): void => {
  const isOfRequest = request && response && !response.writableFinished;
  if (!isOfRequest) answerSocket(socket, rejection);
  else if (response.headersSent) socket.destroy();
  else {
    answeredHere.add(response);
    const language = languageOf(request.headers['accept-language']);
    const { status, body } = written(rejection, language);
    const headers = {
      Connection: 'close',
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Language': language,
      'Content-Length': Buffer.byteLength(body),
    };
    response.writeHead(status, headers).end(body, () => socket.destroy());
  }
};

/** Whether more is to come of a request's body. What waits here to be read is not the caller's delay. */
const isAwaited = (request: IncomingMessage): boolean => !request.complete && request.readableLength === 0;

const isAnswered = ({ request, response }: Watched): boolean =>
  request !== undefined && request.complete && (response?.writableFinished ?? true);

const codeOf = ({ code }: NodeJS.ErrnoException): string =>
  code === 'HPE_HEADER_OVERFLOW'
    ? 'headers.too-large'
    : code === 'ERR_HTTP_REQUEST_TIMEOUT'
      ? 'request.too-slow'
      : 'request.malformed';

/**
 * Gives up requests whose head or body does not move, and no others: one that brings a post's week line by line may take
 * as long as it takes. Answers the function that looks at every connection; it is called by itself four times a period.
 */
export const watchProgress = (
  server: Server,
  least: LeastProgress = LEAST,
  now: () => number = () => performance.now(),
): (() => void) => {
  const connections = new Map<Socket, Watched>();
  const tooSlow = new Rejected('request.too-slow', {
    bytes: least.bytes,
    seconds: Math.round(least.withinMs / 1000),
  });
  const moved = (socket: Socket, watched: Watched): void => {
    [watched.bytes, watched.since] = [socket.bytesRead, now()];
  };

  /** Whether a connection owes bytes and has brought too few since it last moved. */
  const isStalled = (socket: Socket, watched: Watched): boolean => {
    const { request } = watched;
    if (isAnswered(watched)) {
      // Between two requests there is nothing to wait for until the next begins.
      const isResting = watched.rested !== request || socket.bytesRead === watched.bytes;
      watched.rested = request;
      if (isResting) moved(socket, watched);
    } else if (request && !isAwaited(request)) moved(socket, watched);
    if (socket.bytesRead - watched.bytes >= least.bytes) moved(socket, watched);
    return now() - watched.since >= least.withinMs;
  };

  const look = (): void => {
    for (const [socket, watched] of connections)
      if (isStalled(socket, watched)) {
        connections.delete(socket);
        giveUp(socket, watched, tooSlow);
      }
  };

  server.requestTimeout = 0;
  // Longer than a proxy, or a program that keeps its connections, lets one rest: whoever uses it last must not find it closed.
  server.keepAliveTimeout = RESTS_MS;
  server.on('connection', (socket: Socket) => {
    connections.set(socket, { bytes: 0, since: now() });
    socket.once('close', () => connections.delete(socket));
  });
  server.on('request', (request, response) => {
    const watched = connections.get(request.socket);
    if (!watched) return;
    Object.assign(watched, { request, response });
    moved(request.socket, watched);
  });
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const watched = connections.get(socket as Socket) ?? { bytes: 0, since: 0 };
    connections.delete(socket as Socket);
    if (error.code === 'ECONNRESET') return void socket.destroy();
    const code = codeOf(error);
    const rejection = code === 'request.too-slow' ? tooSlow : new Rejected(code);
    const { request, response } = watched;
    // What is malformed came behind a request that is whole: that one may have been carried out, and is answered as such.
    if (request?.complete && response && !response.writableFinished) {
      response.shouldKeepAlive = false;
      // Its head may have been written, and have promised to keep the connection: nothing more is read from it all the same.
      response.once('finish', () => (socket as Socket).destroySoon());
    } else giveUp(socket as Socket, watched, rejection);
  });
  const timer = setInterval(look, least.withinMs / 4).unref();
  server.once('close', () => clearInterval(timer));
  return look;
};
