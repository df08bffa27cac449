import type { InstrumentText } from '#contracts/agreement';
import { addDays, addMonths, laterOf, type CalendarDate, type Country } from '#platform/kernel';
import type { Standing } from './standing.ts';

export interface Denounced {
  readonly by: Country;
  readonly on: CalendarDate;
  readonly effective: CalendarDate;
}

/** When it enters into force: counted from the later of what both must do. */
export const entryOf = (
  { entryIntoForce: { by, days = 0, notBefore } }: InstrumentText,
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
