import { modesOfPost, postKinds } from '#contracts';
import { decide, specFor, type CommandMeta } from '#kernel';
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
const publicId = '0b8f4c1e-7d52-4a39-9c06-5e1f2a7b8d34';
const record = (
  more: Partial<RecordCrossing['data']> = {},
  at: RecordCrossing['at'] = { timeZone: 'America/Guayaquil', kind: 'land', border: 'CO' },
): RecordCrossing => ({
  type: 'RecordCrossing',
  data: { ...facts, occurredAt: '2026-03-01T14:30:00Z', ...more },
  at,
  publicId,
  meta,
});
const recorded = (occurredAt: string): CrossingRecorded => ({
  type: 'CrossingRecorded',
  data: { ...facts, occurredAt, border: 'CO', publicId },
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
  it('refuses what nobody alive has crossed: an unset date', () => {
    for (const occurredAt of [
      '0001-01-01',
      '0001-01-01T00:00:00Z',
      '0000-01-01',
      '1823-05-01T00:00:00-05:00',
    ])
      given()
        .when(record({ occurredAt }))
        .thenRejected('crossing.too-long-ago', { field: 'occurredAt', occurredAt, years: 100 });
    given()
      .when(record({ occurredAt: '1926-01-01' }))
      .then(recorded('1926-01-01'));
  });
  it.each([
    ['land', 'air'],
    ['land', 'river'],
    ['air', 'land'],
    ['sea', 'river'],
    ['river', 'land'],
  ] as const)('refuses at a %s post who comes by %s', (kind, mode) =>
    given()
      .when(record({ mode }, { timeZone: 'America/Guayaquil', kind, border: 'CO' }))
      .thenRejected('crossing.mode-not-of-post', {
        field: 'mode',
        mode,
        post: 'rumichaca',
        kind,
        admitted: modesOfPost[kind].join(', '),
      }),
  );
  it('takes at each post what comes there, what the register does not tell, and its own word', () => {
    for (const kind of postKinds)
      for (const mode of [...modesOfPost[kind], 'unspecified', undefined]) {
        const said = { mode, modeLabel: mode ? undefined : 'Vía Férrea' };
        const [event] = decide(
          crossing,
          record(said, { timeZone: 'America/Guayaquil', kind, border: 'CO' }),
          crossing.initial,
        );
        expect(event!.data).toMatchObject(said);
      }
  });
  it('refuses a post that the register does not have', () =>
    given()
      .when({ ...record(), at: undefined })
      .thenRejected('crossing.unknown-post', { field: 'post', post: 'rumichaca' }));
  it('may be sent again', () => given(recorded('2026-03-01T09:30:00-05:00')).when(record()).thenNothing());
});
