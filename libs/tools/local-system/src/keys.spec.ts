import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AgencyPublicKey } from '#platform/contracts';
import { signerFrom, verifierFrom } from '#platform/ledger';
import { AgencyKeyring, open, seal } from '#platform/sealed';
import { createKeys, type KeyFolders } from './keys.ts';

let folder: string;
let folders: KeyFolders;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vecindad-keys-'));
  folders = {
    registry: join(folder, 'registry'),
    keys: join(folder, 'keys'),
    jwks: join(folder, 'jwks'),
  };
});
afterEach(() => rmSync(folder, { recursive: true }));

const text = (...names: string[]): string => readFileSync(join(folder, ...names), 'utf8');

describe('the keys of a new system', () => {
  it('let everyone verify what a country signs', async () => {
    await createKeys(folders);
    for (const code of ['ec', 'co', 'pe']) {
      const verifier = verifierFrom(text('registry', `${code}.vkey`).trim());
      expect(verifier.vkey).toBe(signerFrom(`vecindad/${code}`, text('keys', code, `${code}-1.pem`)).vkey);
    }
  });

  it('are for their owner’s eyes only', async () => {
    await createKeys(folders);
    const modes = ['keys', 'keys/ec', 'keys/ec/ec-1.pem', 'keys/ec/commands.key', 'keys/tokens-ec.pem'].map(
      (name) => statSync(join(folder, name)).mode & 0o077,
    );
    expect(modes).toEqual([0, 0, 0, 0, 0]);
  });

  it('stay when the system starts again, and the registry is told again', async () => {
    await createKeys(folders);
    const before = text('registry', 'ec.vkey');
    rmSync(folders.registry, { recursive: true });
    await createKeys(folders);
    expect(text('registry', 'ec.vkey')).toBe(before);
    expect(readdirSync(join(folders.keys, 'ec'))).toEqual([
      'agencies',
      'anchors.secret',
      'commands.key',
      'ec-1.pem',
    ]);
  });

  it('let everyone seal for an agency what only that agency opens', async () => {
    await createKeys(folders);
    const publicKey = JSON.parse(text('registry', 'agencies', 'co-policia.jwk.json')) as AgencyPublicKey;
    expect(publicKey).not.toHaveProperty('d');
    const [own] = new AgencyKeyring(join(folders.keys, 'co', 'agencies')).keysOf('co-policia');
    const sealed = await seal('¿Quién cruzó?', publicKey, 'here');
    expect(await open(sealed, own!, 'here')).toBe('¿Quién cruzó?');
    expect(statSync(join(folders.keys, 'co', 'agencies', 'co-policia-1.jwk.json')).mode & 0o077).toBe(0);
  });
});
