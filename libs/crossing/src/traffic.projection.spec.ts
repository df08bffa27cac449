import type { CrossingRecordedV1, PublishedCrossing, PublishedEvent } from '#contracts';
import { MemoryRows } from '#projection';
import { NO_HOUR, traffic, Traffic } from './traffic.projection.ts';

const crossed = (
  occurredat: string,
  data: Partial<PublishedCrossing> = {},
  ledger = 'ec.co.crossing',
): CrossingRecordedV1 => ({
  specversion: '1.0',
  id: `${ledger}/42`,
  source: `urn:vecindad:${ledger.slice(0, 2)}`,
  type: 'vecindad.crossing.recorded.v1',
  subject: 'crossing-1',
  // Recorded some days later, as registers come: it must not count then.
  time: '2026-04-03T14:05:09.123456Z',
  occurredat,
  datacontenttype: 'application/json',
  ledger,
  ledgerposition: '42',
  data: { post: 'ec-rumichaca', direction: 'entry', mode: 'land', nationality: 'COL', ...data },
});

/** What is counted for these crossings, row by row. */
const counted = (...events: PublishedEvent[]): Traffic[] => {
  const rows = new MemoryRows();
  for (const event of events) rows.fold(traffic, event);
  return rows.of(Traffic);
};

describe('traffic', () => {
  it('counts a crossing in the hour that the post’s clock showed', () =>
    expect(counted(crossed('2026-03-01T09:04:51-05:00'))).toEqual([
      {
        post: 'ec-rumichaca',
        day: '2026-03-01',
        hour: 9,
        direction: 'entry',
        nationality: 'COL',
        category: '',
        mode: 'land',
        purpose: '',
        recordedBy: 'EC',
        generated: false,
        persons: 1,
      },
    ]));

  it('has no hour where the register holds only the date, which is not midnight', () => {
    expect(counted(crossed('2026-03-01'))).toMatchObject([{ day: '2026-03-01', hour: NO_HOUR }]);
    expect(counted(crossed('2026-03-01T00:30:00-05:00'))).toMatchObject([{ day: '2026-03-01', hour: 0 }]);
  });

  it('ends the month when the post’s clock does, not when it is the first elsewhere', () => {
    expect(counted(crossed('2026-03-31T23:59:59-05:00'))).toMatchObject([{ day: '2026-03-31', hour: 23 }]);
    expect(counted(crossed('2026-04-01T00:00:00-05:00'))).toMatchObject([{ day: '2026-04-01', hour: 0 }]);
  });

  it('adds up what crossings have in common', () =>
    expect(
      counted(
        crossed('2026-03-01T09:04:51-05:00', { age: 34 }),
        crossed('2026-03-01T09:59:59-05:00', { age: 7, sex: 'F' }),
        crossed('2026-03-01T10:00:00-05:00'),
      ),
    ).toMatchObject([
      { hour: 9, persons: 2 },
      { hour: 10, persons: 1 },
    ]));

  it('keeps what was invented for demonstration apart from what happened', () =>
    expect(
      counted(crossed('2026-03-01'), crossed('2026-03-01', { generated: true }), crossed('2026-03-01')),
    ).toMatchObject([
      { generated: false, persons: 2 },
      { generated: true, persons: 1 },
    ]));

  it('keeps each country’s count apart: that the two differ is something to see', () =>
    expect(counted(crossed('2026-03-01'), crossed('2026-03-01', {}, 'co.ec.crossing'))).toMatchObject([
      { recordedBy: 'EC', persons: 1 },
      { recordedBy: 'CO', persons: 1 },
    ]));
});
