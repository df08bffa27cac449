import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { metaOf, type Caller } from '#platform/access';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import { CLOCK } from '#platform/http';
import type { Clock, Command, Decider, DomainEvent, Instant } from '#platform/kernel';

/** Somebody looked at a case whole. Who it was stands beside it, as with any event. */
export type CaseLookedAt = DomainEvent<'CaseLookedAt', { readonly case: string }>;
export type LookAtCase = Command<'LookAtCase', CaseLookedAt['data']>;

/** Looks at a case, in a stream of their own: they are no acts in it, and do not change its version. */
export const caselook: Decider<null, LookAtCase, CaseLookedAt> = {
  /** Without a hyphen: the private ledger tells categories by the first one. */
  category: 'caselook',
  initial: null,
  decide: { LookAtCase: ({ data }) => [{ type: 'CaseLookedAt', data }] },
  evolve: { CaseLookedAt: (state) => state },
};

/** Who looked at a case, and when. */
export interface Look {
  readonly at: Instant;
  readonly by: string;
  readonly agency: string;
}

/** More looks at one case nobody reads. */
const MOST_SHOWN = 10_000;

@Injectable()
export class CaseLooks {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  /** Before it is answered: who cannot be written down is shown nothing. Each look is one of its own. */
  async record(id: string, caller: Caller): Promise<void> {
    const meta = metaOf(caller, `${caller.agency}:look ${randomUUID()}`, this.clock);
    await handle(this.store, caselook, id, { type: 'LookAtCase', data: { case: id }, meta });
  }

  /** The oldest first. */
  async of(id: string): Promise<Look[]> {
    const events = await this.store.search({ category: caselook.category, id, limit: MOST_SHOWN });
    return events.map(({ recordedAt, metadata }) => ({
      at: recordedAt,
      by: metadata.caller ?? '',
      agency: metadata.agency ?? '',
    }));
  }
}
