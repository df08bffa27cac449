import { TZDate } from '@date-fns/tz';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Language } from '#platform/http';
import { addDays } from '#platform/kernel';
import type { CalendarEntry, When } from './entry.ts';

/** How often a calendar program may ask again, in seconds. */
const ASK_AGAIN_AFTER = 60 * 60;

/** What RFC 5545 wants to be told of a zone that is named; of these, one offset since 1993 is all there is to tell. */
const zoneOf = (timeZone: string): string =>
  [
    'BEGIN:VTIMEZONE',
    `TZID:${timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19930101T000000',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0500',
    'TZNAME:-05',
    'END:STANDARD',
    'END:VTIMEZONE',
  ].join('\r\n');

/** A day has no zone, and ends where the next begins. A time is written by the clock of its place, not of this process. */
const spanOf = (when: When) =>
  'on' in when
    ? {
        allDay: true,
        start: new Date(`${when.on}T00:00:00Z`),
        end: new Date(`${addDays(when.until ?? when.on, 1)}T00:00:00Z`),
      }
    : {
        start: new TZDate(when.from, when.timeZone),
        end: new TZDate(when.to, when.timeZone),
        timezone: when.timeZone,
      };

/** A calendar of these entries (RFC 5545). The same entries are the same bytes. */
export const icsOf = (
  entries: readonly CalendarEntry[],
  { name, language }: { readonly name: string; readonly language: Language },
): string => {
  const calendar = ical({
    name: `Vecindad: ${name}`,
    prodId: { company: 'vecindad', product: 'shared-view', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: zoneOf },
    ttl: ASK_AGAIN_AFTER,
  });
  const inOrder = [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const { id, when, title, details, place, revision, changedAt, cancelled } of inOrder)
    calendar.createEvent({
      id: `${id}@vecindad`,
      ...spanOf(when),
      summary: title[language],
      description: details?.[language],
      location: place,
      sequence: revision,
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
};
