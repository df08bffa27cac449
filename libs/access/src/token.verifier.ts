import { readFile } from 'node:fs/promises';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { Rejected } from '#kernel';
import { callerOf, type Caller } from './caller.ts';

const ISSUER = 'vecindad';
/** Of clocks that differ. */
const TOLERANCE_SECONDS = 30;
/** A token that verified is taken at its word for so long: a key may be withdrawn meanwhile. */
const TRUSTED_MS = 30_000;
const MOST_TRUSTED = 10_000;

/** A key set from a file, read again when a token names a key that is not in it. */
const fromFile = (path: string, onReadAgain: () => void): JWTVerifyGetKey => {
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
      onReadAgain();
      return keys(header, token);
    }
  };
};

/** Verifies bearer tokens by the key set that `VECINDAD_JWKS` names: a file, or an `https:` address. */
export class TokenVerifier {
  readonly #keys: JWTVerifyGetKey;
  /** By token: a shift's officer sends the same one with every command, and its signature costs more than the rest. */
  readonly #trusted = new Map<
    string,
    { readonly caller: Caller; readonly since: number; readonly expires: number }
  >();

  constructor(location: string) {
    this.#keys = /^https?:/.test(location)
      ? createRemoteJWKSet(new URL(location))
      : fromFile(location, () => this.#trusted.clear());
  }

  /** @throws {Rejected} `token.missing`, `token.invalid`, `token.expired` */
  async verify(authorization: string | undefined): Promise<Caller> {
    const [, token] = /^Bearer ([^\s]+)$/i.exec(authorization ?? '') ?? [];
    if (!token) throw new Rejected('token.missing');
    const trusted = this.#trusted.get(token);
    if (trusted && performance.now() - trusted.since < TRUSTED_MS && new Date().getTime() < trusted.expires)
      return trusted.caller;
    this.#trusted.delete(token);
    const { payload } = await jwtVerify(token, this.#keys, {
      issuer: ISSUER,
      algorithms: ['EdDSA', 'ES256', 'RS256'],
      clockTolerance: TOLERANCE_SECONDS,
      requiredClaims: ['sub', 'exp', 'country', 'agency', 'roles'],
    }).catch((error: unknown) => {
      if (error instanceof errors.JWTExpired) throw new Rejected('token.expired');
      if (error instanceof errors.JOSEError) throw new Rejected('token.invalid', { reason: error.code });
      throw error;
    });
    const caller = callerOf(payload);
    if (!caller) throw new Rejected('token.invalid', { reason: 'claims' });
    this.#trust(token, caller, payload.exp!);
    return caller;
  }

  #trust(token: string, caller: Caller, expires: number): void {
    this.#trusted.set(token, {
      caller,
      since: performance.now(),
      expires: (expires + TOLERANCE_SECONDS) * 1_000,
    });
    if (this.#trusted.size > MOST_TRUSTED) this.#trusted.delete(this.#trusted.keys().next().value!);
  }
}
