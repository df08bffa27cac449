import { Counter } from './counter.ts';
import type { CrossingLine, Refusal } from './esi-record.ts';
import type { Column, Header } from './header.ts';
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
  readonly gzip: boolean;
  /** Lines that are not valid UTF-8 and were read as Windows-1252. */
  readonly windows1252Lines: number;
  readonly separator: string;
  /** Lines of the file, and records found in them (the header and blank lines are none). */
  readonly lines: number;
  readonly records: number;
  /** Records left out by `--after`. */
  readonly skipped: number;
  readonly recorded: number;
  readonly repeated: number;
  readonly refused: { readonly total: number; readonly byReason: Readonly<Record<string, number>> };
  /** Read, but without an answer when the import ended early. Running it again settles them. */
  readonly unanswered: number;
  /** Lines sent more than once because an answer was lost. */
  readonly resent: number;
  /** By column, labels that no table has: kept as they stand. */
  readonly unknownLabels: Readonly<Partial<Record<Column, Record<string, number>>>>;
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
  readonly outcome: 'complete' | 'interrupted' | 'failed';
  readonly failure?: string;
}

/** 0: all recorded or repeated. 2: some lines were refused. 1: failed. 130: interrupted. */
export const exitCodeOf = ({ outcome, refused }: Report): number =>
  outcome === 'failed' ? 1 : outcome === 'interrupted' ? 130 : refused.total > 0 ? 2 : 0;

/** Counts as the import goes. */
export class Tally {
  records = 0;
  skipped = 0;
  recorded = 0;
  repeated = 0;
  unanswered = 0;
  readonly refused = new Counter();
  readonly #unknown = new Map<Column, Counter>();
  readonly #totals = new Map<string, Map<string, number>>();

  unknownLabel(column: Column, label: string): void {
    const counter = this.#unknown.get(column) ?? new Counter();
    this.#unknown.set(column, counter);
    counter.add(label);
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
  tally: Tally,
  rest: Pick<
    Report,
    'windows1252Lines' | 'dryRun' | 'postsUnchecked' | 'outcome' | 'judgedUpTo' | 'resent'
  > & {
    startedAt: number;
    failure?: string | undefined;
    rejects?: string | undefined;
  },
): Report => {
  const { startedAt, failure, rejects, ...others } = rest;
  const seconds = (performance.now() - startedAt) / 1000;
  const done = tally.recorded + tally.repeated;
  return {
    file: source.path,
    digest: source.digest,
    gzip: source.gzip,
    separator: header?.separator ?? '',
    lines: source.lines,
    records: tally.records,
    skipped: tally.skipped,
    recorded: tally.recorded,
    repeated: tally.repeated,
    refused: { total: tally.refused.total, byReason: tally.refused.toJSON() },
    unanswered: tally.unanswered,
    unknownLabels: tally.unknownLabels,
    totals: tally.totals,
    unusedColumns: header?.unused ?? [],
    seconds: Math.round(seconds * 1000) / 1000,
    perSecond: Math.round(done / Math.max(seconds, 0.001)),
    ...others,
    ...(rejects && { rejects }),
    ...(failure && { failure }),
  };
};
