import fc from 'fast-check';
import ICAL from 'ical.js';
import { addDays } from '#platform/kernel';
import { timeZones, type CalendarEntry } from './entry.ts';
import { icsOf } from './ics.ts';

const session: CalendarEntry = {
  id: 'session-7',
  when: { from: '2026-12-01T14:00:00Z', to: '2026-12-01T16:30:00Z', timeZone: 'America/Guayaquil' },
  title: { es: 'Sesión del comité; orden, y acta', en: 'Session of the committee' },
  details: { es: 'Primera línea\nsegunda \\ línea', en: 'One line' },
  place: 'Tulcán, Carchi',
  revision: 3,
  changedAt: '2026-11-20T10:00:00Z',
};
const end: CalendarEntry = {
  id: 'ec-acuerdo-end',
  when: { on: '2026-12-31' },
  title: { es: 'Último día', en: 'Last day' },
  revision: 2,
  changedAt: '2026-11-20T10:00:00Z',
};

/** As a calendar program reads it. */
const read = (entries: readonly CalendarEntry[], language: 'es' | 'en' = 'es') => {
  const text = icsOf(entries, { name: 'Comité', language });
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  return { text, calendar, events };
};

describe('a calendar', () => {
  it('says a time by the clock of its place, whose zone it brings along', () => {
    const { text, calendar, events } = read([session]);
    expect(text).toContain('DTSTART;TZID=America/Guayaquil:20261201T090000\r\n');
    const [event] = events;
    expect([event!.uid, event!.sequence, event!.summary, event!.location]).toEqual([
      'session-7@vecindad',
      3,
      session.title.es,
      'Tulcán, Carchi',
    ]);
    expect(event!.description).toBe(session.details!.es);
    const zones = calendar.getAllSubcomponents('vtimezone').map((zone) => new ICAL.Timezone(zone));
    expect(zones.map(({ tzid }) => tzid)).toEqual(['America/Guayaquil']);
    const [starts, ends] = [event!.startDate, event!.endDate].map((time) => {
      time.zone = zones[0]!;
      return time.toJSDate().toISOString();
    });
    expect([starts, ends]).toEqual(['2026-12-01T14:00:00.000Z', '2026-12-01T16:30:00.000Z']);
  });

  it.each(['UTC', 'Asia/Tokyo', 'America/Los_Angeles'])(
    'says the same where this process runs by %s',
    (zone) => {
      const here = process.env['TZ'];
      const told = icsOf([session, end], { name: 'Comité', language: 'es' });
      try {
        process.env['TZ'] = zone;
        expect(icsOf([session, end], { name: 'Comité', language: 'es' })).toBe(told);
      } finally {
        process.env['TZ'] = here;
        if (here === undefined) delete process.env['TZ'];
      }
    },
  );

  it('has days without a time, each ending where the next begins', () => {
    const { text, events } = read([
      end,
      { ...end, id: 'visit', when: { on: '2026-12-30', until: '2027-01-02' } },
    ]);
    expect(text).toContain('DTSTART;VALUE=DATE:20261231\r\n');
    expect(
      events.map(({ startDate, endDate }) => [startDate.isDate, startDate.toString(), endDate.toString()]),
    ).toEqual([
      [true, '2026-12-31', '2027-01-01'],
      [true, '2026-12-30', '2027-01-03'],
    ]);
  });

  it('keeps what was cancelled, and says that it was', () => {
    const { calendar } = read([session, { ...end, cancelled: true, revision: 9 }]);
    const told = calendar
      .getAllSubcomponents('vevent')
      .map((one) => [one.getFirstPropertyValue('uid'), one.getFirstPropertyValue('status')]);
    expect(told).toEqual([
      ['ec-acuerdo-end@vecindad', 'CANCELLED'],
      ['session-7@vecindad', 'CONFIRMED'],
    ]);
  });

  it('speaks the language that was chosen', () =>
    expect(read([session], 'en').events[0]!.summary).toBe('Session of the committee'));

  it('is a calendar where there is nothing in it', () => {
    const { calendar, events } = read([]);
    expect([calendar.getFirstPropertyValue('version'), events]).toEqual(['2.0', []]);
  });

  const text = fc
    .string({ unit: fc.constantFrom(...'aáñÑ;,\\:"\n€ 𝄞 x'.split('')), maxLength: 200 })
    .map((one) => `t${one}.`);
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
  const when: fc.Arbitrary<CalendarEntry['when']> = fc.oneof(
    day.map((on) => ({ on })),
    fc
      .tuple(
        fc.integer({ min: 0, max: 60_000_000 }),
        fc.integer({ min: 1, max: 5_000 }),
        fc.constantFrom(...timeZones),
      )
      .map(([from, minutes, timeZone]) => ({
        from: new Date(Date.UTC(2000) + (from * 60_000) / 4).toISOString(),
        to: new Date(Date.UTC(2000) + (from * 60_000) / 4 + minutes * 60_000).toISOString(),
        timeZone,
      })),
  );
  const entries = fc.uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z0-9-]{1,30}$/),
      when,
      title: fc.record({ es: text, en: text }),
      details: fc.record({ es: text, en: text }),
      revision: fc.nat(),
      changedAt: fc.constant('2026-11-20T10:00:00Z'),
      cancelled: fc.boolean(),
    }),
    { selector: ({ id }) => id, maxLength: 6 },
  );

  it('tells a program whatever was put into it, in any order, in lines of at most 75 octets', () =>
    fc.assert(
      fc.property(entries, (some) => {
        const { text: told, events } = read(some);
        for (const line of told.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        expect(read([...some].reverse()).text).toBe(told);
        const found = new Map(events.map((event) => [event.uid, event]));
        expect(found.size).toBe(some.length);
        for (const { id, when: at, title, details, revision } of some) {
          const event = found.get(`${id}@vecindad`)!;
          expect([event.summary, event.description, event.sequence]).toEqual([
            title.es,
            details.es,
            revision,
          ]);
          expect(event.startDate.isDate).toBe('on' in at);
          const zone = 'on' in at ? '' : '-05:00';
          const starts = event.startDate.toString();
          if ('on' in at) expect(starts).toBe(at.on);
          else
            expect(new Date(`${starts}${zone}`).getTime()).toBe(
              Math.floor(Date.parse(at.from) / 1000) * 1000,
            );
        }
      }),
      { numRuns: 100 },
    ));
});
