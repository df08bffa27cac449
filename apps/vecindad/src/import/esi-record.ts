import {
  categoryOf,
  modes,
  nationalities,
  saysNothing,
  sexes,
  travelPurposes,
  UNSPECIFIED_NATIONALITY,
  type Dictionary,
} from '#contracts';
import { isDate } from '#kernel';
import type { Column, Header } from './header.ts';
import { direction } from './labels/direction.ts';
import { month } from './labels/month.ts';
import type { RawRecord } from './record-splitter.ts';

/** What a column says: the code where the vocabulary has its label, and otherwise the label as it stands. */
type Coded<Field extends string> = { readonly [F in Field | `${Field}Label`]?: string };

/** One line of the batch request: a crossing as the node takes it, with the record's identity. */
export interface CrossingLine
  extends
    Coded<'mode'>,
    Coded<'nationality'>,
    Coded<'residence'>,
    Coded<'category'>,
    Coded<'purpose'>,
    Coded<'sex'> {
  /** `esi:<sha256 of the decompressed file>:<line>`: equal rows are different people. */
  readonly id: string;
  readonly post: string;
  readonly direction: string;
  /** The register holds no more than the date: `2020-01-22`. */
  readonly occurredAt: string;
  readonly age?: number;
}

export interface Refusal {
  readonly code: string;
  readonly reason: string;
}

/** What a record says, or why it cannot be told as a crossing. */
export type Reading = { readonly crossing: CrossingLine } | { readonly refusal: Refusal };

/** A label that no table has. It stands in the crossing, or in the rejected line, as it does in the file. */
export type OnUnknown = (column: Column, label: string) => void;

/** The post that bears a label in the node's register; undefined when none does. */
export type PostOf = Dictionary<string>;

export const identity = (digest: string, line: number): string => `esi:${digest}:${line}`;

/** Some years' numbers went through a spreadsheet: `36.0`. */
const whole = (text: string): number | undefined =>
  /^\d{1,4}(?:[.,]0+)?$/.test(text) ? Number.parseInt(text, 10) : undefined;

const oldest = 125;

const refusal = (code: string, reason: string): Reading => ({ refusal: { code, reason } });

/** Reads records of one file. Pure but for `onUnknown`. */
export class EsiReader {
  constructor(
    private readonly header: Header,
    private readonly digest: string,
    private readonly postOf: PostOf,
    private readonly onUnknown: OnUnknown,
  ) {}

  read({ line, open }: RawRecord, fields: readonly string[] | undefined): Reading {
    if (open) return refusal('line.quote-open', 'a quotation begins here that is never closed');
    if (!fields) return refusal('line.unreadable', 'the line cannot be read as separated fields');
    if (fields.length !== this.header.width)
      return refusal('line.columns', `the line has ${fields.length} fields, the header ${this.header.width}`);

    const cell = (column: Column): string => fields[this.header.at[column] ?? -1]?.trim() ?? '';

    const way = this.known('tip_movi', cell('tip_movi'), direction);
    if (!way) return refusal('direction.unknown', `neither an entry nor an exit: "${cell('tip_movi')}"`);
    const post = this.known('jef_migr', cell('jef_migr'), this.postOf);
    if (!post) return refusal('post.unknown', `no registered post is called "${cell('jef_migr')}"`);
    const occurredAt = this.date(cell('anio_movi'), cell('mes_movi'), cell('dia_movi'));
    if (!occurredAt)
      return refusal(
        'date.impossible',
        `no such day: "${cell('dia_movi')}" "${cell('mes_movi')}" "${cell('anio_movi')}"`,
      );

    return {
      crossing: {
        id: identity(this.digest, line),
        post,
        direction: way,
        occurredAt,
        ...this.coded('mode', 'via_tran', cell('via_tran'), modes.codeOf, 'unspecified'),
        ...this.coded(
          'nationality',
          'nac_migr',
          cell('nac_migr'),
          nationalities.codeOf,
          UNSPECIFIED_NATIONALITY,
        ),
        ...this.coded('residence', 'pais_res', cell('pais_res'), nationalities.codeOf),
        ...this.coded('category', 'cla_migr', cell('cla_migr'), categoryOf),
        ...this.coded('purpose', 'mot_viam', cell('mot_viam'), travelPurposes.codeOf),
        ...this.coded('sex', 'sex_migr', cell('sex_migr'), sexes.codeOf),
        age: this.age(cell('edad')),
      },
    };
  }

  /** For a column that a crossing cannot do without: undefined refuses the line. */
  private known<Code>(column: Column, label: string, table: Dictionary<Code>): Code | undefined {
    const code = table(label);
    if (code === undefined) this.onUnknown(column, label);
    return code;
  }

  private coded<Field extends string>(
    field: Field,
    column: Column,
    label: string,
    codeOf: Dictionary<string>,
    silence?: string,
  ): Coded<Field> {
    if (saysNothing(label)) return (silence === undefined ? {} : { [field]: silence }) as Coded<Field>;
    const code = this.known(column, label, codeOf);
    return (code === undefined ? { [`${field}Label`]: label } : { [field]: code }) as Coded<Field>;
  }

  private age(label: string): number | undefined {
    if (saysNothing(label)) return undefined;
    const age = whole(label);
    if (age !== undefined && age <= oldest) return age;
    this.onUnknown('edad', label);
    return undefined;
  }

  private date(year: string, monthLabel: string, day: string): string | undefined {
    const monthNumber = this.known('mes_movi', monthLabel, month);
    const date = `${whole(year) ?? ''}-${monthNumber ?? ''}-${String(whole(day) ?? '').padStart(2, '0')}`;
    return isDate(date) ? date : undefined;
  }
}
