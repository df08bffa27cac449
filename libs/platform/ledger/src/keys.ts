import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { signNote, type Signer, type Verifier } from './note.ts';
import { privateKeyFrom, publicKeyFrom, SIGNATURE_BYTES, signatureTypes } from './vkey.ts';

/** A new key as it is kept and as it is told. */
export interface SigningKey {
  /** PKCS #8 PEM. Write it with mode 600, where only its country's node reads. */
  readonly privateKeyPem: string;
  /** One line for the registry that all sides read. */
  readonly vkey: string;
}

/**
 * Creates an Ed25519 key that signs notes in a name.
 * @param name a country's is `vecindad/ec`
 * @throws {NoteError} `note.bad-key` when this cannot be a name
 */
export const createSigningKey = (name: string): SigningKey => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const privateKeyPem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { privateKeyPem, vkey: signerFrom(name, privateKeyPem).vkey };
};

/**
 * Signs notes with a private key, in a name. The key signs notes only: a witness has a key of its own.
 * @throws {NoteError} `note.bad-key` when the PEM holds no Ed25519 private key, or the name cannot be one
 */
export const signerFrom = (name: string, privateKeyPem: string): Signer => {
  const { key, ...identity } = privateKeyFrom(name, signatureTypes.note, privateKeyPem);
  const signer: Signer = {
    ...identity,
    sign: (text) => signNote(text, signer),
    signature: (text) => sign(null, Buffer.from(text), key),
  };
  return signer;
};

/** Knows the signatures of a C2SP verifier key. @throws {NoteError} `note.bad-key` */
export const verifierFrom = (vkey: string): Verifier => {
  const { key, ...identity } = publicKeyFrom(vkey, signatureTypes.note);
  return {
    ...identity,
    verify: (text, signature) =>
      signature.length === SIGNATURE_BYTES && verify(null, Buffer.from(text), key, signature),
  };
};
