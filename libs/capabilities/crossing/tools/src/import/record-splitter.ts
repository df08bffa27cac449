import { parse, type Options } from 'csv-parse/sync';

/** A record as it stands in the file: its first line's number (the file's first line is 1) and its text. */
export interface RawRecord {
  readonly line: number;
  readonly text: string;
  /** A quotation opened here is never closed. */
  readonly open?: true;
}

/** What a quoted field may reasonably span. Beyond it, its opening quote is taken for a stray one. */
const [longestRecord, mostLines] = [1 << 16, 20];

/** Whether the text ends inside a quoted field, by the rules csv-parse follows with `relax_quotes`. */
const endsQuoted = (text: string, separator: string): boolean => {
  let [quoted, atStart] = [false, true];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (!quoted) {
      quoted = atStart && letter === '"';
      atStart = letter === separator || letter === '\n';
    } else if (letter === '"') {
      if (text[at + 1] === '"') at++;
      else quoted = false;
    }
  }
  return quoted;
};

/**
 * Cuts text into records, keeping each one's line number and original text. A CSV parser alone would read on from a stray
 * quote to the end of the file; here such a line is given up by itself and reading goes on with the next.
 */
export class RecordSplitter {
  #rest = '';
  #next = 1;
  #pending: string[] = [];
  #pendingLength = 0;
  #out: RawRecord[] = [];

  constructor(
    private readonly separator: string,
    /** How many fields a record has: lines that a stray quote joined do not come out at this. Unsaid where a header is looked for. */
    private readonly width?: number,
  ) {}

  push(text: string): RawRecord[] {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop()!;
    for (const line of lines) this.#take(line);
    return this.#taken();
  }

  end(): RawRecord[] {
    if (this.#rest) this.#take(this.#rest);
    this.#rest = '';
    while (this.#pending.length) this.#giveUpFirst();
    return this.#taken();
  }

  #take(line: string): void {
    if (this.#pending.length === 0 && !line.includes('"')) {
      this.#add(line);
      this.#next++;
      return;
    }
    this.#pending.push(line);
    this.#pendingLength += line.length;
    const text = this.#pending.join('\n');
    if (endsQuoted(text, this.separator)) {
      if (this.#pending.length > mostLines || this.#pendingLength > longestRecord) this.#giveUpFirst();
    } else if (this.#pending.length === 1 || this.#fits(text)) this.#emit();
    else this.#giveUpFirst();
  }

  /** Lines that belong together are well quoted; a stray quote that meets a later one is not. */
  #fits(text: string): boolean {
    const [fields] = read(text, { delimiter: this.separator, relax_column_count: true });
    return fields !== undefined && (this.width === undefined || isOfWidth(fields, this.width));
  }

  #emit(open?: true): void {
    this.#add(this.#pending.join('\n'), open);
    this.#next += this.#pending.length;
    this.#pending = [];
    this.#pendingLength = 0;
  }

  #add(line: string, open?: true): void {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text.trim() !== '')
      this.#out.push(open ? { line: this.#next, text, open } : { line: this.#next, text });
  }

  #giveUpFirst(): void {
    const [first, ...others] = this.#pending;
    this.#pending = [first!];
    this.#emit(true);
    for (const line of others) this.#take(line);
  }

  #taken(): RawRecord[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }
}

/** The records in a text; none when it is not CSV. */
const read = (text: string, options: Options): string[][] => {
  try {
    return parse(text, options);
  } catch {
    return [];
  }
};

/** Whether a row has as many fields as the header; a spreadsheet may end rows with empty ones. */
export const isOfWidth = (fields: readonly string[], width: number): boolean =>
  fields.length === width ||
  (fields.length > width && fields.slice(width).every((field) => field.trim() === ''));

/** The fields of each record; undefined for one that cannot be parsed. */
export const fieldsOf = (records: readonly RawRecord[], separator: string): (string[] | undefined)[] => {
  const options = { delimiter: separator, relax_column_count: true, relax_quotes: true };
  const isPlain = ({ text }: RawRecord): boolean => !text.includes('"');
  // Most lines quote nothing, and need no parser.
  const quoted = records.filter((record) => !record.open && !isPlain(record));
  const together = read(quoted.map(({ text }) => text).join('\n'), options);
  const alike = together.length === quoted.length;
  let at = 0;
  return records.map((record) => {
    if (record.open) return undefined;
    if (isPlain(record)) return record.text.split(separator);
    if (alike) return together[at++];
    // One record among them is read differently than it was cut: each by itself shows which.
    const alone = read(record.text, options);
    return alone.length === 1 ? alone[0] : undefined;
  });
};
