import fc from 'fast-check';
import { createSigningKey, signerFrom, verifierFrom } from './keys.ts';
import {
  NoteError,
  openNote,
  parseNote,
  signNote,
  withSignature,
  type Signer,
  type Verifier,
} from './note.ts';

const keyOf = (name: string): Signer => signerFrom(name, createSigningKey(name).privateKeyPem);
const ecuador = keyOf('vecindad/ec');
const colombia = keyOf('vecindad/co');
const known = (...signers: Signer[]): Verifier[] => signers.map(({ vkey }) => verifierFrom(vkey));

const codeOf = (action: () => unknown): string => {
  try {
    action();
  } catch (error) {
    if (error instanceof NoteError) return error.code;
    throw error;
  }
  return 'nothing thrown';
};

const TEXT = 'Rumichaca\n\nabierto\n';
const NOTE = ecuador.sign(TEXT);
const [LINE] = NOTE.slice(TEXT.length + 1).split('\n');

describe('notes that others published', () => {
  const peter = {
    vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
    text: "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n",
    line: '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=',
  };
  const example = {
    vkey: 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k',
    text: 'This is an example message.\n',
    line: '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=',
  };

  it.each([peter, example])('open with their keys: $vkey', ({ vkey, text, line }) => {
    const verifiers = [verifierFrom(vkey)];
    expect(openNote(`${text}\n${line}\n`, verifiers)).toMatchObject({ text, signedBy: [vkey], unknown: [] });
    const altered = `${text.replace('you', 'You').replace('This', 'That')}\n${line}\n`;
    expect(codeOf(() => openNote(altered, verifiers))).toBe('note.bad-signature');
  });

  it('are signed here, with the same key, to the same byte', () => {
    const seed = Buffer.from('AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz', 'base64').subarray(1);
    const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]);
    const pem = `-----BEGIN PRIVATE KEY-----\n${pkcs8.toString('base64')}\n-----END PRIVATE KEY-----\n`;
    const signer = signerFrom('PeterNeumann', pem);
    expect(signer.vkey).toBe(peter.vkey);
    expect(signer.sign(peter.text)).toBe(`${peter.text}\n${peter.line}\n`);
  });
});

describe('opening a note', () => {
  it('tells the text and who signed it', () =>
    expect(openNote(NOTE, known(ecuador, colombia))).toMatchObject({
      text: TEXT,
      signedBy: [ecuador.vkey],
      unknown: [],
    }));

  it('reads it from bytes as well', () =>
    expect(openNote(Buffer.from(NOTE), known(ecuador)).signedBy).toEqual([ecuador.vkey]));

  it('passes over unknown keys, and reports them', () => {
    const { name, keyId } = ecuador;
    expect(openNote(NOTE, known(colombia))).toMatchObject({
      text: TEXT,
      signedBy: [],
      unknown: [{ name, keyId }],
    });
  });

  it('does not take a name for a key: another key of the same name is unknown', () =>
    expect(openNote(NOTE, known(keyOf('vecindad/ec'))).signedBy).toEqual([]));

  it('tells each of several who signed', () => {
    const both = signNote(TEXT, ecuador, colombia);
    expect(openNote(both, known(colombia, ecuador)).signedBy).toEqual([ecuador.vkey, colombia.vkey]);
    expect(openNote(both, known(colombia))).toMatchObject({
      signedBy: [colombia.vkey],
      unknown: [{ name: 'vecindad/ec' }],
    });
  });

  it('counts who signed twice once', () =>
    expect(openNote(`${NOTE}${LINE}\n`, known(ecuador)).signedBy).toEqual([ecuador.vkey]));

  it('refuses the whole note when one known signature is false', () => {
    const signature = Buffer.alloc(64, 1);
    const half = withSignature(NOTE, { name: colombia.name, keyId: colombia.keyId, signature });
    expect(codeOf(() => openNote(half, known(ecuador, colombia)))).toBe('note.bad-signature');
    expect(openNote(half, known(ecuador)).signedBy).toEqual([ecuador.vkey]);
  });

  it('refuses another country’s signature under a borrowed name and key id', () => {
    const { name, keyId } = ecuador;
    const borrowed = `${TEXT}\n`;
    const signature = colombia.signature(TEXT);
    const line = Buffer.concat([Buffer.from(keyId, 'hex'), signature]).toString('base64');
    expect(codeOf(() => openNote(`${borrowed}— ${name} ${line}\n`, known(ecuador)))).toBe(
      'note.bad-signature',
    );
  });

  it.each([
    ['no signature', TEXT],
    ['no empty line', `${TEXT}${LINE}\n`],
    ['nothing behind the empty line', `${TEXT}\n`],
    ['no newline at the end', NOTE.slice(0, -1)],
    ['a line too many', `${NOTE}\n`],
    ['a hyphen for the dash', NOTE.replace('—', '-')],
    ['a plus in the name', NOTE.replace('vecindad/ec', 'vecindad+ec')],
    ['a no-break space in the name', NOTE.replace('vecindad/ec', 'vecindad\u00a0ec')],
    ['two spaces', NOTE.replace('— ', '—  ')],
    ['carriage returns', NOTE.replaceAll('\n', '\r\n')],
    ['a control character', NOTE.replace('abierto', 'abierto\u0007')],
    ['half a character', NOTE.replace('abierto', 'abierto\ud800')],
    ['base64 without its padding', NOTE.replace(/=+\n$/, '\n')],
    ['base64 of the other alphabet', NOTE.replace(LINE!, `${LINE!.slice(0, 20)}_${LINE!.slice(21)}`)],
    ['a key id and no signature', `${TEXT}\n— vecindad/ec AAAAAA==\n`],
    ['more signatures than anyone needs', `${NOTE}${`${LINE}\n`.repeat(64)}`],
  ])('refuses as malformed: %s', (_, note) =>
    expect(codeOf(() => openNote(note, known(ecuador)))).toBe('note.malformed'),
  );

  it('refuses bytes that are not UTF-8', () =>
    expect(codeOf(() => openNote(Buffer.concat([Buffer.of(0xff), Buffer.from(NOTE)]), known(ecuador)))).toBe(
      'note.malformed',
    ));
});

describe('signing a note', () => {
  it('refuses a text that could not be read back', () => {
    for (const text of ['', 'no newline', 'a tab\t\n', 'half a character \udc00\n'])
      expect(codeOf(() => ecuador.sign(text))).toBe('note.malformed');
    expect(codeOf(() => signNote(TEXT))).toBe('note.malformed');
    expect(codeOf(() => withSignature(TEXT, parseNote(NOTE).signatures[0]!))).toBe('note.malformed');
  });
});

describe('always', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text));
  const textArbitrary = fc
    .array(line, { minLength: 1, maxLength: 6 })
    .map((lines) => `${lines.join('\n')}\n`);

  it('what was signed opens as it was, empty lines and lines like signatures included', () =>
    fc.assert(
      fc.property(textArbitrary, fc.boolean(), (text, likeANote) => {
        const signed = likeANote ? `${text}\n${LINE}\n` : text;
        expect(openNote(ecuador.sign(signed), known(ecuador))).toMatchObject({
          text: signed,
          signedBy: [ecuador.vkey],
        });
      }),
    ));

  it('a note with a flipped bit never opens as signed', () =>
    fc.assert(
      fc.property(textArbitrary, fc.nat(), fc.nat(7), (text, where, bit) => {
        const bytes = Buffer.from(ecuador.sign(text));
        bytes[where % bytes.length]! ^= 1 << bit;
        for (const note of [bytes, bytes.toString('utf8')]) {
          let signedBy: readonly string[] = [];
          try {
            ({ signedBy } = openNote(note, known(ecuador)));
          } catch (error) {
            expect(error).toBeInstanceOf(NoteError);
          }
          expect(signedBy).toEqual([]);
        }
      }),
      { numRuns: 300 },
    ));
});
