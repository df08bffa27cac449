import type { Authority, BodyTerms, ClaimSource, Office, Told } from '#contracts/committee';
import {
  canonicalJson,
  firstDayOf,
  lastDayOf,
  type CalendarDate,
  type Country,
  type PartialDate,
} from '#platform/kernel';
import {
  accordOf,
  halfOf,
  inOrder,
  isAct,
  lastOf,
  ofBothSides,
  sidesOf,
  silentOf,
  type Accord,
  type MissingAct,
} from '#platform/two-sided';
import type { BodyAct } from './body.acts.ts';

export const bodyStates = ['not-yet-seen', 'active', 'ended', 'end-disputed'] as const;
export type BodyState = (typeof bodyStates)[number];

/** Who sits there for one side. Who holds the offices is that country's to know. */
export interface Seats {
  readonly country: Country;
  readonly chair?: Office;
  readonly members: readonly Office[];
  /** Whether the side named them itself, or whoever stated the body did. */
  readonly namedBy: Country;
}

/** What changed a body: the same name is the same change on both sides. */
export interface BodyChange {
  readonly change: string;
  readonly since: PartialDate;
  readonly authority: Authority;
  readonly accord: Accord;
  readonly statedBy: readonly Country[];
}

export interface BodyEnd {
  readonly since: PartialDate;
  readonly authority: Authority;
  readonly into?: string;
  readonly accord: Accord;
  readonly statedBy: readonly Country[];
}

/** What is missing of a body, and by whom. */
export interface MissingOfBody extends MissingAct<'statement' | 'recognition' | 'change' | 'end'> {
  readonly change?: string;
}

export interface Body extends BodyTerms {
  readonly id: string;
  readonly parties: readonly Country[];
  readonly kind?: string;
  readonly state: BodyState;
  /** Whether both countries state it as theirs. */
  readonly accord: Accord;
  readonly founded?: PartialDate;
  readonly authority?: Authority;
  readonly source?: ClaimSource;
  readonly generated?: boolean;
  readonly seats: readonly Seats[];
  readonly changes: readonly BodyChange[];
  readonly ended?: BodyEnd;
  readonly missing: readonly MissingOfBody[];
}

type Stated = BodyAct<'changed'> | BodyAct<'ended'>;

const statedWord = ({ data }: Stated): string => {
  const { source: _, ...said } = data;
  return canonicalJson(said);
};

/** Both sides' words in one matter, its accord, and the word that counts: the earlier side's by its code where they differ. */
const statedBy = <A extends Stated>(parties: readonly Country[], acts: readonly A[]) => {
  const words = parties.flatMap((country) => acts.findLast(({ by }) => by === country) ?? []);
  const [one, other] = words;
  return {
    word: one!.data as A['data'],
    accord: accordOf(one, other, (a, b) => statedWord(a) === statedWord(b)),
    statedBy: words.map(({ by }) => by),
  };
};

const changesOf = (parties: readonly Country[], acts: readonly BodyAct[]) => {
  const changed = acts.filter(isAct('changed'));
  return [...new Set(changed.map(({ data }) => data.change))]
    .map((name) =>
      statedBy(
        parties,
        changed.filter(({ data }) => data.change === name),
      ),
    )
    .map(({ word, ...rest }) => ({ ...word, ...rest }))
    .sort((a, b) => (firstDayOf(a.since) + a.change < firstDayOf(b.since) + b.change ? -1 : 1));
};

const seatsOf = (
  country: Country,
  owner: Country,
  founding: Told<'body-established'> | undefined,
  acts: readonly BodyAct[],
): Seats => {
  const own = lastOf(halfOf(country, acts), 'seated')?.data;
  const { chair, members } = own ??
    founding?.seats.find((one) => one.country === country) ?? { chair: undefined, members: [] };
  return { country, ...(chair ? { chair } : {}), members, namedBy: own ? country : owner };
};

const stateOf = (founded: boolean, ended: BodyEnd | undefined, on: CalendarDate): BodyState => {
  if (!founded) return 'not-yet-seen';
  if (!ended || on < firstDayOf(ended.since)) return 'active';
  return ended.accord === 'disputed' ? 'end-disputed' : 'ended';
};

/** What the two countries have made of a body, as it stands on a day. */
export const bodyOf = (id: string, known: readonly BodyAct[], on: CalendarDate): Body => {
  const founding = (owner: Country) =>
    known.filter(isAct('established')).findLast(({ by, data }) => by === owner && data.parties[0] === owner)
      ?.data;
  const sides = sidesOf(id, known, (owner) => founding(owner)?.parties[1]);
  const { owner, other, parties } = sides;
  const acts = ofBothSides(sides, known);
  const stated = founding(owner);
  const { body: _, parties: __, seats: ___, ...facts } = stated ?? {};
  const changes = changesOf(parties, acts);
  const ends = acts.filter(isAct('ended'));
  const end = ends.length > 0 ? statedBy(parties, ends) : undefined;
  const ended: BodyEnd | undefined = end && {
    since: end.word.since,
    authority: end.word.authority,
    ...(end.word.into ? { into: end.word.into } : {}),
    accord: end.accord,
    statedBy: end.statedBy,
  };
  // A change that the two state differently changes nothing; it is shown as disputed.
  const inEffect = changes.filter(({ accord, since }) => accord !== 'disputed' && firstDayOf(since) <= on);
  const terms = inEffect.map(
    ({ body: _b, change: _c, since: _s, authority: _a, accord: _d, statedBy: _t, source: _o, ...rest }) =>
      rest,
  );
  const recognised = other !== undefined && halfOf(other, acts).some(isAct('recognised'));
  return {
    id,
    ...facts,
    ...(Object.assign({}, ...terms) as BodyTerms),
    parties,
    state: stateOf(stated !== undefined, ended, on),
    accord: stated && recognised ? 'agreed' : 'one-side-only',
    seats: parties.map((country) => seatsOf(country, owner, stated, acts)),
    changes: changes.map(({ change, since, authority, accord, statedBy: by }) => ({
      change,
      since,
      authority,
      accord,
      statedBy: by,
    })),
    ...(ended ? { ended } : {}),
    missing: inOrder([
      ...(stated ? [] : [{ by: owner, act: 'statement' as const }]),
      ...(other && !recognised ? [{ by: other, act: 'recognition' as const }] : []),
      ...changes.flatMap((change) =>
        silentOf(parties, (country) => change.statedBy.includes(country)).map((by) => ({
          by,
          act: 'change' as const,
          change: change.change,
        })),
      ),
      ...(ended ? silentOf(parties, (country) => ended.statedBy.includes(country)) : []).map((by) => ({
        by,
        act: 'end' as const,
      })),
    ]),
  };
};

/** Whether a body was there on a day, as far as it is known when it was founded and ended. */
export const isFoundedBy = ({ founded }: Body, on: CalendarDate): boolean =>
  founded === undefined || firstDayOf(founded) <= on;
export const isEndedBy = ({ ended }: Body, on: CalendarDate): boolean =>
  ended !== undefined && lastDayOf(ended.since) <= on;
