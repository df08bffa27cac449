import type { DatabaseSettings } from '#platform/database';
import type { Country } from '#platform/kernel';

export interface VaultSettings extends DatabaseSettings {
  /** Folder of the epochs' keys. */
  readonly keys: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `DATABASE_URL_EC_VAULT`, `DATABASE_OWNER_URL_EC_VAULT` and `VECINDAD_VAULT_KEYS`; nothing where a country has no vault.
 * @throws when it has a database and no keys, or the database of its events: one backup would hold both
 */
export const vaultSettingsFrom = (environment: Environment, country: Country): VaultSettings | undefined => {
  const variable = `DATABASE_URL_${country}_VAULT`;
  const databaseUrl = environment[variable]?.trim();
  if (!databaseUrl) return undefined;
  if (databaseOf(databaseUrl) === databaseOf(environment[`DATABASE_URL_${country}`]))
    throw new Error(`${variable} is the database of the events: the vault has one of its own`);
  const keys = environment['VECINDAD_VAULT_KEYS']?.trim();
  if (!keys)
    throw new Error('VECINDAD_VAULT_KEYS is not set: the folder with the keys of the vault’s epochs');
  return {
    name: `${country} vault`,
    databaseUrl,
    ownerUrl: environment[`DATABASE_OWNER_URL_${country}_VAULT`] ?? databaseUrl,
    keys,
  };
};

const databaseOf = (url: string | undefined): string | undefined => {
  if (!url) return undefined;
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
};
