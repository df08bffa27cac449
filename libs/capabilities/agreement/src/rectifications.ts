import type { EntryCorrection, InstrumentText, Proposal, Rectification } from '#contracts/agreement';
import { canonicalJson, type CalendarDate, type Country } from '#platform/kernel';
import { halfOf, isAct, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';
import { exchanged } from './exchanged.ts';

/** What differs between what stands and what should: of each side the fields that it has, as it has them. */
export interface Difference<Facts> {
  readonly before: Partial<Facts>;
  readonly after: Partial<Facts>;
}

/** @returns nothing where both say the same */
export const differenceBetween = <Facts extends object>(
  stands: Facts,
  should: Facts,
): Difference<Facts> | undefined => {
  const names = [...new Set([...Object.keys(stands), ...Object.keys(should)])] as (keyof Facts)[];
  const odd = names.filter((name) => canonicalJson(stands[name]) !== canonicalJson(should[name])).sort();
  if (odd.length === 0) return undefined;
  const only = (facts: Facts): Partial<Facts> =>
    Object.fromEntries(
      odd.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
    ) as unknown as Partial<Facts>;
  return { before: only(stands), after: only(should) };
};

/** What a command names; what it does not name stays as it is. */
export const named = <Facts extends object>(facts: Facts): Partial<Facts> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<Facts>;

/** What was not there before is added; what is not there after is gone. */
const corrected = <Facts extends object>(
  facts: Facts,
  { before, after }: { readonly before: object; readonly after: object },
): Facts => {
  const gone = Object.keys(before).filter((name) => !(name in after));
  const kept = Object.entries(facts).filter(([name]) => !gone.includes(name));
  return { ...(Object.fromEntries(kept) as Facts), ...after };
};

/** An error in the text, which both sides correct. Vienna Convention on the Law of Treaties, art. 79. */
export interface RectificationState {
  readonly exchange: string;
  readonly version: string;
  readonly state: Accord;
  readonly dispute?: 'content' | 'date';
  /** The later note’s date. What was corrected counts from the beginning. */
  readonly noted?: CalendarDate;
  /** What each side has noted. */
  readonly notes: Partial<Record<Country, Pick<Rectification, 'note' | 'reason' | 'before' | 'after'>>>;
  /** Whose note would settle it. */
  readonly missing: readonly Country[];
}

const contentOf = ({ version, before, after }: Rectification): string =>
  canonicalJson({ version, before, after });

/** All that either side has noted: those that both have in the order in which that was, then the others by name. */
export const rectificationsOf = (parties: readonly Country[], acts: readonly Act[]): RectificationState[] => {
  const orderOf = ({ noted = '~', exchange }: RectificationState): string => `${noted} ${exchange}`;
  return exchanged<Rectification>(
    parties,
    acts.filter(isAct('rectification-noted')),
    ({ exchange }) => exchange,
    (one, other) => contentOf(one) === contentOf(other),
  )
    .map(({ state, dispute, effective, notes, missing }): RectificationState => {
      const { exchange, version } = Object.values(notes)[0]!;
      return {
        exchange,
        version,
        state,
        ...(dispute ? { dispute } : {}),
        ...(effective ? { noted: effective } : {}),
        notes: Object.fromEntries(
          Object.entries(notes).map(([party, { note, reason, before, after }]) => [
            party,
            { note, reason, before, after },
          ]),
        ),
        missing,
      };
    })
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
};

/** Art. 79 (4): the corrected text replaces the defective one from the beginning. */
export const asRectified = <Text extends InstrumentText>(
  text: Text,
  rectifications: readonly RectificationState[],
): Text =>
  rectifications
    .filter(({ state, version }) => state === 'agreed' && version === text.version)
    .reduce((stands, { notes }) => corrected(stands, Object.values(notes)[0]!), text);

/** What a proposal says beside its text. */
export type Entry = Pick<Proposal, 'kind' | 'title' | 'subject' | 'source'>;

export const entryOf = ({ kind, title, subject, source }: Entry): Entry => ({
  kind,
  title,
  subject,
  ...(source ? { source } : {}),
});

/** How who proposed it has corrected its own entry. */
export interface CorrectionState extends Omit<EntryCorrection, 'instrument'> {
  readonly by: Country;
  readonly on: CalendarDate;
}

export const correctionsOf = (owner: Country, acts: readonly Act[]): CorrectionState[] =>
  halfOf(owner, acts)
    .filter(isAct('entry-corrected'))
    .map(({ by, on, data: { instrument: _, ...said } }) => ({ ...said, by, on }));

export const asCorrected = <Facts extends Entry>(
  facts: Facts,
  corrections: readonly Pick<CorrectionState, 'before' | 'after'>[],
): Facts => corrections.reduce<Facts>(corrected, facts);
