import type { PublishedEvent } from '#platform/contracts';
import type { Country, DomainEvent } from '#platform/kernel';

/** Whose act it can be: of the side that owns the thing's name, of the other, or of both. */
export type Doer = 'owner' | 'other' | 'either';

/** One kind of act. */
export interface ActKind<Content, P extends PublishedEvent = PublishedEvent> {
  /** The event that records it in its own country's store. */
  readonly event: string;
  /** The published event by which the other side is told, in the newest version. */
  readonly published: P['type'];
  readonly by: Doer;
  /** Of what founds the thing: the other side that it names. It is heard only where that side is told. */
  readonly founds?: (content: Content) => Country | undefined;
  /** What is kept of the published content; all of it unless said. */
  readonly keeps?: (content: never) => Content;
}

/** What a capability says once of its fact with two sides. Own half, disclosure and read model follow from it. */
export interface TwoSided<Acts, P extends PublishedEvent = PublishedEvent> {
  /** The field of every act that holds the thing's name, and the column of its table: `instrument`. */
  readonly named: string;
  /** The channel in which the two sides tell each other. */
  readonly channel: string;
  /** What stands beside an act's content in its own country's store, besides `with` and `answers`. */
  readonly beside: readonly string[];
  readonly kinds: { readonly [T in keyof Acts]: ActKind<Acts[T], P> };
}

/** What stands beside an act's content in its own country's store, whatever the thing. */
export interface Beside {
  /** Whom it is told: the other side. */
  readonly with: Country;
  /** The other side's published act that it answers. */
  readonly answers?: string;
}

/** The events of one's own half: one for each kind of act. */
export type OwnEvent<Kinds extends Record<string, { readonly event: string }>, Acts, More = object> = {
  [T in keyof Kinds & keyof Acts]: DomainEvent<Kinds[T]['event'], Beside & More & Acts[T]>;
}[keyof Kinds & keyof Acts];

/** What an own event says, without what stands beside it: as it is published. */
export const contentOf = <Acts>({ beside }: TwoSided<Acts>, data: object): Record<string, unknown> => {
  const content: Record<string, unknown> = { ...data };
  for (const name of ['with', 'answers', ...beside]) delete content[name];
  return content;
};

/** Of a kind, what is kept of a published content. */
export const keptOf = <Acts, T extends keyof Acts>(
  { kinds }: TwoSided<Acts>,
  type: T,
  content: object,
): Acts[T] => kinds[type].keeps?.(content as never) ?? (content as Acts[T]);

/** The kinds of acts, each with its name. */
export const kindsOf = <Acts>({ kinds }: TwoSided<Acts>): [keyof Acts, ActKind<Acts[keyof Acts]>][] =>
  Object.entries(kinds) as [keyof Acts, ActKind<Acts[keyof Acts]>][];

/** Keeps some fields of a published content and no others, whatever else is told later. */
export const only =
  <Name extends string>(...names: readonly Name[]) =>
  <Content extends { readonly [N in Name]?: unknown }>(content: Content): Pick<Content, Name> =>
    Object.fromEntries(
      names.filter((name) => name in content).map((name) => [name, content[name]]),
    ) as unknown as Pick<Content, Name>;
