import { createHash, createHmac } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { commandKeyText, keyedFingerprint, newCommandKey, padsOf, readCommandKey } from './command-key.ts';

const sha256 = (...parts: (string | Buffer)[]): Buffer =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();
const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));

describe('what is kept of a command', () => {
  it('is the same for the same content, under one key, and never under two', () =>
    fc.assert(
      fc.property(keys, keys, fc.string(), fc.string(), (key, other, content, different) => {
        const kept = keyedFingerprint(key, content);
        expect(keyedFingerprint(key, content)).toBe(kept);
        if (!key.equals(other)) expect(keyedFingerprint(other, content)).not.toBe(kept);
        if (content !== different) expect(keyedFingerprint(key, different)).not.toBe(kept);
        // Whoever tries contents without the key finds none.
        expect(kept).not.toContain(sha256(content).toString('hex'));
      }),
    ));

  it('can be made by a database that has SHA-256 alone', () =>
    fc.assert(
      fc.property(keys, fc.string(), (key, content) => {
        const { inner, outer } = padsOf(key);
        expect(sha256(outer, sha256(inner, content))).toEqual(
          createHmac('sha256', key).update(content).digest(),
        );
      }),
    ));
});

describe('the file of a key', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vecindad-command-key-'));
  const file = join(folder, 'commands.key');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read as it was written', () => {
    const key = newCommandKey();
    writeFileSync(file, commandKeyText(key));
    expect(readCommandKey(file)).toEqual(key);
  });

  it.each(['', 'secret', 'g'.repeat(64), 'a'.repeat(63), `${'a'.repeat(64)}\n${'b'.repeat(64)}`])(
    'with something else in it (%j) is refused, and not shown',
    (text) => {
      writeFileSync(file, text);
      expect(() => readCommandKey(file)).toThrow(
        `${file} is no key of commands: it must hold 64 hexadecimal digits`,
      );
    },
  );
});
