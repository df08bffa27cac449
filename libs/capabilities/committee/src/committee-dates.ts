import { Inject, Injectable } from '@nestjs/common';
import { InCalendars, type CalendarEntry, type CalendarSource, type Span } from '#platform/calendar';
import { dayOf, isDate, type Instant } from '#platform/kernel';
import { isSettled } from './commitment.state.ts';
import { Committees } from './committees.ts';
import { ofPicture } from './of-picture.ts';
import type { CommitmentSeen, Picture } from './picture.ts';
import type { SessionSeen } from './session.seen.ts';

const BEFORE_ALL: Instant = '1970-01-01T00:00:00.000000Z';

/** A day on which a session is to be, or was: as both have agreed. */
const ofSession = (picture: Picture, session: SessionSeen): CalendarEntry[] => {
  const { id, meeting, stage, title = id, place, parties } = session;
  if (!meeting.agreed) return [];
  const { acts, changedAt = BEFORE_ALL } = picture.actsOf(id);
  const about = `${id} (${parties.join(', ')})`;
  return [
    {
      id: `session-${id}`,
      when: { on: meeting.agreed.date },
      title: { es: `Sesión: ${title}`, en: `Session: ${title}` },
      details: { es: about, en: about },
      ...((place ?? meeting.agreed.place) ? { place: place ?? meeting.agreed.place! } : {}),
      revision: acts,
      changedAt,
      ...(stage === 'lapsed' || stage === 'cancelled' ? { cancelled: true } : {}),
    },
  ];
};

/** The day by which something is promised; what is settled is due no more. */
const ofCommitment = (picture: Picture, commitment: CommitmentSeen): CalendarEntry[] => {
  const { id, due, state, text = id, changes, offices, madeOn } = commitment;
  // Of a date that is known in part no day can be shown.
  if (due === undefined || !isDate(due)) return [];
  const { acts, changedAt = BEFORE_ALL } = picture.actsOf(id);
  const decided = changes.at(-1)?.on ?? madeOn;
  const decidedAt = decided === undefined ? BEFORE_ALL : `${decided}T00:00:00.000000Z`;
  const details = `${id}: ${offices.map(({ office }) => office).join(', ')}`;
  return [
    {
      id: `commitment-${id}`,
      when: { on: due },
      title: { es: `Vence: ${text.slice(0, 120)}`, en: `Due: ${text.slice(0, 120)}` },
      details: { es: details, en: details },
      revision: acts + changes.length,
      changedAt: changedAt > decidedAt ? changedAt : decidedAt,
      ...(isSettled(state) ? { cancelled: true } : {}),
    },
  ];
};

const entriesOf = ofPicture((picture): CalendarEntry[] => [
  ...picture.sessions.flatMap((session) => ofSession(picture, session)),
  ...picture.commitments.flatMap((commitment) => ofCommitment(picture, commitment)),
]);

/** Sessions that are agreed, and the days by which commitments are due. */
@InCalendars()
@Injectable()
export class CommitteeDates implements CalendarSource {
  constructor(@Inject(Committees) private readonly committees: Committees) {}

  async entries({ country, now }: Span): Promise<CalendarEntry[]> {
    return entriesOf(await this.committees.picture(country, dayOf(now)));
  }
}
