import { isCountry, type Country } from '#platform/kernel';

/** What of a token a revocation looks at. */
export interface Revocable {
  readonly country: Country;
  readonly subject: string;
  readonly token: { readonly id?: string; readonly issued: number };
}

export interface Revocations {
  revoked(token: Revocable): boolean;
}

interface Entry {
  readonly country: Country;
  readonly jti?: string;
  readonly sub?: string;
  readonly before?: string;
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const parsed = (entry: unknown, index: number): Entry => {
  const wrong = (why: string): never => {
    throw new Error(`entry ${index + 1}: ${why}`);
  };
  if (typeof entry !== 'object' || entry === null) return wrong('it is no object');
  const { country, jti, sub, before, ...rest } = entry as Record<string, unknown>;
  const [stranger] = Object.keys(rest);
  if (stranger) return wrong(`${stranger} is not known`);
  if (!isCountry(country)) return wrong('country is EC, CO or PE');
  if (isText(jti) === isText(sub)) return wrong('it names one of jti and sub');
  if (before !== undefined && !(isText(sub) && isText(before) && !Number.isNaN(Date.parse(before))))
    return wrong('before is a moment, and goes with sub');
  return { country, ...(isText(jti) ? { jti } : { sub: sub as string }), ...(isText(before) && { before }) };
};

export const noRevocations: Revocations = { revoked: () => false };

/**
 * The list of tokens and subjects that no longer count, as JSON:
 * `[{"country":"EC","jti":"…"}, {"country":"EC","sub":"…","before":"2026-11-22T15:00:00Z"}]`. Without `before` no token of
 * the subject counts, with it those issued earlier do not: somebody who was given a new token goes on.
 * @throws with the first entry that is not so: a list of which a part is passed over lets somebody in
 */
export const revocationsFrom = (text: string): Revocations => {
  const entries = JSON.parse(text) as unknown;
  if (!Array.isArray(entries)) throw new Error('it is no list');
  const tokens = new Set<string>();
  const subjects = new Map<string, number>();
  for (const { country, jti, sub, before } of entries.map(parsed)) {
    if (jti !== undefined) tokens.add(`${country} ${jti}`);
    if (sub === undefined) continue;
    const key = `${country} ${sub}`;
    subjects.set(key, Math.max(subjects.get(key) ?? -Infinity, before ? Date.parse(before) : Infinity));
  }
  return {
    revoked: ({ country, subject, token: { id, issued } }) =>
      (id !== undefined && tokens.has(`${country} ${id}`)) ||
      issued < (subjects.get(`${country} ${subject}`) ?? -Infinity),
  };
};
