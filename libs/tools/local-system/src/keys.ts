import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { agencies } from '#platform/contracts';
import { AgencyKeyring, agencyKeysIn, publicPartOf, registryFileOf } from '#platform/sealed';
import { commandKeyText, newCommandKey, newSecret, secretText } from '#platform/event-store';
import { audienceOf, countries, isCountry, type Country } from '#platform/kernel';
import { createSigningKey, signerFrom } from '#platform/ledger';
import { privateFolder, writeAtomically, writeJson } from './files.ts';
import type { AppName } from './local-file.ts';
import { createIssuers, type IssuerFolders } from './tokens.ts';

/** Where keys are kept and made, in a home or in a folder mounted into containers. */
export interface KeyFolders extends IssuerFolders {
  /** `<cc>.vkey`: a country's first public signing key; `agencies/<agency>.jwk.json`: an agency's. Read by everyone. */
  readonly registry: string;
  /** `<cc>/<cc>-1.pem`: a country's private keys, for its node alone; `tokens-<cc>.pem` signs its tokens. Mode 700. */
  readonly keys: string;
}

/** Each country's folder of private signing keys. */
export const signingKeysOf = ({ keys }: KeyFolders, country: Country): string =>
  join(keys, audienceOf(country));

/** The first signing key of each country that has none, and its entry in the registry. */
const createSigningKeys = (folders: KeyFolders): void => {
  mkdirSync(folders.registry, { recursive: true });
  for (const country of countries) {
    const [code, name] = [audienceOf(country), `vecindad/${audienceOf(country)}`];
    const pem = join(privateFolder(signingKeysOf(folders, country)), `${code}-1.pem`);
    if (!existsSync(pem)) writeAtomically(pem, createSigningKey(name).privateKeyPem);
    // Always told again: a start that was killed may have left a key that nobody was told of.
    writeAtomically(
      join(folders.registry, `${code}.vkey`),
      `${signerFrom(name, readFileSync(pem, 'utf8')).vkey}\n`,
      0o644,
    );
  }
};

/** The first key of each agency that has none, and its entry in the registry. */
const createAgencyKeys = async (folders: KeyFolders): Promise<void> => {
  mkdirSync(join(folders.registry, 'agencies'), { recursive: true });
  for (const { code, country } of agencies) {
    const keyring = new AgencyKeyring(agencyKeysIn(signingKeysOf(folders, country)));
    if (keyring.keysOf(code).length === 0) await keyring.create(code);
    writeJson(registryFileOf(folders.registry, code), publicPartOf(keyring.keysOf(code)[0]!), 0o644);
  }
};

/** What a process needs of its own store: the key of its commands. */
const commandKeyNames = ['EC', 'CO', 'PE', 'SHARED_VIEW', 'AUDITOR'] as const satisfies readonly AppName[];

export const commandKeyOf = ({ keys }: Pick<KeyFolders, 'keys'>, name: AppName): string =>
  join(keys, isCountry(name) ? audienceOf(name) : name.toLowerCase().replace('_', '-'), 'commands.key');

/** The key of each store's commands, where there is none. */
const createCommandKeys = (folders: KeyFolders): void => {
  for (const name of commandKeyNames) {
    const file = commandKeyOf(folders, name);
    privateFolder(dirname(file));
    if (!existsSync(file)) writeAtomically(file, commandKeyText(newCommandKey()));
  }
};

/** What a country's anchors are made with. Kept in escrow: without it none of them can be opened. */
export const anchorSecretOf = (folders: KeyFolders, country: Country): string =>
  join(signingKeysOf(folders, country), 'anchors.secret');

const createAnchorSecrets = (folders: KeyFolders): void => {
  for (const country of countries) {
    const file = anchorSecretOf(folders, country);
    privateFolder(dirname(file));
    if (!existsSync(file)) writeAtomically(file, secretText(newSecret()));
  }
};

/** Makes what is missing of signing keys, stores' keys, secrets of anchors, agencies' keys, issuers' keys and the registry. */
export const createKeys = async (folders: KeyFolders): Promise<void> => {
  privateFolder(folders.keys);
  createSigningKeys(folders);
  createCommandKeys(folders);
  createAnchorSecrets(folders);
  await createAgencyKeys(folders);
  await createIssuers(folders);
};
