import { readFile } from 'node:fs/promises';
import { Logger } from '@nestjs/common';
import { compactVerify, decodeJwt, errors, type JWSHeaderParameters } from 'jose';
import { Rejected, systemClock, type Clock, type Country } from '#platform/kernel';
import { CallerRefused, type Caller } from './caller.ts';
import { callerOf } from './claims.ts';
import type { Issuer } from './issuers.ts';
import { KeptFresh, NotReadable } from './kept-fresh.ts';
import { algorithms, keySetFrom, sourceOf, type KeySet, type VerifyingKey } from './key-set.ts';
import { noRevocations, revocationsFrom, type Revocations } from './revocations.ts';

/** While a key set cannot be read, the last one counts for so long: an hour in which somebody is called. */
const KEYS_USABLE_FOR_MS = 3_600_000;
const REVOCATIONS_FRESH_FOR_MS = 30_000;
const MOST_REMEMBERED = 10_000;
/** JSON Web Tokens, and RFC 9068's access tokens; what is signed for another purpose is not for asking. */
const TYPES = /^(?:application\/)?(?:at\+)?jwt$/i;

export interface VerifierSettings {
  readonly issuers: readonly Issuer[];
  /** Who this process is, as tokens name it in `aud`. */
  readonly audience: string;
  readonly countryOfAgency: (agency: string) => Country | undefined;
  /** Path of the list of revoked tokens and subjects; see revocations.ts. */
  readonly revocations?: string | undefined;
  readonly clock?: Pick<Clock, 'now' | 'elapsed'>;
  readonly say?: (line: string) => void;
}

interface Trusted {
  readonly caller: Caller;
  /** Those it was verified by: while they are the same, so is the answer. */
  readonly keys: KeySet;
}

interface KnownIssuer extends Issuer {
  readonly set: KeptFresh<KeySet>;
}

const invalid = (reason: string): Rejected => new Rejected('token.invalid', { reason });

const keyNamed = ({ kid, alg, typ }: JWSHeaderParameters, keys: KeySet): VerifyingKey | undefined => {
  if (typ !== undefined && !(typeof typ === 'string' && TYPES.test(typ))) throw invalid('typ');
  const found = typeof kid === 'string' ? keys.get(kid) : undefined;
  if (found && found.algorithm !== alg) throw invalid('alg');
  return found;
};

const issuerIn = (token: string): unknown => {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw invalid('format');
  }
};

/** The claims that a key signed. */
const signedBy = async (
  token: string,
  signerOf: (header: JWSHeaderParameters) => Promise<VerifyingKey['key']>,
): Promise<Record<string, unknown>> => {
  try {
    await compactVerify(token, signerOf, { algorithms: [...algorithms] });
  } catch (error) {
    if (error instanceof errors.JOSEError) throw invalid(error.code);
    throw error;
  }
  return decodeJwt(token);
};

export const bearerOf = (authorization: string | undefined): string | undefined =>
  /^Bearer ([^\s]+)$/i.exec(authorization ?? '')?.[1];

/** Verifies bearer tokens, each by the keys of the country whose issuer it names. */
export class TokenVerifier {
  readonly #clock: Pick<Clock, 'now' | 'elapsed'>;
  readonly #issuers: readonly KnownIssuer[];
  readonly #revocations: KeptFresh<Revocations> | undefined;
  /** By token: a shift's officer sends the same one with every command, and its signature costs more than the rest. */
  readonly #trusted = new Map<string, Trusted>();

  constructor(private readonly settings: VerifierSettings) {
    const { issuers, revocations, clock = systemClock } = settings;
    const logger = new Logger('access');
    const log = settings.say ?? ((line: string): void => logger.warn(line));
    this.#clock = clock;
    this.#issuers = issuers.map((issuer) => ({
      ...issuer,
      set: new KeptFresh({
        name: `the key set of ${issuer.country}`,
        ...sourceOf(issuer.keys),
        parse: keySetFrom,
        usableForMs: KEYS_USABLE_FOR_MS,
        clock,
        log,
      }),
    }));
    if (!revocations) return;
    this.#revocations = new KeptFresh({
      name: 'the list of revocations',
      read: () => readFile(revocations, 'utf8'),
      parse: revocationsFrom,
      freshForMs: REVOCATIONS_FRESH_FOR_MS,
      againAfterMs: REVOCATIONS_FRESH_FOR_MS,
      usableForMs: Infinity, // what was revoked stays so, however long the list is away
      clock,
      log,
    });
  }

  /**
   * @throws {Rejected} `token.missing`, `token.invalid`, `token.other-issuer`, `token.expired`, `token.revoked`,
   * `caller.agency-mismatch`; `token.unverifiable` when there are no keys to go by
   */
  async verify(authorization: string | undefined): Promise<Caller> {
    const token = bearerOf(authorization);
    if (!token) throw new Rejected('token.missing');
    try {
      return await this.#verified(token);
    } catch (error) {
      this.#trusted.delete(token);
      if (error instanceof NotReadable) throw new Rejected('token.unverifiable');
      throw error;
    }
  }

  /** Whose token this was when it counted here before, unless it has expired since: a look without cost, and no proof. */
  remembered(authorization: string | undefined): Caller | undefined {
    const trusted = this.#trusted.get(bearerOf(authorization) ?? '');
    return trusted && this.#clock.now() < trusted.caller.expires ? trusted.caller : undefined;
  }

  /** Whether a caller's token still counts: it has not expired, nobody revoked it, its key was not withdrawn. */
  async stillValid(caller: Caller): Promise<boolean> {
    const issuer = this.#issuers.find(({ country }) => country === caller.country);
    if (!issuer || this.#clock.now() >= caller.expires) return false;
    try {
      const keys = await issuer.set.current();
      return (
        [...keys.values()].some(({ print }) => print === caller.token.key) &&
        !(await this.#revoked()).revoked(caller)
      );
    } catch (error) {
      if (error instanceof NotReadable) return false;
      throw error;
    }
  }

  /** Why callers cannot be verified as they should be, or nothing. */
  async unready(): Promise<string | undefined> {
    const sources = [
      ...this.#issuers.map(({ set }) => set),
      ...(this.#revocations ? [this.#revocations] : []),
    ];
    await Promise.all(sources.map((source: KeptFresh<unknown>) => source.current().catch(() => undefined)));
    return sources.find(({ failure }) => failure)?.failure;
  }

  async #verified(token: string): Promise<Caller> {
    const issuer = this.#issuerOf(token);
    const keys = await issuer.set.current();
    const trusted = this.#trusted.get(token);
    const caller =
      trusted?.keys === keys && this.#clock.now() < trusted.caller.expires
        ? trusted.caller
        : await this.#proven(token, issuer);
    if ((await this.#revoked()).revoked(caller)) throw new CallerRefused('token.revoked', {}, caller);
    return caller;
  }

  #issuerOf(token: string): KnownIssuer {
    const trusted = this.#trusted.get(token);
    const found = trusted
      ? this.#issuers.find(({ country }) => country === trusted.caller.country)
      : this.#issuerNamed(issuerIn(token));
    if (!found) throw new Rejected('token.other-issuer', { accepted: this.#issuers.map(({ name }) => name) });
    return found;
  }

  #issuerNamed(name: unknown): KnownIssuer | undefined {
    return this.#issuers.find((issuer) => issuer.name === name);
  }

  /** By a signature, which costs. */
  async #proven(token: string, { set, country }: KnownIssuer): Promise<Caller> {
    let keys = await set.current();
    let signer: VerifyingKey | undefined;
    const signerOf = async (header: JWSHeaderParameters): Promise<VerifyingKey['key']> => {
      signer = keyNamed(header, keys) ?? keyNamed(header, (keys = await set.again()));
      if (!signer) throw invalid('kid');
      return signer.key;
    };
    const claims = await signedBy(token, signerOf);
    const { audience, countryOfAgency } = this.settings;
    const caller = callerOf(claims, signer!.print, {
      country,
      audience,
      countryOfAgency,
      now: this.#clock.now(),
    });
    this.#trusted.delete(token);
    this.#trusted.set(token, { caller, keys });
    if (this.#trusted.size > MOST_REMEMBERED) this.#trusted.delete(this.#trusted.keys().next().value!);
    return caller;
  }

  async #revoked(): Promise<Revocations> {
    return (await this.#revocations?.current()) ?? noRevocations;
  }
}
