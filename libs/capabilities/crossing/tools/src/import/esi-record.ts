import { categories, categoryOf, modes, sexes, travelPurposes } from '#contracts/crossing';
import {
  nationalities,
  saysNothing,
  UNSPECIFIED_NATIONALITY,
  type Dictionary,
  type Vocabulary,
} from '#platform/contracts';
import { canonicalText, type CalendarDate } from '#platform/kernel';
import type { Column, Header } from './header.ts';
import { dateOfParts, dateOfText, dateOrderIn, wholeOf, type DateOrder } from './labels/date.ts';
import { direction } from './labels/direction.ts';
import { isOfWidth, type RawRecord } from './record-splitter.ts';

/** What a column says: the code where the vocabulary has its label, and otherwise the label as it stands. */
type Coded<Field extends string> = { readonly [F in Field | `${Field}Label`]?: string };

/** A crossing as the node takes it in a batch, but for the record's identity. */
export interface Crossing
  extends
    Coded<'mode'>,
    Coded<'nationality'>,
    Coded<'residence'>,
    Coded<'category'>,
    Coded<'purpose'>,
    Coded<'sex'> {
  readonly post: string;
  readonly direction: string;
  /** The register holds no more than the date: `2020-01-22`. */
  readonly occurredAt: CalendarDate;
  readonly age?: number;
}

export interface CrossingLine extends Crossing {
  readonly id: string;
}

export interface Refusal {
  readonly code: string;
  readonly reason: string;
}

/** What a record says, why it cannot be told as a crossing, or that it is none: a header repeated, a sum, a note. */
export type Reading =
  { readonly crossing: Crossing } | { readonly refusal: Refusal } | { readonly noRecord: 'header' | 'note' };

/** A label that no table has. It stands in the crossing, or in the rejected line, as it does in the file; an age is left out. */
export type OnUnknown = (column: Column, label: string, line: number) => void;

/** The post that bears a label in the node's register; undefined when none does. */
export type PostOf = Dictionary<string>;

const oldest = 125;
/** As long as a label may be at the node. */
const longestLabel = 120;

const refusal = (code: string, reason: string): Reading => ({ refusal: { code, reason } });

/** What is computed of a text, kept for the next time: millions of rows repeat a few hundred spellings. */
const remembered = <Result>(compute: (text: string) => Result): ((text: string) => Result) => {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as Result;
    const result = compute(text);
    if (known.size < 10_000) known.set(text, result);
    return result;
  };
};

/** Without what nobody sees, as texts have it that were copied from web pages. */
const tidied = remembered(canonicalText);

const silent = remembered((label) => saysNothing(tidied(label)));

/** Some exports give codes where others give labels. */
const codeIn =
  (vocabulary: Vocabulary, codeOf: Dictionary<string> = vocabulary.codeOf): Dictionary<string> =>
  (label) =>
    codeOf(label) ?? (vocabulary.has(label) ? label : undefined);

/** What begins a line under a table: sums, sources, notes. */
const noteWord =
  /^(?:gran |sub)?-?\s*total(?:es)?\b|^(?:fuente|nota|notas|elaboraci[oó]n|elaborado|source|note)\b/iu;

/** A character that no label has, and that a terminal would obey. */
const control = /[\p{Cc}\p{Surrogate}\u2028\u2029]/u;

/** The columns in which labels stand as the file has them. */
const labelled: readonly Column[] = ['via_tran', 'nac_migr', 'pais_res', 'cla_migr', 'mot_viam', 'sex_migr'];

/** Reads records of one file. Pure but for `onUnknown` and what is noted of the order in dates. */
export class EsiReader {
  /** Dates that can only be read with the day first, or with the month first. */
  readonly orders: Record<DateOrder, number> = { 'day-first': 0, 'month-first': 0 };

  constructor(
    private readonly header: Header,
    private readonly postOf: PostOf,
    private readonly onUnknown: OnUnknown,
    private readonly order: DateOrder = 'day-first',
  ) {}

  read({ line, open }: RawRecord, fields: readonly string[] | undefined): Reading {
    if (open) return refusal('line.quote-open', 'a quotation begins here that is never closed');
    if (!fields) return refusal('line.unreadable', 'the line cannot be read as separated fields');
    const noRecord = this.noRecord(fields);
    if (noRecord) return { noRecord };
    if (!isOfWidth(fields, this.header.width))
      return refusal('line.columns', `the line has ${fields.length} fields, the header ${this.header.width}`);

    const cell = (column: Column): string => fields[this.header.at[column] ?? -1]?.trim() ?? '';
    const bad = labelled.find((column) => control.test(cell(column)));
    if (bad)
      return refusal('label.control-character', `${bad} has a control character in it: "${cell(bad)}"`);
    const long = labelled.find((column) => cell(column).length > longestLabel);
    if (long) return refusal('label.too-long', `${long} is longer than ${longestLabel} characters`);

    const known = (column: Column, label: string, table: Dictionary<string>): string | undefined => {
      const code = table(tidied(label));
      if (code === undefined) this.onUnknown(column, label, line);
      return code;
    };
    const way = known('tip_movi', cell('tip_movi'), direction);
    if (!way)
      return refusal('direction.unknown', `tip_movi is neither an entry nor an exit: "${cell('tip_movi')}"`);
    const post = known('jef_migr', cell('jef_migr'), this.postOf);
    if (!post)
      return refusal('post.unknown', `no registered post is called "${cell('jef_migr')}" (jef_migr)`);
    const date = this.date(cell);
    if (typeof date !== 'string') return date;

    const crossing: Record<string, string | number> = { post, direction: way, occurredAt: date };
    const coded = (field: string, column: Column, codeOf: Dictionary<string>, silence?: string): void => {
      const label = cell(column);
      if (silent(label)) {
        if (silence !== undefined) crossing[field] = silence;
        return;
      }
      const code = known(column, label, codeOf);
      if (code === undefined) crossing[`${field}Label`] = label;
      else crossing[field] = code;
    };
    coded('mode', 'via_tran', modeOf, 'unspecified');
    coded('nationality', 'nac_migr', stateOf, UNSPECIFIED_NATIONALITY);
    coded('residence', 'pais_res', stateOf);
    coded('category', 'cla_migr', categoryIn);
    coded('purpose', 'mot_viam', purposeOf);
    coded('sex', 'sex_migr', sexOf);
    const label = cell('edad');
    if (!silent(label)) {
      const age = ageOf(label);
      if (age === undefined) this.onUnknown('edad', label, line);
      else crossing['age'] = age;
    }
    return { crossing: crossing as unknown as Crossing };
  }

  /** A header repeated where pages were put together, a row of nothing, a sum or a note under the table. */
  private noRecord(fields: readonly string[]): 'header' | 'note' | undefined {
    const first = fields.findIndex((field) => field.trim() !== '');
    if (first < 0) return 'note';
    const { at, names } = this.header;
    const way = at.tip_movi!;
    if (fields[way] === names[way] && fields[at.jef_migr!] === names[at.jef_migr!]) return 'header';
    if (direction(tidied(fields[way] ?? '')) !== undefined) return undefined;
    // A sum or a note may fill any cells, but not the one of the post.
    const beside = at.jef_migr === first || !fields[at.jef_migr!]?.trim();
    return noteWord.test(fields[first]!.trim()) && beside ? 'note' : undefined;
  }

  private date(cell: (column: Column) => string): CalendarDate | Reading {
    if (this.header.at.fec_movi !== undefined) {
      const text = cell('fec_movi');
      const shows = orderShown(text);
      if (shows) this.orders[shows]++;
      const date = this.fromText(text);
      return date ?? refusal('date.impossible', `fec_movi is no such day: "${text}"`);
    }
    const [year, month, day] = [cell('anio_movi'), cell('mes_movi'), cell('dia_movi')];
    const date = fromParts(`${year}\t${month}\t${day}`);
    return (
      date ??
      refusal('date.impossible', `no such day: dia_movi "${day}", mes_movi "${month}", anio_movi "${year}"`)
    );
  }

  private readonly fromText = remembered((text) => dateOfText(text, this.order));
}

const orderShown = remembered(dateOrderIn);
const fromParts = remembered((parts) => dateOfParts(...(parts.split('\t') as [string, string, string])));

const modeOf = codeIn(modes);
const stateOf = codeIn(nationalities);
const categoryIn = codeIn(categories, categoryOf);
const purposeOf = codeIn(travelPurposes);
const sexOf = codeIn(sexes);

/** Whole years: `36`, `36.0`, `36 años`. */
const ageOf = remembered((label) => {
  const age = wholeOf(label.replace(/\s*años?$/iu, ''));
  return age !== undefined && age <= oldest ? age : undefined;
});
