import { parse, type FieldName, type ParseResult } from 'mrz';
import { nationalityKind } from './nationality.ts';
import { formsOf } from './transliteration.ts';

/** Formats of ICAO Doc 9303, parts 4 to 7. */
export type ZoneFormat = 'TD1' | 'TD2' | 'TD3' | 'MRV-A' | 'MRV-B';

/** What a zone says of a person and a document. Dates are `YYMMDD`: it has no century. */
export interface ZoneFields {
  readonly documentCode?: string;
  readonly documentIssuer?: string;
  readonly document?: string;
  readonly surnames?: string;
  readonly givenNames?: string;
  readonly nationality?: string;
  readonly birthDate?: string;
  readonly sex?: string;
  readonly expiryDate?: string;
}
export type ZoneField = keyof ZoneFields;

/** Something that is not as it should be. It is told and refuses nothing: documents are worn, and readers err. */
export interface Difference {
  /** A field, or `zone` for the lines as a whole. */
  readonly field: ZoneField | 'zone';
  readonly kind:
    /** No format has lines like these. */
    | 'no-format'
    /** A line was filled up or shortened to its length. */
    | 'length'
    /** A sign was taken for another that looks like it: O for 0, K for the filler. */
    | 'read-otherwise'
    | 'check-digit'
    | 'unreadable'
    | 'typed-otherwise';
  readonly read?: string;
  readonly instead?: string;
}

export interface Zone {
  readonly format?: ZoneFormat;
  readonly fields: ZoneFields;
  readonly differences: readonly Difference[];
}

const NAMES: Readonly<Partial<Record<FieldName, ZoneField | 'zone'>>> = {
  documentCode: 'documentCode',
  issuingState: 'documentIssuer',
  documentNumber: 'document',
  documentNumberCheckDigit: 'document',
  lastName: 'surnames',
  firstName: 'givenNames',
  nationality: 'nationality',
  birthDate: 'birthDate',
  birthDateCheckDigit: 'birthDate',
  sex: 'sex',
  expirationDate: 'expiryDate',
  expirationDateCheckDigit: 'expiryDate',
  compositeCheckDigit: 'zone',
  personalNumberCheckDigit: 'zone',
};

/** Visas end in free data: what their length of line takes for more fields is none (Doc 9303, part 7). */
const NOT_OF_VISAS: readonly (FieldName | null)[] = [
  'personalNumber',
  'personalNumberCheckDigit',
  'compositeCheckDigit',
  'optional',
  'documentCode',
];

const LENGTHS: Readonly<Record<number, readonly number[]>> = { 3: [30], 2: [36, 44] };
/** So many signs may be missing at a line’s end, or be too many. */
const CUT = 4;

/** As the zone writes it, where the parser has words. */
const SEXES: Readonly<Record<string, string>> = { female: 'F', male: 'M', nonspecified: 'X' };

const lookAlikes: Readonly<Record<string, string>> = {
  O: '0',
  '0': 'O',
  I: '1',
  '1': 'I',
  S: '5',
  '5': 'S',
  B: '8',
  '8': 'B',
  Z: '2',
  '2': 'Z',
  G: '6',
  '6': 'G',
};

/** Fillers at the end of names that were read as K: no name ends in three of them. */
const withFillers = (line: string): string =>
  line.replace(/(?:(?<=<)K+|K{3,})[K<]*$/, (run) => '<'.repeat(run.length));

const nameLine = (lines: readonly string[]): number => (lines.length === 3 ? 2 : 0);

const fitted = (line: string, length: number): string => line.slice(0, length).padEnd(length, '<');

/** By ICAO Doc 9303, part 3, 4.9: weights 7, 3, 1, modulo 10. */
export const checkDigitOf = (text: string): string =>
  String(
    [...text].reduce((sum, sign, n) => sum + (sign === '<' ? 0 : parseInt(sign, 36)) * [7, 3, 1][n % 3]!, 0) %
      10,
  );

/** The one number that its check digit fits when one sign is taken for its look-alike; nothing where there are several. */
const numberMeant = (number: string, digit: string): string | undefined => {
  const meant = [...number].flatMap((sign, n) => {
    const other = lookAlikes[sign];
    const changed = other && `${number.slice(0, n)}${other}${number.slice(n + 1)}`;
    return changed && checkDigitOf(changed) === digit ? [changed] : [];
  });
  return meant.length === 1 ? meant[0] : undefined;
};

const parsed = (lines: readonly string[]): ParseResult | undefined => {
  try {
    return parse(lines, { autocorrect: true });
  } catch {
    return undefined;
  }
};

/**
 * Reads a machine-readable zone of a passport, card or visa, as it was typed or as a reader gave it.
 * @param text two or three lines; blanks and case do not count
 * @returns what can be read, and every difference; never an error
 */
export const readZone = (text: string): Zone => {
  const given = text
    .toUpperCase()
    .split(/[\r\n]+/)
    .map((line) => line.replace(/[^A-Z0-9<]/g, ''))
    .filter((line) => line !== '');
  const longest = Math.max(...given.map((line) => line.length), 0);
  const length = LENGTHS[given.length]?.find((one) => Math.abs(longest - one) <= CUT);
  const noFormat: Zone = { fields: {}, differences: [{ field: 'zone', kind: 'no-format' }] };
  if (length === undefined) return noFormat;
  const differences: Difference[] = [];
  const lines = given.map((line, n) => {
    const whole = fitted(line, length);
    if (line.length !== length)
      differences.push({ field: 'zone', kind: 'length', read: String(line.length), instead: String(length) });
    const filled = n === nameLine(given) ? withFillers(whole) : whole;
    if (filled !== whole)
      differences.push({ field: 'surnames', kind: 'read-otherwise', read: 'K', instead: '<' });
    return filled;
  });
  const visa = given.length === 2 && lines[0]!.startsWith('V');
  const result = parsed(lines);
  if (!result) return noFormat;

  const fields: Partial<Record<ZoneField, string>> = {};
  for (const detail of result.details) {
    const field = detail.field && NAMES[detail.field];
    if (!field || (visa && NOT_OF_VISAS.includes(detail.field))) continue;
    for (const { original, corrected } of detail.autocorrect)
      differences.push({ field, kind: 'read-otherwise', read: original, instead: corrected });
    const isDigit = detail.field!.endsWith('CheckDigit');
    if (!isDigit && detail.value && field !== 'zone') fields[field] = detail.value;
    const isCode = field === 'nationality' || field === 'documentIssuer';
    if (isCode) {
      // Countries that no longer exist are still in documents; a code that nobody gave out is told as it stands.
      const code = lines[detail.line]!.slice(detail.start, detail.end).replace(/<+$/, '');
      fields[field] = detail.value ?? code;
      if (!detail.valid && !nationalityKind(code))
        differences.push({ field, kind: 'unreadable', read: code });
      continue;
    }
    if (detail.valid) continue;
    const meant =
      isDigit && field === 'document' && fields.document
        ? numberMeant(fields.document, detail.value ?? '')
        : undefined;
    if (meant) {
      differences.push({ field, kind: 'read-otherwise', read: fields.document!, instead: meant });
      fields.document = meant;
    } else
      differences.push({
        field,
        kind: isDigit ? 'check-digit' : 'unreadable',
        ...(detail.value ? { read: detail.value } : {}),
      });
  }
  if (fields.sex) fields.sex = SEXES[fields.sex] ?? fields.sex;
  if (visa) fields.documentCode = lines[0]!.slice(0, 2).replace(/<+$/, '');
  const format = visa ? (length === 44 ? 'MRV-A' : 'MRV-B') : (result.format as ZoneFormat);
  return { format, fields, differences };
};

const signs = (text: string): string => text.toUpperCase().replace(/[^A-Z0-9]/g, '');

const isSame: Readonly<Partial<Record<ZoneField, (read: string, typed: string) => boolean>>> = {
  /** A long name is cut in the zone: what is left of it is its beginning. */
  surnames: (read, typed) => namesAgree(read, typed),
  givenNames: (read, typed) => namesAgree(read, typed),
  /** `1984-03-02`, or as much as is known; the zone has no century. */
  birthDate: (read, typed) => read.startsWith(signs(typed).slice(2)),
  expiryDate: (read, typed) => read.startsWith(signs(typed).slice(2)),
};

const namesAgree = (read: string, typed: string): boolean => {
  const forms = new Set(formsOf(typed));
  return (
    formsOf(read).some((form) => forms.has(form)) ||
    formsOf(typed).some((form) => form.startsWith(signs(read)))
  );
};

/** Where what was typed is not what the zone says; fields that either does not have are not compared. */
export const differencesFrom = (zone: Zone, typed: ZoneFields): readonly Difference[] =>
  (Object.keys(typed) as ZoneField[]).flatMap((field) => {
    const [read, said] = [zone.fields[field], typed[field]];
    if (read === undefined || said === undefined) return [];
    const same = isSame[field]?.(read, said) ?? signs(read) === signs(said);
    return same ? [] : [{ field, kind: 'typed-otherwise' as const, read, instead: said }];
  });
