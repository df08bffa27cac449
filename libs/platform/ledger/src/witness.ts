import { sign, verify } from 'node:crypto';
import { checkpointOf } from './checkpoint.ts';
import { openNote, parseNote, withSignature, type NoteKey, type Verifier } from './note.ts';
import { privateKeyFrom, publicKeyFrom, SIGNATURE_BYTES, signatureTypes } from './vkey.ts';

/** A witness's word on a checkpoint: of all it saw of this ledger up to then, this was the newest, and consistent. */
export interface Cosignature extends NoteKey {
  /** When it cosigned, seconds since 1970 (POSIX). */
  readonly at: number;
}

export interface Cosigner extends NoteKey {
  /** The public half: `name+keyid+base64(0x04 ‖ public key)`. */
  readonly vkey: string;
  /**
   * Adds a cosignature to a signed checkpoint. Before calling, be sure of two things, or it means nothing: the ledger's
   * own signature (`openNote`), and that it continues what this witness cosigned last (`verifyConsistency`).
   * @param at seconds since 1970 (POSIX), by the witness's clock
   * @throws {NoteError} `note.malformed` when this is no signed checkpoint
   * @throws {RangeError} when `at` is not a whole number of seconds
   */
  cosign(note: string, at: number): string;
}

const TIME_BYTES = 8;

/** What is signed: the header keeps it apart from every note's text, whose signatures cover the bare text. */
const messageOf = (at: bigint | number, text: string): Buffer =>
  Buffer.from(`cosignature/v1\ntime ${at}\n${text}`);

/**
 * Cosigns checkpoints (C2SP tlog-cosignature, Ed25519). The signed message does not hold the witness's name, so its key
 * must serve nothing else.
 * @throws {NoteError} `note.bad-key` when the PEM holds no Ed25519 private key, or the name cannot be one
 */
export const cosignerFrom = (name: string, privateKeyPem: string): Cosigner => {
  const { key, ...identity } = privateKeyFrom(name, signatureTypes.cosignature, privateKeyPem);
  return {
    ...identity,
    cosign: (note, at) => {
      if (!Number.isSafeInteger(at) || at < 0) throw new RangeError(`${at} is not a whole number of seconds`);
      const { text } = parseNote(note);
      checkpointOf(text);
      const time = Buffer.alloc(TIME_BYTES);
      time.writeBigUInt64BE(BigInt(at));
      const { name: witness, keyId } = identity;
      const signature = Buffer.concat([time, sign(null, messageOf(at, text), key)]);
      return withSignature(note, { name: witness, keyId, signature });
    },
  };
};

/** Knows a witness's cosignatures, also among a note's other signatures. @throws {NoteError} `note.bad-key` */
export const cosignatureVerifierFrom = (vkey: string): Verifier => {
  const { key, ...identity } = publicKeyFrom(vkey, signatureTypes.cosignature);
  return {
    ...identity,
    verify: (text, signature) => {
      if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return false;
      const at = signature.readBigUInt64BE();
      if (at > BigInt(Number.MAX_SAFE_INTEGER)) return false;
      return verify(null, messageOf(at, text), key, signature.subarray(TIME_BYTES));
    },
  };
};

/**
 * The cosignatures of these witnesses on a checkpoint; a quorum of them rules out that others are shown another history.
 * @throws {NoteError} as `openNote`, and `note.malformed` when the note is no checkpoint
 */
export const cosignaturesOn = (
  note: string | Uint8Array,
  witnesses: readonly Verifier[],
): readonly Cosignature[] => {
  const { text, verified } = openNote(note, witnesses);
  checkpointOf(text);
  return verified.map(({ name, keyId, signature }) => ({
    name,
    keyId,
    at: Number(signature.readBigUInt64BE()),
  }));
};
