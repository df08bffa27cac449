import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose';
import { agencies, type AgencyKind } from '#contracts';
import { AgencyKeyring, agencyKeysIn, publicPartOf, registryFileOf } from '#sealed';
import { audienceOf, countries, type Country } from '#kernel';
import { createSigningKey, signerFrom } from '#ledger';
import { writeAtomically, writeJson } from './files.ts';

/** Where keys are kept and made, in a home or in a folder mounted into containers. */
export interface KeyFolders {
  /** `<cc>.vkey`: a country's first public signing key; `agencies/<agency>.jwk.json`: an agency's. Read by everyone. */
  readonly registry: string;
  /** `<cc>/<cc>-1.pem`: a country's private keys, for its node alone; `tokens.pem` signs tokens. Mode 700. */
  readonly keys: string;
  /** The JSON Web Key Set that verifies tokens. Read by everyone. */
  readonly jwks: string;
}

/** Each country's folder of private signing keys. */
export const signingKeysOf = ({ keys }: KeyFolders, country: Country): string =>
  join(keys, audienceOf(country));

const privateFolder = (folder: string): string => {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  return folder;
};

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

const tokenKey = async (folders: KeyFolders): Promise<{ key: KeyObject; kid: string }> => {
  const pem = join(folders.keys, 'tokens.pem');
  if (!existsSync(pem))
    writeAtomically(
      pem,
      generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
    );
  const key = createPrivateKey(readFileSync(pem, 'utf8'));
  const jwk = await exportJWK(createPublicKey(key));
  const kid = await calculateJwkThumbprint(jwk);
  writeJson(folders.jwks, { keys: [{ ...jwk, kid, alg: 'EdDSA', use: 'sig' }] }, 0o644);
  return { key, kid };
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

/** For whom the local tokens speak, by the kind of agency: the real ones have their own identity providers. */
const holders: Readonly<
  Record<string, { readonly role: string; readonly agency: AgencyKind | 'operations' }>
> = {
  'border-officer': { role: 'border-officer', agency: 'migration' },
  'treaty-officer': { role: 'treaty-officer', agency: 'foreign-ministry' },
  analyst: { role: 'analyst', agency: 'police' },
  'customs-analyst': { role: 'analyst', agency: 'customs' },
  committee: { role: 'committee', agency: 'foreign-ministry' },
  operator: { role: 'operator', agency: 'operations' },
  auditor: { role: 'auditor', agency: 'comptroller' },
};

const agencyOfKind = (country: Country, wanted: AgencyKind | 'operations'): string =>
  agencies.find((agency) => agency.country === country && agency.kind === wanted)?.code ??
  `${audienceOf(country)}-${wanted}`;

export interface Tokens {
  /** `border-officer-ec`, `analyst-co`, …, and `auditor`, which is `auditor-ec`. */
  readonly [roleAndCountry: string]: string;
}

/**
 * Makes what is missing of signing keys, registry and token key, and signs new tokens.
 * @param days for which the tokens hold
 */
export const createKeys = async (folders: KeyFolders, days = 30): Promise<Tokens> => {
  privateFolder(folders.keys);
  createSigningKeys(folders);
  await createAgencyKeys(folders);
  const { key, kid } = await tokenKey(folders);
  const tokens: Record<string, string> = {};
  for (const [name, { role, agency: kind }] of Object.entries(holders))
    for (const country of countries) {
      const agency = agencyOfKind(country, kind);
      tokens[`${name}-${audienceOf(country)}`] = await new SignJWT({ country, agency, roles: [role] })
        .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
        .setIssuer('vecindad')
        .setSubject(`${name}@${agency}`)
        .setIssuedAt()
        .setExpirationTime(`${days} days`)
        .sign(key);
    }
  return { ...tokens, auditor: tokens['auditor-ec']! };
};
