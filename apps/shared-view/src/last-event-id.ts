import { parsePositions } from '#platform/http';
import { Rejected } from '#platform/kernel';
import type { Sizes } from './change-stream.ts';

/**
 * The sizes behind which a stream resumes; nothing where none is named: it then begins with now.
 * @param ledgers that the caller may read; of another it is not said whether it exists
 * @throws {Rejected} `position.malformed`, `last-event-id.not-sizes`, `last-event-id.unknown-ledger`
 */
export const resumedFrom = (text: string | undefined, ledgers: readonly string[]): Sizes | undefined => {
  if (text === undefined || text.trim() === '') return undefined;
  return Object.fromEntries(
    Object.entries(parsePositions(text)).map(([ledger, size]) => {
      if (!ledgers.includes(ledger)) throw new Rejected('last-event-id.unknown-ledger', { ledger });
      if (typeof size !== 'number') throw new Rejected('last-event-id.not-sizes', { ledger, found: size });
      return [ledger, size];
    }),
  );
};

/** Of what a caller has seen, the first that is not there. @throws {Rejected} `last-event-id.beyond` */
export const refuseBeyond = (seen: Sizes, there: Readonly<Sizes>): void => {
  for (const [ledger, size] of Object.entries(seen))
    if (size > (there[ledger] ?? 0))
      throw new Rejected('last-event-id.beyond', { ledger, size, there: there[ledger] ?? 0 });
};
