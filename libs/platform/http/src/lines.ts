import { TextDecoder } from 'node:util';
import { Rejected } from '#platform/kernel';

/** One line of a batch, or what is wrong with it; `line` counts from 1, empty lines included. */
export type Line =
  { readonly line: number; readonly text: string } | { readonly line: number; readonly problem: Rejected };

const MOST_LINE_BYTES = 64 * 1024;
/** Bytes of blank and overlong lines that may come beyond as many as of lines that can be read. */
const MOST_EMPTY_BYTES = 1024 * 1024;

const [TAB, NEWLINE, RETURN, BLANK] = [0x09, 0x0a, 0x0d, 0x20];
const BOM = Buffer.from([0xef, 0xbb, 0xbf]);

const isBlank = (byte: number): boolean => byte === BLANK || byte === RETURN || byte === TAB;

/** Where, from `from` on, something begins that is neither blank nor a line end, and how many line ends come before. */
const nextText = (chunk: Buffer, from: number): [at: number, lineEnds: number] => {
  let [at, lineEnds] = [from, 0];
  for (; at < chunk.length; at++) {
    const byte = chunk[at]!;
    if (byte === NEWLINE) lineEnds++;
    else if (!isBlank(byte)) break;
  }
  return [at, lineEnds];
};

const textOf = (line: number, bytes: Buffer, utf8: TextDecoder): Line => {
  try {
    return { line, text: utf8.decode(bytes).replace(/\r$/, '') };
  } catch {
    return { line, problem: new Rejected('line.not-utf8', { line }) };
  }
};

/**
 * Cuts a byte stream into lines, however it is chunked; a line that is too long is reported and passed over without
 * being held. Lines of nothing but blanks are left out, and counted.
 * @throws {Rejected} `body.nothing-in-it` where what comes is mostly nothing
 */
export async function* linesOf(
  bytes: AsyncIterable<Buffer>,
  mostBytes = MOST_LINE_BYTES,
  mostEmpty = MOST_EMPTY_BYTES,
): AsyncGenerator<Line> {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let held: Buffer[] = [];
  let [line, length, empty] = [1, 0, 0];
  const spend = (count: number): void => {
    empty += count;
    if (empty > mostEmpty) throw new Rejected('body.nothing-in-it', { limit: mostEmpty });
  };
  const hold = (part: Buffer): void => {
    length += part.length;
    if (length <= mostBytes) held.push(part);
    else {
      spend(part.length);
      held = [];
    }
  };
  /** The line that is held, and room for the next; nothing where it is blank. */
  const finished = (): Line | undefined => {
    const whole = held.length === 1 ? held[0]! : Buffer.concat(held);
    const found: Line =
      length > mostBytes
        ? { line, problem: new Rejected('line.too-long', { limit: mostBytes, line }) }
        : textOf(line, line === 1 && whole.subarray(0, 3).equals(BOM) ? whole.subarray(3) : whole, utf8);
    const blank = 'text' in found && found.text.trim() === '';
    if (blank) spend(length + 1);
    else empty = Math.max(0, empty - length);
    [held, length] = [[], 0];
    line++;
    return blank ? undefined : found;
  };
  for await (const chunk of bytes) {
    let from = 0;
    while (from < chunk.length) {
      if (length === 0) {
        const [at, lineEnds] = nextText(chunk, from);
        line += lineEnds;
        spend(at - from);
        from = at;
        if (from === chunk.length) break;
      }
      const end = chunk.indexOf(NEWLINE, from);
      hold(chunk.subarray(from, end < 0 ? chunk.length : end));
      if (end < 0) break;
      from = end + 1;
      const found = finished();
      if (found) yield found;
    }
  }
  const last = length > 0 ? finished() : undefined;
  if (last) yield last;
}
