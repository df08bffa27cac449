import { createHmac } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { exportJWK } from 'jose';
import {
  countryOfAgency,
  issuerKey,
  keySetFile,
  nodeOfEcuador,
  officer,
  pemOf,
  tokenOf,
  type IssuerKey,
} from './fixtures/signed-tokens.ts';
import { TokenVerifier } from './token.verifier.ts';

const file = keySetFile();
let [key, stranger]: IssuerKey[] = [];
let verifier: TokenVerifier;

/** Stands still until it is moved. */
const clock = {
  at: Date.now(),
  passed: 1_000,
  now: () => clock.at,
  elapsed: () => clock.passed,
  forward: (seconds: number) => {
    clock.at += seconds * 1_000;
    clock.passed += seconds * 1_000;
  },
};

beforeAll(async () => {
  [key, stranger] = await Promise.all([issuerKey('first'), issuerKey('first')]);
  await file.write(key);
  verifier = new TokenVerifier({ ...nodeOfEcuador(file.path), clock });
});
beforeEach(() => (clock.at = Date.now()));
afterAll(() => file.remove());

const verified = (token: string) => verifier.verify(`Bearer ${token}`);
const refused = (code: string, reason?: string) =>
  expect.objectContaining({ code, ...(reason ? { facts: { reason } } : {}) });

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(clock.at / 1_000);
const forgedClaims = () => ({
  iss: 'vecindad:ec',
  aud: 'vecindad:node:ec',
  iat: now(),
  exp: now() + 600,
  ...officer,
  roles: ['operator'],
});

describe('a token', () => {
  it('says who asks', async () =>
    expect(await verified(await tokenOf(key!, { iat: now(), exp: now() + 600, jti: 'token-1' }))).toEqual({
      subject: 'officer-7',
      country: 'EC',
      agency: 'ec-migracion',
      roles: ['border-officer'],
      expires: (now() + 630) * 1_000,
      token: { key: expect.stringMatching(/^[0-9a-f]{64}$/), id: 'token-1', issued: now() * 1_000 },
    }));

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic b2ZmaWNlcjpzZWNyZXQ=', 'Bearer two parts'])(
    'is asked for when the header is %p',
    (header) => expect(verifier.verify(header)).rejects.toEqual(refused('token.missing')),
  );

  it('counts until it has expired, and a little longer for clocks that differ', async () => {
    const ended = (seconds: number) => tokenOf(key!, { iat: now() - 600, exp: now() - seconds });
    expect(await verified(await ended(29))).toMatchObject({ subject: 'officer-7' });
    await expect(verified(await ended(31))).rejects.toEqual(refused('token.expired'));
  });

  it('does not count before its time', async () =>
    expect(verified(await tokenOf(key!, { nbf: now() + 600 }))).rejects.toEqual(refused('token.invalid')));

  it.each(['vecindad', 'vecindad:co', undefined, 7])('of the issuer %p does not count', async (iss) =>
    expect(verified(await tokenOf(key!, { iss }))).rejects.toEqual(refused('token.other-issuer')),
  );

  it.each(['sub', 'exp', 'iat', 'aud', 'country', 'agency', 'roles'])(
    'without %s does not count',
    async (claim) =>
      expect(verified(await tokenOf(key!, { [claim]: undefined }))).rejects.toEqual(
        refused('token.invalid', claim),
      ),
  );

  it.each([
    ['country', 'VE'],
    ['country', 'ec'],
    ['country', ['EC']],
    ['country', 'CO'],
    ['aud', 'vecindad:node:co'],
    ['aud', 'vecindad:shared-view'],
    ['aud', ['vecindad:auditor']],
    ['aud', []],
    ['agency', ''],
    ['agency', 7],
    ['roles', 'operator'],
    ['roles', [1]],
    ['sub', 7],
    ['sub', 'one\u0000two'],
    ['sub', '\ud800'],
    ['sub', 'x'.repeat(256)],
    ['jti', 7],
  ])('whose %s is %j does not count', async (claim, value) =>
    expect(verified(await tokenOf(key!, { [claim]: value }))).rejects.toEqual(
      refused('token.invalid', claim),
    ),
  );

  it('may be for several applications', async () =>
    expect(
      await verified(await tokenOf(key!, { aud: ['vecindad:auditor', 'vecindad:node:ec'] })),
    ).toMatchObject({ subject: 'officer-7' }));

  it.each(['co-policia', 'ec-nadie', 'operations'])(
    'of the agency %s is nobody’s of Ecuador',
    async (agency) =>
      expect(verified(await tokenOf(key!, { agency }))).rejects.toEqual(
        expect.objectContaining({ code: 'caller.agency-mismatch', facts: { agency, country: 'EC' } }),
      ),
  );

  it('lives a day at most', async () => {
    const living = (seconds: number) => tokenOf(key!, { iat: now(), exp: now() + seconds });
    expect(await verified(await living(86_400))).toMatchObject({ subject: 'officer-7' });
    await expect(verified(await living(86_401))).rejects.toEqual(refused('token.invalid', 'lifetime'));
    await expect(verified(await living(0))).rejects.toEqual(refused('token.invalid', 'lifetime'));
  });

  it('does not count before it was issued, nor before its time', async () => {
    await expect(verified(await tokenOf(key!, { iat: now() + 60, exp: now() + 600 }))).rejects.toEqual(
      refused('token.invalid', 'iat'),
    );
    await expect(verified(await tokenOf(key!, { nbf: now() + 60 }))).rejects.toEqual(
      refused('token.invalid', 'nbf'),
    );
  });

  it('never counts with moments that are none, or for longer than a day, whatever they are', () => {
    const moment = fc.oneof(
      fc.constantFrom(null, true, '', 'tomorrow', [], {}, -1, 1.5, 1e300, 2 ** 53),
      fc.integer({ min: -100_000, max: 100_000 }).map((seconds) => now() + seconds),
      fc.double(),
      fc.constant(undefined),
    );
    return fc.assert(
      fc.asyncProperty(moment, moment, moment, async (iat, exp, nbf) => {
        const found = await verified(await tokenOf(key!, { iat, exp, nbf })).catch((error: Error) => error);
        if (found instanceof Error) return;
        const [issued, expires] = [iat as number, exp as number];
        expect([issued, expires, nbf ?? 0].every(Number.isSafeInteger)).toBe(true);
        expect(expires - issued).toBeLessThanOrEqual(86_400);
        expect(issued).toBeLessThanOrEqual(now() + 30);
        expect(found.expires).toBeLessThanOrEqual((now() + 86_400 + 60) * 1_000);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['JWT', 'jwt', 'at+jwt', 'application/at+jwt'])('may be of the type %s', async (typ) =>
    expect(await verified(await tokenOf(key!, {}, { typ }))).toMatchObject({ subject: 'officer-7' }),
  );

  it.each(['logout+jwt', 'dpop+jwt', 'JWE', ''])('is not what is of the type “%s”', async (typ) =>
    expect(verified(await tokenOf(key!, {}, { typ }))).rejects.toEqual(refused('token.invalid', 'typ')),
  );

  it('names its key', async () =>
    expect(verified(await tokenOf(key!, {}, { kid: undefined }))).rejects.toEqual(
      refused('token.invalid', 'kid'),
    ));
});

describe('a forged token', () => {
  it('without a signature does not count', () =>
    expect(verified(`${part({ alg: 'none', kid: 'first' })}.${part(forgedClaims())}.`)).rejects.toEqual(
      refused('token.invalid'),
    ));

  it('signed with the public key as if it were a shared secret does not count', async () => {
    const signed = `${part({ alg: 'HS256', kid: 'first' })}.${part(forgedClaims())}`;
    const mac = createHmac('sha256', await pemOf(key!))
      .update(signed)
      .digest('base64url');
    await expect(verified(`${signed}.${mac}`)).rejects.toEqual(refused('token.invalid'));
  });

  it('signed by another key of the same name does not count', async () =>
    expect(verified(await tokenOf(stranger!))).rejects.toEqual(
      refused('token.invalid', 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED'),
    ));

  it('with other claims behind a true signature does not count', async () => {
    const [header, , signature] = (await tokenOf(key!)).split('.');
    await expect(verified(`${header}.${part(forgedClaims())}.${signature}`)).rejects.toEqual(
      refused('token.invalid'),
    );
  });

  it.each(['x', 'a.b.c', '..', `${part({ alg: 'EdDSA' })}.${part({})}`])('like %s does not count', (token) =>
    expect(verified(token)).rejects.toEqual(refused('token.invalid')),
  );
});

describe('the keys of an issuer', () => {
  const at = async (...keys: IssuerKey[]) => {
    const set = keySetFile();
    await set.write(...keys);
    return { set, verifier: new TokenVerifier({ ...nodeOfEcuador(set.path), clock }) };
  };
  const asked = (of: TokenVerifier, token: string) => of.verify(`Bearer ${token}`);

  it('count as soon as they are in the key set, and no longer than half a minute after they were withdrawn', async () => {
    const [first, second] = await Promise.all([issuerKey('one'), issuerKey('two')]);
    const { set, verifier } = await at(first);
    const [old, next] = await Promise.all([tokenOf(first), tokenOf(second)]);
    const caller = await asked(verifier, old);
    await expect(asked(verifier, next)).rejects.toEqual(refused('token.invalid', 'kid'));
    clock.forward(1);
    await set.write(first, second);
    expect(await asked(verifier, next)).toMatchObject({ subject: 'officer-7' });
    await set.write(second);
    expect(await verifier.stillValid(caller)).toBe(true);
    clock.forward(30);
    // Nobody came with a key that is not known, and a token that counted before is no exception.
    await expect(asked(verifier, old)).rejects.toEqual(refused('token.invalid', 'kid'));
    expect(await verifier.stillValid(caller)).toBe(false);
    expect(await asked(verifier, next)).toMatchObject({ subject: 'officer-7' });
    set.remove();
  });

  it('do not count under another’s name', async () => {
    const [first, thief] = await Promise.all([issuerKey('one'), issuerKey('one')]);
    const { set, verifier } = await at(first);
    const caller = await asked(verifier, await tokenOf(first));
    await set.write(thief);
    clock.forward(30);
    expect(await verifier.stillValid(caller)).toBe(false);
    set.remove();
  });

  it('speak for their own country alone', async () => {
    const [ecuador, peru] = await Promise.all([issuerKey('one'), issuerKey('one')]);
    const sets = [keySetFile(), keySetFile()] as const;
    await sets[0].write(ecuador);
    await sets[1].write(peru);
    const view = new TokenVerifier({
      issuers: [
        { country: 'EC', name: 'vecindad:ec', keys: sets[0].path },
        { country: 'PE', name: 'vecindad:pe', keys: sets[1].path },
      ],
      audience: 'vecindad:node:ec',
      countryOfAgency: (agency) => (agency === 'pe-pnp' ? 'PE' : countryOfAgency(agency)),
      clock,
      say: () => undefined,
    });
    const ofPeru = { iss: 'vecindad:pe', country: 'PE', agency: 'pe-pnp' };
    expect(await asked(view, await tokenOf(peru, ofPeru))).toMatchObject({ country: 'PE' });
    expect(await asked(view, await tokenOf(ecuador))).toMatchObject({ country: 'EC' });
    await expect(asked(view, await tokenOf(peru))).rejects.toEqual(refused('token.invalid'));
    await expect(asked(view, await tokenOf(peru, { ...ofPeru, country: 'EC' }))).rejects.toEqual(
      refused('token.invalid', 'country'),
    );
    await expect(asked(view, await tokenOf(ecuador, ofPeru))).rejects.toEqual(refused('token.invalid'));
    for (const set of sets) set.remove();
  });

  it('go on counting for an hour while they cannot be read, which is told once; then nobody is verified', async () => {
    const first = await issuerKey('one');
    const said: string[] = [];
    const set = keySetFile();
    await set.write(first);
    const verifier = new TokenVerifier({ ...nodeOfEcuador(set.path), clock, say: (line) => said.push(line) });
    const token = await tokenOf(first, { iat: now(), exp: now() + 80_000 });
    await asked(verifier, token);
    writeFileSync(set.path, '{"keys":[{');
    clock.forward(60);
    expect(await asked(verifier, token)).toMatchObject({ subject: 'officer-7' });
    clock.forward(60);
    expect(await asked(verifier, token)).toMatchObject({ subject: 'officer-7' });
    expect(said).toEqual([
      expect.stringMatching(/^ALARM the key set of EC cannot be read: .*the last one counts for now$/),
    ]);
    expect(await verifier.unready()).toMatch(/^the key set of EC cannot be read/);
    clock.forward(3_600);
    await expect(asked(verifier, token)).rejects.toEqual(refused('token.unverifiable'));
    await set.write(first);
    clock.forward(60);
    expect(await asked(verifier, token)).toMatchObject({ subject: 'officer-7' });
    expect(await verifier.unready()).toBeUndefined();
    set.remove();
  });

  it('that cannot be read are a fault of ours, not of the caller’s token', async () =>
    expect(
      new TokenVerifier(nodeOfEcuador('/nowhere/jwks.json')).verify(`Bearer ${await tokenOf(key!)}`),
    ).rejects.toEqual(refused('token.unverifiable')));

  it.each([
    ['for encryption', { use: 'enc' }],
    ['of no stated use', { use: undefined }],
    ['for another algorithm', { alg: 'ES256' }],
    ['with its private half', { d: 'AAAA' }],
    ['for signing only', { key_ops: ['sign'] }],
  ])('do not count %s', async (_, change) => {
    const first = await issuerKey('one');
    const set = keySetFile();
    const jwk = { ...(await exportJWK(first.publicKey)), kid: 'one', alg: 'EdDSA', use: 'sig', ...change };
    writeFileSync(set.path, JSON.stringify({ keys: [jwk, null, 7] }));
    await expect(
      new TokenVerifier(nodeOfEcuador(set.path)).verify(`Bearer ${await tokenOf(first)}`),
    ).rejects.toEqual(refused('token.invalid', 'kid'));
    set.remove();
  });

  it('are fetched from another’s server once a minute at most, whatever keys tokens name', async () => {
    const first = await issuerKey('one');
    const jwk = { ...(await exportJWK(first.publicKey)), kid: 'one', alg: 'EdDSA', use: 'sig' };
    let fetched = 0;
    const server = createServer((_, response) => {
      fetched++;
      response.end(JSON.stringify({ keys: [jwk] }));
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`;
    const verifier = new TokenVerifier({ ...nodeOfEcuador(address), clock });
    for (let i = 0; i < 20; i++)
      await expect(asked(verifier, await tokenOf(first, {}, { kid: `key-${i}` }))).rejects.toEqual(
        refused('token.invalid', 'kid'),
      );
    await asked(verifier, await tokenOf(first));
    expect(fetched).toBe(1);
    clock.forward(60);
    await asked(verifier, await tokenOf(first));
    expect(fetched).toBe(2);
    await new Promise((resolve) => server.close(resolve));
  });
});

describe('a token that counted', () => {
  it('counts no longer than any other', async () => {
    const token = await tokenOf(key!, { iat: now() - 60, exp: now() - 20 });
    const caller = await verified(token);
    expect(verifier.remembered(`Bearer ${token}`)).toBeDefined();
    clock.forward(9);
    expect(await verified(token)).toMatchObject({ subject: 'officer-7' });
    expect(await verifier.stillValid(caller)).toBe(true);
    clock.forward(3);
    expect(verifier.remembered(`Bearer ${token}`)).toBeUndefined();
    expect(await verifier.stillValid(caller)).toBe(false);
    await expect(verified(token)).rejects.toEqual(refused('token.expired'));
  });
});

describe('a token that was revoked', () => {
  const revoking = async (entries: unknown) => {
    const list = keySetFile();
    writeFileSync(list.path, JSON.stringify(entries));
    const verifier = new TokenVerifier({ ...nodeOfEcuador(file.path), revocations: list.path, clock });
    return { list, verify: (token: string) => verifier.verify(`Bearer ${token}`), verifier };
  };

  it('stops counting within half a minute, and so does what hangs on it', async () => {
    const { list, verify, verifier } = await revoking([]);
    const token = await tokenOf(key!, { jti: 'token-1', iat: now(), exp: now() + 600 });
    const caller = await verify(token);
    writeFileSync(list.path, JSON.stringify([{ country: 'EC', jti: 'token-1' }]));
    clock.forward(30);
    await expect(verify(token)).rejects.toEqual(refused('token.revoked'));
    expect(await verifier.stillValid(caller)).toBe(false);
    expect(await verify(await tokenOf(key!, { jti: 'token-2', iat: now(), exp: now() + 600 }))).toBeDefined();
    list.remove();
  });

  it('is each of its subject, or each that was issued before a moment', async () => {
    const before = new Date(clock.at).toISOString();
    const { list, verify } = await revoking([
      { country: 'EC', sub: 'officer-7', before },
      { country: 'EC', sub: 'officer-8' },
      { country: 'PE', sub: 'officer-9' },
    ]);
    const of = (sub: string, iat: number) => tokenOf(key!, { sub, iat, exp: iat + 600 });
    await expect(verify(await of('officer-7', now() - 5))).rejects.toEqual(refused('token.revoked'));
    expect(await verify(await of('officer-7', now() + 5))).toBeDefined();
    await expect(verify(await of('officer-8', now() + 5))).rejects.toEqual(refused('token.revoked'));
    expect(await verify(await of('officer-9', now()))).toBeDefined();
    list.remove();
  });

  it.each([
    [{}, 'it is no list'],
    [[{ country: 'EC' }], 'entry 1: it names one of jti and sub'],
    [[{ country: 'VE', jti: 'a' }], 'entry 1: country is EC, CO or PE'],
    [
      [
        { country: 'EC', jti: 'a' },
        { country: 'EC', sub: 'a', since: '2026' },
      ],
      'entry 2: since is not known',
    ],
    [[{ country: 'EC', sub: 'a', before: 'ayer' }], 'entry 1: before is a moment'],
  ])('lets nobody in by a list like %j', async (entries, why) => {
    const { list, verify, verifier } = await revoking(entries);
    await expect(verify(await tokenOf(key!))).rejects.toEqual(refused('token.unverifiable'));
    expect(await verifier.unready()).toContain(why);
    list.remove();
  });

  it('stays so while the list is away', async () => {
    const { list, verify } = await revoking([{ country: 'EC', sub: 'officer-7' }]);
    await expect(verify(await tokenOf(key!))).rejects.toEqual(refused('token.revoked'));
    list.remove();
    clock.forward(7_200);
    await expect(verify(await tokenOf(key!, { iat: now(), exp: now() + 60 }))).rejects.toEqual(
      refused('token.revoked'),
    );
  });
});
