import type { DomainEvent } from '#kernel';
import { CommandReused, VersionConflict, type Append, type Appended } from './event-store.ts';
import { instantOf } from './rows.ts';

/** What a call gives: arrays as PostgreSQL writes them, by the order of the appends and of their events. */
export interface Answer {
  readonly versions: string;
  readonly positions: string | null;
  readonly at: string;
  readonly verdicts: readonly Verdict[] | null;
}

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

const answered = `select versions::text, positions::text, (recorded_at at time zone 'UTC')::text as at, verdicts`;

/** The call for what is to be appended: the shorter one where that is a single event. */
export const callFor = (appends: readonly Append[]): { name: string; text: string; values: unknown[] } => {
  const [first, second] = appends;
  return second === undefined && first!.events.length === 1
    ? {
        name: 'store-append-one',
        text: `${answered} from append_event($1, $2, $3, $4, $5, $6, $7, $8)`,
        values: valuesOfOne(first!, first!.events[0]!),
      }
    : {
        name: 'store-append',
        text: `${answered} from append_events($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        values: valuesOf(appends),
      };
};

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

/** The numbers of an array that PostgreSQL wrote, `{1,NULL,3}`; of a null, none that anybody asks for. */
const numbersOf = (array: string | null): number[] =>
  array === null || array === '{}' ? [] : array.slice(1, -1).split(',').map(Number);

/** What came of each append of a call: an error says why it did not go through. */
export const outcomesOf = (
  appends: readonly Append[],
  { versions, positions, at, verdicts }: Answer,
): (Appended | VersionConflict | CommandReused)[] => {
  const [versionAt, positionAt] = [numbersOf(versions), numbersOf(positions)];
  const failed = new Map(verdicts?.map((verdict) => [verdict.of - 1, verdict]));
  const recordedAt = failed.size === appends.length ? undefined : instantOf(at);
  let last = -1;
  return appends.map((append, index) => {
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
