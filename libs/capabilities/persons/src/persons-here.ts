import { Inject, Injectable } from '@nestjs/common';
import { EVENT_STORE, type EventStore } from '#platform/event-store';
import { evolve, isPartialDate, Rejected, streamOf } from '#platform/kernel';
import { identityFields, type Identity, type SealedIdentity } from '#platform/vault';
import type { IdentityBody } from './persons.bodies.ts';
import { person, type Person, type PersonEvent } from './person.ts';

const PSEUDONYM = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A person as the country's own store has them. */
@Injectable()
export class PersonsHere {
  constructor(@Inject(EVENT_STORE) private readonly store: EventStore) {}

  async of(subject: string): Promise<Person> {
    if (!PSEUDONYM.test(subject)) return person.initial;
    const { events } = await this.store.load(streamOf(person, subject));
    return evolve(person, person.initial, events as unknown as PersonEvent[]);
  }

  /** @throws {Rejected} `person.unknown`, or `person.erased`, which says when, by whom and on which basis */
  async known(subject: string): Promise<SealedIdentity> {
    const { identity, erased } = await this.of(subject);
    if (erased) {
      const { at, authority, basis } = erased;
      throw new Rejected('person.erased', { at, authority, basis });
    }
    if (!identity) throw new Rejected('person.unknown');
    return identity;
  }
}

/** @throws {Rejected} `person.birth-date-malformed`, which does not repeat what was given */
export const identityIn = (body: IdentityBody): Identity => {
  if (body.birthDate !== undefined && !isPartialDate(body.birthDate))
    throw new Rejected('person.birth-date-malformed', { field: 'birthDate' });
  return Object.fromEntries(
    identityFields.flatMap((field) => (body[field] === undefined ? [] : [[field, body[field]]])),
  );
};
