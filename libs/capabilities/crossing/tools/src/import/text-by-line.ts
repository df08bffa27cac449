/** Bytes to text that ends with whole lines; lines end by `\n` whatever ended them. */
export interface TextDecoding {
  push(part: Buffer): string;
  end(): string;
  /** Bytes waiting for the end of their line. */
  readonly waiting: number;
  /** Lines that were not valid UTF-8 and were read as Windows-1252. */
  readonly otherLines: number;
}

/**
 * Bytes to text, line by line: UTF-8, as INEC publishes, and Windows-1252 for a line that is not valid UTF-8, as files come
 * back from Windows. By line, so that one bad byte among a million lines does not turn every `Vía Aérea` into `VÃ­a AÃ©rea`.
 */
export class TextByLine implements TextDecoding {
  /** Lines that were not valid UTF-8. */
  otherLines = 0;
  #rest: Buffer[] = [];
  #atStart = true;
  readonly #utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #windows = new TextDecoder('windows-1252');
  readonly #newline: number;

  /** `newline`: what ends a line in the file; in the text it is `\n`. */
  constructor(newline: '\n' | '\r' = '\n') {
    this.#newline = newline.charCodeAt(0);
  }

  /** The text of the lines that are complete by now. */
  push(part: Buffer): string {
    const end = part.lastIndexOf(this.#newline) + 1;
    if (end === 0) {
      this.#rest.push(part);
      return '';
    }
    const whole = Buffer.concat([...this.#rest, part.subarray(0, end)]);
    this.#rest = [part.subarray(end)];
    return this.#decode(whole);
  }

  end(): string {
    const rest = Buffer.concat(this.#rest);
    this.#rest = [];
    return this.#decode(rest);
  }

  /** Bytes waiting for the end of their line. */
  get waiting(): number {
    return this.#rest.reduce((sum, { length }) => sum + length, 0);
  }

  #decode(bytes: Buffer): string {
    const read = this.#asUtf8(bytes) ?? this.#lineByLine(bytes);
    const text = this.#newline === 10 ? read : read.replaceAll('\r', '\n');
    if (!this.#atStart || text === '') return text;
    this.#atStart = false;
    return text.replace(/^(?:\uFEFF|ï»¿)/, '');
  }

  #asUtf8(bytes: Buffer): string | undefined {
    try {
      return this.#utf8.decode(bytes);
    } catch {
      return undefined;
    }
  }

  #lineByLine(bytes: Buffer): string {
    let text = '';
    for (let from = 0; from < bytes.length;) {
      const newline = bytes.indexOf(this.#newline, from);
      const to = newline < 0 ? bytes.length : newline + 1;
      const line = bytes.subarray(from, to);
      const utf8 = this.#asUtf8(line);
      if (utf8 === undefined) this.otherLines++;
      text += utf8 ?? this.#windows.decode(line);
      from = to;
    }
    return text;
  }
}
