import { specFor, type CommandMeta } from '#kernel';
import { crossing, type CrossingRecorded, type RecordCrossing } from './crossing.ts';

const meta: CommandMeta = {
  caller: { subject: 'ana', agency: 'migracion' },
  country: 'EC',
  commandId: 'c',
  now: '2026-03-01T15:00:00.000000Z',
};
const facts = {
  record: 'r-1',
  post: 'rumichaca',
  direction: 'entry',
  mode: 'land',
  nationality: 'COL',
} as const;
const record = (
  more: Partial<RecordCrossing['data']> = {},
  at: RecordCrossing['at'] = { timeZone: 'America/Guayaquil', border: 'CO' },
): RecordCrossing => ({
  type: 'RecordCrossing',
  data: { ...facts, occurredAt: '2026-03-01T14:30:00Z', ...more },
  at,
  meta,
});
const recorded = (occurredAt: string): CrossingRecorded => ({
  type: 'CrossingRecorded',
  data: { ...facts, occurredAt, border: 'CO' },
});

const given = specFor(crossing);

describe('recording a crossing', () => {
  it('tells the time by the post’s clock', () =>
    given().when(record()).then(recorded('2026-03-01T09:30:00-05:00')));
  it('keeps a date where the register has no more', () =>
    given()
      .when(record({ occurredAt: '2020-01-22' }))
      .then(recorded('2020-01-22')));
  it('takes what remote posts upload late', () =>
    given()
      .when(record({ occurredAt: '2025-11-30T23:59:59-05:00' }))
      .then(recorded('2025-11-30T23:59:59-05:00')));
  it('bears with a clock that is a few minutes fast', () =>
    given()
      .when(record({ occurredAt: '2026-03-01T15:05:00Z' }))
      .then(recorded('2026-03-01T10:05:00-05:00')));
  it('refuses what has not happened yet', () =>
    given()
      .when(record({ occurredAt: '2026-03-02T15:00:00Z' }))
      .thenRejected('crossing.in-future'));
  it('refuses a post that the register does not have', () =>
    given()
      .when({ ...record(), at: undefined })
      .thenRejected('crossing.unknown-post', { field: 'post', post: 'rumichaca' }));
  it('may be sent again', () => given(recorded('2026-03-01T09:30:00-05:00')).when(record()).thenNothing());
});
