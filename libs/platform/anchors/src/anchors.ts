import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import { laterBy, Rejected, type Country, type Instant } from '#platform/kernel';
import { Archive } from '#platform/messaging';
import { COUNTRY, type Effect, type Reaction, type ToDo } from '#platform/reactions';
import {
  anchor,
  anchorOf,
  anchorsOfDay,
  quarterAfter,
  quarterAt,
  type AnchorHistory,
  type HistoryAnchored,
} from './anchor.ts';
import { PrivateHistory } from './private-history.ts';
import type { AnchorSecret } from './secret.ts';

export const ANCHOR_SECRET = 'ANCHOR_SECRET';

/** Where a quarter is over and not all of it is kept yet. */
const AGAIN_AFTER_MS = 1_000;
/** Quarters that were missed are made up for by so many at a time: a day of them. */
const MOST_AT_ONCE = 96;

/**
 * Anchors what the country keeps to itself, at each full quarter of an hour: so that nobody, this country included, rewrites later
 * what it never disclosed. A quarter at which nobody was there to do it is anchored late, with the same hash.
 */
@Injectable()
export class Anchors implements Reaction {
  readonly name = 'anchor';
  readonly #history: PrivateHistory;

  constructor(
    @Inject(Archive) archive: Pick<Archive, 'pool' | 'states'>,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(COUNTRY) private readonly country: Country,
    @Inject(ANCHOR_SECRET) private readonly secret: AnchorSecret,
  ) {
    this.#history = new PrivateHistory(archive, country);
  }

  /** The clock alone wakes it: nothing that is recorded makes it earlier or later. */
  watch(): () => void {
    return () => undefined;
  }

  async look(now: Instant): Promise<ToDo> {
    const due = await this.#due(now);
    const kept = await this.#history.keptUpTo();
    const ready = due.filter((quarter) => quarter <= kept).slice(0, MOST_AT_ONCE);
    return {
      effects: ready.map((quarter): Effect => ({
        cause: quarter,
        carryOut: (meta) => this.#anchor(quarter, meta),
      })),
      next: ready.length < due.length ? laterBy(AGAIN_AFTER_MS, now) : quarterAfter(quarterAt(now)),
    };
  }

  /** Full quarters that are not anchored. The first that a country anchors is the one just over. */
  async #due(now: Instant): Promise<readonly Instant[]> {
    const newest = await this.#newest();
    const due: Instant[] = [];
    let quarter = newest === undefined ? quarterAt(now) : quarterAfter(newest);
    for (; quarter <= now; quarter = quarterAfter(quarter)) due.push(quarter);
    return due;
  }

  async #newest(): Promise<Instant | undefined> {
    const day = (await this.store.streams(anchor.category)).at(-1);
    if (day === undefined) return undefined;
    const { events } = await this.store.load(day);
    return (events.at(-1) as HistoryAnchored | undefined)?.data.quarter;
  }

  async #anchor(quarter: Instant, meta: AnchorHistory['meta']): Promise<void> {
    // Another process of this country may have been quicker, and the trees be of a later quarter.
    if (((await this.#newest()) ?? '') >= quarter) return;
    const standing = await this.#history.asKept(quarter);
    const ledgers = standing.stood;
    const hash = anchorOf(this.secret, this.country, quarter, ledgers);
    const command: AnchorHistory = { type: 'AnchorHistory', data: { quarter, hash, ledgers }, meta };
    await handle(this.store, anchor, anchorsOfDay(this.country, quarter), command).catch(tryAgain);
    await this.#history.remember(standing);
  }
}

/** A node may be kept from recording, as after a restore: then this quarter waits, and none is left out behind which others come. */
const tryAgain = (error: Error): never => {
  throw error instanceof Rejected ? new Error(`refused for now: ${error.code}`, { cause: error }) : error;
};
