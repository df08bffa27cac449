import type { Proposal } from '#contracts/agreement';
import type { CalendarDate, Country } from '#platform/kernel';
import { isAct, ofBothSides, sidesOf, type Accord } from '#platform/two-sided';
import type { Act } from './act.ts';
import { denouncedOf, entryOf, type Denounced } from './entry-and-end.ts';
import { exchangesOf, type Exchange } from './exchange-of-notes.ts';
import { missingOf, type Missing } from './missing.ts';
import { partsOf, type PartState } from './parts.ts';
import { isWithin, periodsOf, suspensionOn, type Period, type SuspendedBy } from './periods.ts';
import type { Stage } from './stage.ts';
import { accordBetween, sameText, standingOf } from './standing.ts';
import { timelineOf, type TimelineEntry } from './timeline.ts';
import { versionsOf, type Version } from './versions.ts';

export type { Stage };

export interface Instrument extends Partial<Omit<Proposal, 'instrument' | 'text' | 'parties' | 'kind'>> {
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
  readonly timeline: readonly TimelineEntry[];
}

/** The proposal by the country whose name the instrument bears; it is the first of the parties. */
const proposalBy = (owner: Country, acts: readonly Act[]): Proposal | undefined =>
  acts.filter(isAct('proposed')).find(({ by, data }) => by === owner && data.parties[0] === owner)?.data;

/** What the stage follows from. */
type Dated = Pick<Instrument, 'accord' | 'entryIntoForce' | 'periods' | 'denounced' | 'suspended'>;

/** `signed`: by how many parties. */
const stageOn = (
  on: CalendarDate,
  signed: number,
  { accord, entryIntoForce, periods, denounced, suspended }: Dated,
): Stage => {
  if (signed === 0) return accord === 'agreed' ? 'text-agreed' : 'negotiation';
  if (signed === 1 || accord !== 'agreed') return 'signature';
  if (!entryIntoForce || on < entryIntoForce) return 'signed';
  if (periods.some((period) => isWithin(on, period))) return suspended ? 'suspended' : 'in-force';
  return denounced && denounced.effective <= on ? 'denounced' : 'expired';
};

/**
 * What follows, on a day, from the acts of both sides. Each side's acts come in its own order; how the two sides' acts
 * are interleaved does not matter, nor does it that one side's have not all arrived.
 */
export const instrumentOf = (id: string, known: readonly Act[], on: CalendarDate): Instrument => {
  const sides = sidesOf(id, known, (owner) => proposalBy(owner, known)?.parties[1]);
  const { owner: proposer, other = proposer, parties } = sides;
  const acts = ofBothSides(sides, known);
  const proposal = proposalBy(proposer, acts);
  const standings = [standingOf(proposer, acts), standingOf(other, acts)] as const;
  const accord = parties.length === 2 ? accordBetween(standings) : 'one-side-only';
  const versions = versionsOf(acts, standings);
  const signatures = standings.flatMap(({ signature }) => signature?.data ?? []);
  const text = accord === 'agreed' ? versions.find((one) => sameText(one, signatures[0])) : undefined;
  const entryIntoForce = text && entryOf(text, standings);
  const extensions = exchangesOf(parties, acts);
  const denounced = text && denouncedOf(text, standings);
  const ofAll = extensions.filter(({ part }) => part === undefined);
  const periods = text && entryIntoForce ? periodsOf(entryIntoForce, text.until, ofAll, denounced) : [];
  const suspended = suspensionOn(acts, on);
  const stage = stageOn(on, signatures.length, { accord, entryIntoForce, periods, denounced, suspended });
  const { instrument: _, text: __, parties: ___, ...facts } = proposal ?? {};
  return {
    id,
    ...facts,
    parties,
    accord,
    stage,
    missing: missingOf({
      proposer,
      proposal: proposal !== undefined,
      texts: versions,
      standings,
      accord,
      needsRatification: text?.entryIntoForce.by === 'ratification',
      exchanges: extensions,
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
    timeline: timelineOf(acts),
  };
};

/** The text that both have signed: of versions that share its name, the one of that digest. */
export const concludedText = ({ versions, concluded }: Instrument): Version | undefined =>
  versions.find(({ version, signedBy }) => version === concluded && signedBy.length > 0);
