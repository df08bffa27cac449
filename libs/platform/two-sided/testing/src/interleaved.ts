import fc from 'fast-check';
import type { PublishedEvent } from '#platform/contracts';

/** In which order to read several ledgers: see `interleaved`. */
export const picks = fc.array(fc.nat(11), { minLength: 1, maxLength: 16, size: 'max' });

/** Each ledger in its own order, and the ledgers in whatever order: which one is next is picked. */
export const interleaved = (
  events: readonly PublishedEvent[],
  picked: readonly number[],
): PublishedEvent[] => {
  const ledgers = [...new Set(events.map(({ ledger }) => ledger))];
  const halves = ledgers.map((name) => events.filter(({ ledger }) => ledger === name));
  const order: PublishedEvent[] = [];
  for (let turn = 0; halves.length > 0; turn++) {
    const next = picked[turn % picked.length]! % halves.length;
    order.push(halves[next]!.shift()!);
    if (halves[next]!.length === 0) halves.splice(next, 1);
  }
  return order;
};
