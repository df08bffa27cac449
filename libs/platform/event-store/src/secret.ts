import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';

const BYTES = 32;

/** 32 random bytes. */
export const newSecret = (): Buffer => randomBytes(BYTES);

/** As it lies in a file: 64 hexadecimal digits on a line. */
export const secretText = (secret: Buffer): string => `${secret.toString('hex')}\n`;

/**
 * @param what is to be in the file, as one says it: `key of commands`
 * @throws when there is no such file, or something else in it
 */
export const readSecret = (file: string, what: string): Buffer => {
  const text = readFileSync(file, 'utf8').trim();
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error(`${file} is no ${what}: it must hold ${2 * BYTES} hexadecimal digits`);
  return Buffer.from(text, 'hex');
};
