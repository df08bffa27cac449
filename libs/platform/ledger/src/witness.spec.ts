import { createPublicKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { checkpointText } from './checkpoint.ts';
import { createSigningKey, signerFrom, verifierFrom } from './keys.ts';
import { hashLeaf } from './merkle.ts';
import { openNote, parseNote } from './note.ts';
import { cosignatureVerifierFrom, cosignaturesOn, cosignerFrom, type Cosigner } from './witness.ts';

const AT = 1_795_410_753;
const ecuador = signerFrom('vecindad/ec', createSigningKey('vecindad/ec').privateKeyPem);
const witnessKey = createSigningKey('vecindad/auditor').privateKeyPem;
const auditor = cosignerFrom('vecindad/auditor', witnessKey);
const contraloria = cosignerFrom('contraloria.example/w', createSigningKey('x').privateKeyPem);
const known = (...witnesses: Cosigner[]) => witnesses.map(({ vkey }) => cosignatureVerifierFrom(vkey));

const text = checkpointText({
  origin: 'vecindad/ec.co.crossing',
  size: 42,
  root: hashLeaf(Buffer.from('a crossing')),
  asOf: '2026-11-23T05:12:33.123456Z',
});
const seal = ecuador.sign(text);
const malformed = expect.objectContaining({ code: 'note.malformed' }) as Error;
const badSignature = expect.objectContaining({ code: 'note.bad-signature' }) as Error;

describe('a witness', () => {
  it('says what it saw and when', () =>
    expect(cosignaturesOn(auditor.cosign(seal, AT), known(auditor))).toEqual([
      { name: 'vecindad/auditor', keyId: auditor.keyId, at: AT },
    ]));

  it('leaves the country’s own seal valid, which passes over the witness', () => {
    const opened = openNote(auditor.cosign(seal, AT), [verifierFrom(ecuador.vkey)]);
    expect(opened).toMatchObject({
      text,
      signedBy: [ecuador.vkey],
      unknown: [{ name: 'vecindad/auditor' }],
    });
  });

  it('is one of several', () => {
    const note = contraloria.cosign(auditor.cosign(seal, AT), AT + 5);
    expect(cosignaturesOn(note, known(contraloria, auditor)).map(({ name, at }) => [name, at])).toEqual([
      ['vecindad/auditor', AT],
      ['contraloria.example/w', AT + 5],
    ]);
    expect(cosignaturesOn(note, known(contraloria))).toHaveLength(1);
    expect(cosignaturesOn(seal, known(contraloria))).toEqual([]);
  });

  it('signs the header, its time and the whole checkpoint, extension lines included', () => {
    const signature = parseNote(auditor.cosign(seal, AT)).signatures[1]!.signature;
    expect(signature).toHaveLength(72);
    expect(signature.readBigUInt64BE()).toBe(BigInt(AT));
    const message = Buffer.from(`cosignature/v1\ntime ${AT}\n${text}`);
    expect(verify(null, message, createPublicKey(witnessKey), signature.subarray(8))).toBe(true);
  });

  it('does not cosign what is no signed checkpoint, nor at no time', () => {
    expect(() => auditor.cosign(text, AT)).toThrow(malformed);
    expect(() => auditor.cosign(ecuador.sign('a letter\n'), AT)).toThrow(malformed);
    for (const at of [-1, 1.5, Number.NaN, 2 ** 63])
      expect(() => auditor.cosign(seal, at)).toThrow(RangeError);
  });

  it('has a key that does not pass for a country’s, although it were the same', () => {
    const same = signerFrom('vecindad/auditor', witnessKey);
    expect(openNote(auditor.cosign(seal, AT), [verifierFrom(same.vkey)]).signedBy).toEqual([]);
    expect(openNote(same.sign(text), known(auditor)).signedBy).toEqual([]);
  });

  it('does not find its word on a checkpoint with another time, size or moment', () => {
    const note = auditor.cosign(seal, AT);
    for (const altered of [note.replace('\n42\n', '\n43\n'), note.replace('.123456Z', '.123457Z')])
      expect(() => cosignaturesOn(altered, known(auditor))).toThrow(badSignature);
    const { signatures } = parseNote(note);
    const later = Buffer.from(signatures[1]!.signature);
    later.writeBigUInt64BE(BigInt(AT + 1));
    const verifier = known(auditor)[0]!;
    expect(verifier.verify(text, signatures[1]!.signature)).toBe(true);
    expect(verifier.verify(text, later)).toBe(false);
    later.writeBigUInt64BE(2n ** 64n - 1n);
    expect(verifier.verify(text, later)).toBe(false);
    expect(verifier.verify(text, later.subarray(0, 64))).toBe(false);
  });

  it('never finds its word on anything it did not sign', () =>
    fc.assert(
      fc.property(fc.nat(), fc.nat(7), (where, bit) => {
        const bytes = Buffer.from(auditor.cosign(seal, AT));
        // The country's own signature is not the witness's to vouch for.
        const own = Buffer.byteLength(`${text}\n`);
        const end = bytes.indexOf('\n', own);
        let at = where % bytes.length;
        if (at >= own && at <= end) at = 0;
        bytes[at]! ^= 1 << bit;
        let found: readonly unknown[] = [];
        try {
          found = cosignaturesOn(bytes, known(auditor));
        } catch (error) {
          expect(error).toMatchObject({ name: 'NoteError' });
        }
        expect(found).toEqual([]);
      }),
    ));
});
