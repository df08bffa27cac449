import { isDateTime, type Instant } from '#platform/kernel';
import { fromBase64 } from './base64.ts';
import { HASH_BYTES, type Hash } from './merkle.ts';
import { NoteError } from './note.ts';

/**
 * What a country signs behind every batch (C2SP tlog-checkpoint): this ledger had this root at this size. `asOf`, in an
 * extension line: every event that its node recorded at or before that moment and disclosed to this ledger is in it.
 *
 * ```
 * vecindad/ec.co.crossing
 * 4711
 * CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 * asof 2026-11-23T05:12:33.123456Z
 * ```
 */
export interface Checkpoint {
  /** Which ledger: `originOf` its name. */
  readonly origin: string;
  /** Leaves. */
  readonly size: number;
  readonly root: Hash;
  /** With all six digits of its microseconds: readers compare such texts as they stand. */
  readonly asOf?: Instant;
  /** Extension lines that this program does not know, in their order; they are signed too. */
  readonly extensions?: readonly string[];
}

const AS_OF = 'asof ';

const malformed = (detail: string): NoteError => new NoteError('note.malformed', detail);

const isMoment = (text: string): boolean => /\.\d{6}Z$/.test(text) && isDateTime(text);

/**
 * A checkpoint's text, to be signed.
 * @throws {NoteError} `note.malformed` when it could not be read back
 */
export const checkpointText = ({ origin, size, root, asOf, extensions = [] }: Checkpoint): string => {
  const known = asOf === undefined ? [] : [`${AS_OF}${asOf}`];
  const text = `${[origin, size, root.toString('base64'), ...known, ...extensions].join('\n')}\n`;
  const back = checkpointOf(text);
  if (back.origin !== origin || back.asOf !== asOf || (back.extensions ?? []).length !== extensions.length)
    throw malformed('a checkpoint’s origin and extensions are one line each');
  return text;
};

/**
 * Reads a checkpoint's text, the signed part of its note.
 * @throws {NoteError} `note.malformed` for anything but the one spelling a checkpoint has
 */
export const checkpointOf = (text: string): Checkpoint => {
  if (!text.endsWith('\n')) throw malformed('a checkpoint ends with a newline');
  const lines = text.slice(0, -1).split('\n');
  if (lines.length < 3 || lines.includes(''))
    throw malformed('a checkpoint is three lines or more, none empty');
  const [origin, size, encodedRoot, ...rest] = lines as [string, string, string, ...string[]];
  if (!/^(0|[1-9]\d{0,14})$/.test(size)) throw malformed('a checkpoint’s size is a decimal number');
  const root = fromBase64(encodedRoot);
  if (root?.length !== HASH_BYTES) throw malformed('a checkpoint’s root is a SHA-256 in base64');
  const [moment, ...more] = rest
    .filter((line) => line.startsWith(AS_OF))
    .map((line) => line.slice(AS_OF.length));
  if (more.length > 0) throw malformed('a checkpoint is complete up to one moment');
  if (moment !== undefined && !isMoment(moment))
    throw malformed(`“${moment}” is no moment in microseconds, UTC`);
  const extensions = rest.filter((line) => !line.startsWith(AS_OF));
  return {
    origin,
    size: Number(size),
    root,
    ...(moment === undefined ? {} : { asOf: moment }),
    ...(extensions.length === 0 ? {} : { extensions }),
  };
};
