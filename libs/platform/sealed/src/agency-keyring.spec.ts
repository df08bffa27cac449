import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { AgencyKeyring, agencyKeysIn, registryFileOf } from './agency-keyring.ts';
import { keyIdOf, open, publicPartOf, seal } from './sealed-content.ts';

let folder: string;
let keyring: AgencyKeyring;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agency-keys-'));
  keyring = new AgencyKeyring(join(folder, 'agencies'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const idsOf = (agency: string): string[] => keyring.keysOf(agency).map(keyIdOf);
const create = async (...agencies: string[]): Promise<string[]> => {
  const made: string[] = [];
  for (const agency of agencies) made.push((await keyring.create(agency)).keyId);
  return made;
};
const modeOf = (file: string): string => (statSync(file).mode & 0o777).toString(8);

describe('the keys of a country’s agencies', () => {
  it('are none before the first is made', async () => {
    expect(keyring.keysOf('ec-policia')).toEqual([]);
    expect(keyring.find('ec-policia', 'any')).toBeUndefined();
  });

  it('are found by their names', async () => {
    const { keyId, publicKey } = await keyring.create('ec-policia');
    const key = keyring.find('ec-policia', keyId);
    expect(key).toMatchObject({ ...publicKey, d: expect.any(String) });
    expect(publicKey).toEqual(publicPartOf(key!));
    expect(publicKey).not.toHaveProperty('d');
  });

  it('are kept, oldest first: also the tenth after the ninth', async () => {
    const made = await create(...Array.from({ length: 11 }, () => 'ec-policia'));
    expect(idsOf('ec-policia')).toEqual(made);
  });

  it('still open what was sealed before the next was made', async () => {
    const { keyId, publicKey } = await keyring.create('ec-policia');
    const sealed = await seal('¿Quién cruzó?', publicKey, 'ec-1#questions');
    await create('ec-policia', 'ec-policia');
    const key = keyring.find('ec-policia', keyId)!;
    expect(await open(sealed, key, 'ec-1#questions')).toBe('¿Quién cruzó?');
  });

  it('are the same for another process in the same folder', async () => {
    const [keyId] = await create('ec-policia');
    expect(new AgencyKeyring(join(folder, 'agencies')).find('ec-policia', keyId!)).toBeDefined();
  });

  it('never are another agency’s, though its code begins alike', async () => {
    const codes = ['ec-policia', 'ec-policia-x', 'ec-policia-1', 'ec-policia-1-1', 'ec-poli', 'ec-policia'];
    const made = await create(...codes);
    for (const code of new Set(codes)) {
      expect(idsOf(code)).toEqual(made.filter((_, index) => codes[index] === code));
      for (const [index, keyId] of made.entries())
        expect(keyring.find(code, keyId) !== undefined).toBe(codes[index] === code);
    }
  });

  it('never are read by a code that is a pattern', async () => {
    await create('ec-policia');
    for (const code of ['ec-.*', '', '*', '../agencies/ec-policia']) expect(keyring.keysOf(code)).toEqual([]);
  });

  it('are readable by the node alone, each in a file of its own', async () => {
    await create('ec-policia', 'ec-policia', 'ec-fiscalia');
    keyring.blinded('content');
    const agencies = join(folder, 'agencies');
    expect(modeOf(agencies)).toBe('700');
    expect(readdirSync(agencies).sort()).toEqual([
      'blinding.key',
      'ec-fiscalia-1.jwk.json',
      'ec-policia-1.jwk.json',
      'ec-policia-2.jwk.json',
    ]);
    for (const file of readdirSync(agencies))
      expect([file, modeOf(join(agencies, file))]).toEqual([file, '600']);
  });

  it('stand beside the signing keys; their public halves, in the registry', () => {
    expect(agencyKeysIn('/keys/ec')).toBe('/keys/ec/agencies');
    expect(registryFileOf('/registry', 'ec-policia')).toBe('/registry/agencies/ec-policia.jwk.json');
  });

  it('are all made where several are asked for at once', async () => {
    const made = await Promise.all(
      ['ec-policia', 'ec-policia', 'ec-policia'].map((code) => keyring.create(code)),
    );
    expect(idsOf('ec-policia').sort()).toEqual(made.map(({ keyId }) => keyId).sort());
  });
});

describe('what stands for content', () => {
  const content = fc.oneof(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), fc.jsonValue());

  it('is the same for the same content, also after a restart, and another for any other', () =>
    fc.assert(
      fc.property(content, content, (one, other) => {
        const restarted = new AgencyKeyring(join(folder, 'agencies'));
        const same = JSON.stringify(one) === JSON.stringify(other);
        expect(restarted.blinded(one)).toBe(keyring.blinded(one));
        expect(keyring.blinded(one) === keyring.blinded(other)).toBe(same);
        expect(keyring.blinded(one)).toMatch(/^[0-9a-f]{64}$/);
      }),
    ));

  it('cannot be made out elsewhere: another node’s is another', () =>
    fc.assert(
      fc.property(content, (given) => {
        const elsewhere = new AgencyKeyring(join(folder, 'elsewhere'));
        expect(elsewhere.blinded(given)).not.toBe(keyring.blinded(given));
      }),
    ));

  it('hangs on a secret of 32 bytes that is made once', () => {
    keyring.blinded('content');
    const secret = readFileSync(join(folder, 'agencies', 'blinding.key'));
    keyring.blinded('other content');
    expect(secret).toHaveLength(32);
    expect(readFileSync(join(folder, 'agencies', 'blinding.key'))).toEqual(secret);
  });
});
