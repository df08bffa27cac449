import type { Country, Instant, LocalTime } from '#platform/kernel';

/** Where a published act stands. One's own acts are known at home before they have one. */
export interface Publication {
  /** Id of the published event. */
  readonly id: string;
  readonly at: Instant;
  /** Id of the other side's published act that it answers: for whoever reads, not for what follows from it. */
  readonly answers?: string;
}

/** What is said: a kind of act, and its content. `Acts` are the contents by their kinds. */
export type Said<Acts, T extends keyof Acts = keyof Acts> = {
  [K in T]: { readonly type: K; readonly data: Acts[K] };
}[T];

/** What one side says to the other: the same whether it comes from the own store or from a neighbour. */
export type Act<Acts, T extends keyof Acts = keyof Acts> = {
  [K in T]: {
    readonly type: K;
    readonly by: Country;
    readonly to: Country;
    /** When it was done, as it says itself. */
    readonly on: LocalTime;
    readonly data: Acts[K];
    readonly published?: Publication;
  };
}[T];

interface OfSomeKind {
  readonly type: PropertyKey;
}

/** Filters acts by their kinds: `acts.filter(isAct('signed'))`. */
export const isAct =
  <const T extends PropertyKey>(...types: readonly T[]) =>
  <A extends OfSomeKind>(act: A): act is Extract<A, { readonly type: T }> =>
    (types as readonly PropertyKey[]).includes(act.type);

/** What was said last, of a kind. Each side's acts come in its own order. */
export const lastOf = <A extends OfSomeKind, const T extends A['type']>(
  acts: readonly A[],
  ...types: readonly T[]
): Extract<A, { readonly type: T }> | undefined => acts.findLast(isAct(...types));

/** The id of a side's newest published act, of those that are meant: what an answer to it names. */
export const newestBy = <A extends { readonly by: Country; readonly published?: Publication }>(
  acts: readonly A[],
  country: Country,
  meant: (act: A) => boolean = () => true,
): string | undefined => acts.findLast((act) => act.by === country && meant(act))?.published?.id;
