import type { SecurityEvent } from './security-event.ts';

interface AlarmRule {
  readonly name: string;
  /** Whose doings are added up; nothing where the rule does not ask for the event. */
  readonly of: (event: SecurityEvent) => string | undefined;
  readonly weight: (event: SecurityEvent) => number;
  readonly above: number;
  readonly withinMs: number;
  readonly what: string;
}

export interface Alarm {
  readonly rule: string;
  readonly event: SecurityEvent;
  readonly sum: number;
  /** In one line. */
  readonly text: string;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const person = ({ country, agency, subject }: SecurityEvent): string | undefined =>
  subject === undefined ? undefined : `${subject} of ${agency} (${country})`;

const one = (): number => 1;

/**
 * What is unusual enough for somebody to look at it at once. No rule about hours: a border works at night as by day.
 */
export const alarmRules: readonly AlarmRule[] = [
  {
    name: 'openings',
    of: (event) => (event.kind === 'opening' ? person(event) : undefined),
    weight: one,
    above: 20,
    withinMs: HOUR_MS,
    what: 'openings of sealed content in an hour',
  },
  {
    name: 'refusals',
    of: (event) =>
      [401, 403, 429].includes(event.outcome) ? (person(event) ?? `the address ${event.address}`) : undefined,
    weight: ({ count }) => count,
    above: 100,
    withinMs: 5 * MINUTE_MS,
    what: 'refusals in five minutes',
  },
  {
    name: 'exports',
    of: (event) => (event.amount === undefined ? undefined : person(event)),
    weight: ({ amount = 0 }) => amount,
    above: 1_000_000,
    withinMs: HOUR_MS,
    what: 'events or rows taken away in an hour',
  },
  {
    name: 'quarantine-decisions',
    of: (event) => (event.kind === 'quarantine-decision' ? person(event) : undefined),
    weight: one,
    above: 20,
    withinMs: HOUR_MS,
    what: 'decisions about quarantine in an hour',
  },
];

/** Of whom sums are kept at a time; who was seen longest ago is forgotten first. */
const MOST_SUMS = 10_000;

interface Sum {
  readonly since: number;
  sum: number;
  raised: boolean;
}

/** Adds up who does how much of what, and says once for each span that it is too much. */
export class Alarms {
  readonly #sums = new Map<string, Sum>();

  constructor(private readonly rules: readonly AlarmRule[] = alarmRules) {}

  see(event: SecurityEvent): Alarm[] {
    return this.rules.flatMap((rule) => this.#ask(rule, event));
  }

  #ask({ name, of, weight, above, withinMs, what }: AlarmRule, event: SecurityEvent): Alarm[] {
    const who = of(event);
    if (who === undefined) return [];
    const key = `${name} ${who}`;
    const known = this.#sums.get(key);
    const sum: Sum =
      known && event.at - known.since < withinMs ? known : { since: event.at, sum: 0, raised: false };
    sum.sum += weight(event);
    this.#sums.delete(key);
    this.#sums.set(key, sum);
    if (this.#sums.size > MOST_SUMS) this.#sums.delete(this.#sums.keys().next().value!);
    if (sum.raised || sum.sum <= above) return [];
    sum.raised = true;
    return [{ rule: name, event, sum: sum.sum, text: `${who}: ${sum.sum} ${what}` }];
  }
}
