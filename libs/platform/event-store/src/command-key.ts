import { hash } from 'node:crypto';
import { newSecret, readSecret, secretText } from './secret.ts';

/**
 * The secret of one store by which it keeps what its commands asked for. A command's content is recognised when it comes
 * again; a plain hash of it would let whoever has a copy of the database try names and dates until one fits, also when the
 * person's data has long been erased. 32 bytes, made once, kept apart from the database, and as long as it.
 */
export type CommandKey = Buffer;

const SHA256_BLOCK = 64;
const SHA256_BYTES = 32;

/** What is stored begins with it; earlier programs stored the bare SHA-256 of the content. */
export const KEYED = 'hmac:';

export const newCommandKey = (): CommandKey => newSecret();

export const commandKeyText = (key: CommandKey): string => secretText(key);

/** @throws when there is no such file, or something else in it */
export const readCommandKey = (file: string): CommandKey => readSecret(file, 'key of commands');

/** HMAC's two inner keys (RFC 2104), also for a database that has SHA-256 and no HMAC. */
export const padsOf = (key: CommandKey): { inner: Buffer; outer: Buffer } => {
  const padded = (byte: number): Buffer =>
    Buffer.from(Array.from({ length: SHA256_BLOCK }, (_, index) => (key[index] ?? 0) ^ byte));
  return { inner: padded(0x36), outer: padded(0x5c) };
};

/** By key, each hash's input with its pad in front: what follows is written in its place for every call, which is synchronous. */
const inputs = new WeakMap<CommandKey, { readonly inner: Buffer; readonly outer: Buffer }>();

const inputsOf = (key: CommandKey): { readonly inner: Buffer; readonly outer: Buffer } => {
  let made = inputs.get(key);
  if (!made) {
    const { inner, outer } = padsOf(key);
    made = {
      inner: Buffer.concat([inner, Buffer.alloc(2 * SHA256_BYTES)]),
      outer: Buffer.concat([outer, Buffer.alloc(SHA256_BYTES)]),
    };
    inputs.set(key, made);
  }
  return made;
};

/**
 * HMAC-SHA-256 of the content's SHA-256 in hexadecimal digits: what earlier programs stored can be keyed without the content.
 * By three plain hashes, each one call: to make and feed an HMAC object costs several times that.
 */
export const keyedFingerprint = (key: CommandKey, content: string): string => {
  const { inner, outer } = inputsOf(key);
  inner.write(hash('sha256', content), SHA256_BLOCK, 'latin1');
  outer.set(hash('sha256', inner, 'buffer'), SHA256_BLOCK);
  return `${KEYED}${hash('sha256', outer)}`;
};

/** Tells whether a store is kept under a key, and nothing else of it. */
export const checkOf = (key: CommandKey): string => keyedFingerprint(key, 'vecindad: the key of this store');
