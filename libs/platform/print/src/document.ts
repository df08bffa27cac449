import type { Language } from '#platform/http';
import type { Country } from '#platform/kernel';

/** Columns with their names, and rows of as many cells. Its caption says what it lists. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is quoted as it was written, in whatever language (BCP 47): a screen reader says it in that one. */
export interface Quoted {
  readonly text: string;
  readonly language: string;
}

/** Text, each line of it a paragraph; or a table. */
export type Block = string | Quoted | Table;

export const isTable = (block: Block): block is Table => typeof block === 'object' && 'rows' in block;

export interface Section {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** Who has signed, or room for whoever has yet to. */
export interface SignatureLine {
  readonly of: string;
  /** Nothing where it is not signed: a line to sign on. */
  readonly signed?: string;
}

/** What a page shows, whether it is a sheet or a screen. All its texts are in its language. */
export interface PrintedDocument {
  readonly language: Language;
  readonly title: string;
  readonly subtitle?: string;
  /** What it is about in short, by name. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  readonly sections: readonly Section[];
  readonly signatures: readonly SignatureLine[];
  /** SHA-256 of what is printed, as both sides compare it. */
  readonly digest: string;
  /** As of which day things stand so; the file bears it as its date. */
  readonly asOf: string;
  /** What had been read of each ledger. */
  readonly position: string;
}

/** What a page itself says, in both languages. */
export const words = {
  es: {
    signatures: 'Firmas',
    unsigned: 'Pendiente de firma',
    digest: 'Huella (SHA-256)',
    asOf: 'Según consta al',
    position: 'Conforme a lo registrado hasta',
    page: (page: number, of: number) => `Página ${page} de ${of}`,
  },
  en: {
    signatures: 'Signatures',
    unsigned: 'Not signed yet',
    digest: 'Digest (SHA-256)',
    asOf: 'As of',
    position: 'By what had been recorded up to',
    page: (page: number, of: number) => `Page ${page} of ${of}`,
  },
} as const;

const countries = {
  es: { EC: 'Ecuador', CO: 'Colombia', PE: 'Perú' },
  en: { EC: 'Ecuador', CO: 'Colombia', PE: 'Peru' },
} as const;

/** What a country is called in a language. */
export const nameOf = (country: Country, language: Language): string => countries[language][country];

/** A line among the facts, where there is something to say. */
export const fact = (name: string, value: string | undefined): [name: string, value: string][] =>
  value === undefined || value === '' ? [] : [[name, value]];

/** The lines of a text that say something. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
