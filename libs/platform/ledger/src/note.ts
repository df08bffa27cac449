import { fromBase64 } from './base64.ts';

/**
 * Why something is no signed note. Codes are stable: `note.malformed` (not of the form), `note.bad-signature` (a known
 * key did not sign this), `note.bad-key` (a text or a PEM is not the key it should be).
 */
export class NoteError extends Error {
  constructor(
    readonly code: 'note.malformed' | 'note.bad-signature' | 'note.bad-key',
    detail: string,
  ) {
    super(detail);
    this.name = 'NoteError';
  }
}

/** Which key signs: C2SP knows it by its name and by an id of four bytes, both together. */
export interface NoteKey {
  /** As `vecindad/ec`; no spaces, no `+`. */
  readonly name: string;
  /** First four bytes of SHA-256(name ‖ LF ‖ signature type ‖ public key), hex. */
  readonly keyId: string;
}

/** Signs notes in a name. */
export interface Signer extends NoteKey {
  /** The public half, as C2SP writes it: `name+keyid+base64(type ‖ public key)`. */
  readonly vkey: string;
  /** Signs a text that ends with a newline: the whole note, text and signature. @throws {NoteError} `note.malformed` */
  sign(text: string): string;
  /** The bare signature of a text, for a note that several sign. */
  signature(text: string): Buffer;
}

/** Knows one key's signatures. */
export interface Verifier extends NoteKey {
  readonly vkey: string;
  /** False, never an error, for bytes that are no such signature. */
  verify(text: string, signature: Buffer): boolean;
}

/** One signature line; `signature` without the key id in front of it. */
export interface NoteSignature extends NoteKey {
  readonly signature: Buffer;
}

export interface ParsedNote {
  /** With its final newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

export interface OpenedNote {
  /** The signed text, with its final newline. */
  readonly text: string;
  /** The vkeys, among the known, that signed it. Empty: nobody known did, and the text must not be believed. */
  readonly signedBy: readonly string[];
  /** The signatures by known keys; each verified. */
  readonly verified: readonly NoteSignature[];
  /** The signatures by keys that are not known; nothing follows from them. */
  readonly unknown: readonly NoteSignature[];
}

/** The format asks for at least 16. More than this many are work for the verifier and nothing else. */
const MOST_SIGNATURES = 64;
const KEY_ID_BYTES = 4;
const signatureLine = /^— (\S+) (\S+)$/u;
/** Control characters other than the newline, and halves of characters, which UTF-8 cannot hold. */
const notInNotes = /\p{Cs}|(?!\n)[^ -\u{10ffff}]/u;
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const malformed = (detail: string): NoteError => new NoteError('note.malformed', detail);

/** Whether this may be a key's name: not empty, without Unicode spaces, `+` or control characters. */
export const isKeyName = (name: string): boolean => /^[^\s\u0085+]+$/u.test(name) && !notInNotes.test(name);

const decoded = (note: Uint8Array): string => {
  try {
    return utf8.decode(note);
  } catch {
    throw malformed('a note is UTF-8');
  }
};

const parsedLine = (line: string): NoteSignature => {
  const [, name, encoded] = signatureLine.exec(line) ?? [];
  if (!name || !isKeyName(name)) throw malformed('a signature line is “— name signature”');
  const bytes = fromBase64(encoded!);
  if (!bytes || bytes.length <= KEY_ID_BYTES) throw malformed('a signature is a key id and more, in base64');
  return {
    name,
    keyId: bytes.subarray(0, KEY_ID_BYTES).toString('hex'),
    signature: bytes.subarray(KEY_ID_BYTES),
  };
};

/**
 * Takes a note apart: the text, and the signature lines behind the last empty line. Verifies nothing.
 * @throws {NoteError} `note.malformed`
 */
export const parseNote = (note: string | Uint8Array): ParsedNote => {
  const whole = typeof note === 'string' ? note : decoded(note);
  if (notInNotes.test(whole)) throw malformed('a note has no control characters but newlines');
  const end = whole.lastIndexOf('\n\n');
  if (end < 0 || end + 2 === whole.length || !whole.endsWith('\n'))
    throw malformed('a note is a text, an empty line and signature lines');
  const lines = whole.slice(end + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) throw malformed(`more than ${MOST_SIGNATURES} signatures`);
  return { text: whole.slice(0, end + 1), signatures: lines.map(parsedLine) };
};

/**
 * Opens a signed note (C2SP signed-note): a text, an empty line, and a line `— name base64(key id ‖ signature)` for each
 * who signed. A signature by an unknown key says nothing, and is only reported; so look at `signedBy` before the text.
 * @throws {NoteError} `note.malformed` when it is no note, `note.bad-signature` when a known key did not sign it
 */
export const openNote = (note: string | Uint8Array, verifiers: readonly Verifier[]): OpenedNote => {
  const { text, signatures } = parseNote(note);
  const signedBy = new Set<string>();
  const [verified, unknown]: [NoteSignature[], NoteSignature[]] = [[], []];
  for (const line of signatures) {
    const known = verifiers.filter(({ name, keyId }) => name === line.name && keyId === line.keyId);
    if (known.length === 0) {
      unknown.push(line);
      continue;
    }
    // A key id has four bytes: two keys of one name may share it.
    const signer = known.find((verifier) => verifier.verify(text, line.signature));
    if (!signer) throw new NoteError('note.bad-signature', `${line.name} did not sign this`);
    signedBy.add(signer.vkey);
    verified.push(line);
  }
  return { text, signedBy: [...signedBy], verified, unknown };
};

const formatLine = ({ name, keyId, signature }: NoteSignature): string =>
  `— ${name} ${Buffer.concat([Buffer.from(keyId, 'hex'), signature]).toString('base64')}\n`;

/**
 * Signs a text with one key or several; the note lists them in this order.
 * @param text ends with a newline
 * @throws {NoteError} `note.malformed` when the text could not be read back
 */
export const signNote = (text: string, ...signers: readonly Signer[]): string => {
  if (!text.endsWith('\n') || notInNotes.test(text)) throw malformed('a text of whole lines is signed');
  if (signers.length === 0) throw malformed('a note is signed by somebody');
  const lines = signers.map(({ name, keyId, signature }) =>
    formatLine({ name, keyId, signature: signature(text) }),
  );
  return `${text}\n${lines.join('')}`;
};

/** A note with one more signature behind those it has. @throws {NoteError} `note.malformed` when it is no note */
export const withSignature = (note: string, signature: NoteSignature): string => {
  parseNote(note);
  return `${note}${formatLine(signature)}`;
};
