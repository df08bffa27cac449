import { setTimeout as delay } from 'node:timers/promises';
import { audienceOf, countries, neighbours, type Country } from '#platform/kernel';
import { BatchSender } from '#capabilities/crossing/tools';
import { homeAt, issueToken } from '#tools/local-system';
import { patiently, Refused, Rest, Unavailable, type Patience, type Request } from '#tools/client';
import { memorandum, postNamed } from '../client.ts';
import type { Acknowledged } from './checks.ts';
import { clockSteps, type NodeProgram } from './plan.ts';
import { Random } from './random.ts';
import type { FaultySystem } from './system.ts';

/** At each node; each has a post of its own, and so is the only one to change it. */
const CLIENTS = 3;
const LINES = 20;
/** An answer that stays away this long is given up, and the command sent again. */
const SILENCE_MS = 4_000;
const PATIENCE_MS = 180_000;

const doors: Readonly<Record<Country, readonly NodeProgram[]>> = {
  EC: ['EC', 'EC-2'],
  CO: ['CO'],
  PE: ['PE'],
};

/** The posts of a country's clients: on each border, and an airport in Ecuador. */
const borders: Readonly<Record<Country, readonly (Country | undefined)[]>> = {
  EC: ['CO', 'PE', undefined],
  CO: ['EC', 'EC', 'EC'],
  PE: ['EC', 'EC', 'EC'],
};

const agencyIn = (token: string): string =>
  (JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as { agency: string }).agency;

interface Asked {
  readonly path: string;
  readonly method: 'POST' | 'PUT';
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** While a node's clock is being set no token counts there for a moment: that is no answer for good. */
class Door extends Rest {
  override async request(path: string, request?: Request): Promise<Response> {
    return super.request(path, request).catch((error: unknown) => {
      throw error instanceof Refused && error.status === 401 ? new Unavailable(error.message) : error;
    });
  }
}

/** Clients of all nodes: each command is sent, with the same key, until there is an answer. */
export class Load {
  readonly acknowledged: Acknowledged[] = [];
  /** Attempts that got no answer, or the answer that there is none now. */
  retries = 0;
  /** By name, and by how many seconds a clock is off. */
  readonly #tokens = new Map<string, string>();
  readonly #giveUp = new AbortController();
  readonly #patience: Patience = {
    forMs: PATIENCE_MS,
    onWait: () => void this.retries++,
    signal: this.#giveUp.signal,
  };
  #total: number;
  #allowed = 0;
  #taken = 0;

  constructor(
    private readonly system: FaultySystem,
    private readonly seed: number,
    total: number,
  ) {
    this.#total = total;
  }

  /** So much of all commands may have been sent by now, from 0 to 1: the load lasts as long as the faults do. */
  allow(share: number): void {
    this.#allowed = Math.ceil(share * this.#total);
  }

  /** Whoever still waits gives up: the run is over without it. */
  stop(): void {
    this.#total = 0;
    this.#giveUp.abort();
  }

  /** Returns when all is acknowledged. @throws when a command is refused, or not answered for three minutes */
  async run(): Promise<void> {
    await this.#issue();
    await Promise.all(
      countries.flatMap((country) => Array.from({ length: CLIENTS }, (_, nth) => this.#client(country, nth))),
    );
  }

  async #client(country: Country, nth: number): Promise<void> {
    const random = new Random(this.seed * 1_000 + countries.indexOf(country) * 10 + nth);
    const officer = this.#callers(country, `border-officer-${audienceOf(country)}`, random);
    const minister = this.#callers(country, `treaty-officer-${audienceOf(country)}`, random);
    const post = postOf(country, nth);
    let version = await this.#register(officer, post, borders[country][nth]);
    for (let n = 1; ; n++) {
      const draw = random.next();
      const room = await this.#take(draw < 0.08 ? LINES : 1);
      if (room === 0) return;
      const key = `seed-${this.seed}-client-${nth}-${n}`;
      const crossing = () => crossingAt(post, borders[country][nth] ? 'land' : 'air', random);
      if (draw < 0.08) await this.#batch(officer, country, key, room, crossing);
      else if (draw < 0.2)
        version = await this.#one(
          officer,
          country,
          key,
          statusOf(post, n, version),
          'PUT /v1/posts/:id/status ',
        );
      else if (draw < 0.25)
        await this.#one(minister, country, key, proposalOf(country, key, random), 'POST /v1/instruments ');
      else
        await this.#one(
          officer,
          country,
          key,
          {
            path: '/v1/crossings',
            method: 'POST',
            body: crossing(),
          },
          'record:',
        );
    }
  }

  /** Waits until some may be sent; how many, nothing when all have been. */
  async #take(wanted: number): Promise<number> {
    while (this.#taken >= this.#allowed && this.#taken < this.#total) await delay(20);
    const room = Math.min(wanted, this.#total - this.#taken);
    this.#taken += room;
    return room;
  }

  /** Each attempt may come in by another door. */
  #callers(country: Country, token: string, random: Random): { next: () => Rest; agency: string } {
    const { system, wires } = this.system;
    return {
      next: () => {
        const node = random.oneOf(doors[country]);
        const bearer = this.#tokens.get(`${token} ${this.system.clockOf(node)}`)!;
        return new Door(`http://127.0.0.1:${wires.rest[node].port}`, bearer, SILENCE_MS);
      },
      agency: agencyIn(system.tokens[token]!),
    };
  }

  /** As each node's clock would have them, right or wrong: an issuer's clock that is off as far. */
  async #issue(): Promise<void> {
    const home = homeAt(this.system.system.home);
    for (const token of countries.flatMap((country) => [
      `border-officer-${audienceOf(country)}`,
      `treaty-officer-${audienceOf(country)}`,
    ]))
      for (const seconds of [0, ...clockSteps, ...clockSteps.map((forward) => -forward)])
        this.#tokens.set(
          `${token} ${seconds}`,
          await issueToken(home, token, { issued: Date.now() + seconds * 1_000 }),
        );
  }

  async #register({ next }: { next: () => Rest }, id: string, border: Country | undefined): Promise<number> {
    const path = `/v1/posts/${id}`;
    const find = async (): Promise<number> =>
      (await patiently(this.#patience, () => next().json<{ version: number }>(path))).body.version;
    try {
      return await find();
    } catch (error) {
      if (!(error instanceof Refused) || error.status !== 404) throw error;
      await patiently(this.#patience, () =>
        next().json('/v1/posts', {
          method: 'POST',
          body: postNamed(id, border),
          headers: { 'idempotency-key': `registers-${id}` },
        }),
      );
      return find();
    }
  }

  /**
   * Sends one command until it is acknowledged; the version of its stream then.
   * @param kept what its id is kept under, between the agency and the key
   */
  async #one(
    { next, agency }: { next: () => Rest; agency: string },
    country: Country,
    key: string,
    { path, method, body, headers }: Asked,
    kept: string,
  ): Promise<number> {
    const { response } = await patiently(this.#patience, () =>
      next().json(path, { method, body, headers: { 'idempotency-key': key, ...headers } }),
    );
    this.acknowledged.push({ country, commandId: `${agency}:${kept}${key}` });
    return Number(response.headers.get('etag')?.replaceAll('"', ''));
  }

  async #batch(
    { next, agency }: { next: () => Rest; agency: string },
    country: Country,
    key: string,
    count: number,
    crossing: () => ReturnType<typeof crossingAt>,
  ): Promise<void> {
    const lines = Array.from({ length: count }, (_, line) => ({ id: `${key}-${line}`, ...crossing() }));
    const { answers, failure } = await new BatchSender(next(), this.#patience, this.#giveUp.signal).send(
      lines,
    );
    if (failure) throw failure;
    const refused = answers.find((answer) => answer?.status === 'refused');
    if (refused) throw new Error(`a line of ${key} was refused: ${JSON.stringify(refused.problem)}`);
    for (const { id } of lines) this.acknowledged.push({ country, commandId: `${agency}:record:${id}` });
  }
}

const postOf = (country: Country, nth: number): string => `puesto-${audienceOf(country)}-${nth}`;

const crossingAt = (post: string, mode: 'land' | 'air', random: Random) => ({
  post,
  direction: random.oneOf(['entry', 'exit'] as const),
  occurredAt: `2024-0${random.between(1, 9)}-${random.between(10, 28)}`,
  mode,
  nationality: random.oneOf(['COL', 'ECU', 'PER', 'VEN']),
});

/** Never what it was before: nothing new would be recorded. With the version the client has seen. */
const statusOf = (post: string, n: number, version: number): Asked => ({
  path: `/v1/posts/${post}/status`,
  method: 'PUT',
  headers: { 'if-match': `"${version}"` },
  body: {
    status: n % 2 ? 'open' : 'closed',
    traffic: 'persons',
    since: '2024-10-01',
    reason: `Decisión tras la versión ${version}`,
    source: { title: 'Registro de prueba', date: '2024-10-01' },
  },
});

const proposalOf = (country: Country, key: string, random: Random): Asked => ({
  path: '/v1/instruments',
  method: 'POST',
  body: memorandum(key, [country, random.oneOf(neighbours[country])]),
});
