import {
  crossingContracts,
  type CrossingAnnulledV1,
  type CrossingCorrectedV1,
  type CrossingRecordedV2,
  type CrossingThen,
  type CrossingTold,
} from '#contracts/crossing';
import { assemble, type PublishedEvent } from '#platform/contracts';
import { MemoryRows } from '#platform/projection';
import { NO_HOUR, traffic, Traffic, TrafficCorrection } from './traffic.projection.ts';

const { upcast } = assemble([crossingContracts]);

const crossed = (
  occurredat: string,
  data: Partial<CrossingTold> = {},
  ledger = 'ec.co.crossing',
): CrossingRecordedV2 => ({
  specversion: '1.0',
  id: `${ledger}/42`,
  source: `urn:vecindad:${ledger.slice(0, 2)}`,
  type: 'vecindad.crossing.recorded.v2',
  subject: '0b8f4c1e-7d52-4a39-9c06-5e1f2a7b8d34',
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
    expect(counted(crossed('2026-03-01T09:00:00-05:00'))).toEqual([
      {
        post: 'ec-rumichaca',
        day: '2026-03-01',
        hour: 9,
        direction: 'entry',
        nationality: 'COL',
        nationalityForm: '',
        nationalityLabel: '',
        category: '',
        mode: 'land',
        purpose: '',
        ledger: 'ec.co.crossing',
        generated: false,
        persons: 1,
      },
    ]));

  it('has no hour where the register holds only the date, which is not midnight', () => {
    expect(counted(crossed('2026-03-01'))).toMatchObject([{ day: '2026-03-01', hour: NO_HOUR }]);
    expect(counted(crossed('2026-03-01T00:00:00-05:00'))).toMatchObject([{ day: '2026-03-01', hour: 0 }]);
  });

  it('ends the month when the post’s clock does, not when it is the first elsewhere', () => {
    expect(counted(crossed('2026-03-31T23:00:00-05:00'))).toMatchObject([{ day: '2026-03-31', hour: 23 }]);
    expect(counted(crossed('2026-04-01T00:00:00-05:00'))).toMatchObject([{ day: '2026-04-01', hour: 0 }]);
  });

  it('adds up what crossings have in common', () =>
    expect(
      counted(
        crossed('2026-03-01T09:00:00-05:00', { categoryGroup: 'visitor' }),
        crossed('2026-03-01T09:00:00-05:00', { categoryGroup: 'visitor' }),
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

  it('keeps what rests on each ledger apart: that two countries’ counts differ is something to see', () =>
    expect(counted(crossed('2026-03-01'), crossed('2026-03-01', {}, 'co.ec.crossing'))).toMatchObject([
      { ledger: 'ec.co.crossing', persons: 1 },
      { ledger: 'co.ec.crossing', persons: 1 },
    ]));

  it('groups a register’s own labels by their canonical form, and keeps how each was spelt', () => {
    const spelt = ['Haití', 'Haití'.normalize('NFD'), ' Haití\u200b', 'Haití'];
    expect(
      counted(
        ...spelt.map((nationalityLabel) =>
          crossed('2026-03-01', { nationality: 'unmapped', nationalityLabel }),
        ),
      ).map(({ nationality, nationalityForm, persons }) => [nationality, nationalityForm, persons]),
    ).toEqual([
      ['unmapped', 'Haití', 2],
      ['unmapped', 'Haití', 1],
      ['unmapped', 'Haití', 1],
    ]);
  });

  it('counts what was told in the first version by what neighbours count by now', () => {
    const v1 = {
      ...crossed('2026-03-01T09:04:51-05:00'),
      type: 'vecindad.crossing.recorded.v1',
      subject: 'crossing-1',
      data: {
        post: 'ec-rumichaca',
        direction: 'entry',
        mode: 'helicoptero',
        nationality: 'Yugoslavia',
        category: 'No inmigranteRT-UNA',
        purpose: 'tourism',
        sex: 'F',
        age: 34,
      },
    };
    expect(counted(upcast(v1))).toMatchObject([
      {
        hour: 9,
        mode: 'unmapped',
        nationality: 'unmapped',
        nationalityForm: 'Yugoslavia',
        category: 'resident',
        purpose: 'visit',
        persons: 1,
      },
    ]);
  });
});

describe('a correction', () => {
  const then = (occurredAt: string, more: Partial<CrossingTold> = {}): CrossingThen => ({
    ...crossed(occurredAt).data,
    occurredAt,
    ...more,
  });
  const corrected = (before: CrossingThen, after: CrossingThen): CrossingCorrectedV1 => ({
    ...crossed(after.occurredAt),
    type: 'vecindad.crossing.corrected.v1',
    data: { reason: 'misread-document', before, after },
  });
  const annulled = (before: CrossingThen): CrossingAnnulledV1 => ({
    ...crossed(before.occurredAt),
    type: 'vecindad.crossing.annulled.v1',
    data: { reason: 'duplicate', before },
  });
  const nine = '2026-03-01T09:00:00-05:00';
  const ten = '2026-03-01T10:00:00-05:00';
  const persons = (...events: PublishedEvent[]): object =>
    Object.fromEntries(
      counted(...events).map((row) => [`${row.hour} ${row.nationality} ${row.direction}`, row.persons]),
    );

  it('takes out what was told and counts what is right, in its own hour', () =>
    expect(
      persons(
        crossed(nine),
        crossed(nine),
        corrected(then(nine), then(ten, { nationality: 'PER', direction: 'exit' })),
      ),
    ).toEqual({ '9 COL entry': 1, '10 PER exit': 1 }));

  it('annulled: the person is not counted', () =>
    expect(persons(crossed(nine), annulled(then(nine)))).toEqual({ '9 COL entry': 0 }));

  it('is itself counted, with its reason, on the day that was told first', () => {
    const rows = new MemoryRows();
    for (const event of [corrected(then(nine), then('2026-03-02')), annulled(then('2026-03-02'))])
      rows.fold(traffic, event);
    const common = { ledger: 'ec.co.crossing', post: 'ec-rumichaca', crossings: 1 };
    expect(rows.of(TrafficCorrection)).toEqual([
      { ...common, day: '2026-03-01', kind: 'corrected', reason: 'misread-document' },
      { ...common, day: '2026-03-02', kind: 'annulled', reason: 'duplicate' },
    ]);
  });
});
