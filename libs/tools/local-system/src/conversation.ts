import type { Country } from '#platform/kernel';
import { serviceOf } from './applications.ts';
import type { AppName, LocalSystem } from './local-file.ts';
import { patiently, Rest, type Patience } from '#tools/client';

/** One act, told by one side to its own node. */
export interface Telling {
  /** For people: `EC proposes …`. */
  readonly fact: string;
  readonly by: Country;
  /** Whose token, without the country: `treaty-officer`, `analyst`. */
  readonly as: string;
  readonly path: string;
  readonly body: object;
  /** It puts right what an earlier version of the same history told wrongly; elsewhere it changes nothing. */
  readonly mends?: true;
}

const INSTRUMENTS = '/v1/instruments?stage=denounced';
const COMMITTEES = '/v1/bodies?limit=1';

/** A query waits for what it shows: those that show what an act rests on. Of a request, that is an instrument too. */
const restingOn = (path: string): readonly string[] => {
  if (/^\/v1\/(bodies|sessions|actas|commitments)\b/.test(path)) return [COMMITTEES];
  if (path.startsWith('/v1/safeguards')) return ['/v1/safeguards/duties?limit=1'];
  return path.startsWith('/v1/requests') ? [INSTRUMENTS, '/v1/requests'] : [INSTRUMENTS];
};

/**
 * Two countries speak in turn, each to its own node: before the next one speaks, or a reader looks, everything said so
 * far has arrived there.
 */
export class Conversation {
  #said: string[] = [];
  readonly #speakers = new Map<string, { readonly rest: Rest; readonly path: string }>();

  constructor(
    private readonly system: LocalSystem,
    private readonly patience: Patience,
  ) {}

  /** @throws {Refused} */
  async tell<Body>({ by, as, path, body }: Telling, key: string): Promise<Body> {
    const rest = this.#rest(by, `${as}-${by.toLowerCase()}`);
    this.#speakers.set(`${as} ${by}`, { rest, path });
    await this.#arrived(rest, path);
    const { body: answer, response } = await patiently(this.patience, () =>
      rest.json<Body>(path, {
        method: 'POST',
        body,
        headers: { 'idempotency-key': key },
        signal: this.patience.signal,
      }),
    );
    const position = response.headers.get('vecindad-position');
    if (position) this.#said = [...this.#said, ...position.split(',').filter((part) => /^\w+\./.test(part))];
    return answer;
  }

  /** Until all that was said has arrived at every side that spoke. */
  async heardByAll(): Promise<void> {
    for (const { rest, path } of this.#speakers.values()) await this.#arrived(rest, path);
  }

  /** What a reader sees once everything said has arrived. */
  async see<Body>(app: AppName, token: string, path: string): Promise<Body> {
    const { body } = await patiently(this.patience, () =>
      this.#rest(app, token).json<Body>(path, { headers: this.#awaited(), signal: this.patience.signal }),
    );
    return body;
  }

  async #arrived(rest: Rest, path: string): Promise<void> {
    if (this.#said.length === 0) return;
    for (const query of restingOn(path))
      await patiently(this.patience, () =>
        rest.json(query, { headers: this.#awaited(), signal: this.patience.signal }),
      );
  }

  /** The newest moment of each ledger that something was said in. */
  #awaited(): Record<string, string> {
    const newest = new Map<string, string>();
    for (const part of this.#said) {
      const [ledger, moment] = part.split('=') as [string, string];
      if (moment > (newest.get(ledger) ?? '')) newest.set(ledger, moment);
    }
    const vector = [...newest].map(([ledger, moment]) => `${ledger}=${moment}`).join(',');
    return vector ? { 'vecindad-min-position': vector } : {};
  }

  #rest(app: AppName, token: string): Rest {
    return new Rest(serviceOf(this.system, app).url, this.system.tokens[token]);
  }
}
