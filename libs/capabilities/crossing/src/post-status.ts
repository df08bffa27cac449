import { trafficKinds, type ClaimSaid, type TrafficKind } from '#contracts/crossing';
import { audienceOf, countries, isOfCalendar, startOf, type Country } from '#platform/kernel';

/** A country's claim about one side of a post, for one kind of traffic, as it stands: corrected, and not withdrawn. */
export interface Claim extends ClaimSaid {
  readonly by: Country;
  /** Its place among its country's claims about the post, in the order in which they were recorded; a correction keeps it. */
  readonly place: number;
  /** When it was recorded, where that is known of it. */
  readonly recordedAt?: string;
}

/** `one-side-only`: one side lets pass, the other does not or has not said. `disputed`: the claims contradict each other. */
export type PassageState = 'open' | 'closed' | 'one-side-only' | 'disputed' | 'unknown';

export interface Passage {
  readonly state: PassageState;
  /** Per side, the claim that the state rests on; its own country's before a report by the other. */
  readonly restsOn: Partial<Record<Country, Claim>>;
  /** Claims of the other country that contradict a side's own. */
  readonly contradictedBy: readonly Claim[];
}

export interface Side {
  readonly country: Country;
  readonly border?: Country;
}

/** What no calendar has, and an earlier program let in, is before all that is known. */
const momentOf = ({ since }: Pick<ClaimSaid, 'since'>): number =>
  isOfCalendar(since) ? startOf(since).getTime() : -Infinity;

/** Whether two claims hold since the same moment, in whatever offsets it is told. */
export const sameMoment = (one: Pick<ClaimSaid, 'since'>, other: Pick<ClaimSaid, 'since'>): boolean =>
  momentOf(one) === momentOf(other);

/** Of one country's claims the one that holds: the newest by its moment; of one moment, the later recorded. */
export const newest = <C extends Pick<Claim, 'since' | 'place'>>(claims: readonly C[]): C | undefined =>
  claims.reduce<C | undefined>((latest, claim) => {
    const later = latest && (momentOf(claim) - momentOf(latest) || claim.place - latest.place);
    return later !== undefined && later < 0 ? latest : claim;
  }, undefined);

/** Two registers of the same post that do not name each other are not about the same passage. */
const namesMismatch = (sides: readonly Side[]): boolean =>
  sides.length > 2 ||
  (sides.length === 2 && (sides[0]!.border !== sides[1]!.country || sides[1]!.border !== sides[0]!.country));

/**
 * Whose post it is: of two that name each other. Who enters a post of that name in a register of its own, unnamed by
 * either, speaks of another place.
 */
const sidesOf = (entered: readonly Side[]): readonly Side[] => {
  const facing = entered.filter((one) =>
    entered.some((other) => one.border === other.country && other.border === one.country),
  );
  return facing.length > 0 ? facing : entered;
};

/** Who may speak of a post: the countries whose it is, and those that they name as the other side. */
const heldBy = (sides: readonly Side[]): readonly Country[] => [
  ...new Set(sides.flatMap(({ country, border }) => (border ? [country, border] : [country]))),
];

/**
 * Posts by the names under which they are shown to somebody, of register entries as that reader knows them. A name that two
 * countries share is the post of these two; what a third has under it is another place: `rumichaca@pe`. Whatever is shown or
 * counted by post goes by this, so that no country adds to another's post by choosing its name.
 */
export class PostNames {
  readonly #others = new Set<string>();

  constructor(entered: readonly (Side & { readonly post: string })[]) {
    const byPost = new Map<string, Side[]>();
    for (const { post, ...side } of entered) byPost.set(post, [...(byPost.get(post) ?? []), side]);
    for (const [post, sides] of byPost) {
      const held = heldBy(sidesOf(sides));
      for (const country of countries) if (!held.includes(country)) this.#others.add(apart(post, country));
    }
  }

  /** The name of what a country calls `post`; of one that itself looks like another's, always whose it is. */
  of(post: string, country: Country): string {
    const other = apart(post, country);
    return post.includes('@') || this.#others.has(other) ? other : post;
  }

  /** What is shown under a name: as what it was told, and by whom. */
  behind(name: string): { readonly post: string; readonly countries: readonly Country[] } {
    const post = enteredAs(name);
    return { post, countries: countries.filter((country) => this.of(post, country) === name) };
  }

  /** All names that stand for a third country's place. */
  others(): readonly string[] {
    return [...this.#others];
  }
}

/** What somebody's register has it as. */
export const enteredAs = (name: string): string => name.replace(/@[^@]*$/, '');

const apart = (post: string, country: Country): string => `${post}@${audienceOf(country)}`;

/**
 * What follows from all claims, on both sides, for one kind of traffic. Depends on each country's claims by their
 * moment and their place among its own: how the two countries' halves are interleaved cannot matter.
 */
export const passageOf = (
  entered: readonly Side[],
  claims: readonly Claim[],
  traffic: TrafficKind,
): Passage => {
  const sides = sidesOf(entered);
  const held = heldBy(sides);
  const restsOn: Partial<Record<Country, Claim>> = {};
  const contradictedBy: Claim[] = [];
  for (const side of held) {
    const about = claims.filter((claim) => claim.traffic === traffic && claim.side === side);
    const own = newest(about.filter(({ by }) => by === side));
    const report = newest(about.filter(({ by }) => by !== side && held.includes(by)));
    if (own && report && own.open !== report.open && momentOf(report) >= momentOf(own))
      contradictedBy.push(report);
    const basis = own ?? report;
    if (basis) restsOn[side] = basis;
  }
  const said = held.map((side) => restsOn[side]?.open);
  const state = (): PassageState => {
    if (contradictedBy.length > 0 || namesMismatch(sides)) return 'disputed';
    if (said.every((open) => open === undefined)) return 'unknown';
    if (said.every((open) => open === true)) return 'open';
    return said.some((open) => open === true) ? 'one-side-only' : 'closed';
  };
  return { state: state(), restsOn, contradictedBy };
};

export const passagesOf = (sides: readonly Side[], claims: readonly Claim[]): Record<TrafficKind, Passage> =>
  Object.fromEntries(trafficKinds.map((traffic) => [traffic, passageOf(sides, claims, traffic)])) as Record<
    TrafficKind,
    Passage
  >;
