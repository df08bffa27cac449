import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { createSigningKey, signerFrom, verifierFrom } from './keys.ts';
import { cosignatureVerifierFrom, cosignerFrom } from './witness.ts';

const PETER = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const badKey = expect.objectContaining({ name: 'NoteError', code: 'note.bad-key' }) as Error;

describe('a signing key', () => {
  const { privateKeyPem, vkey } = createSigningKey('vecindad/ec');

  it('is an Ed25519 key in PKCS #8, with a public line for the registry', () => {
    expect(createPrivateKey(privateKeyPem).asymmetricKeyType).toBe('ed25519');
    expect(vkey).toMatch(/^vecindad\/ec\+[0-9a-f]{8}\+[A-Za-z0-9+/]{44}$/);
  });

  it('signs under the same name and id that its public line tells', () => {
    const [signer, verifier] = [signerFrom('vecindad/ec', privateKeyPem), verifierFrom(vkey)];
    expect(signer.vkey).toBe(vkey);
    expect([signer.name, signer.keyId]).toEqual([verifier.name, verifier.keyId]);
    expect(verifier.verify('texto\n', signer.signature('texto\n'))).toBe(true);
    expect(verifier.verify('otro\n', signer.signature('texto\n'))).toBe(false);
    expect(verifier.verify('texto\n', Buffer.alloc(3))).toBe(false);
  });

  it('has another id under another name, and as a witness', () => {
    const ids = [
      signerFrom('vecindad/ec', privateKeyPem).keyId,
      signerFrom('vecindad/co', privateKeyPem).keyId,
      cosignerFrom('vecindad/ec', privateKeyPem).keyId,
    ];
    expect(new Set(ids).size).toBe(3);
  });

  it('is not made of another kind of key, nor of no key, and the error does not tell it', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      format: 'pem',
      type: 'pkcs8',
    });
    expect(() => signerFrom('vecindad/ec', rsa.toString())).toThrow(badKey);
    const broken = privateKeyPem.replace(/\n.{8}/, '\n');
    expect(() => signerFrom('vecindad/ec', broken)).toThrow(badKey);
    expect(() => signerFrom('vecindad/ec', broken)).not.toThrow(broken.split('\n')[1]);
  });

  it('does not sign under a name that a note cannot hold', () => {
    for (const name of [
      '',
      'vecindad ec',
      'vecindad+ec',
      'vecindad\nec',
      'vecindad\u2003ec',
      'vecindad\u0001',
    ])
      expect(() => createSigningKey(name)).toThrow(badKey);
  });
});

describe('a verifier key', () => {
  it('is read as others publish it', () =>
    expect(verifierFrom(PETER)).toMatchObject({ name: 'PeterNeumann', keyId: 'c74f20a3', vkey: PETER }));

  it('of one signature type is not one of the other', () => {
    const { vkey } = cosignerFrom('vecindad/auditor', createSigningKey('vecindad/auditor').privateKeyPem);
    expect(() => verifierFrom(vkey)).toThrow(badKey);
    expect(() => cosignatureVerifierFrom(PETER)).toThrow(badKey);
  });

  it('is read in one spelling only, and never with a piece missing or a character changed', () => {
    for (const vkey of ['', ` ${PETER}`, `${PETER}\r`, PETER.replace('c74f20a3', 'C74F20A3'), `${PETER}AAAA`])
      expect(() => verifierFrom(vkey)).toThrow(badKey);
    fc.assert(
      fc.property(fc.nat(PETER.length - 1), fc.integer({ min: 0x20, max: 0x7e }), (at, code) => {
        const character = String.fromCharCode(code);
        fc.pre(PETER[at] !== character);
        expect(() => verifierFrom(PETER.slice(0, at) + character + PETER.slice(at + 1))).toThrow(badKey);
        expect(() => verifierFrom(PETER.slice(0, at))).toThrow(badKey);
      }),
    );
  });
});
