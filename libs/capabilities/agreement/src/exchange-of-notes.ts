import type { Extension, Note } from '#contracts/agreement';
import { laterOf, type CalendarDate, type Country } from '#platform/kernel';
import { isAct, type Act } from './act.ts';

/** An exchange of notes that extends the term: it takes a note from each side. */
export interface Exchange {
  readonly exchange: string;
  readonly state: 'agreed' | 'one-side-only' | 'disputed';
  /** Why it is disputed: another last day of the term, or the same note under another date. */
  readonly dispute?: 'until' | 'date';
  /** Once agreed: the new last day, and the later note's date. */
  readonly until?: CalendarDate;
  readonly effective?: CalendarDate;
  readonly notes: Partial<Record<Country, Note & { readonly until: CalendarDate }>>;
  /** Whose note would settle it. */
  readonly missing: readonly Country[];
}

const disputeBetween = (one: Extension, other: Extension): Exchange['dispute'] => {
  if (one.until !== other.until) return 'until';
  return one.note.number === other.note.number && one.note.date !== other.note.date ? 'date' : undefined;
};

const exchangeOf = (
  exchange: string,
  parties: readonly Country[],
  acts: readonly Act<'extension-noted'>[],
): Exchange => {
  const said = parties.map((party) => acts.filter(({ by }) => by === party).at(-1)?.data);
  const notes = Object.fromEntries(
    parties.flatMap((party, index) => {
      const extension = said[index];
      return extension ? [[party, { ...extension.note, until: extension.until }]] : [];
    }),
  );
  const [one, other] = said;
  if (!one || !other)
    return {
      exchange,
      state: 'one-side-only',
      notes,
      missing: parties.filter((_, index) => !said[index]),
    };
  const dispute = disputeBetween(one, other);
  if (dispute) return { exchange, state: 'disputed', dispute, notes, missing: [...parties] };
  return {
    exchange,
    state: 'agreed',
    until: one.until,
    effective: laterOf(one.note.date, other.note.date),
    notes,
    missing: [],
  };
};

/** Every exchange that either side has noted, by name; of each side the last note of an exchange counts. */
export const exchangesOf = (parties: readonly Country[], acts: readonly Act[]): Exchange[] => {
  const noted = acts.filter(isAct('extension-noted'));
  return [...new Set(noted.map(({ data }) => data.exchange))].sort().map((exchange) =>
    exchangeOf(
      exchange,
      parties,
      noted.filter(({ data }) => data.exchange === exchange),
    ),
  );
};
