import { lastFull, laterBy, type Instant } from '#platform/kernel';

/** What one seal or several behind one another cover together, and up to when they say that all is told. */
export interface Cut<E> {
  /** In the order of the store; nothing where only the clock is due. */
  readonly said: readonly E[];
  readonly asOf: Instant;
}

export interface Rhythm {
  /**
   * Behind the moment of one seal the next covers what is recorded within so long. An event that comes alone is sealed at
   * once; of those that come close behind one another each would cost a seal, a send, and a step of everybody who follows.
   */
  readonly sealEveryMs: number;
  /** A ledger in which nothing is said is sealed again at each full period of this length. */
  readonly quietEveryMs: number;
}

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

/** The last full period before something was recorded; at that moment itself it would claim to be complete without it. */
const lastFullBefore = (periodMs: number, recorded: Instant): Instant => {
  const full = lastFull(periodMs, recorded);
  return full < recorded ? full : laterBy(-periodMs, full);
};

/** At each place the earliest moment from there on: numbers are drawn in an order that recording times need not follow. */
const earliestFrom = (waiting: readonly { readonly recordedAt: Instant }[]): readonly Instant[] => {
  const earliest: Instant[] = new Array(waiting.length);
  let least: Instant | undefined;
  for (let index = waiting.length - 1; index >= 0; index--) {
    const { recordedAt } = waiting[index]!;
    earliest[index] = least = least !== undefined && least < recordedAt ? least : recordedAt;
  }
  return earliest;
};

/** Up to when all that was recorded is sealed or waits. */
export interface Settled {
  readonly until: Instant;
  /** The store was read to its end: the clock may speak. In the midst of it, how much was read would. */
  readonly isEnd: boolean;
}

/**
 * Where a ledger is cut: by what is told in it and by the clock alone. A cut has a moment: that of the first event that
 * waits, or `sealEveryMs` behind the cut before it; it goes to the last event that was recorded by then, and is made once
 * it is settled that no other was. So it is the same however often, in what pages and beside what else the store is read.
 * @param waiting told and not sealed yet, in the order of the store
 * @param sealed the moment of the cut before
 */
export const cuts = <E extends { readonly recordedAt: Instant }>(
  waiting: readonly E[],
  sealed: Instant,
  { until, isEnd }: Settled,
  { sealEveryMs, quietEveryMs }: Rhythm,
): Cut<E>[] => {
  const made: Cut<E>[] = [];
  const earliest = earliestFrom(waiting);
  let asOf = sealed;
  const sayNothingUntil = (quiet: Instant, at: number): void => {
    if (quiet <= asOf || (at < waiting.length && earliest[at]! <= quiet)) return;
    made.push({ said: [], asOf: quiet });
    asOf = quiet;
  };
  let at = 0;
  while (at < waiting.length) {
    const { recordedAt: first } = waiting[at]!;
    const quiet = lastFullBefore(quietEveryMs, first);
    const isQuiet = quiet > asOf && earliest[at]! > quiet;
    const moment = later(first, laterBy(sealEveryMs, isQuiet ? quiet : asOf));
    if (moment > until) break;
    sayNothingUntil(quiet, at);
    const start = at;
    while (at < waiting.length && earliest[at]! <= moment) at++;
    made.push({ said: waiting.slice(start, at), asOf: moment });
    asOf = moment;
  }
  if (isEnd) sayNothingUntil(lastFull(quietEveryMs, until), at);
  return made;
};
