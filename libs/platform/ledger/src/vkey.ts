import { createPrivateKey, createPublicKey, hash, type KeyObject } from 'node:crypto';
import { fromBase64 } from './base64.ts';
import { isKeyName, NoteError } from './note.ts';

/** What a key signs, by C2SP's signature types. The type is part of the key's id: one never passes for the other. */
export const signatureTypes = { note: 0x01, cosignature: 0x04 } as const;
export type SignatureType = (typeof signatureTypes)[keyof typeof signatureTypes];

export const PUBLIC_KEY_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** A key's name, its id and its public half as one line of text. */
export interface KeyIdentity {
  readonly name: string;
  readonly keyId: string;
  readonly vkey: string;
}

const badKey = (detail: string): NoteError => new NoteError('note.bad-key', detail);

const identityOf = (name: string, type: SignatureType, publicKey: Buffer): KeyIdentity => {
  if (!isKeyName(name)) throw badKey(`“${name}” cannot be a key’s name`);
  const typed = Buffer.concat([Buffer.of(type), publicKey]);
  const keyId = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), typed]), 'hex').slice(0, 8);
  return { name, keyId, vkey: `${name}+${keyId}+${typed.toString('base64')}` };
};

/**
 * A private key to sign with under a name.
 * @throws {NoteError} `note.bad-key` when the PEM holds no Ed25519 private key, or the name cannot be one
 */
export const privateKeyFrom = (
  name: string,
  type: SignatureType,
  privateKeyPem: string,
): KeyIdentity & { readonly key: KeyObject } => {
  let key: KeyObject;
  try {
    key = createPrivateKey(privateKeyPem);
  } catch {
    // The reason could quote the key.
    throw badKey(`the key of ${name} cannot be read as PEM`);
  }
  if (key.asymmetricKeyType !== 'ed25519') throw badKey(`the key of ${name} is not an Ed25519 key`);
  const publicKey = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x!, 'base64url');
  return { ...identityOf(name, type, publicKey), key };
};

/**
 * Reads a C2SP verifier key, `name+keyid+base64(type ‖ public key)`.
 * @throws {NoteError} `note.bad-key` when it is not one of this type, or its id is not its own
 */
export const publicKeyFrom = (
  vkey: string,
  type: SignatureType,
): KeyIdentity & { readonly key: KeyObject } => {
  const [, name, , encoded] = /^([^+]+)\+([0-9a-f]{8})\+(\S+)$/u.exec(vkey) ?? [];
  const typed = fromBase64(encoded ?? '');
  if (!name || typed?.length !== 1 + PUBLIC_KEY_BYTES || typed[0] !== type)
    throw badKey(`“${vkey}” is not an Ed25519 verifier key of type ${type}`);
  const publicKey = typed.subarray(1);
  const identity = identityOf(name, type, publicKey);
  if (identity.vkey !== vkey) throw badKey(`“${vkey}” does not have the id of its key, ${identity.keyId}`);
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') },
    format: 'jwk',
  });
  return { ...identity, key };
};
