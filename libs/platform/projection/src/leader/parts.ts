import { readEntries, type Entry, type Understood } from '../reader/entry.ts';
import type { NotFoldable } from '../reader/not-foldable.ts';
import type { Step } from '../writer/places.ts';
import type { Due } from './due.ts';

/** What a step takes of one ledger for one read model. */
export interface Part {
  readonly due: Due;
  /** In order, without what an operator left out. */
  readonly entries: readonly Entry[];
  /** The place behind the last of them. */
  readonly to: number;
  /** What the ledger stops in front of. */
  readonly stopped?: NotFoldable | undefined;
}

/** A part that ends in front of what cannot be folded or written. */
export const stoppedAt = (part: Part, stopped: NotFoldable): Part => ({
  due: part.due,
  entries: part.entries.filter(({ position }) => position < stopped.entry.position),
  to: stopped.entry.position,
  stopped,
});

export const stepsForward = (parts: readonly Part[]): Step[] =>
  parts
    .map(({ due, to }) => ({
      ledger: due.ledger,
      from: due.size,
      to,
      asOf: to === due.head.size ? due.head.asOf : due.asOf,
      moved: to > due.size || (to === due.head.size && due.head.asOf !== due.asOf),
    }))
    .filter(({ moved }) => moved)
    .map(({ ledger, from, to, asOf }) => ({ ledger, from, to, asOf }));

const takenBy = (due: Due, entries: readonly Entry[], to: number): Part => ({
  due,
  entries: entries.filter(({ position }) => position >= due.size && !due.leftOut.has(position)),
  to: Math.max(to, due.size),
});

/**
 * Reads what several read models have yet to fold, each entry once: of each ledger from where the rearmost of them stands.
 * @param room entries at most
 */
export const readTogether = async <Model>(
  understood: Understood,
  dues: ReadonlyMap<Model, readonly Due[]>,
  room: number,
): Promise<ReadonlyMap<Model, readonly Part[]>> => {
  const parts = new Map<Model, Part[]>([...dues.keys()].map((model) => [model, []]));
  const all = [...dues].flatMap(([model, owed]) => owed.map((due) => ({ model, due })));
  for (const ledger of [...new Set(all.map(({ due }) => due.ledger))].sort()) {
    if (room <= 0) break;
    const here = all.filter(({ due }) => due.ledger === ledger);
    const from = Math.min(...here.map(({ due }) => due.size));
    const limit = Math.min(room, here[0]!.due.head.size - from);
    const entries = limit > 0 ? await readEntries(understood, ledger, from, limit) : [];
    room -= entries.length;
    for (const { model, due } of here) parts.get(model)!.push(takenBy(due, entries, from + entries.length));
  }
  return parts;
};
