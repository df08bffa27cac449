import type { Instant } from '#kernel';
import { NoteError } from './note.ts';
import type { Hash } from './merkle.ts';

/**
 * What a country signs behind every batch (C2SP tlog-checkpoint): this ledger had this root at this size. `asOf`, in an
 * extension line: every event that its node recorded at or before that moment and disclosed to this ledger is in it.
 */
export interface Checkpoint {
  readonly origin: string;
  /** Leaves. */
  readonly size: number;
  readonly root: Hash;
  readonly asOf?: Instant;
}

const AS_OF = 'asof ';

export const checkpointText = ({ origin, size, root, asOf }: Checkpoint): string =>
  `${origin}\n${size}\n${root.toString('base64')}\n${asOf ? `${AS_OF}${asOf}\n` : ''}`;

/** Reads a checkpoint's text. @throws {NoteError} `note.malformed` */
export const checkpointOf = (text: string): Checkpoint => {
  const malformed = (detail: string): never => {
    throw new NoteError('note.malformed', detail);
  };
  if (!text.endsWith('\n')) malformed('a checkpoint ends with a newline');
  const [origin, size, root, ...extensions] = text.slice(0, -1).split('\n');
  if (!origin) malformed('a checkpoint names its origin');
  if (!/^(0|[1-9]\d{0,14})$/.test(size ?? '')) malformed('a checkpoint’s size is a decimal number');
  const bytes = Buffer.from(root ?? '', 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== root)
    malformed('a checkpoint’s root is a SHA-256 in base64');
  if (extensions.includes('')) malformed('an extension line is not empty');
  const asOf = extensions.find((line) => line.startsWith(AS_OF))?.slice(AS_OF.length);
  return { origin: origin!, size: Number(size), root: bytes, asOf };
};
