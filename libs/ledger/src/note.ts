import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import { createHash } from 'node:crypto';

/** Why a text is no signed note: `note.malformed`, or `note.bad-signature` where a known key did not sign it. */
export class NoteError extends Error {
  constructor(
    readonly code: 'note.malformed' | 'note.bad-signature' | 'note.bad-key',
    detail: string,
  ) {
    super(detail);
    this.name = 'NoteError';
  }
}

/** Signs notes in a name. `vkey` is the public half, as C2SP writes it: `name+keyid+base64(0x01 ‖ key)`. */
export interface Signer {
  readonly name: string;
  /** First four bytes of SHA-256(name ‖ LF ‖ 0x01 ‖ public key), hex. */
  readonly keyId: string;
  readonly vkey: string;
  /** The whole note: the text, a blank line, the signature line. */
  sign(text: string): string;
}

export interface Verifier {
  readonly name: string;
  readonly keyId: string;
  readonly vkey: string;
  verify(text: string, signature: Buffer): boolean;
}

export interface OpenedNote {
  /** The signed text, with its final newline. */
  readonly text: string;
  /** The vkeys, among the known, that signed it. */
  readonly signedBy: readonly string[];
}

const ED25519 = 0x01;
const SIGNATURE_BYTES = 64;
const signatureLine = /^— ([^\s+]+) ([A-Za-z0-9+/]+={0,2})$/;

const keyIdOf = (name: string, publicKey: Buffer): Buffer =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.of(ED25519))
    .update(publicKey)
    .digest()
    .subarray(0, 4);

const rawPublicKey = (key: KeyObject): Buffer => Buffer.from(key.export({ format: 'jwk' }).x!, 'base64url');

const strictBase64 = (text: string): Buffer => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.toString('base64') !== text) throw new NoteError('note.malformed', 'not canonical base64');
  return bytes;
};

/** A new Ed25519 key; the private half as PKCS #8 PEM, to be kept where only its owner reads. */
export const createSigningKey = (name: string): { privateKeyPem: string; vkey: string } => {
  const { privateKey } = generateKeyPairSync('ed25519');
  const privateKeyPem = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString();
  return { privateKeyPem, vkey: signerFrom(name, privateKeyPem).vkey };
};

export const signerFrom = (name: string, privateKeyPem: string): Signer => {
  const key = createPrivateKey(privateKeyPem);
  const publicKey = rawPublicKey(createPublicKey(key));
  const keyId = keyIdOf(name, publicKey);
  return {
    name,
    keyId: keyId.toString('hex'),
    vkey: `${name}+${keyId.toString('hex')}+${Buffer.concat([Buffer.of(ED25519), publicKey]).toString('base64')}`,
    sign: (text) => {
      if (!text.endsWith('\n') || text.includes('\n\n— '))
        throw new NoteError('note.malformed', 'this text cannot be a note');
      const signature = Buffer.concat([keyId, sign(null, Buffer.from(text), key)]).toString('base64');
      return `${text}\n— ${name} ${signature}\n`;
    },
  };
};

/** Reads a C2SP verifier key. @throws {NoteError} `note.bad-key` */
export const verifierFrom = (vkey: string): Verifier => {
  const [, name, keyId, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/.exec(vkey) ?? [];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  const publicKey = bytes.subarray(1);
  if (
    !name ||
    bytes[0] !== ED25519 ||
    publicKey.length !== 32 ||
    keyIdOf(name, publicKey).toString('hex') !== keyId
  )
    throw new NoteError('note.bad-key', `${vkey} is not an Ed25519 verifier key`);
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: publicKey.toString('base64url') },
    format: 'jwk',
  });
  return {
    name,
    keyId: keyId,
    vkey,
    verify: (text, signature) => verify(null, Buffer.from(text), key, signature),
  };
};

/**
 * Opens a signed note. Signatures by unknown keys are passed over; `signedBy` may be empty.
 * @throws {NoteError} when it is no note, or a known key's signature does not verify
 */
export const openNote = (note: string, verifiers: readonly Verifier[]): OpenedNote => {
  const end = note.lastIndexOf('\n\n— ');
  if (end < 0 || !note.endsWith('\n')) throw new NoteError('note.malformed', 'no signature behind the text');
  const text = note.slice(0, end + 1);
  const signedBy: string[] = [];
  for (const line of note.slice(end + 2, -1).split('\n')) {
    const [, name, encoded] = signatureLine.exec(line) ?? [];
    if (!name) throw new NoteError('note.malformed', 'a signature line is not one');
    const signature = strictBase64(encoded!);
    if (signature.length < 5) throw new NoteError('note.malformed', 'a signature is too short');
    const keyId = signature.subarray(0, 4).toString('hex');
    const verifier = verifiers.find((known) => known.name === name && known.keyId === keyId);
    if (!verifier) continue;
    if (signature.length !== 4 + SIGNATURE_BYTES || !verifier.verify(text, signature.subarray(4)))
      throw new NoteError('note.bad-signature', `${name} did not sign this`);
    signedBy.push(verifier.vkey);
  }
  return { text, signedBy };
};
