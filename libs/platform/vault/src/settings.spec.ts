import { vaultSettingsFrom } from './settings.ts';

const url = 'postgres://ec@localhost:5432/vecindad_ec';

describe('the settings of a vault', () => {
  it('are a database of its own and the folder of its keys', () =>
    expect(
      vaultSettingsFrom(
        { DATABASE_URL_EC: url, DATABASE_URL_EC_VAULT: `${url}_vault`, VECINDAD_VAULT_KEYS: '/keys' },
        'EC',
      ),
    ).toEqual({ name: 'EC vault', databaseUrl: `${url}_vault`, ownerUrl: `${url}_vault`, keys: '/keys' }));
  it('are none where a country has no vault', () =>
    expect(vaultSettingsFrom({ DATABASE_URL_EC: url }, 'EC')).toBeUndefined());
  it('are refused where the events lie in the same database', () =>
    expect(() =>
      vaultSettingsFrom({ DATABASE_URL_EC: url, DATABASE_URL_EC_VAULT: url.replace('ec@', 'other@') }, 'EC'),
    ).toThrow('one of its own'));
  it('are refused without keys', () =>
    expect(() => vaultSettingsFrom({ DATABASE_URL_EC_VAULT: url }, 'EC')).toThrow('VECINDAD_VAULT_KEYS'));
});
