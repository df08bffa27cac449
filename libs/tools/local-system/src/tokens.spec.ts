import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TokenVerifier } from '#platform/access';
import { agencyOf } from '#platform/contracts';
import { countries, tokenAudienceOf, type Country } from '#platform/kernel';
import { createKeys } from './keys.ts';
import { issuerOf, issueToken, issueTokens } from './tokens.ts';

let folder: string;
let places: { keys: string; jwks: string; registry: string };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vecindad-tokens-'));
  places = {
    keys: join(folder, 'keys'),
    jwks: join(folder, 'jwks'),
    registry: join(folder, 'registry'),
  };
  await createKeys(places);
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (process: Country | 'SHARED_VIEW' | 'AUDITOR') =>
  new TokenVerifier({
    issuers: countries.map((country) => {
      const { issuer, jwks } = issuerOf(places, country);
      return { country, name: issuer, keys: jwks };
    }),
    audience: tokenAudienceOf(process),
    countryOfAgency: (agency) => agencyOf(agency)?.country,
    say: () => undefined,
  });
const asked = (process: Parameters<typeof at>[0], token: string | undefined) =>
  at(process).verify(`Bearer ${token}`);

describe('the tokens of a local system', () => {
  it('name country, agency and role, and count where the role is of use', async () => {
    const tokens = await issueTokens(places);
    expect(await asked('SHARED_VIEW', tokens['committee-co'])).toMatchObject({
      country: 'CO',
      agency: 'co-cancilleria',
      roles: ['committee'],
    });
    expect(await asked('EC', tokens['border-officer-ec'])).toMatchObject({ agency: 'ec-migracion' });
    await expect(asked('CO', tokens['border-officer-ec'])).rejects.toMatchObject({
      facts: { reason: 'aud' },
    });
    expect(tokens['auditor']).toBe(tokens['auditor-ec']);
  });

  it('all count somewhere: every agency is in the register, and none lives for more than a day', async () => {
    for (const [name, token] of Object.entries(await issueTokens(places))) {
      const country = name === 'auditor' ? 'EC' : (name.slice(-2).toUpperCase() as Country);
      const {
        expires,
        token: { issued },
      } = await asked(country, token);
      expect(expires - issued).toBe(86_430_000);
    }
  });

  it('are signed by a key of their country’s own, for its issuer’s eyes only', () => {
    const keys = countries.map((country) => issuerOf(places, country));
    expect(new Set(keys.map(({ privateKey }) => readFileSync(privateKey, 'utf8'))).size).toBe(3);
    for (const { privateKey } of keys) expect(statSync(privateKey).mode & 0o777).toBe(0o600);
    for (const { jwks } of keys)
      expect(JSON.parse(readFileSync(jwks, 'utf8'))).toEqual({
        keys: [
          {
            kty: 'OKP',
            crv: 'Ed25519',
            x: expect.any(String),
            kid: expect.any(String),
            alg: 'EdDSA',
            use: 'sig',
          },
        ],
      });
  });

  it('may be shorter, and speak for somebody else', async () => {
    const token = await issueToken(places, 'analyst-ec', {
      seconds: 5,
      subject: 'ana',
      agency: 'ec-uafe',
    });
    const caller = await asked('EC', token);
    expect(caller).toMatchObject({ subject: 'ana', agency: 'ec-uafe', roles: ['analyst'] });
    expect(caller.expires - caller.token.issued).toBe(35_000);
  });

  it('are those that there are', () =>
    expect(issueToken(places, 'minister-ec')).rejects.toThrow(
      /^there is no token minister-ec: there are auditor, border-officer-ec, /,
    ));

  it('do not come from the key that once signed for all countries', async () => {
    writeFileSync(join(places.keys, 'tokens.pem'), 'old');
    await createKeys(places);
    expect(() => statSync(join(places.keys, 'tokens.pem'))).toThrow('ENOENT');
  });
});
