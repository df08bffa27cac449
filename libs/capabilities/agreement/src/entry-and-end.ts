import type { InstrumentText } from '#contracts/agreement';
import { addDays, addMonths, laterOf, type CalendarDate, type Country } from '#platform/kernel';
import type { Period } from './periods.ts';
import type { Standing } from './standing.ts';

export interface Denounced {
  readonly by: Country;
  readonly on: CalendarDate;
  readonly effective: CalendarDate;
}

export interface Declined {
  readonly by: Country;
  readonly on: CalendarDate;
  readonly reason: string;
}

/** A party that has signed and not ratified may say that it will not become bound; the first to say so counts. */
export const declinedOf = (
  { entryIntoForce }: InstrumentText,
  standings: readonly Standing[],
): Declined | undefined => {
  if (entryIntoForce.by !== 'ratification') return undefined;
  const counted = entryOf({ entryIntoForce }, standings);
  return standings
    .flatMap(({ country, declination }) =>
      declination ? [{ by: country, on: declination.data.note.date, reason: declination.data.reason }] : [],
    )
    .filter(({ on }) => counted === undefined || on < counted)
    .sort((a, b) => (a.on + a.by < b.on + b.by ? -1 : 1))[0];
};

/**
 * When it is applied though not in force yet: where the text says so, from the later signature. It ends with the entry into force,
 * or with the note of a party that will not become bound. Vienna Convention on the Law of Treaties, art. 25.
 */
export const provisionalOf = (
  { entryIntoForce }: InstrumentText,
  standings: readonly Standing[],
  entry: CalendarDate | undefined,
  declined: Declined | undefined,
): Period | undefined => {
  const dates = standings.flatMap(({ signature }) => signature?.on ?? []);
  if (!entryIntoForce.provisionally || dates.length < standings.length) return undefined;
  const from = laterOf(dates[0]!, ...dates);
  const end = declined ? declined.on : entry;
  if (end === undefined) return { from };
  return from < end ? { from, until: addDays(end, -1) } : undefined;
};

/** When it enters into force: counted from the later of what both must do. */
export const entryOf = (
  { entryIntoForce: { by, days = 0, notBefore } }: Pick<InstrumentText, 'entryIntoForce'>,
  standings: readonly Standing[],
): CalendarDate | undefined => {
  const dates = standings.map(({ signature, ratification }) =>
    by === 'signature' ? signature?.on : ratification?.data.note.date,
  );
  if (!dates.every((date) => date !== undefined)) return undefined;
  const [first, ...others] = dates as [CalendarDate, ...CalendarDate[]];
  const counted = addDays(laterOf(first, ...others), days);
  return notBefore ? laterOf(counted, notBefore) : counted;
};

/** A notice runs from its note; the first to have effect ends the instrument. */
export const denouncedOf = (text: InstrumentText, standings: readonly Standing[]): Denounced | undefined =>
  standings
    .flatMap(({ country, denunciation }) =>
      denunciation
        ? [
            {
              by: country,
              on: denunciation.data.note.date,
              effective: addMonths(denunciation.data.note.date, text.noticeMonths),
            },
          ]
        : [],
    )
    .sort((a, b) => (a.effective + a.by < b.effective + b.by ? -1 : 1))[0];
