import { contractsOf, type EventsOf } from '#platform/contracts';
import { actaEvents } from './acta.ts';
import { bodyEvents } from './body.ts';
import { channels } from './channels.ts';
import { commitmentEvents } from './commitment.ts';
import { sessionEvents } from './session.ts';

const events = { ...bodyEvents, ...sessionEvents, ...actaEvents, ...commitmentEvents };

/** What is told of bodies, sessions, actas and commitments. */
export type CommitteePublished = EventsOf<typeof events>;

/** What an event of this channel says: `Told<'session-convened'>`. */
export type Told<Event extends string> = Extract<
  CommitteePublished,
  { readonly type: `vecindad.committee.${Event}.v1` }
>['data'];

export const committeeContracts = contractsOf(channels.committee, events);
