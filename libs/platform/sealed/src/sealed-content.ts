import { createHash, createPublicKey, diffieHellman, generateKeyPairSync } from 'node:crypto';
import { CompactEncrypt, compactDecrypt, exportJWK, generateKeyPair, importJWK } from 'jose';
import type { AgencyPublicKey, Sealed } from '#platform/contracts';
import { Rejected } from '#platform/kernel';

const ALGORITHM = 'ECDH-ES+A256KW';
const CONTENT = 'A256GCM';
const TYPE = 'vecindad-content';

/** An agency's X25519 key pair, as a JSON Web Key. */
export interface AgencyPrivateKey extends AgencyPublicKey {
  readonly d: string;
}

/** A key's thumbprint (RFC 7638): SHA-256 of its required members in the order of their names. */
export const keyIdOf = ({ kty, crv, x }: AgencyPublicKey): string =>
  createHash('sha256').update(JSON.stringify({ crv, kty, x })).digest('base64url');

export const createAgencyKey = async (): Promise<AgencyPrivateKey> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'X25519', extractable: true });
  const { x, d } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'X25519', x: x!, d: d! };
};

export const publicPartOf = ({ kty, crv, x }: AgencyPublicKey): AgencyPublicKey => ({ kty, crv, x });

/**
 * Whether something can be sealed with a public key, and whether it is the key of that id. A key comes from whoever announced
 * it: its `x` may be no 32 bytes, or one of the few points with which every secret is the same, known to all (RFC 7748, 6.1).
 */
export const isUsable = ({ kty, crv, x }: AgencyPublicKey, keyId?: string): boolean => {
  try {
    const bytes = Buffer.from(x, 'base64url');
    if (kty !== 'OKP' || crv !== 'X25519' || bytes.length !== 32 || bytes.toString('base64url') !== x)
      return false;
    const publicKey = createPublicKey({ key: { kty, crv, x }, format: 'jwk' });
    diffieHellman({ privateKey: generateKeyPairSync('x25519').privateKey, publicKey });
    return keyId === undefined || keyId === keyIdOf({ kty, crv, x });
  } catch {
    return false;
  }
};

/** What content belongs to: sealed content opens nowhere else. */
export const placeOf = (request: string, part: string): string => `${request}#${part}`;

/** Seals content so that only the holder of the private key opens it, and only in its place. */
export const seal = async (content: unknown, to: AgencyPublicKey, place: string): Promise<Sealed> => {
  const keyId = keyIdOf(to);
  const jwe = await new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: ALGORITHM, enc: CONTENT, kid: keyId, typ: TYPE, sub: place })
    .encrypt(await importJWK({ ...publicPartOf(to) }, ALGORITHM));
  return { keyId, jwe };
};

/** Base64url that differs in spare bits or foreign characters stands for the same bytes: only the text as made opens. */
const isAsMade = (jwe: string): boolean =>
  jwe.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);

/** @throws {Rejected} `content.not-genuine`: altered, sealed with another key, or for another place */
export const open = async ({ jwe }: Sealed, key: AgencyPrivateKey, place: string): Promise<unknown> => {
  try {
    if (!isAsMade(jwe)) throw new Error('not the text that was sealed');
    const { plaintext, protectedHeader } = await compactDecrypt(jwe, await importJWK({ ...key }, ALGORITHM), {
      keyManagementAlgorithms: [ALGORITHM],
      contentEncryptionAlgorithms: [CONTENT],
    });
    if (protectedHeader.typ !== TYPE || protectedHeader['sub'] !== place)
      throw new Error('sealed for another place');
    return JSON.parse(new TextDecoder().decode(plaintext)) as unknown;
  } catch {
    // Why it fails says something of the content or the key: nobody is told.
    throw new Rejected('content.not-genuine', { place });
  }
};
