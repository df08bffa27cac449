import { createHmac } from 'node:crypto';
import { jest } from '@jest/globals';
import { issuerKey, keySetFile, officer, pemOf, tokenOf, type IssuerKey } from './fixtures/signed-tokens.ts';
import { TokenVerifier } from './token.verifier.ts';

const file = keySetFile();
let [key, stranger]: IssuerKey[] = [];
let verifier: TokenVerifier;

beforeAll(async () => {
  [key, stranger] = await Promise.all([issuerKey('first'), issuerKey('first')]);
  await file.write(key);
  verifier = new TokenVerifier(file.path);
});
afterAll(() => file.remove());

const verified = (token: string) => verifier.verify(`Bearer ${token}`);
const refused = (code: string, reason?: string) =>
  expect.objectContaining({ code, ...(reason ? { facts: { reason } } : {}) });

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const now = () => Math.floor(Date.now() / 1000);
const forgedClaims = () => ({ iss: 'vecindad', exp: now() + 600, ...officer, roles: ['operator'] });

describe('a token', () => {
  it('says who asks', async () =>
    expect(await verified(await tokenOf(key!))).toEqual({
      subject: 'officer-7',
      country: 'EC',
      agency: 'migracion',
      roles: ['border-officer'],
    }));

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Basic b2ZmaWNlcjpzZWNyZXQ=', 'Bearer two parts'])(
    'is asked for when the header is %p',
    (header) => expect(verifier.verify(header)).rejects.toEqual(refused('token.missing')),
  );

  it('counts until it has expired, and a little longer for clocks that differ', async () => {
    expect(await verified(await tokenOf(key!, { exp: now() - 10 }))).toMatchObject({ subject: 'officer-7' });
    await expect(verified(await tokenOf(key!, { exp: now() - 60 }))).rejects.toEqual(
      refused('token.expired'),
    );
  });

  it('does not count before its time', async () =>
    expect(verified(await tokenOf(key!, { nbf: now() + 600 }))).rejects.toEqual(refused('token.invalid')));

  it('of another issuer does not count', async () =>
    expect(verified(await tokenOf(key!, { iss: 'elsewhere' }))).rejects.toEqual(refused('token.invalid')));

  it.each(['sub', 'exp', 'country', 'agency', 'roles'])('without %s does not count', async (claim) =>
    expect(verified(await tokenOf(key!, { [claim]: undefined }))).rejects.toEqual(refused('token.invalid')),
  );

  it.each([
    ['country', 'VE'],
    ['country', 'ec'],
    ['country', ['EC']],
    ['agency', ''],
    ['agency', 7],
    ['roles', 'operator'],
    ['roles', [1]],
    ['sub', 7],
  ])('whose %s is %j does not count', async (claim, value) =>
    expect(verified(await tokenOf(key!, { [claim]: value }))).rejects.toEqual(refused('token.invalid')),
  );
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

describe('a new key of the issuer', () => {
  it('counts as soon as it is in the key set, and not before', async () => {
    const next = await issuerKey('second');
    const token = await tokenOf(next);
    await expect(verified(token)).rejects.toEqual(refused('token.invalid', 'ERR_JWKS_NO_MATCHING_KEY'));
    await file.write(key!, next);
    expect(await verified(token)).toMatchObject({ subject: 'officer-7' });
    expect(await verified(await tokenOf(key!))).toMatchObject({ subject: 'officer-7' });
  });

  it('withdrawn key: counts no longer once the set was read again', async () => {
    const third = await issuerKey('third');
    await file.write(third);
    expect(await verified(await tokenOf(third))).toMatchObject({ subject: 'officer-7' });
    await expect(verified(await tokenOf(key!))).rejects.toEqual(refused('token.invalid'));
  });

  it('withdrawn key: nor does a token that counted before', async () => {
    const [fourth, fifth] = await Promise.all([issuerKey('fourth'), issuerKey('fifth')]);
    await file.write(fourth);
    const token = await tokenOf(fourth);
    await verified(token);
    expect(await verified(token)).toMatchObject({ subject: 'officer-7' });
    await file.write(fifth);
    await verified(await tokenOf(fifth));
    await expect(verified(token)).rejects.toEqual(refused('token.invalid'));
    await file.write(key!);
    await verified(await tokenOf(key!));
  });
});

describe('a token that counted', () => {
  afterEach(() => jest.useRealTimers());

  it('counts no longer than any other', async () => {
    const token = await tokenOf(key!, { exp: now() - 20 });
    await verified(token);
    jest.useFakeTimers({ now: Date.now() + 9_000, doNotFake: ['nextTick', 'queueMicrotask'] });
    expect(await verified(token)).toMatchObject({ subject: 'officer-7' });
    jest.setSystemTime(Date.now() + 3_000);
    await expect(verified(token)).rejects.toEqual(refused('token.expired'));
  });
});

it('a key set that cannot be read is a fault of ours, not of the caller’s token', async () =>
  expect(new TokenVerifier('/nowhere/jwks.json').verify(`Bearer ${await tokenOf(key!)}`)).rejects.toThrow(
    'ENOENT',
  ));
