import type { Extension, Note } from '#contracts/agreement';
import { laterOf, type CalendarDate, type Country } from '#platform/kernel';
import { accordOf, halfOf, isAct, silentOf, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';

/** An exchange of notes that extends the term: it takes a note from each side. */
export interface Exchange {
  readonly exchange: string;
  readonly state: Accord;
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
  const said = parties.map((party) => halfOf(party, acts).at(-1)?.data);
  const notes = Object.fromEntries(
    parties.flatMap((party, index) => {
      const extension = said[index];
      return extension ? [[party, { ...extension.note, until: extension.until }]] : [];
    }),
  );
  const [one, other] = said;
  const dispute = one && other && disputeBetween(one, other);
  const state = accordOf(one, other, () => dispute === undefined);
  if (!one || !other)
    return { exchange, state, notes, missing: silentOf(parties, (party) => party in notes) };
  if (dispute) return { exchange, state, dispute, notes, missing: [...parties] };
  const effective = laterOf(one.note.date, other.note.date);
  return { exchange, state, until: one.until, effective, notes, missing: [] };
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
