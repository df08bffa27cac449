import type { Extension, Note } from '#contracts/agreement';
import { laterOf, type CalendarDate, type Country } from '#platform/kernel';
import { accordOf, halfOf, isAct, silentOf, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';

/** An exchange of notes that extends the term: it takes a note from each side. */
export interface Exchange {
  readonly exchange: string;
  /** The part whose term it extends; the instrument's own where absent. */
  readonly part?: string;
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

/** What an exchange of notes is about: one exchange may extend the instrument and several of its parts, each on its own. */
type Extended = Pick<Extension, 'exchange' | 'part'>;

export const sameExtended = (one: Extended, other: Extended): boolean =>
  one.exchange === other.exchange && one.part === other.part;

const exchangeOf = (
  { exchange, part }: Extended,
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
  const about = { exchange, ...(part === undefined ? {} : { part }), state };
  if (!one || !other) return { ...about, notes, missing: silentOf(parties, (party) => party in notes) };
  if (dispute) return { ...about, dispute, notes, missing: [...parties] };
  const effective = laterOf(one.note.date, other.note.date);
  return { ...about, until: one.until, effective, notes, missing: [] };
};

const keyOf = ({ exchange, part = '' }: Extended): string => `${exchange}\n${part}`;

/** Every exchange that either side has noted, by name and part; of each side the last note of an exchange counts. */
export const exchangesOf = (parties: readonly Country[], acts: readonly Act[]): Exchange[] => {
  const noted = acts.filter(isAct('extension-noted'));
  const about = noted
    .map(({ data: { exchange, part } }): Extended => ({ exchange, part }))
    .filter((one, index, all) => all.findIndex((other) => sameExtended(one, other)) === index)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return about.map((one) =>
    exchangeOf(
      one,
      parties,
      noted.filter(({ data }) => sameExtended(data, one)),
    ),
  );
};
