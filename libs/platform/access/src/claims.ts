import { isWellFormed, Rejected, type Country } from '#platform/kernel';
import { CallerRefused, type Caller } from './caller.ts';

/** Of clocks that differ. */
export const TOLERANCE_MS = 30_000;
/** A working day and a night shift: who holds a token that was taken holds it no longer. */
export const LONGEST_LIFE_SECONDS = 86_400;

const LONGEST_NAME = 255;

type Claims = Readonly<Record<string, unknown>>;

/** Seconds since 1970. A fraction, which RFC 7519 allows, no issuer here has a use for. */
const isSeconds = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** It is kept with what it is the name of: as text that can be kept, in one line. */
const isName = (value: unknown): value is string =>
  typeof value === 'string' &&
  value !== '' &&
  value.length <= LONGEST_NAME &&
  isWellFormed(value) &&
  !/\p{Cc}/u.test(value);

/** What is wrong with when a token counts, if anything is. Whether it has expired is another question. */
const faultOfTimes = ({ iat, exp, nbf }: Claims, now: number): string | undefined => {
  if (!isSeconds(exp)) return 'exp';
  if (!isSeconds(iat) || iat * 1_000 > now + TOLERANCE_MS) return 'iat';
  if (nbf !== undefined && !(isSeconds(nbf) && nbf <= exp && nbf * 1_000 <= now + TOLERANCE_MS)) return 'nbf';
  return exp > iat && exp - iat <= LONGEST_LIFE_SECONDS ? undefined : 'lifetime';
};

const faultOfNames = ({ sub, jti, agency, roles }: Claims): string | undefined => {
  if (!isName(sub)) return 'sub';
  if (jti !== undefined && !isName(jti)) return 'jti';
  if (!isName(agency)) return 'agency';
  return Array.isArray(roles) && roles.every(isName) ? undefined : 'roles';
};

const names = (audience: unknown, ours: string): boolean =>
  audience === ours || (Array.isArray(audience) && audience.includes(ours));

/** What a process goes by. */
export interface ExpectedClaims {
  /** Whose keys signed. */
  readonly country: Country;
  /** Who this process is, as tokens name it. */
  readonly audience: string;
  /** Whose agency that is, by the register of agencies; nothing for one that is not in it. */
  readonly countryOfAgency: (agency: string) => Country | undefined;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Who asks, of a token whose signature is `country`'s.
 * @throws {Rejected} `token.invalid` with the claim that is wrong, `token.expired`, `caller.agency-mismatch`
 */
export const callerOf = (claims: Claims, key: string, expected: ExpectedClaims): Caller => {
  const { country, audience, countryOfAgency, now } = expected;
  const fault =
    (claims['country'] === country ? undefined : 'country') ??
    (names(claims['aud'], audience) ? undefined : 'aud') ??
    faultOfNames(claims) ??
    faultOfTimes(claims, now);
  if (fault) throw new Rejected('token.invalid', { reason: fault });
  const { sub, agency, roles, jti, iat, exp } = claims as {
    sub: string;
    agency: string;
    roles: string[];
    jti?: string;
    iat: number;
    exp: number;
  };
  const caller: Caller = {
    subject: sub,
    country,
    agency,
    roles,
    expires: exp * 1_000 + TOLERANCE_MS,
    token: { key, ...(jti !== undefined && { id: jti }), issued: iat * 1_000 },
  };
  if (now >= caller.expires) throw new CallerRefused('token.expired', {}, caller);
  if (countryOfAgency(agency) !== country)
    throw new CallerRefused('caller.agency-mismatch', { agency, country }, caller);
  return caller;
};
