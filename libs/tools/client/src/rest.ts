import { setTimeout as delay } from 'node:timers/promises';
import createClient, { type Client } from 'openapi-fetch';
import { Failure } from '#tools/terminal';

/** RFC 9457. `code` is the stable part; `title` and `detail` are for people. */
export interface Problem {
  readonly code?: string;
  readonly title?: string;
  readonly detail?: string;
  readonly status?: number;
  readonly errors?: readonly { readonly message?: string }[];
  readonly [fact: string]: unknown;
}

/** What a problem says, in one line; of fields that are wrong, what each is told. */
export const inWords = (problem: Problem): string =>
  [problem.title, problem.errors?.map(({ message }) => message).join('; ') || problem.detail]
    .filter((text, at, all) => text && all.indexOf(text) === at)
    .join(': ') ||
  (problem.code ?? 'no reason given');

/** The system could not answer now, but may soon: a process restarting, a broken connection, too many requests. */
export class Unavailable extends Failure {
  constructor(
    message: string,
    /** What `Retry-After` asks for, in milliseconds. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
  }
}

/** The system answered, and the answer is no. */
export class Refused extends Failure {
  constructor(
    readonly status: number,
    readonly problem: Problem,
    what: string,
  ) {
    super(`${what} was refused (${status}${problem.code ? `, ${problem.code}` : ''}): ${inWords(problem)}`);
  }
}

export interface Request {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** NDJSON is sent as it is; anything else as JSON. */
  readonly ndjson?: string;
  /** A body that is written already, of the type that its headers say. */
  readonly text?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal | undefined;
}

const retryAfter = (response: Response): number | undefined => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
};

/** Why fetch failed: its own message is "fetch failed" for everything. */
const cause = (error: unknown): string => {
  const { cause: inner, message } = error as Error & { cause?: { code?: string; message?: string } };
  return inner?.code ?? inner?.message ?? message;
};

/** Gives a request up when nothing has been heard for a while, however long the whole answer takes. */
class Silence {
  private readonly control = new AbortController();
  private timer: NodeJS.Timeout | undefined;
  private readonly giveUp = () => this.control.abort(new Error('no answer in time'));

  constructor(
    private readonly afterMs: number,
    private readonly caller: AbortSignal | undefined,
  ) {
    caller?.addEventListener('abort', this.giveUp);
    if (caller?.aborted) this.giveUp();
    this.broken();
  }

  get signal(): AbortSignal {
    return this.control.signal;
  }

  /** Something was heard: the waiting starts anew. */
  broken(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.giveUp, this.afterMs).unref();
  }

  end(): void {
    clearTimeout(this.timer);
    this.caller?.removeEventListener('abort', this.giveUp);
  }
}

/** In place of the address, which a typed call does not know. */
const HERE = 'http://here';

const silences = new WeakMap<Response, Silence>();

/** A small client of the system's REST APIs: bearer token, problem details, and the difference between *no* and *not now*. */
export class Rest {
  constructor(
    readonly url: string,
    private readonly token: string | undefined,
    /** How long an answer may stay silent before the request is given up. */
    private readonly silenceMs = 60_000,
  ) {}

  /** The answer, its body still unread. Throws Unavailable (worth another try) or Refused (not). */
  async request(
    path: string,
    { method = 'GET', body, ndjson, text, headers, signal }: Request = {},
  ): Promise<Response> {
    const silence = new Silence(this.silenceMs, signal);
    let response: Response;
    try {
      response = await fetch(new URL(path.replace(/^\//, ''), this.url.replace(/\/*$/, '/')), {
        method,
        headers: {
          accept: 'application/json, application/x-ndjson, application/problem+json',
          'accept-language': 'en',
          ...(this.token && { authorization: `Bearer ${this.token}` }),
          ...(ndjson !== undefined && { 'content-type': 'application/x-ndjson' }),
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...headers,
        },
        body: text ?? ndjson ?? (body === undefined ? null : JSON.stringify(body)),
        signal: silence.signal,
      });
      silence.broken();
    } catch (error) {
      silence.end();
      signal?.throwIfAborted();
      throw new Unavailable(`${this.url} does not answer (${cause(error)})`);
    }
    silences.set(response, silence);
    if (response.ok) return response;
    const problem = await problemOf(response).finally(() => silence.end());
    if (response.status >= 500 || response.status === 429 || response.status === 408)
      throw new Unavailable(
        `${this.url} answered ${response.status} (${inWords(problem)})`,
        retryAfter(response),
      );
    throw new Refused(response.status, problem, `${method} ${path}`);
  }

  async json<Body>(path: string, request?: Request): Promise<{ body: Body; response: Response }> {
    const { text, response } = await this.#text(path, request);
    try {
      return { body: JSON.parse(text) as Body, response };
    } catch {
      throw new Unavailable(`${this.url} did not answer in JSON`);
    }
  }

  /**
   * Calls that the compiler checks against an application's description: `rest.api<NationalNode>().GET('/v1/posts')`. What is
   * not answered with success throws, as `request` does, so `data` is there.
   */
  api<Paths extends object>(): Client<Paths, 'application/json'> {
    return createClient<Paths, 'application/json'>({
      baseUrl: HERE,
      fetch: (request) => this.#whole(request),
    });
  }

  async #whole(asked: globalThis.Request): Promise<Response> {
    const { pathname, search } = new URL(asked.url);
    const sent = await asked.text();
    const { text, response } = await this.#text(`${pathname}${search}`, {
      method: asked.method as Request['method'],
      ...(sent === '' ? {} : { text: sent }),
      headers: Object.fromEntries(asked.headers),
      signal: asked.signal,
    });
    const { status, headers } = response;
    return new Response(status === 204 ? null : text, { status, headers });
  }

  async #text(path: string, request?: Request): Promise<{ text: string; response: Response }> {
    const response = await this.request(path, request);
    try {
      return { text: await response.text(), response };
    } catch (error) {
      throw new Unavailable(`${this.url} broke off its answer (${cause(error)})`);
    } finally {
      silences.get(response)?.end();
    }
  }

  /** The lines of an NDJSON answer, as they arrive. An answer that breaks off throws Unavailable after its last whole line. */
  async *lines(response: Response): AsyncGenerator<string> {
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const chunk of response.body ?? []) {
        silences.get(response)?.broken();
        const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
        rest = lines.pop()!;
        for (const line of lines) if (line.trim()) yield line;
      }
    } catch (error) {
      throw new Unavailable(`${this.url} broke off its answer (${cause(error)})`);
    } finally {
      silences.get(response)?.end();
    }
    if (rest.trim()) yield rest;
  }
}

const problemOf = async (response: Response): Promise<Problem> => {
  const text = await response.text().catch(() => '');
  try {
    return JSON.parse(text) as Problem;
  } catch {
    return { title: text.slice(0, 200) || response.statusText };
  }
};

/** What an operation answers: of `NationalNode`, `'/v1/posts'`, `'get'`. */
export type Told<
  Paths,
  Path extends keyof Paths,
  Method extends keyof Paths[Path],
  Status extends number = 200,
> = Paths[Path][Method] extends {
  responses: { [status in Status]: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** What a typed call was answered: there, since what is not answered with success throws. */
export const answered = async <Data>(call: Promise<{ data?: Data }>): Promise<NonNullable<Data>> =>
  (await call).data!;

/** How long to go on trying, and whom to tell. */
export interface Patience {
  /** From the first failure in a row until giving up, in milliseconds. */
  readonly forMs: number;
  readonly onWait?: ((why: string, waitMs: number) => void) | undefined;
  /** Ends the waiting; what is under way is not touched. */
  readonly signal?: AbortSignal | undefined;
}

/** 0.2 s, 0.4 s … 5 s, each shortened by up to half at random so that several clients do not return together. */
export const backoff = (attempt: number): number =>
  Math.min(5000, 200 * 2 ** Math.min(attempt, 10)) * (0.5 + Math.random() / 2);

/** Waits before another try; false when the patience is used up or ended. */
export const mayRetry = async (
  { forMs, onWait, signal }: Patience,
  { since, attempt, why }: { since: number; attempt: number; why: Unavailable },
): Promise<boolean> => {
  const left = forMs - (performance.now() - since);
  if (left <= 0 || signal?.aborted) return false;
  const wait = Math.min(left, Math.max(backoff(attempt), why.retryAfterMs ?? 0));
  onWait?.(why.message, wait);
  await delay(wait, undefined, signal ? { signal } : {}).catch(() => undefined);
  return !signal?.aborted;
};

/** Tries until there is an answer, a refusal, or no patience left. */
export const patiently = async <Result>(
  patience: Patience,
  attempt: () => Promise<Result>,
): Promise<Result> => {
  const since = performance.now();
  for (let tries = 0; ; tries++)
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      if (!(await mayRetry(patience, { since, attempt: tries, why: error }))) throw error;
    }
};
