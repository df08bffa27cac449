import type { Extension, Note } from '#contracts/agreement';
import type { CalendarDate, Country } from '#platform/kernel';
import { isAct, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';
import { exchanged } from './exchanged.ts';

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

/** What an exchange of notes is about: one exchange may extend the instrument and several of its parts, each on its own. */
type Extended = Pick<Extension, 'exchange' | 'part'>;

export const sameExtended = (one: Extended, other: Extended): boolean =>
  one.exchange === other.exchange && one.part === other.part;

const keyOf = ({ exchange, part = '' }: Extended): string => `${exchange}\n${part}`;

/** Every exchange about a term that either side has noted, by name and part. */
export const exchangesOf = (parties: readonly Country[], acts: readonly Act[]): Exchange[] =>
  exchanged(
    parties,
    acts.filter(isAct('extension-noted')),
    keyOf,
    (one, other) => one.until === other.until,
  ).map(({ state, dispute, agreed, effective, notes, missing }) => {
    const { exchange, part } = Object.values(notes)[0]!;
    return {
      exchange,
      ...(part === undefined ? {} : { part }),
      state,
      ...(dispute ? { dispute: dispute === 'content' ? 'until' : dispute } : {}),
      ...(agreed ? { until: agreed.until } : {}),
      ...(effective ? { effective } : {}),
      notes: Object.fromEntries(
        Object.entries(notes).map(([party, { note, until }]) => [party, { ...note, until }]),
      ),
      missing,
    };
  });
