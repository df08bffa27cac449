import type { ActaVersion, Office, Told } from '#contracts/committee';
import { dayOf, type CalendarDate, type Country } from '#platform/kernel';
import {
  accordOf,
  halfOf,
  inOrder,
  isAct,
  lastOf,
  ofBothSides,
  ownerOf,
  sidesOf,
  type Accord,
  type MissingAct,
} from '#platform/two-sided';
import type { ActaAct } from './acta.acts.ts';
import { flaggedIn, outcomeOf, type ActaOutcome } from './acta.content.ts';

export const actaStages = ['not-yet-seen', 'draft', 'agreed', 'signature', 'signed', 'disputed'] as const;
export type ActaStage = (typeof actaStages)[number];

type Named = Pick<ActaVersion, 'version' | 'digest'>;

export interface DraftedVersion extends ActaVersion {
  readonly by: Country;
  readonly agreedBy: readonly Country[];
  readonly signedBy: readonly Country[];
  /** Versions written from the same one by the other side: one of the two has yet to take up the other. */
  readonly besideOf: readonly string[];
  /** Fields whose text speaks of a joint military operation. */
  readonly flagged: readonly string[];
}

export interface HeadSignature extends Named {
  readonly by: Country;
  readonly office: Office;
  readonly place: string;
  readonly on: CalendarDate;
}

/** What is missing of an acta, and by whom. */
export interface MissingOfActa extends MissingAct<'draft' | 'agreement' | 'signature'> {
  readonly version?: string;
}

export interface Acta {
  readonly id: string;
  readonly parties: readonly Country[];
  readonly session?: string;
  /** The signed acta that it corrects. */
  readonly supplements?: string;
  readonly generated?: boolean;
  readonly stage: ActaStage;
  readonly accord: Accord;
  readonly versions: readonly DraftedVersion[];
  readonly signatures: readonly HeadSignature[];
  /** The version that both have signed. */
  readonly concluded?: string;
  /** The day of the later signature. */
  readonly signedOn?: CalendarDate;
  /** What it brings about: nothing before both have signed the same. */
  readonly outcome: ActaOutcome;
  readonly missing: readonly MissingOfActa[];
}

const nothingYet: ActaOutcome = { decisions: [], commitments: [], changes: [], reports: [] };

/** A version is identified by its name and its digest together. */
export const sameVersion = (one: Named | undefined, other: Named | undefined): boolean =>
  one !== undefined && one.version === other?.version && one.digest === other.digest;

interface Standing {
  readonly country: Country;
  readonly position?: Named;
  readonly signature?: HeadSignature;
}

const standingOf = (country: Country, acts: readonly ActaAct[]): Standing => {
  const own = halfOf(country, acts);
  const stance = lastOf(own, 'drafted', 'redrafted', 'agreed');
  const signed = lastOf(own, 'signed');
  return {
    country,
    ...(stance ? { position: stance.type === 'agreed' ? stance.data : stance.data.draft } : {}),
    ...(signed
      ? {
          signature: {
            by: country,
            version: signed.data.version,
            digest: signed.data.digest,
            office: signed.data.office,
            place: signed.data.place,
            on: dayOf(signed.on),
          },
        }
      : {}),
  };
};

const versionsOf = (
  parties: readonly Country[],
  acts: readonly ActaAct[],
  standings: readonly Standing[],
): DraftedVersion[] => {
  const drafts = acts
    .filter(isAct('drafted', 'redrafted'))
    .filter(({ by, data }) => ownerOf(data.draft.version) === by)
    .map(({ by, data: { draft } }) => ({ by, draft }));
  const agreements = acts.filter(isAct('agreed'));
  return drafts
    .map(({ by, draft }): DraftedVersion => ({
      ...draft,
      by,
      agreedBy: parties.filter(
        (country) =>
          country === by || agreements.some((one) => one.by === country && sameVersion(one.data, draft)),
      ),
      signedBy: standings
        .filter(({ signature }) => sameVersion(signature, draft))
        .map(({ country }) => country),
      besideOf: drafts
        .filter((one) => one.by !== by && draft.basedOn !== undefined && one.draft.basedOn === draft.basedOn)
        .map((one) => one.draft.version)
        .sort(),
      flagged: flaggedIn(parties, draft),
    }))
    .sort((a, b) => orderOf(a.version).localeCompare(orderOf(b.version), 'en'));
};

/** `ec-10` behind `ec-9`. */
const orderOf = (version: string): string => version.replace(/\d+$/, (number) => number.padStart(4, '0'));

const accordBetween = (one: Standing, other: Standing): Accord =>
  one.signature || other.signature
    ? accordOf(one.signature, other.signature, sameVersion)
    : sameVersion(one.position, other.position)
      ? 'agreed'
      : 'one-side-only';

const stageOf = (drafted: boolean, accord: Accord, signatures: number, concluded: boolean): ActaStage => {
  if (!drafted) return 'not-yet-seen';
  if (concluded) return 'signed';
  if (accord === 'disputed') return 'disputed';
  if (signatures > 0) return 'signature';
  return accord === 'agreed' ? 'agreed' : 'draft';
};

/** What one side, facing the other, has yet to do. */
const nextOf = (
  { country: by, position, signature }: Standing,
  opposite: Standing,
  accord: Accord,
): MissingOfActa[] => {
  const signed = opposite.signature?.version;
  const signing = (version: string | undefined) => ({
    by,
    act: 'signature' as const,
    ...(version ? { version } : {}),
  });
  if (accord === 'disputed') return [signing(signed)];
  if (signature || opposite.signature) return signature ? [] : [signing(signed)];
  if (accord === 'agreed') return [signing(position?.version)];
  return opposite.position && !sameVersion(position, opposite.position)
    ? [{ by, act: 'agreement' as const, version: opposite.position.version }]
    : [];
};

/** What both sides have made of an acta. How their acts are interleaved does not matter. */
export const actaOf = (id: string, known: readonly ActaAct[]): Acta => {
  const founding = (owner: Country): Told<'acta-drafted'> | undefined =>
    known.filter(isAct('drafted')).find(({ by, data }) => by === owner && data.parties[0] === owner)?.data;
  const sides = sidesOf(id, known, (owner) => founding(owner)?.parties[1]);
  const { owner, other = owner, parties } = sides;
  const acts = ofBothSides(sides, known);
  const drafted = founding(owner);
  const standings = [standingOf(owner, acts), standingOf(other, acts)] as const;
  const [own, theirs] = standings;
  const accord = parties.length === 2 ? accordBetween(own, theirs) : 'one-side-only';
  const versions = versionsOf(parties, acts, standings);
  const signatures = parties.length === 2 ? standings.flatMap(({ signature }) => signature ?? []) : [];
  const text =
    signatures.length === 2 && accord === 'agreed'
      ? versions.find((one) => sameVersion(one, signatures[0]))
      : undefined;
  const unseen = standings
    .flatMap(({ position, signature }) => [position, signature])
    .filter((named) => named !== undefined && !versions.some((one) => sameVersion(one, named)))
    .flatMap((named) => {
      const by = ownerOf(named!.version);
      return by ? [{ by, act: 'draft' as const, version: named!.version }] : [];
    });
  const signedOn =
    text &&
    signatures
      .map(({ on }) => on)
      .sort()
      .at(-1);
  return {
    id,
    parties,
    ...(drafted ? { session: drafted.session } : {}),
    ...(drafted?.supplements ? { supplements: drafted.supplements } : {}),
    ...(drafted?.generated ? { generated: true } : {}),
    stage: stageOf(drafted !== undefined, accord, signatures.length, text !== undefined),
    accord,
    versions,
    signatures,
    ...(text ? { concluded: text.version } : {}),
    ...(signedOn ? { signedOn } : {}),
    outcome: text ? outcomeOf(id, text) : nothingYet,
    missing: inOrder([
      ...(drafted ? [] : [{ by: owner, act: 'draft' as const }]),
      ...unseen,
      ...(parties.length === 2 ? [...nextOf(own, theirs, accord), ...nextOf(theirs, own, accord)] : []),
    ]),
  };
};
