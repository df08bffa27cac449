import { TextByLine, type TextDecoding } from './text-by-line.ts';

/** How bytes become lines of text, decided once for a file. */
export interface TextCoding {
  /** `utf-8` stands for Windows-1252 too: which of them is told line by line. */
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  /** Lines end by a carriage return alone, as on old Macs. */
  readonly carriageReturns: boolean;
}

/** Where the zero bytes of a text stand that uses two bytes a character, as most of a register's are Latin letters. */
const zerosIn = (head: Buffer): { even: number; odd: number } => {
  let [even, odd] = [0, 0];
  for (let at = 0; at < head.length; at++)
    if (head[at] === 0) {
      if (at % 2 === 0) even++;
      else odd++;
    }
  return { even, odd };
};

const encodingOf = (head: Buffer): TextCoding['encoding'] | undefined => {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const { even, odd } = zerosIn(head);
  // A stray one costs its own line.
  if ((even + odd) * 100 < head.length) return 'utf-8';
  const half = head.length / 2;
  if (odd > half * 0.6 && even < half * 0.05) return 'utf-16le';
  if (even > half * 0.6 && odd < half * 0.05) return 'utf-16be';
  return undefined;
};

/** Undefined for what is no text. */
export const textCodingOf = (head: Buffer): TextCoding | undefined => {
  const encoding = encodingOf(head);
  if (!encoding) return undefined;
  const text = new TextDecoder(encoding).decode(head);
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  // A quoted field may hold line feeds where carriage returns end the lines.
  return { encoding, carriageReturns: count(/\r/g) > count(/\n/g) && count(/\r\n/g) === 0 };
};

/** UTF-16, with or without a byte-order mark. */
class Utf16 implements TextDecoding {
  readonly otherLines = 0;
  #rest = '';
  readonly #decoder: InstanceType<typeof TextDecoder>;

  constructor(
    encoding: string,
    private readonly newline: string,
  ) {
    this.#decoder = new TextDecoder(encoding);
  }

  push(part: Buffer): string {
    return this.#lines(this.#rest + this.#decoder.decode(part, { stream: true }));
  }

  end(): string {
    const text = this.#rest + this.#decoder.decode();
    this.#rest = '';
    return this.#asLines(text);
  }

  get waiting(): number {
    return this.#rest.length;
  }

  #lines(text: string): string {
    const end = text.lastIndexOf(this.newline) + 1;
    this.#rest = text.slice(end);
    return this.#asLines(text.slice(0, end));
  }

  #asLines(text: string): string {
    return this.newline === '\n' ? text : text.replaceAll(this.newline, '\n');
  }
}

export const decodingOf = ({ encoding, carriageReturns }: TextCoding): TextDecoding => {
  const newline = carriageReturns ? '\r' : '\n';
  return encoding === 'utf-8' ? new TextByLine(newline) : new Utf16(encoding, newline);
};
