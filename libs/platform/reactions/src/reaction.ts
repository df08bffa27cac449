import type { CommandMeta, Instant } from '#platform/kernel';

/** One thing to do, because of a cause: a command through the ordinary handler. */
export interface Effect {
  /**
   * What it follows from, and nothing else: an event’s id, a date that arrived. With the reaction’s name it is the
   * command’s id, so that whoever attempts it how often, it has one effect. No blank in it.
   */
  readonly cause: string;
  /** Hands the command to its handler under this id, as the node itself. */
  carryOut(meta: CommandMeta): Promise<unknown>;
}

/** What is to be done now, the oldest first, and when there may be more although nothing happens until then. */
export interface ToDo {
  readonly effects: readonly Effect[];
  readonly next?: Instant;
}

/**
 * What follows from events or from dates that arrive. It keeps nothing of its own: what is to be done is seen from what a
 * node has recorded and received, so that a node that was killed anywhere goes on where it was.
 */
export interface Reaction {
  /** Part of its commands’ ids: never changed. */
  readonly name: string;
  /** Between two looks at the least, in milliseconds; 0 unless given. */
  readonly pauseMs?: number;
  /** Calls when there may be something to do. Returns how to stop that. */
  watch(wake: () => void): () => void;
  look(now: Instant): Promise<ToDo>;
}
