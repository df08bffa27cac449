import type { ClaimSaid, PostFacts, TrafficKind } from '#contracts/crossing';
import type { Country } from '#platform/kernel';
import { changesBetween, type Changes } from './changes.ts';
import { passagesOf, PostNames, type Claim, type Passage } from './post-status.ts';
import {
  sideOf,
  type PostClaim,
  type PostClaimCorrection,
  type PostDescription,
  type PostSide,
} from './posts.projection.ts';

export interface PostView {
  readonly id: string;
  /** Each country's own register entry. */
  readonly sides: Partial<Record<Country, PostFacts>>;
  /** What follows from both sides' claims, per kind of traffic. */
  readonly traffic: Record<TrafficKind, Passage>;
}

/** What became of a claim, and when. */
interface PutRight {
  readonly recordedAt: string;
  readonly reason: string;
  readonly before: ClaimSaid;
  /** Nothing where it was withdrawn. */
  readonly after?: ClaimSaid;
}

/** A claim as it stands, or stood when it was withdrawn, with all that became of it. */
export interface ClaimView extends ClaimSaid {
  readonly by: Country;
  /** Its place among its country's claims about the post. */
  readonly place: number;
  readonly recordedAt: string;
  readonly withdrawn?: true;
  readonly corrections?: readonly PutRight[];
}

/** What a country changed of its register entry. */
export interface DescriptionView {
  readonly country: Country;
  readonly recordedAt: string;
  /** Where what stood before was wrong. */
  readonly reason?: string;
  readonly changes: Changes;
}

export interface PostHistory {
  readonly claims: readonly ClaimView[];
  readonly descriptions: readonly DescriptionView[];
}

export interface PostRows {
  readonly sides: readonly PostSide[];
  readonly claims: readonly PostClaim[];
  readonly corrections: readonly PostClaimCorrection[];
  readonly descriptions: readonly PostDescription[];
}

/** As the database gives a number of 64 bits: as text. */
const byPosition = (one: { position: number }, other: { position: number }): number =>
  Number(one.position) - Number(other.position);

const claimOf = (row: PostClaim, corrections: readonly PostClaimCorrection[]): ClaimView & Claim => {
  const became = corrections
    .filter(({ ledger, post, claim }) => ledger === row.ledger && post === row.post && claim === row.claim)
    .filter(({ position }) => Number(position) > Number(row.position))
    .sort(byPosition);
  const { side, traffic, since, open, reason, source } = row;
  const made = { side, traffic, since, open, reason, source } as ClaimSaid;
  const last = became.at(-1);
  return {
    ...(last ? (last.after ?? last.before) : made),
    by: row.by as Country,
    place: Number(row.position),
    recordedAt: row.claim,
    ...(last && !last.after ? { withdrawn: true } : {}),
    ...(last ? { corrections: became.map(putRightOf) } : {}),
  };
};

const putRightOf = ({ recordedAt, reason, before, after }: PostClaimCorrection): PutRight => ({
  recordedAt,
  reason,
  before,
  ...(after ? { after } : {}),
});

const descriptionsOf = (rows: readonly PostDescription[]): DescriptionView[] => {
  const last: Partial<Record<string, PostFacts>> = {};
  return rows.toSorted(byPosition).flatMap(({ ledger, country, recordedAt, reason, facts }) => {
    const before = last[ledger];
    last[ledger] = facts;
    return before
      ? [
          {
            country: country as Country,
            recordedAt,
            ...(reason ? { reason } : {}),
            changes: changesBetween(before, facts),
          },
        ]
      : [];
  });
};

const bySince = (a: ClaimView & Claim, b: ClaimView & Claim): number =>
  a.since === b.since ? a.by.localeCompare(b.by) || a.place - b.place : a.since < b.since ? -1 : 1;

/** Posts as both sides claim them, what follows, and how it came about. */
export const viewsOf = ({
  sides,
  claims,
  corrections,
  descriptions,
}: PostRows): { view: PostView; history: PostHistory }[] => {
  const names = new PostNames(sides.map((side) => ({ post: side.post, ...sideOf(side) })));
  const nameOf = ({ post, country }: { post: string; country: string }): string =>
    names.of(post, country as Country);
  const ids = [...new Set(sides.map(nameOf))].sort();
  return ids.map((id) => {
    const { post: told } = names.behind(id);
    const ofPost = <R extends { post: string; country: string }>(rows: readonly R[]): R[] =>
      rows.filter((row) => nameOf(row) === id);
    // Which of several places of one name a claim is about follows from who makes it.
    const about = claims
      .filter(({ post, by }) => post === told && nameOf({ post, country: by }) === id)
      .map((row) => claimOf(row, corrections))
      .sort(bySince);
    const held = ofPost(sides);
    return {
      view: {
        id,
        sides: Object.fromEntries(held.map(({ country, facts }) => [country, facts])),
        traffic: passagesOf(
          held.map(sideOf),
          about.filter(({ withdrawn }) => !withdrawn),
        ),
      },
      history: { claims: about, descriptions: descriptionsOf(ofPost(descriptions)) },
    };
  });
};
