import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import { evolve, laterBy, streamOf, type CommandMeta, type Country, type Instant } from '#platform/kernel';
import { COUNTRY, type Reaction, type ToDo } from '#platform/reactions';
import { safeguard } from './case.ts';
import { itemsIn, monthTakenBy, nextMonth, takenAt, type Month, type RecordedInCase } from './counted.ts';
import { monthcounts, type CountsPublished, type PublishCounts } from './month-counts.ts';

/**
 * Behind the time at which counts are taken, when nothing that was recorded before is still under way; and some minutes before the
 * quarter at which they are told.
 */
const SETTLED_AFTER_MS = 9 * 60_000;
/** A country begins with a month that it lives to see counted, not with one of before it had a node. */
const BEGINS_WITHIN_MS = 24 * 60 * 60_000;
/** Events read together. */
const PAGE = 1_000;

/**
 * Publishes the counts of a month once it is over. The clock alone wakes it, and what it counts is what was recorded by the time that it says, whenever it
 * is looked at: a node that stood still publishes later, and the same.
 */
@Injectable()
export class CountPublication implements Reaction {
  /** Part of its commands' ids: never changed. */
  readonly name = 'safeguard-counts';

  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(COUNTRY) private readonly country: Country,
  ) {}

  watch(): () => void {
    return () => undefined;
  }

  async look(now: Instant): Promise<ToDo> {
    const last = monthTakenBy(laterBy(-SETTLED_AFTER_MS, now));
    const due = await this.#due(last, now);
    return {
      effects: due.map((month) => ({
        cause: month,
        carryOut: (meta) => this.#publish(takenAt(month), meta),
      })),
      next: laterBy(SETTLED_AFTER_MS, takenAt(nextMonth(last))),
    };
  }

  /** Months that were not published. By the clock alone: what there is to count decides nothing. */
  async #due(last: Month, now: Instant): Promise<readonly Month[]> {
    const { events } = await this.store.load(streamOf(monthcounts, this.country));
    const published = evolve(monthcounts, monthcounts.initial, events as unknown as CountsPublished[]).last;
    if (published === undefined) return laterBy(-BEGINS_WITHIN_MS, now) <= takenAt(last) ? [last] : [];
    const due: Month[] = [];
    for (let month = nextMonth(monthTakenBy(published)); month <= last; month = nextMonth(month))
      due.push(month);
    return due;
  }

  async #publish(at: Instant, meta: CommandMeta): Promise<void> {
    const items = itemsIn(await this.#recordedBefore(at));
    const command: PublishCounts = { type: 'PublishCounts', data: { takenAt: at }, meta, items };
    await handle(this.store, monthcounts, this.country, command);
  }

  async #recordedBefore(to: Instant): Promise<readonly RecordedInCase[]> {
    const all: RecordedInCase[] = [];
    for (let after = 0; ;) {
      const page = await this.store.search({ category: safeguard.category, to, after, limit: PAGE });
      all.push(...(page as unknown as RecordedInCase[]));
      if (page.length < PAGE) return all;
      after = page.at(-1)!.position;
    }
  }
}
