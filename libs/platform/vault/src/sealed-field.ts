import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256 in Galois/Counter Mode, as RFC 7518 names it. What is kept under another one names that. */
export const ALGORITHM = 'A256GCM';

const NONCE = 12;
const TAG = 16;
export const KEY_BYTES = 32;

/** `nonce ‖ ciphertext ‖ tag`. @param bound what the bytes belong to: they open nowhere else */
export const encrypt = (key: Buffer, plain: Buffer, bound: string): Buffer => {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(bound));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

/** @throws when it was changed, is bound to something else, or is under another key */
export const decrypt = (key: Buffer, sealed: Uint8Array, bound: string): Buffer => {
  const bytes = Buffer.from(sealed);
  if (bytes.length < NONCE + TAG) throw new Error('too short to be encrypted');
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(bound));
  decipher.setAuthTag(bytes.subarray(-TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE, -TAG)), decipher.final()]);
};

const BLOCK = 32;

/** Filled up, so that the length tells a name's length to no more than 32 bytes: a byte 0x80, then zeros. */
const padded = (value: string): Buffer => {
  const text = Buffer.from(value);
  const filled = Buffer.alloc(Math.ceil((text.length + 1) / BLOCK) * BLOCK);
  text.copy(filled);
  filled[text.length] = 0x80;
  return filled;
};

const unpadded = (filled: Buffer): string => filled.subarray(0, filled.lastIndexOf(0x80)).toString();

const boundTo = (subject: string, field: string): string => JSON.stringify([subject, field]);

/** One field of a person as it is kept: `A256GCM.<key id>.<base64url>`. It opens for its subject and field only. */
export const sealField = (key: Buffer, subject: string, field: string, value: string): string =>
  `${ALGORITHM}.${subject}.${encrypt(key, padded(value), boundTo(subject, field)).toString('base64url')}`;

/** @throws when it is not of this subject and field, was changed, or is of an algorithm that is not known */
export const openField = (key: Buffer, subject: string, field: string, sealed: string): string => {
  const [algorithm, keyId, bytes] = sealed.split('.');
  if (algorithm !== ALGORITHM || keyId !== subject || bytes === undefined)
    throw new Error(`${field} is not sealed for this subject`);
  return unpadded(decrypt(key, Buffer.from(bytes, 'base64url'), boundTo(subject, field)));
};
