import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createSigningKey } from '#platform/ledger';
import { Keyring } from './keyring.ts';
import { Registry } from './registry.ts';

describe('what an administrator keeps in files', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'vecindad-keys-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is a key a file, written whole, for its node alone', () => {
    const keyring = new Keyring(folder, 'PE');
    const keys = [keyring.create(), keyring.create()];
    expect(keyring.signers().map(({ keyId }) => keyId)).toEqual(keys.map(({ keyId }) => keyId));
    expect(readdirSync(folder)).toEqual(['pe-1.pem', 'pe-2.pem']);
    expect(statSync(join(folder, 'pe-2.pem')).mode & 0o777).toBe(0o600);
  });

  it('is not disturbed by a key that was being written when the process ended', () => {
    const keyring = new Keyring(folder, 'PE');
    writeFileSync(join(folder, 'pe-1.pem.unfinished'), '-----BEGIN');
    expect(keyring.signers()).toEqual([]);
    keyring.create();
    expect(readdirSync(folder)).toEqual(['pe-1.pem']);
  });

  it('names the file that holds no key', () => {
    writeFileSync(join(folder, 'pe-1.pem'), 'garbage');
    expect(() => new Keyring(folder, 'PE').signers()).toThrow(
      `${join(folder, 'pe-1.pem')}: the key of vecindad/pe`,
    );
  });

  it('names file and line of a registry that cannot be read: it is asked before anything else', async () => {
    const pool = new pg.Pool({ connectionString: 'postgres://nobody@127.0.0.1:1/none' });
    writeFileSync(join(folder, 'pe.vkey'), `${createSigningKey('vecindad/pe').vkey}\ngarbage\n`);
    await expect(new Registry(folder).open(pool)).rejects.toThrow(
      `${join(folder, 'pe.vkey')}, line 2: “garbage”`,
    );
    writeFileSync(join(folder, 'pe.vkey'), `${createSigningKey('vecindad/co').vkey}\n`);
    await expect(new Registry(folder).open(pool)).rejects.toThrow('line 1');
  });
});
