import { formsOf } from '#platform/travel-documents';

/** What tells who somebody is. All of it is optional: a border meets people of whom little is known. */
export const identityFields = [
  'surnames',
  'givenNames',
  /** Number as printed. */
  'document',
  /** Who issued it, by the code of the field (ISO 3166 alpha-3 or a code of ICAO 9303). */
  'documentIssuer',
  /** `1984-03-02`, or as much of it as is known. */
  'birthDate',
  'nationality',
  /** SHA-256 of the photograph, which lies elsewhere. */
  'photograph',
  'contact',
] as const;
export type IdentityField = (typeof identityFields)[number];
export type Identity = Readonly<Partial<Record<IdentityField, string>>>;

/** Letters and digits alone: documents are typed with and without dots, blanks and hyphens. */
const signs = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const withBirth = (identity: Identity, name: string | undefined): readonly string[] =>
  identity.birthDate && name ? formsOf(name).map((form) => `${form}|${identity.birthDate}`) : [];

/**
 * How a person can be found: each way makes of an identity the terms that are indexed, and of a question those that are
 * sought. Each term is rare. One for a surname alone, or a date, would tell by how often it occurs which it is, to
 * whoever has a copy of the index and a list of common names.
 */
export const waysToFind = {
  document: ({ document, documentIssuer }: Identity) =>
    document && signs(document) ? [`${signs(documentIssuer ?? '')}|${signs(document)}`] : [],
  documentNumber: ({ document }: Identity) => (document && signs(document) ? [signs(document)] : []),
  fullName: (identity: Identity) =>
    identity.surnames && identity.givenNames
      ? withBirth(identity, `${identity.surnames} ${identity.givenNames}`)
      : [],
  surnames: (identity: Identity) => withBirth(identity, identity.surnames),
  /** Each word of the names by itself: somebody with two surnames is sought by one of them, or has one name only. */
  nameAndBirth: (identity: Identity) =>
    [identity.surnames, identity.givenNames].flatMap((name) =>
      (name ?? '').split(/[\s-]+/).flatMap((word) => withBirth(identity, word)),
    ),
  contact: ({ contact }: Identity) => (contact && signs(contact) ? [signs(contact)] : []),
} satisfies Record<string, (identity: Identity) => readonly string[]>;
export type WayToFind = keyof typeof waysToFind;

export const isWayToFind = (name: string): name is WayToFind => Object.hasOwn(waysToFind, name);
