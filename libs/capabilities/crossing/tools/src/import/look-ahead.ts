import { Failure } from '#tools/terminal';
import { EsiReader, type PostOf } from './esi-record.ts';
import { readHeader, type Header } from './header.ts';
import type { DateOrder } from './labels/date.ts';
import { fieldsOf, RecordSplitter, type RawRecord } from './record-splitter.ts';
import { FileContent } from './row-content.ts';
import { Damaged, textOf, type Source, type Whole } from './source.ts';
import type { TextDecoding } from './text-by-line.ts';
import { decodingOf } from './text-coding.ts';

/** What a first reading of the whole file found, before anything is sent. */
export interface LookedAt {
  readonly whole: Whole;
  readonly lines: number;
  readonly records: number;
  readonly windows1252Lines: number;
  /** How dates in one column are written. */
  readonly order: DateOrder;
  readonly content: FileContent;
  /** Why the content ends before its end, when a compressed file is damaged. */
  readonly cut?: string;
}

/** The header, found in the file's beginning. */
export const headerOf = ({ head, coding, path }: Source): Header => {
  const decoder = decodingOf(coding);
  return readHeader(decoder.push(head) + decoder.end(), path);
};

/** The records of a file, some at a time, without header and titles; calls `onText` with the text they are cut from. */
export async function* recordsOf(
  source: Source,
  { separator, width, line }: Header,
  decoder: TextDecoding,
  onText: (text: string) => void = () => undefined,
): AsyncGenerator<RawRecord[], Whole> {
  const splitter = new RecordSplitter(separator, width);
  const text = textOf(source, decoder);
  for (;;) {
    const next = await text.next();
    if (next.done) {
      yield splitter.end().filter((record) => record.line > line);
      return next.value;
    }
    onText(next.value);
    const records = splitter.push(next.value);
    yield records[0] && records[0].line <= line ? records.filter((record) => record.line > line) : records;
  }
}

const accented = /[áéíóúñÁÉÍÓÚÑ]/;
/** `VÃ­a AÃ©rea`: UTF-8 that was taken for Windows-1252 and encoded again. */
const twiceEncoded = /Ã[\u00a1-\u00bf]/;
/** `V¡a A‚rea`, `V’a AŽrea`: what letters of DOS and of old Macs look like in Windows-1252. */
const otherCodePage = /\p{L}[¡¢£¤‚’—–Ž‡](?=\p{L})/u;

/** What is told of the text's encoding, whatever its records say. */
class Accents {
  #proper = false;
  #twice = false;
  #other = false;

  readonly see = (text: string): void => {
    this.#proper ||= accented.test(text);
    if (this.#proper) return;
    this.#twice ||= twiceEncoded.test(text);
    this.#other ||= otherCodePage.test(text);
  };

  /** Throws when no letter with an accent is as it should be, and some are what a wrong encoding makes of them. */
  judge(path: string, windows1252Lines: number): void {
    if (this.#proper) return;
    if (this.#twice)
      throw new Failure(
        `${path} was encoded twice (it says VÃ­a where it should say Vía): save the original again as UTF-8`,
      );
    if (this.#other && windows1252Lines > 0)
      throw new Failure(
        `${path} is in an encoding of DOS or of old Macs: open it with that one and save it as UTF-8`,
      );
  }
}

const read = async (
  source: Source,
  header: Header,
  postOf: PostOf,
  order: DateOrder,
  onLines: (lines: number) => void,
): Promise<LookedAt & { readonly orders: EsiReader['orders'] }> => {
  const decoder = decodingOf(source.coding);
  const reader = new EsiReader(header, postOf, () => undefined, order);
  const content = new FileContent();
  const accents = new Accents();
  let [records, lines, endsLine] = [0, 0, true];
  let whole: Whole = { digest: '', bytes: 0 };
  let cut: string | undefined;
  const pieces = recordsOf(source, header, decoder, (text) => {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
    if (text !== '') endsLine = text.endsWith('\n');
    accents.see(text);
    onLines(lines);
  });
  try {
    for (;;) {
      const piece = await pieces.next();
      if (piece.done) {
        whole = piece.value;
        break;
      }
      const fields = fieldsOf(piece.value, header.separator);
      for (const [index, raw] of piece.value.entries()) {
        const reading = reader.read(raw, fields[index]);
        if ('noRecord' in reading) continue;
        records++;
        if ('crossing' in reading) content.add(reading.crossing);
      }
    }
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    cut = error.message;
  }
  if (!endsLine) lines++;
  accents.judge(source.path, decoder.otherLines);
  return {
    whole,
    lines,
    records,
    windows1252Lines: decoder.otherLines,
    order,
    content,
    orders: reader.orders,
    ...(cut && { cut }),
  };
};

/**
 * Reads the whole file once. Dates like 03/04/2020 are read as Ecuador writes them, the day first, unless others of the file
 * can only be read with the month first.
 */
export const lookAhead = async (
  source: Source,
  header: Header,
  postOf: PostOf,
  /** Called now and then; may throw to end it. */
  onLines: (lines: number) => void = () => undefined,
): Promise<LookedAt> => {
  const found = await read(source, header, postOf, 'day-first', onLines);
  return found.orders['month-first'] > 0 && found.orders['day-first'] === 0
    ? read(source, header, postOf, 'month-first', onLines)
    : found;
};
