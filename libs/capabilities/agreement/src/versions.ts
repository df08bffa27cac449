import type { InstrumentText } from '#contracts/agreement';
import type { CalendarDate, Country } from '#platform/kernel';
import { isAct, ownerOf } from '#platform/two-sided';
import type { Act } from './act.ts';
import { sameText, type Named, type Standing } from './standing.ts';

export interface Version extends InstrumentText {
  readonly by: Country;
  readonly on: CalendarDate;
  readonly agreedBy: readonly Country[];
  readonly signedBy: readonly Country[];
}

/** Whose version it is by its name; a text under another's name is nobody's. */
const proposedIn = (acts: readonly Act[]): { text: InstrumentText; by: Country; on: CalendarDate }[] =>
  acts
    .filter(isAct('proposed', 'text-proposed'))
    .map(({ by, on, data }) => ({ text: data.text, by, on }))
    .filter(({ text, by }) => ownerOf(text.version) === by);

const those = (
  standings: readonly Standing[],
  stands: (standing: Standing) => Named | undefined,
  text: InstrumentText,
): Country[] => [
  ...new Set(standings.filter((one) => sameText(stands(one), text)).map(({ country }) => country)),
];

/** Every version proposed, in the order of their numbers, with who stands by it. */
export const versionsOf = (acts: readonly Act[], standings: readonly Standing[]): Version[] =>
  proposedIn(acts)
    .map(({ text, by, on }) => ({
      ...text,
      by,
      on,
      agreedBy: those(standings, ({ position }) => position, text),
      signedBy: those(standings, ({ signature }) => signature?.data, text),
    }))
    .sort((a, b) => a.version.localeCompare(b.version, 'en', { numeric: true }));
