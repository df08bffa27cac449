import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  randomUUID,
  type KeyObject,
} from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, SignJWT } from 'jose';
import { agencies, type AgencyKind } from '#platform/contracts';
import { audienceOf, countries, issuerNamed, tokenAudienceOf, type Country } from '#platform/kernel';
import { Failure } from '#tools/terminal';
import { writeAtomically, writeJson } from './files.ts';
import type { LocalIssuer } from './local-file.ts';

/** The longest that any application takes. */
const DAY_SECONDS = 86_400;

/** Where issuers' keys are kept. */
export interface IssuerFolders {
  /** `tokens-<cc>.pem` signs a country's tokens. */
  readonly keys: string;
  /** `<cc>.json`: the JSON Web Key Set that verifies a country's tokens. Read by everyone. */
  readonly jwks: string;
}

/** The public keys that verify a country's tokens. */
export const keySetOf = ({ jwks }: Pick<IssuerFolders, 'jwks'>, country: Country): string =>
  join(jwks, `${audienceOf(country)}.json`);

export const issuerOf = (places: IssuerFolders, country: Country): LocalIssuer => ({
  issuer: issuerNamed(country),
  jwks: keySetOf(places, country),
  privateKey: join(places.keys, `tokens-${audienceOf(country)}.pem`),
});

const keyOf = async (
  places: IssuerFolders,
  country: Country,
): Promise<{ key: KeyObject; jwk: object; kid: string }> => {
  const key = createPrivateKey(readFileSync(issuerOf(places, country).privateKey, 'utf8'));
  const jwk = await exportJWK(createPublicKey(key));
  return { key, jwk, kid: await calculateJwkThumbprint(jwk) };
};

/** A key for each country's issuer that has none, and the set that tells everyone its public half. */
export const createIssuers = async (places: IssuerFolders): Promise<void> => {
  mkdirSync(places.jwks, { recursive: true });
  // One key signed for all countries once.
  for (const earlier of [join(places.keys, 'tokens.pem'), `${places.jwks}.json`])
    rmSync(earlier, { force: true });
  for (const country of countries) {
    const { privateKey, jwks } = issuerOf(places, country);
    if (!existsSync(privateKey))
      writeAtomically(
        privateKey,
        generateKeyPairSync('ed25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      );
    const { jwk, kid } = await keyOf(places, country);
    writeJson(jwks, { keys: [{ ...jwk, kid, alg: 'EdDSA', use: 'sig' }] }, 0o644);
  }
};

interface Holder {
  readonly role: string;
  readonly agency: AgencyKind;
  /** Where the role is of use beside its country's node. */
  readonly beside: readonly ('SHARED_VIEW' | 'AUDITOR')[];
}

/** For whom the local tokens speak, by the kind of agency: the real ones have their own identity providers. */
const holders: Readonly<Record<string, Holder>> = {
  'border-officer': { role: 'border-officer', agency: 'migration', beside: [] },
  'agency-system': { role: 'agency-system', agency: 'migration', beside: ['SHARED_VIEW'] },
  'treaty-officer': { role: 'treaty-officer', agency: 'foreign-ministry', beside: ['SHARED_VIEW'] },
  analyst: { role: 'analyst', agency: 'police', beside: ['SHARED_VIEW'] },
  supervisor: { role: 'supervisor', agency: 'police', beside: [] },
  'customs-analyst': { role: 'analyst', agency: 'customs', beside: ['SHARED_VIEW'] },
  committee: { role: 'committee', agency: 'foreign-ministry', beside: ['SHARED_VIEW'] },
  operator: { role: 'operator', agency: 'migration', beside: ['SHARED_VIEW', 'AUDITOR'] },
  'security-officer': {
    role: 'security-officer',
    agency: 'migration',
    beside: ['SHARED_VIEW', 'AUDITOR'],
  },
  auditor: { role: 'auditor', agency: 'comptroller', beside: ['SHARED_VIEW', 'AUDITOR'] },
  ombudsman: { role: 'ombudsman', agency: 'ombudsman', beside: ['SHARED_VIEW'] },
};

/** What tokens are called: `border-officer-ec`, …, and `auditor`, which is `auditor-ec`. */
const tokenNames = Object.keys(holders).flatMap((holder) =>
  countries.map((country) => `${holder}-${audienceOf(country)}`),
);

export interface Tokens {
  readonly [roleAndCountry: string]: string;
}

export interface TokenOptions {
  /** How long it holds. */
  readonly seconds?: number;
  readonly subject?: string;
  readonly agency?: string;
  /** When it begins, milliseconds since 1970; else now. */
  readonly issued?: number;
}

/**
 * A new token by a name as `local.json` has it.
 * @throws {Failure} where there is none of that name
 */
export const issueToken = async (
  places: IssuerFolders,
  name: string,
  { seconds = DAY_SECONDS, subject, agency, issued = new Date().getTime() }: TokenOptions = {},
): Promise<string> => {
  const full = name === 'auditor' ? 'auditor-ec' : name;
  const country = countries.find((one) => full.endsWith(`-${audienceOf(one)}`));
  const holder = country && Object.entries(holders).find(([own]) => full === `${own}-${audienceOf(country)}`);
  if (!holder) throw new Failure(`there is no token ${name}: there are auditor, ${tokenNames.join(', ')}`);
  const [own, { role, agency: kind, beside }] = holder;
  const of = agency ?? agencies.find((one) => one.country === country && one.kind === kind)!.code;
  const { key, kid } = await keyOf(places, country);
  const now = Math.floor(issued / 1_000);
  return new SignJWT({ country, agency: of, roles: [role] })
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: 'JWT' })
    .setIssuer(issuerNamed(country))
    .setAudience([country, ...beside].map(tokenAudienceOf))
    .setSubject(subject ?? `${own}@${of}`)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + seconds)
    .sign(key);
};

/** A new token of every name. */
export const issueTokens = async (places: IssuerFolders): Promise<Tokens> => {
  const tokens = await Promise.all(
    tokenNames.map(async (name) => [name, await issueToken(places, name)] as const),
  );
  const all = Object.fromEntries(tokens);
  return { ...all, auditor: all['auditor-ec']! };
};
