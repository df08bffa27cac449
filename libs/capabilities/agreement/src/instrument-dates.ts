import { Inject, Injectable } from '@nestjs/common';
import { InCalendars, type CalendarEntry, type CalendarSource, type Span } from '#platform/calendar';
import type { Bilingual } from '#platform/http';
import { dayOf, type CalendarDate } from '#platform/kernel';
import { concludedText, type Instrument } from './instrument-state.ts';
import { Instruments } from './instruments.ts';

/** What every entry of an instrument has: whatever is said of it makes the number of its acts rise. */
const ofInstrument = ({ id, title, parties, timeline, generated }: Instrument) => {
  const name = title ?? id;
  const about = `${name} (${parties.join(', ')})`;
  return {
    revision: timeline.length,
    changedAt: timeline.reduce((latest, { at = '' }) => (at > latest ? at : latest), '1970-01-01T00:00:00Z'),
    details: {
      es: generated ? `${about}. Dato inventado como ejemplo.` : about,
      en: generated ? `${about}. Invented as an example.` : about,
    },
    titled: (es: string, en: string): Bilingual => ({ es: `${es}: ${name}`, en: `${en}: ${name}` }),
  };
};

/** The days on which an instrument that both have signed begins and ceases to bind, as far as it has any. */
export const datesOf = (instrument: Instrument): CalendarEntry[] => {
  const { id, entryIntoForce, periods, denounced } = instrument;
  const { titled, ...common } = ofInstrument(instrument);
  const text = concludedText(instrument);
  const end = periods.at(-1)?.until ?? text?.until;
  const entry = (
    what: string,
    on: CalendarDate | undefined,
    title: Bilingual,
    cancelled: boolean,
  ): CalendarEntry[] =>
    on === undefined
      ? []
      : [{ id: `${id}-${what}`, when: { on }, title, ...common, ...(cancelled ? { cancelled } : {}) }];
  return [
    ...entry('entry', entryIntoForce, titled('Entra en vigor', 'Enters into force'), periods.length === 0),
    ...entry(
      'end',
      end,
      denounced
        ? titled('Último día de vigencia, por denuncia', 'Last day in force, after denunciation')
        : titled('Último día de vigencia', 'Last day in force'),
      entryIntoForce !== undefined && periods.length === 0,
    ),
  ];
};

/** When instruments of a country enter into force and end. */
@InCalendars()
@Injectable()
export class InstrumentDates implements CalendarSource {
  constructor(@Inject(Instruments) private readonly instruments: Instruments) {}

  async entries({ country, now }: Span): Promise<CalendarEntry[]> {
    return (await this.instruments.list(dayOf(now), country)).flatMap(datesOf);
  }
}
