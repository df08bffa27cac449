import type { Article, Proposal } from '#contracts/agreement';
import type { CalendarDate, Country, PartialDate } from '#platform/kernel';
import { isAct, ofBothSides, sidesOf, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';
import {
  amendedBy,
  amendmentsOf,
  endingsOf,
  endOf,
  type AmendmentState,
  type EndingState,
} from './amendments.ts';
import { claimBy, ofThePast, type InstrumentClaim } from './claims.ts';
import {
  declinedOf,
  denouncedOf,
  entryOf,
  provisionalOf,
  type Declined,
  type Denounced,
} from './entry-and-end.ts';
import { exchangesOf, type Exchange } from './exchange-of-notes.ts';
import { missingOf, type Missing } from './missing.ts';
import { partnersOf, type PartnerState } from './partners.ts';
import { partsOf, type PartState } from './parts.ts';
import { isWithin, periodsOf, type Period } from './periods.ts';
import { publicationsOf, type PublishedIn } from './publications.ts';
import {
  asCorrected,
  asRectified,
  correctionsOf,
  rectificationsOf,
  type CorrectionState,
  type RectificationState,
} from './rectifications.ts';
import { reservationsOn, unseenReservationsIn, type ReservationState } from './reservations.ts';
import type { Stage } from './stage.ts';
import { accordBetween, sameText, standingOf } from './standing.ts';
import { suspensionsOn, type SuspendedArticle, type SuspendedBy } from './suspensions.ts';
import { timelineOf, type TimelineEntry } from './timeline.ts';
import { versionsOf, type Version } from './versions.ts';

export type { Stage };

export interface Instrument extends Partial<
  Omit<Proposal, 'instrument' | 'text' | 'parties' | 'kind' | 'partners'>
> {
  readonly id: string;
  /** `treaty`, `memorandum`, …: a code; more may come. */
  readonly kind?: string;
  /** The proposer first. */
  readonly parties: readonly Country[];
  readonly accord: Accord;
  readonly stage: Stage;
  readonly missing: readonly Missing[];
  readonly versions: readonly Version[];
  /** The version that both have signed. */
  readonly concluded?: string;
  readonly entryIntoForce?: CalendarDate;
  readonly periods: readonly Period[];
  readonly extensions: readonly Exchange[];
  /** Of the concluded text, where it has any; each with its own term. */
  readonly parts?: readonly PartState[];
  readonly denounced?: Denounced;
  readonly suspended?: SuspendedBy;
  /** Articles that either side has suspended while the rest operates. */
  readonly suspendedArticles?: readonly SuspendedArticle[];
  /** When it was or is applied without being in force. */
  readonly provisional?: Period;
  /** A party has said that it will not become bound. */
  readonly declined?: Declined;
  /** Articles as they stand on the day, where the text names them or both have amended some. */
  readonly articles?: readonly Article[];
  readonly amendments?: readonly AmendmentState[];
  /** Ends that were noted, with what takes the instrument's place. */
  readonly endings?: readonly EndingState[];
  readonly reservations?: readonly ReservationState[];
  /** Further parties, which have no node: what either side reports of them. */
  readonly partners?: readonly PartnerState[];
  readonly depositary?: string;
  readonly publications?: readonly PublishedIn[];
  /** What sources say of its past, each by its name: nobody’s act. */
  readonly claims?: readonly InstrumentClaim[];
  /** Where only sources speak of it: the claim that the view rests on, and its date of signature as far as it is known. */
  readonly restsOn?: string;
  readonly signedOn?: PartialDate;
  /** In what sources differ that speak of the same. */
  readonly sourcesDiffer?: readonly string[];
  /** What no source says, of an instrument that only sources speak of. */
  readonly lacks?: readonly string[];
  /** How its entry was corrected by who made it. */
  readonly corrections?: readonly CorrectionState[];
  /** Errors in the signed text that both sides correct: it is shown as they have. */
  readonly rectifications?: readonly RectificationState[];
  readonly timeline: readonly TimelineEntry[];
}

/** The proposal by the country whose name the instrument bears; it is the first of the parties. */
const proposalBy = (owner: Country, acts: readonly Act[]): Proposal | undefined =>
  acts.filter(isAct('proposed')).find(({ by, data }) => by === owner && data.parties[0] === owner)?.data;

/** What the stage follows from. */
type Dated = Pick<Instrument, 'accord' | 'entryIntoForce' | 'periods' | 'denounced' | 'suspended'> & {
  readonly ended: EndingState | undefined;
};

/** `signed`: by how many parties. */
const stageOn = (
  on: CalendarDate,
  signed: number,
  { accord, entryIntoForce, periods, denounced, suspended, ended }: Dated,
): Stage => {
  if (signed === 0) return accord === 'agreed' ? 'text-agreed' : 'negotiation';
  if (signed === 1 || accord !== 'agreed') return 'signature';
  if (!entryIntoForce || on < entryIntoForce) return 'signed';
  if (periods.some((period) => isWithin(on, period))) return suspended ? 'suspended' : 'in-force';
  const byDenunciation = denounced && !(ended && ended.effective! < denounced.effective);
  return byDenunciation && denounced.effective <= on ? 'denounced' : 'expired';
};

/** What is shown of an instrument of which only sources speak: what the surest of them says. */
const factsFrom = ({ claim, title, kind, subject, signedOn }: InstrumentClaim) => ({
  title,
  kind,
  ...(subject ? { subject } : {}),
  ...(signedOn ? { signedOn } : {}),
  restsOn: claim,
});

/** Lists that hold something: what an instrument never had is not said of it. */
const whereAny = <Lists extends Record<string, readonly unknown[] | undefined>>(
  lists: Lists,
): Partial<Lists> =>
  Object.fromEntries(Object.entries(lists).filter(([, list]) => list?.length)) as Partial<Lists>;

/**
 * What follows, on a day, from the acts of both sides. Each side's acts come in its own order; how the two sides' acts
 * are interleaved does not matter, nor does it that one side's have not all arrived.
 */
export const instrumentOf = (id: string, known: readonly Act[], on: CalendarDate): Instrument => {
  const sides = sidesOf(
    id,
    known,
    (owner) => (proposalBy(owner, known) ?? claimBy(owner, known))?.parties[1],
  );
  const { owner: proposer, other = proposer, parties } = sides;
  const acts = ofBothSides(sides, known);
  const corrections = correctionsOf(proposer, acts);
  const entered = proposalBy(proposer, acts);
  const proposal = entered && asCorrected(entered, corrections);
  const past = ofThePast(proposer, acts);
  const ofSources = proposal || acts.some(({ type }) => type !== 'claimed') ? undefined : past.surest;
  const standings = [standingOf(proposer, acts), standingOf(other, acts)] as const;
  const accord = parties.length === 2 ? accordBetween(standings) : 'one-side-only';
  const rectifications = rectificationsOf(parties, acts);
  const asSigned = versionsOf(acts, standings);
  const signatures = standings.flatMap(({ signature }) => signature?.data ?? []);
  const concluded = accord === 'agreed' ? asSigned.find((one) => sameText(one, signatures[0])) : undefined;
  const text = concluded && asRectified(concluded, rectifications);
  const versions = asSigned.map((one) => (one === concluded ? text! : one));
  const declined = text && declinedOf(text, standings);
  const entryIntoForce = text && !declined ? entryOf(text, standings) : undefined;
  const provisional = text && provisionalOf(text, standings, entryIntoForce, declined);
  const extensions = exchangesOf(parties, acts);
  const denounced = text && denouncedOf(text, standings);
  const ofAll = extensions.filter(({ part }) => part === undefined);
  const endings = endingsOf(parties, acts);
  const ended = text && endOf(endings);
  const end = [denounced?.effective, ended?.effective].filter((date) => date !== undefined).sort()[0];
  const periods =
    text && entryIntoForce
      ? periodsOf(entryIntoForce, text.until, ofAll, end === undefined ? undefined : { effective: end })
      : [];
  const { whole: suspended, articles: suspendedArticles } = suspensionsOn(parties, acts, on);
  const stage = ofSources
    ? 'claimed'
    : stageOn(on, signatures.length, {
        accord,
        entryIntoForce,
        periods,
        denounced,
        suspended,
        ended,
      });
  const amendments = amendmentsOf(text, parties, acts);
  const articles = text && amendedBy(text, amendments, on).articles;
  const reservations = reservationsOn(acts, on);
  const publications = publicationsOf(acts);
  const partners = partnersOf(proposal?.partners, parties, acts);
  const { instrument: _, text: __, parties: ___, partners: ____, ...facts } = proposal ?? {};
  return {
    id,
    ...facts,
    ...(ofSources ? factsFrom(ofSources) : {}),
    parties,
    accord,
    stage,
    missing: missingOf({
      proposer,
      proposal: proposal !== undefined || ofSources !== undefined,
      texts: asSigned,
      standings,
      accord,
      needsRatification: text?.entryIntoForce.by === 'ratification' && !declined,
      exchanges: extensions,
      amendments,
      endings,
      rectifications,
      unseenReservations: unseenReservationsIn(acts),
    }),
    versions,
    ...(text ? { concluded: text.version } : {}),
    ...(entryIntoForce ? { entryIntoForce } : {}),
    periods,
    extensions,
    ...(text?.parts?.length
      ? { parts: partsOf(text.parts, on, { entryIntoForce, periods, extensions, stage }) }
      : {}),
    ...(denounced ? { denounced } : {}),
    ...(suspended ? { suspended } : {}),
    ...whereAny({
      suspendedArticles,
      articles,
      amendments,
      endings,
      reservations,
      publications,
      partners,
      claims: past.claims,
      sourcesDiffer: past.sourcesDiffer,
      lacks: ofSources ? past.lacks : [],
      corrections,
      rectifications,
    }),
    ...(provisional ? { provisional } : {}),
    ...(declined ? { declined } : {}),
    ...(text?.depositary ? { depositary: text.depositary } : {}),
    timeline: timelineOf(acts),
  };
};

/** The text that both have signed: of versions that share its name, the one of that digest. */
export const concludedText = ({ versions, concluded }: Instrument): Version | undefined =>
  versions.find(({ version, signedBy }) => version === concluded && signedBy.length > 0);
