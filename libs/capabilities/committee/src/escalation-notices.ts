import { Inject, Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import {
  addDays,
  dayOf,
  startOf,
  toMicroseconds,
  type CommandMeta,
  type Country,
  type Instant,
} from '#platform/kernel';
import { Projections } from '#platform/projection';
import { COUNTRY, type Effect, type Reaction, type ToDo } from '#platform/reactions';
import { ownerOf } from '#platform/two-sided';
import { commitment as decider, type NoteEscalation } from './commitment.ts';
import { Committees } from './committees.ts';
import { causeOf, noticeOf } from './escalation.ts';
import { KnownHere } from './known-here.ts';
import type { CommitmentSeen, Picture } from './picture.ts';

/** What a node brings to it. */
interface AtANode {
  readonly country: Country;
  readonly store: EventStore;
  readonly runner: Pick<Projections, 'watch'>;
  readonly picture: (country: Country, on: string) => Promise<Picture>;
  readonly known: Pick<KnownHere, 'birth' | 'theirs'>;
}

/**
 * When a commitment went to the body above, by the terms of its body or as an acta decided, both sides are told: by the country in whose
 * name it is, in its store and in the ledger between the two. A notice, never the state: that is computed of both sides' acts.
 */
export class EscalationNotices implements Reaction {
  /** Part of its commands' ids: never changed. */
  readonly name = 'escalated-commitment';
  readonly pauseMs = 1_000;
  /** What a picture had to be told, as long as it is the same. */
  #looked: { readonly of: readonly unknown[]; readonly untold: readonly CommitmentSeen[] } = {
    of: [],
    untold: [],
  };

  constructor(private readonly node: AtANode) {}

  watch(wake: () => void): () => void {
    return this.node.runner.watch(wake);
  }

  async look(now: Instant): Promise<ToDo> {
    const on = dayOf(now);
    const picture = await this.node.picture(this.node.country, on);
    const of = [picture, picture.edition, on];
    if (of.some((one, at) => one !== this.#looked.of[at]))
      this.#looked = { of, untold: this.#untold(picture) };
    return {
      effects: this.#looked.untold.map((one) => this.#effect(one)),
      // By the terms of a body they go up as days pass.
      next: toMicroseconds(startOf(addDays(on, 1)).toISOString()),
    };
  }

  #untold({ boards: { commitments } }: Picture): CommitmentSeen[] {
    const { found } = commitments.page({ escalated: 'true' }, { limit: Infinity });
    return found.filter(
      ({ id, escalation }) => escalation?.toldOn === undefined && ownerOf(id) === this.node.country,
    );
  }

  #effect({ id, due, escalation }: CommitmentSeen): Effect {
    const notice = noticeOf(id, escalation!, due);
    return {
      cause: `${id}:${causeOf(notice)}`,
      carryOut: async (meta: CommandMeta) => {
        const birth = await this.node.known.birth(id, meta);
        const command: NoteEscalation = {
          type: 'NoteEscalation',
          data: notice,
          meta,
          theirs: await this.node.known.theirs('commitment', id, meta),
          ...(birth ? { birth } : {}),
        };
        await handle(this.node.store, decider, id, command);
      },
    };
  }
}

@Injectable()
export class EscalationNoticesOfNode extends EscalationNotices {
  constructor(
    @Inject(Projections) runner: Projections,
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(COUNTRY) country: Country,
    @Inject(ModuleRef) modules: ModuleRef,
  ) {
    // Those that the node's own answers are made of: what is known here is kept once.
    const [committees, known] = [Committees, KnownHere].map((one) => modules.get(one, { strict: false })) as [
      Committees,
      KnownHere,
    ];
    super({ country, store, runner, known, picture: (of, on) => committees.picture(of, on) });
  }
}
