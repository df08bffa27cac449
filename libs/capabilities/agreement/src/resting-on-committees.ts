import { dayOf, type CalendarDate, type Country } from '#platform/kernel';
import { halfOf, isAct, lastOf, type Act } from '#platform/two-sided';
import type {
  BasedActaActs,
  BasedBodyActs,
  BasedDraft,
  ProgressActs,
} from './resting-on-committees.projection.ts';

/** The acts of each thing, by its name. */
export type ActsOf<Acts> = ReadonlyMap<string, readonly Act<Acts>[]>;

/** What a committee has that rests on an instrument. */
export interface RestingThing {
  readonly what: 'commitment' | 'body';
  /** Its name. */
  readonly thing: string;
  readonly article?: string;
}

interface Concluded {
  readonly acta: string;
  readonly draft: BasedDraft;
  readonly parties: readonly Country[];
  readonly on: CalendarDate;
}

/** The text that both sides of an acta have signed, with the day of the later signature; nothing before. */
const concludedOf = (acta: string, acts: readonly Act<BasedActaActs>[]): Concluded | undefined => {
  const parties = [...new Set(acts.map(({ by }) => by))].sort();
  const signed = parties.flatMap((party) => lastOf(halfOf(party, acts), 'signed') ?? []);
  const [one, other] = signed;
  if (!one || !other || one.data.version !== other.data.version || one.data.digest !== other.data.digest)
    return undefined;
  const drafted = acts
    .filter(isAct('drafted', 'redrafted'))
    .find(({ data: { draft } }) => draft.version === one.data.version && draft.digest === one.data.digest);
  const on = signed.map((act) => dayOf(act.on)).sort()[1]!;
  return drafted && { acta, draft: drafted.data.draft, parties, on };
};

/** All that was signed, in the order of the days on which it was. */
const concludedIn = (actas: ActsOf<BasedActaActs>): Concluded[] =>
  [...actas]
    .flatMap(([acta, acts]) => concludedOf(acta, acts) ?? [])
    .sort((a, b) => (a.on + a.acta < b.on + b.acta ? -1 : 1));

const settling = ['withdraw', 'merge', 'accept-fulfilment'];

/** Commitments that signed actas base on an instrument and that nobody has settled. A commitment is named after its acta and its place in it. */
export const restingCommitments = (
  actas: ActsOf<BasedActaActs>,
  progress: ActsOf<ProgressActs>,
  instrument: string,
): RestingThing[] => {
  const concluded = concludedIn(actas);
  return concluded.flatMap(({ acta, draft, parties }) =>
    draft.commitments.flatMap(({ basis, fulfilled }, index): RestingThing[] => {
      if (basis?.instrument !== instrument) return [];
      const thing = `${acta}-c${index + 1}`;
      const changes = concluded.flatMap(({ draft: { changes: all }, on }) =>
        all.filter(({ commitment }) => commitment === thing).map(({ change }) => ({ change, on })),
      );
      const last = changes.filter(({ change }) => [...settling, 'resume'].includes(change)).at(-1);
      if (last && settling.includes(last.change)) return [];
      const resumed = changes.findLast(({ change }) => change === 'resume')?.on ?? '';
      const said = (party: Country) => lastOf(halfOf(party, progress.get(thing) ?? []), 'progressed');
      const isDone = (party: Country): boolean => {
        const own = said(party);
        return own?.data.state === 'fulfilled' && dayOf(own.on) > resumed;
      };
      if (fulfilled === 'both-report' && parties.every(isDone)) return [];
      return [{ what: 'commitment', thing, ...(basis.article ? { article: basis.article } : {}) }];
    }),
  );
};

/** Bodies that an instrument founds, and that have not ended by a day. */
export const restingBodies = (
  bodies: ActsOf<BasedBodyActs>,
  instrument: string,
  on: CalendarDate,
): RestingThing[] =>
  [...bodies].flatMap(([thing, acts]): RestingThing[] => {
    const { authority } = lastOf(acts, 'established')?.data ?? {};
    const isEnded = acts.filter(isAct('ended')).some(({ data }) => data.since <= on);
    if (authority?.instrument !== instrument || isEnded) return [];
    return [{ what: 'body', thing, ...(authority.article ? { article: authority.article } : {}) }];
  });
