import type { DomainEvent, Instant } from '#platform/kernel';
import { CommandReused, VersionConflict, type Append, type Appended } from './event-store.ts';
import { instantOf } from './rows.ts';

/** Why an append did not go through. */
interface Verdict {
  readonly of: number;
  readonly outcome: 'repeated' | 'conflict' | 'reused';
  readonly version: number;
  readonly stream: string;
  readonly position: number | null;
  readonly at: string;
  readonly reply: unknown;
}

export interface Call {
  readonly name: string;
  readonly text: string;
  readonly values: unknown[];
}

/** The short call, of a single event; nothing for anything else. */
export const callForOne = (appends: readonly Append[]): Call | undefined => {
  const append = appends[0]!;
  if (appends.length !== 1 || append.events.length !== 1) return undefined;
  return {
    name: 'store-append-one',
    text: 'select append_one($1, $2, $3, $4, $5, $6, $7, $8) as answer',
    values: valuesOfOne(append, append.events[0]!),
  };
};

/** @param careful looks first for commands that were carried out before */
export const callForMany = (appends: readonly Append[], careful: boolean): Call => ({
  name: 'store-append-many',
  text: 'select append_many($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12) as answer',
  values: [...valuesOf(appends), careful],
});

const codeOf = ({ expected }: Append): number =>
  expected === 'none' ? -1 : expected === 'exists' ? -2 : expected === 'any' ? -3 : expected;
const replyOf = ({ reply }: Append): string | null => (reply === undefined ? null : JSON.stringify(reply));
const metadataOf = ({ metadata }: Append): string => JSON.stringify(metadata ?? {});
const dataOf = ({ data }: DomainEvent): string => JSON.stringify(data ?? null);

const valuesOfOne = (append: Append, event: DomainEvent): unknown[] => [
  append.stream,
  codeOf(append),
  append.command?.id ?? null,
  append.command?.fingerprint ?? null,
  replyOf(append),
  metadataOf(append),
  event.type,
  dataOf(event),
];

/** As PostgreSQL reads an array of numbers; the driver would quote each. */
const numbers = (list: readonly number[]): string => `{${list.join()}}`;
const lines = (list: readonly string[]): string => list.join('\n');

/** A call's arguments, column by column: of the appends, then of the events of all of them. */
const valuesOf = (appends: readonly Append[]): unknown[] => {
  const [ofs, types, data]: [number[], string[], string[]] = [[], [], []];
  const lasts = appends.map(({ events }, index) => {
    for (const event of events) {
      ofs.push(index + 1);
      types.push(event.type);
      data.push(dataOf(event));
    }
    return events.length > 0 ? ofs.length : 0;
  });
  return [
    appends.map(({ stream }) => stream),
    numbers(appends.map(codeOf)),
    appends.map(({ command }) => command?.id ?? null),
    appends.map(({ command }) => command?.fingerprint ?? null),
    lines(appends.map((append) => replyOf(append) ?? '')),
    numbers(appends.map(({ events }) => events.length)),
    numbers(lasts),
    lines(appends.map(metadataOf)),
    numbers(ofs),
    lines(types),
    lines(data),
  ];
};

/** The numbers of an array that PostgreSQL wrote, `{1,NULL,3}`. */
const numbersOf = (array: string): number[] =>
  array === '' || array === '{}' ? [] : array.slice(1, -1).split(',').map(Number);

/** What came of a call: of each of its appends, where an error says why it did not go through. */
export interface Answered {
  readonly outcomes: readonly (Appended | VersionConflict | CommandReused)[];
  /** By the database's clock; nothing where nothing was recorded. */
  readonly recordedAt: Instant | undefined;
}

/** @param answer as the call gave it: lines of versions, positions, the time, verdicts */
export const answeredBy = (appends: readonly Append[], answer: string): Answered => {
  const [versions, positions, at, ...rest] = answer.split('\n') as [string, string, string, ...string[]];
  const verdicts = rest.join('\n');
  const [versionAt, positionAt] = [numbersOf(versions), numbersOf(positions)];
  const failed = new Map<number, Verdict>(
    verdicts === '' ? [] : (JSON.parse(verdicts) as Verdict[]).map((verdict) => [verdict.of - 1, verdict]),
  );
  const recordedAt = at === '' ? undefined : instantOf(at);
  let last = -1;
  const outcomes = appends.map((append, index) => {
    last += append.events.length;
    const verdict = failed.get(index);
    if (verdict) return notGoneThrough(append, verdict);
    return {
      stream: append.stream,
      version: versionAt[index]!,
      position: append.events.length > 0 ? positionAt[last]! : undefined,
      recordedAt: recordedAt!,
      repeated: false,
      reply: append.reply,
    };
  });
  return { outcomes, recordedAt };
};

const notGoneThrough = (
  { stream, expected, command }: Append,
  verdict: Verdict,
): Appended | VersionConflict | CommandReused => {
  if (verdict.outcome === 'conflict') return new VersionConflict(stream, expected, verdict.version);
  if (verdict.outcome === 'reused') return new CommandReused(command!.id);
  return {
    stream: verdict.stream,
    version: verdict.version,
    position: verdict.position ?? undefined,
    recordedAt: instantOf(verdict.at),
    repeated: true,
    reply: verdict.reply ?? undefined,
  };
};
