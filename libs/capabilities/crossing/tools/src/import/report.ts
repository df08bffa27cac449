import { Counter } from './counter.ts';
import type { CrossingLine, Refusal } from './esi-record.ts';
import type { Column, Header } from './header.ts';
import type { Comparison } from './imports-at-node.ts';
import type { DateOrder } from './labels/date.ts';
import type { LookedAt } from './look-ahead.ts';
import type { Source } from './source.ts';

export interface Total {
  readonly post: string;
  readonly direction: string;
  readonly persons: number;
}

/** What an import did; `--json` prints it as it is. Counts are of records, one person each. */
export interface Report {
  readonly file: string;
  /** SHA-256 of the decompressed content. */
  readonly digest: string;
  /** Of the rows that can be told as crossings, whatever their order and the file's encoding. */
  readonly content: string;
  readonly gzip: boolean;
  readonly encoding: string;
  /** Lines that are not valid UTF-8 and were read as Windows-1252. */
  readonly windows1252Lines: number;
  readonly separator: string;
  /** Which part of dates like 03/04/2020 is the day, where the file has them in one column. */
  readonly dates?: DateOrder;
  /** Lines of the file, and records found in them (the header and blank lines are none). */
  readonly lines: number;
  readonly records: number;
  /** Headers repeated further down, sums and notes under the table. */
  readonly noRecords: number;
  /** Records left out by `--after`. */
  readonly skipped: number;
  readonly recorded: number;
  readonly repeated: number;
  /** Rows of the import that this one replaces: there already, and annulled as this file does not have them. */
  readonly kept: number;
  readonly annulled: number;
  readonly refused: { readonly total: number; readonly byReason: Readonly<Record<string, number>> };
  /** Read, but without an answer when the import ended early. Running it again settles them. */
  readonly unanswered: number;
  /** Lines sent more than once because an answer was lost. */
  readonly resent: number;
  /** By column, labels that no table has: kept as they stand; ages are left out. */
  readonly unknownLabels: Readonly<Partial<Record<Column, Record<string, number>>>>;
  /** By column, the line on which each of them stands first. */
  readonly unknownFirst: Readonly<Partial<Record<Column, Record<string, number>>>>;
  /** Recorded and repeated ones; in a dry run, those that would be sent. */
  readonly totals: readonly Total[];
  readonly unusedColumns: readonly string[];
  /** Where the refused lines are. */
  readonly rejects?: string;
  /** Every record up to this line of the file has been judged: `--after` may skip them. */
  readonly judgedUpTo: number;
  readonly seconds: number;
  readonly perSecond: number;
  readonly dryRun: boolean;
  /** In a dry run without a node: posts go by their labels, and whether they are registered is not known. */
  readonly postsUnchecked: boolean;
  /** `in-already`: something of it is in already, nothing was chosen, and nothing was sent. */
  readonly outcome: 'complete' | 'interrupted' | 'failed' | 'in-already';
  /** The import under which its rows are. */
  readonly import?: string;
  /** What the node said of the file before anything was sent. */
  readonly inAlready?: Comparison;
  readonly failure?: string;
}

/** 0: all recorded, repeated or kept. 2: some lines were refused. 3: in already, nothing sent. 1: failed. 130: interrupted. */
export const exitCodeOf = ({ outcome, refused }: Report): number =>
  ({ failed: 1, 'in-already': 3, interrupted: 130, complete: refused.total > 0 ? 2 : 0 })[outcome];

/** Counts as the import goes. */
export class Tally {
  records = 0;
  skipped = 0;
  recorded = 0;
  repeated = 0;
  kept = 0;
  annulled = 0;
  noRecords = 0;
  unanswered = 0;
  refusedByNode = 0;
  readonly refused = new Counter();
  readonly #unknown = new Map<Column, Counter>();
  readonly #first = new Map<Column, Map<string, number>>();
  readonly #totals = new Map<string, Map<string, number>>();

  unknownLabel(column: Column, label: string, line: number): void {
    const counter = this.#unknown.get(column) ?? new Counter();
    this.#unknown.set(column, counter);
    counter.add(label);
    const first = this.#first.get(column) ?? new Map<string, number>();
    this.#first.set(column, first);
    if (!first.has(label) && first.size < 1000) first.set(label, line);
  }

  accepted({ post, direction }: CrossingLine): void {
    const ways = this.#totals.get(post) ?? new Map<string, number>();
    this.#totals.set(post, ways);
    ways.set(direction, (ways.get(direction) ?? 0) + 1);
  }

  refuse({ code }: Refusal): void {
    this.refused.add(code);
  }

  get unknownLabels(): Report['unknownLabels'] {
    return Object.fromEntries([...this.#unknown].map(([column, labels]) => [column, labels.toJSON()]));
  }

  get unknownFirst(): Report['unknownFirst'] {
    return Object.fromEntries([...this.#first].map(([column, lines]) => [column, Object.fromEntries(lines)]));
  }

  get totals(): Total[] {
    return [...this.#totals]
      .flatMap(([post, ways]) => [...ways].map(([direction, persons]) => ({ post, direction, persons })))
      .sort((a, b) => (`${a.post} ${a.direction}` < `${b.post} ${b.direction}` ? -1 : 1));
  }
}

/** The part of a report that stays the same, whatever happens. */
export const reportOf = (
  source: Source,
  header: Header | undefined,
  looked: LookedAt,
  tally: Tally,
  rest: Pick<Report, 'dryRun' | 'postsUnchecked' | 'outcome' | 'judgedUpTo' | 'resent'> & {
    startedAt: number;
    import?: string | undefined;
    inAlready?: Comparison | undefined;
    failure?: string | undefined;
    rejects?: string | undefined;
  },
): Report => {
  const { startedAt, failure, rejects, import: under, inAlready, ...others } = rest;
  const seconds = (performance.now() - startedAt) / 1000;
  const done = tally.recorded + tally.repeated;
  return {
    file: source.path,
    digest: looked.whole.digest,
    content: looked.content.all.toString(),
    gzip: source.gzip > 0,
    encoding: source.coding.encoding,
    windows1252Lines: looked.windows1252Lines,
    separator: header?.separator ?? '',
    ...(header?.at.fec_movi !== undefined && { dates: looked.order }),
    lines: looked.lines,
    records: tally.records,
    noRecords: tally.noRecords,
    skipped: tally.skipped,
    recorded: tally.recorded,
    repeated: tally.repeated,
    kept: tally.kept,
    annulled: tally.annulled,
    refused: { total: tally.refused.total, byReason: tally.refused.toJSON() },
    unanswered: tally.unanswered,
    unknownLabels: tally.unknownLabels,
    unknownFirst: tally.unknownFirst,
    totals: tally.totals,
    unusedColumns: header?.unused ?? [],
    seconds: Math.round(seconds * 1000) / 1000,
    perSecond: Math.round(done / Math.max(seconds, 0.001)),
    ...others,
    ...(under && { import: under }),
    ...(inAlready && { inAlready }),
    ...(rejects && { rejects }),
    ...(failure && { failure }),
  };
};
