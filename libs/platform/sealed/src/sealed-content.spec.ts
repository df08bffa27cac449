import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { calculateJwkThumbprint, CompactEncrypt, importJWK, type CompactJWEHeaderParameters } from 'jose';
import { Rejected } from '#platform/kernel';
import { createAgencyKey, isUsable, keyIdOf, open, placeOf, publicPartOf, seal } from './sealed-content.ts';

const [police, prosecution] = [await createAgencyKey(), await createAgencyKey()];
const place = placeOf('ec-caso-7', 'questions');

const notGenuine = new Rejected('content.not-genuine');
const refuses = (jwe: string, key = police, at = place): Promise<void> =>
  expect(open({ keyId: 'any', jwe }, key, at)).rejects.toMatchObject({ ...notGenuine, facts: { place: at } });

const word = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('¿Viajó María Ñusta a Ipiales?', '👩🏽‍⚖️🛂', '"}{\\ \u0000 \u2028'),
  fc.integer({ min: 1, max: 20_000 }).map((times) => 'señas '.repeat(times)),
);
const content = fc.oneof(word, fc.array(word, { maxLength: 4 }), fc.jsonValue({ maxDepth: 4 }));

describe('what is sealed for an agency', () => {
  it('opens with its key, in its place, as it was: always', () =>
    fc.assert(
      fc.asyncProperty(content, fc.string(), async (given, at) => {
        const opened = await open(await seal(given, publicPartOf(police), at), police, at);
        expect(JSON.stringify(opened)).toBe(JSON.stringify(given));
      }),
    ));

  it('says for which key, and nothing else of the recipient', async () => {
    const sealed = await seal('…', police, place);
    const header = JSON.parse(Buffer.from(sealed.jwe.split('.')[0]!, 'base64url').toString()) as object;
    expect(sealed.keyId).toBe(keyIdOf(police));
    expect(header).toMatchObject({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', kid: sealed.keyId, sub: place });
    expect(sealed.jwe).not.toContain(police.d);
  });

  it('never opens with another’s key', () =>
    fc.assert(
      fc.asyncProperty(content, async (given) =>
        refuses((await seal(given, police, place)).jwe, prosecution),
      ),
      { numRuns: 30 },
    ));

  it('never opens in another place: not as another part, not in another request', () =>
    fc.assert(
      fc.asyncProperty(content, fc.string(), async (given, elsewhere) => {
        fc.pre(elsewhere !== place);
        await refuses((await seal(given, police, place)).jwe, police, elsewhere);
      }),
      { numRuns: 50 },
    ));

  it('is never the same text twice', async () => {
    const texts = await Promise.all(Array.from({ length: 20 }, () => seal('lo mismo', police, place)));
    expect(new Set(texts.map(({ jwe }) => jwe)).size).toBe(20);
  });

  it('does not show in the text, nor in what its parts stand for', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 8, maxLength: 80 }), async (given) => {
        const { jwe } = await seal(given, police, place);
        const plain = Buffer.from(given);
        expect(jwe).not.toContain(given);
        expect(jwe).not.toContain(plain.toString('base64url'));
        for (const part of jwe.split('.')) expect(Buffer.from(part, 'base64url').includes(plain)).toBe(false);
      }),
    ));
});

describe('what was altered on its way', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const altered = (jwe: string, at: number, to: string): string => jwe.slice(0, at) + to + jwe.slice(at + 1);

  it('does not open, whichever one character it was', async () => {
    const { jwe } = await seal('¿Quién cruzó por Rumichaca?', police, place);
    for (let at = 0; at < jwe.length; at++) {
      const next = alphabet[(alphabet.indexOf(jwe[at]!) + 1) % alphabet.length]!;
      await refuses(altered(jwe, at, next));
    }
  });

  it('does not open, whatever stands there instead', () =>
    fc.assert(
      fc.asyncProperty(
        content,
        fc.nat(),
        fc.constantFrom(...alphabet, '.', '=', ' '),
        async (given, n, to) => {
          const { jwe } = await seal(given, police, place);
          const at = n % jwe.length;
          fc.pre(jwe[at] !== to);
          await refuses(altered(jwe, at, to));
        },
      ),
      { numRuns: 300 },
    ));

  it.each(['', '.', '....', 'not sealed', '{"ciphertext":"x"}'])('does not open where it is %j', (jwe) =>
    refuses(jwe),
  );

  it('does not open with something put before, within or behind', async () => {
    const { jwe } = await seal('…', police, place);
    const [header, ...rest] = jwe.split('.');
    for (const longer of [
      ` ${jwe}`,
      `${jwe}\n`,
      `${jwe}=`,
      `${jwe}.`,
      [header, ...rest.map((part) => ` ${part}`)].join('.'),
    ])
      await refuses(longer);
  });
});

describe('content sealed in another way', () => {
  const sealedAs = async (header: CompactJWEHeaderParameters, key: unknown = publicPartOf(police)) =>
    new CompactEncrypt(Buffer.from('"content"'))
      .setProtectedHeader({ typ: 'vecindad-content', sub: place, ...header })
      .encrypt(
        key instanceof Uint8Array ? key : await importJWK(key as ReturnType<typeof publicPartOf>, header.alg),
      );

  it('would open as it is sealed here, so that what follows is refused for its difference alone', async () => {
    const jwe = await sealedAs({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM' });
    expect(await open({ keyId: 'any', jwe }, police, place)).toBe('content');
  });

  it.each([
    ['ECDH-ES', 'A256GCM'],
    ['ECDH-ES+A128KW', 'A256GCM'],
    ['ECDH-ES+A256KW', 'A128GCM'],
    ['ECDH-ES+A256KW', 'A256CBC-HS512'],
  ])('is refused: %s, %s', async (alg, enc) => refuses(await sealedAs({ alg, enc })));

  it.each([
    ['dir', 'A256GCM'],
    ['A256KW', 'A256GCM'],
    ['A256GCMKW', 'A256GCM'],
  ])('is refused where anybody may have chosen the key: %s, %s', async (alg, enc) => {
    await refuses(await sealedAs({ alg, enc }, randomBytes(32)));
    await refuses(await sealedAs({ alg, enc }, Buffer.from(police.x, 'base64url')));
  });

  it.each([
    ['of another type', { typ: 'JWT' }],
    ['of no type', { typ: undefined }],
    ['for no place', { sub: undefined }],
  ])('is refused: %s', async (_, other) =>
    refuses(await sealedAs({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', ...other })),
  );

  it('is refused where it is no JSON', async () => {
    const jwe = await new CompactEncrypt(Buffer.from('content'))
      .setProtectedHeader({ alg: 'ECDH-ES+A256KW', enc: 'A256GCM', typ: 'vecindad-content', sub: place })
      .encrypt(await importJWK({ ...publicPartOf(police) }, 'ECDH-ES+A256KW'));
    await refuses(jwe);
  });
});

describe('an agency’s key', () => {
  it('has a public part without the private one', () =>
    expect(publicPartOf(police)).toEqual({ kty: 'OKP', crv: 'X25519', x: police.x }));
  it('is named by its public part alone (RFC 7638)', () => {
    expect(keyIdOf(police)).toBe(keyIdOf(publicPartOf(police)));
    expect(keyIdOf(police)).not.toBe(keyIdOf(prosecution));
    expect(keyIdOf(police)).toMatch(/^[\w-]{43}$/);
  });
});

describe('a public key that others announce', () => {
  it('is named by its thumbprint, as RFC 7638 has it', async () =>
    expect(keyIdOf(police)).toBe(await calculateJwkThumbprint({ ...publicPartOf(police) })));

  it('is used only where something can be sealed with it: always', () =>
    fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc
            .uint8Array({ minLength: 31, maxLength: 33 })
            .map((bytes) => Buffer.from(bytes).toString('base64url')),
          fc.constantFrom('A'.repeat(43), '4Ot6fDtBuK4WVuP68Z_EatoJjeucMrH9hmIFFl9JuAA', police.x),
        ),
        async (x) => {
          const key = { kty: 'OKP', crv: 'X25519', x } as const;
          if (isUsable(key)) expect((await seal('x', key, place)).keyId).toBe(keyIdOf(key));
          else if (/^[\w-]{43}$/.test(x) && Buffer.from(x, 'base64url').toString('base64url') === x)
            await expect(seal('x', key, place)).rejects.toThrow();
        },
      ),
    ));

  it('is no private key, no other curve’s, nothing but one key’s own text', () => {
    expect(isUsable(police)).toBe(true);
    expect(isUsable({ ...police, crv: 'Ed25519' as never })).toBe(false);
    expect(isUsable({ ...police, x: `${police.x}=` })).toBe(false);
    expect(isUsable({} as never)).toBe(false);
    expect(isUsable(police, keyIdOf(prosecution))).toBe(false);
  });
});
