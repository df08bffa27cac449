import {
  abideBy,
  type Command,
  type Decider,
  type DomainEvent,
  type Instant,
  type Rule,
} from '#platform/kernel';
import type { IdentityField, SealedIdentity } from '#platform/vault';

type Sealed = SealedIdentity['fields'];

export type PersonEvent =
  | DomainEvent<'PersonRecorded', { readonly subject: string; readonly fields: Sealed }>
  /** Sealed anew as a whole; what was sealed before stays where it is, and opens until the person is erased. */
  | DomainEvent<
      'IdentityRectified',
      { readonly fields: Sealed; readonly changed: readonly IdentityField[]; readonly basis: string }
    >
  | DomainEvent<'IdentityErased', Erased>;

/** That an identity was erased: what is answered of it from then on, and nothing else. */
export interface Erased {
  readonly at: Instant;
  /** The agency by whose decision. */
  readonly authority: string;
  /** Instrument and article. */
  readonly basis: string;
  /** A signed note of the country's. */
  readonly certificate: string;
}

/** What was sealed stands beside the command and is no part of what is asked: no two sealings are alike, and no trace of an identity is to be in the fingerprint. */
export type PersonCommand =
  | (Command<'RecordPerson', Record<string, never>> & { readonly sealed: SealedIdentity })
  | (Command<'RectifyIdentity', { readonly changed: readonly IdentityField[]; readonly basis: string }> & {
      readonly sealed: SealedIdentity;
    })
  | (Command<'EraseIdentity', { readonly basis: string }> & {
      readonly certified: Pick<Erased, 'at' | 'basis' | 'certificate'>;
    });

export interface Person {
  readonly identity?: SealedIdentity;
  readonly erased?: Erased;
}

const isKnown: Rule<PersonCommand, Person> = (_, { identity }) => (identity ? undefined : 'person.unknown');

/** A person of whom a country's store tells: the identity encrypted, the key in the vault. */
export const person: Decider<Person, PersonCommand, PersonEvent> = {
  category: 'person',
  initial: {},
  decide: {
    RecordPerson: ({ sealed: { subject, fields } }, { identity }) =>
      identity ? [] : [{ type: 'PersonRecorded', data: { subject, fields } }],
    RectifyIdentity: (command, state) => {
      abideBy<PersonCommand, Person>(command, state, [isKnown]);
      return [{ type: 'IdentityRectified', data: { fields: command.sealed.fields, ...command.data } }];
    },
    EraseIdentity: (command, state) => {
      if (state.erased) return [];
      abideBy<PersonCommand, Person>(command, state, [isKnown]);
      return [
        { type: 'IdentityErased', data: { ...command.certified, authority: command.meta.caller.agency } },
      ];
    },
  },
  evolve: {
    PersonRecorded: (_, { data: { subject, fields } }) => ({ identity: { subject, fields } }),
    IdentityRectified: ({ identity }, { data: { fields } }) => ({ identity: { ...identity!, fields } }),
    IdentityErased: (_, { data }) => ({ erased: data }),
  },
};
