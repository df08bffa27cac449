import type { PublishedEvent } from '#platform/contracts';
import {
  audienceOf,
  decide,
  evolve,
  Rejected,
  parseLedgerName,
  type Command,
  type Country,
  type Decider,
  type DomainEvent,
} from '#platform/kernel';
import type { Disclosures } from '#platform/messaging';
import { MemoryRows, type Projection } from '#platform/projection';
import { Teller } from './teller.ts';

/** What a capability brings to a play of its nodes: its real rules, its disclosure, its read model. */
export interface Playable<S, C extends Command, E extends DomainEvent> {
  readonly decider: Decider<S, C, E>;
  readonly disclosures: Disclosures;
  readonly model: Projection;
  /** Which stream a command is for. */
  readonly streamOf: (command: C) => string;
}

/** A read model, after these events in this order. */
export const folded = (
  model: Projection,
  events: Iterable<PublishedEvent>,
  rows = new MemoryRows(),
): MemoryRows => {
  for (const event of events) rows.fold(model, event);
  return rows;
};

/** A national node: decides over its own half, and folds what it and its neighbours have published. Only the network is made up. */
export class Node<S, C extends Command, E extends DomainEvent> extends Teller<E> {
  readonly rows = new MemoryRows();
  readonly #states = new Map<string, S>();
  readonly #read = new Map<Country, number>();

  constructor(
    country: Country,
    private readonly of: Playable<S, C, E>,
  ) {
    super(country, of.disclosures);
  }

  /** Decides and tells; what is rejected never happened. */
  perform(command: C): void {
    const { decider, model, streamOf } = this.of;
    const stream = streamOf(command);
    const state = this.#states.get(stream) ?? decider.initial;
    try {
      const events = decide(decider, command, state);
      this.#states.set(stream, evolve(decider, state, events));
      folded(
        model,
        events.map((event) => this.tell(event, command.meta.now)),
        this.rows,
      );
    } catch (rejection) {
      if (!(rejection instanceof Rejected)) throw rejection;
    }
  }

  /** Reads the next events of what a neighbour has told this country; all of them where no number is given. */
  hear(neighbour: Teller, most = Infinity): void {
    const read = this.#read.get(neighbour.country) ?? 0;
    const toHere = neighbour.published.filter(
      ({ ledger }) => parseLedgerName(ledger).audience === audienceOf(this.country),
    );
    const next = toHere.slice(read, read + most);
    this.#read.set(neighbour.country, read + next.length);
    folded(this.of.model, next, this.rows);
  }
}
