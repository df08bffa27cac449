import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Rejected } from '#kernel';
import { callerOf, type Caller } from './caller.ts';

const ISSUER = 'vecindad';

/** A key set from a file, read again when a token names a key that is not in it. */
const fromFile = (path: string): JWTVerifyGetKey => {
  let keys: JWTVerifyGetKey | undefined;
  const read = async (): Promise<JWTVerifyGetKey> =>
    createLocalJWKSet(JSON.parse(await readFile(path, 'utf8')));
  return async (header, token) => {
    keys ??= await read();
    try {
      return await keys(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      keys = await read();
      return keys(header, token);
    }
  };
};

/** Verifies bearer tokens by the key set that `VECINDAD_JWKS` names: a file, or an `https:` address. */
export class TokenVerifier {
  readonly #keys: JWTVerifyGetKey;

  constructor(location: string) {
    this.#keys = /^https?:/.test(location) ? createRemoteJWKSet(new URL(location)) : fromFile(location);
  }

  /** @throws {Rejected} `token.missing`, `token.invalid`, `token.expired` */
  async verify(authorization: string | undefined): Promise<Caller> {
    const [, token] = /^Bearer ([^\s]+)$/i.exec(authorization ?? '') ?? [];
    if (!token) throw new Rejected('token.missing');
    const { payload } = await jwtVerify(token, this.#keys, {
      issuer: ISSUER,
      algorithms: ['EdDSA', 'ES256', 'RS256'],
      clockTolerance: 30,
      requiredClaims: ['sub', 'exp', 'country', 'agency', 'roles'],
    }).catch((error: unknown) => {
      if (error instanceof errors.JWTExpired) throw new Rejected('token.expired');
      if (error instanceof errors.JOSEError) throw new Rejected('token.invalid', { reason: error.code });
      throw error;
    });
    const caller = callerOf(payload);
    if (!caller) throw new Rejected('token.invalid', { reason: 'claims' });
    return caller;
  }
}
