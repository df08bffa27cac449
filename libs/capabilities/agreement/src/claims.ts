import type { Claim } from '#contracts/agreement';
import type { Country } from '#platform/kernel';
import { differing, halfOf, isAct, latestClaims, surest } from '#platform/two-sided';
import type { Act } from './act.ts';

/** What one source says of an instrument of the past: its country’s claim, and nobody’s act. */
export interface InstrumentClaim extends Omit<Claim, 'instrument' | 'parties'> {
  readonly by: Country;
}

/** Fields that a record of an instrument should have. */
const recorded = ['signedOn', 'place', 'inForceOn', 'term', 'subject', 'articles'] as const;
/** Fields in which sources may contradict one another. */
const compared = ['title', 'kind', 'concludedBy', 'signedOn', 'place', 'inForceOn', 'term'] as const;

export interface OfThePast {
  /** In the order of their names. */
  readonly claims: readonly InstrumentClaim[];
  /** The claim of the surest source: what is said of an instrument that nobody has proposed here. */
  readonly surest?: InstrumentClaim;
  /** In what the sources differ that speak of the same. */
  readonly sourcesDiffer: readonly string[];
  /** What no source says. */
  readonly lacks: readonly string[];
}

/** A source may speak of a part alone, or of one exchange of notes. */
const matterOf = ({ part = '', exchange = '' }: InstrumentClaim): string => `${part}\n${exchange}`;

/** The founding act of an instrument of which only sources speak. */
export const claimBy = (owner: Country, acts: readonly Act[]): Claim | undefined =>
  acts.filter(isAct('claimed')).find(({ by, data }) => by === owner && data.parties[0] === owner)?.data;

/** What the owner of an instrument’s name has claimed of its past. */
export const ofThePast = (owner: Country, acts: readonly Act[]): OfThePast => {
  const claims = latestClaims(
    halfOf(owner, acts)
      .filter(isAct('claimed'))
      .map(({ by, data: { instrument: _, parties: __, ...said } }): InstrumentClaim => ({ ...said, by })),
  );
  const matters = [...new Set(claims.map(matterOf))].map((matter) =>
    claims.filter((one) => matterOf(one) === matter),
  );
  const best = surest(claims);
  return {
    claims,
    ...(best ? { surest: best } : {}),
    sourcesDiffer: compared.filter((field) => matters.some((some) => differing(some, [field]).length > 0)),
    lacks:
      claims.length > 0
        ? recorded.filter((field) => claims.every(({ [field]: said }) => said === undefined))
        : [],
  };
};
