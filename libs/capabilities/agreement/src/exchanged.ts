import type { Note } from '#contracts/agreement';
import { laterOf, type CalendarDate, type Country } from '#platform/kernel';
import { accordOf, halfOf, silentOf, type Accord } from '#platform/two-sided';

/** What a note of an exchange of notes says, whatever it is about. */
export interface Noting {
  readonly exchange: string;
  readonly note: Note;
}

/** What takes a note from each side. */
export interface Exchanged<Said extends Noting> {
  readonly state: Accord;
  /** Both have noted it, and not the same: another content, or the same note under another date. */
  readonly dispute?: 'content' | 'date';
  /** Once agreed: what both say, as the first of the parties says it, and the later note's date. */
  readonly agreed?: Said;
  readonly effective?: CalendarDate;
  /** Of each side that has noted it, the last note. */
  readonly notes: Partial<Record<Country, Said>>;
  /** Whose note would settle it. */
  readonly missing: readonly Country[];
}

const disputeBetween = <Said extends Noting>(
  one: Said,
  other: Said,
  same: (one: Said, other: Said) => boolean,
): Exchanged<Said>['dispute'] => {
  if (!same(one, other)) return 'content';
  return one.note.number === other.note.number && one.note.date !== other.note.date ? 'date' : undefined;
};

/**
 * Exchanges that either side has noted, in the order of their keys: what has the same key is one exchange. Of each side the last
 * note of an exchange counts.
 */
export const exchanged = <Said extends Noting>(
  parties: readonly Country[],
  noted: readonly { readonly by: Country; readonly data: Said }[],
  keyOf: (said: Said) => string,
  same: (one: Said, other: Said) => boolean,
): Exchanged<Said>[] =>
  [...new Set(noted.map(({ data }) => keyOf(data)))].sort().map((key): Exchanged<Said> => {
    const about = noted.filter(({ data }) => keyOf(data) === key);
    const [one, other] = parties.map((party) => halfOf(party, about).at(-1)?.data);
    const notes = Object.fromEntries(
      parties.flatMap((party) => {
        const last = halfOf(party, about).at(-1)?.data;
        return last ? [[party, last]] : [];
      }),
    ) as Partial<Record<Country, Said>>;
    const dispute = one && other && disputeBetween(one, other, same);
    const state = accordOf(one, other, () => dispute === undefined);
    if (!one || !other) return { state, notes, missing: silentOf(parties, (party) => party in notes) };
    if (dispute) return { state, dispute, notes, missing: [...parties] };
    return { state, agreed: one, effective: laterOf(one.note.date, other.note.date), notes, missing: [] };
  });
