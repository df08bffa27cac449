import { createHash, createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** What a token may be signed with: nothing that a public key could be mistaken for a secret in. */
export const algorithms = ['EdDSA', 'ES256', 'RS256'] as const;
export type Algorithm = (typeof algorithms)[number];

export interface VerifyingKey {
  readonly algorithm: Algorithm;
  readonly key: KeyObject;
  /** SHA-256 of the public key, by which it is known again whatever it is called. */
  readonly print: string;
}

/** The keys of one issuer by their names (`kid`). */
export type KeySet = ReadonlyMap<string, VerifyingKey>;

const algorithmOf = ({ kty, crv }: JsonWebKey): Algorithm | undefined => {
  if (kty === 'OKP') return crv === 'Ed25519' ? 'EdDSA' : undefined;
  if (kty === 'EC') return crv === 'P-256' ? 'ES256' : undefined;
  return kty === 'RSA' ? 'RS256' : undefined;
};

const SHORTEST_RSA_BITS = 2048;

/** One key of a set, or nothing where it is not for verifying tokens: for encryption, of another kind, a secret. */
const verifyingKey = (jwk: Record<string, unknown>): VerifyingKey | undefined => {
  const { use, key_ops: operations, alg } = jwk;
  const algorithm = algorithmOf(jwk);
  if (use !== 'sig' || !algorithm || (alg !== undefined && alg !== algorithm)) return undefined;
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes('verify')))
    return undefined;
  if ('d' in jwk) return undefined; // a private key that got into a public set is nobody's alone any more
  try {
    const key = createPublicKey({ key: jwk as JsonWebKey, format: 'jwk' });
    const bits = key.asymmetricKeyDetails?.modulusLength ?? SHORTEST_RSA_BITS;
    if (bits < SHORTEST_RSA_BITS) return undefined;
    const print = createHash('sha256')
      .update(key.export({ type: 'spki', format: 'der' }))
      .digest('hex');
    return { algorithm, key, print };
  } catch {
    return undefined;
  }
};

/** @throws where the text is no key set; a key that is not for verifying tokens is passed over */
export const keySetFrom = (text: string): KeySet => {
  const { keys } = (JSON.parse(text) ?? {}) as { keys?: unknown };
  if (!Array.isArray(keys)) throw new Error('it is no JSON Web Key Set');
  const found = new Map<string, VerifyingKey>();
  const twice = new Set<string>();
  for (const jwk of keys as (Record<string, unknown> | null)[]) {
    const kid = jwk?.['kid'];
    const key = jwk && verifyingKey(jwk);
    if (!key || typeof kid !== 'string') continue;
    if (found.has(kid)) twice.add(kid);
    found.set(kid, key);
  }
  // Which of two keys of one name a token means, nobody can say.
  for (const kid of twice) found.delete(kid);
  return found;
};

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;
const FETCH_WITHIN_MS = 5_000;
const MOST_BYTES = 262_144;

const isAddress = (location: string): boolean => /^https?:/i.test(location);

/** @throws where keys would be fetched over a wire on which anybody may put others in their place */
export const requireTrustworthy = (location: string, variable: string): void => {
  if (!isAddress(location)) return;
  if (!URL.canParse(location)) throw new Error(`${variable} is ${location}: it is no address`);
  const { protocol, hostname } = new URL(location);
  if (protocol !== 'https:' && !LOOPBACK.test(hostname))
    throw new Error(`${variable} is ${location}: key sets come from a file, or by https`);
};

const fetched = async (location: string): Promise<string> => {
  const response = await fetch(location, {
    redirect: 'error',
    signal: AbortSignal.timeout(FETCH_WITHIN_MS),
    headers: { accept: 'application/jwk-set+json, application/json' },
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`it answered ${response.status}`);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    parts.push(part as Uint8Array);
    if ((size += (part as Uint8Array).length) > MOST_BYTES)
      throw new Error(`it has more than ${MOST_BYTES} bytes`);
  }
  return Buffer.concat(parts).toString('utf8');
};

/** The text of a key set, and how often it may be asked for: a file costs little, another's server is not to be pressed. */
export const sourceOf = (
  location: string,
): { read(): Promise<string>; freshForMs: number; againAfterMs: number } =>
  isAddress(location)
    ? { read: () => fetched(location), freshForMs: 60_000, againAfterMs: 60_000 }
    : { read: () => readFile(location, 'utf8'), freshForMs: 30_000, againAfterMs: 1_000 };
