import { modesOfPost, postKinds } from '#contracts/crossing';
import { decide, specFor, type CommandMeta } from '#platform/kernel';
import type {
  AnnulCrossing,
  CorrectCrossing,
  CrossingEntry,
  CrossingEvent,
  CrossingRecorded,
  RecordCrossing,
  ReinstateCrossing,
} from './crossing.events.ts';
import { crossing } from './crossing.ts';

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
  at: RecordCrossing['at'] = { post: 'rumichaca', timeZone: 'America/Guayaquil', kind: 'land', border: 'CO' },
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
      .when(record({ mode }, { post: 'rumichaca', timeZone: 'America/Guayaquil', kind, border: 'CO' }))
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
          record(said, { post: 'rumichaca', timeZone: 'America/Guayaquil', kind, border: 'CO' }),
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

const at = { post: 'rumichaca', timeZone: 'America/Guayaquil', kind: 'land', border: 'CO' } as const;
const another = 'c54a0d0e-6f0e-4d0c-8a25-3f6bb1f6a0de';
const correct = (
  fields: CorrectCrossing['data']['fields'],
  more: Partial<CorrectCrossing['data']> = {},
  post: CorrectCrossing['at'] = at,
): CorrectCrossing => ({
  type: 'CorrectCrossing',
  data: { reason: 'misread-document', fields, ...more },
  at: post,
  publicId: another,
  meta,
});
const annul = (data: AnnulCrossing['data'] = { reason: 'duplicate' }): AnnulCrossing => ({
  type: 'AnnulCrossing',
  data,
  meta,
});
const reinstate: ReinstateCrossing = {
  type: 'ReinstateCrossing',
  data: { note: 'Anulado por error' },
  publicId: another,
  meta,
};
const at930 = recorded('2026-03-01T09:30:00-05:00');
const entry: CrossingEntry = at930.data;
const corrected = (after: object, before: CrossingEntry = entry): CrossingEvent => ({
  type: 'CrossingCorrected',
  data: { reason: 'misread-document', before, after: { ...before, ...after } },
});
const annulled = (before: CrossingEntry = entry): CrossingEvent => ({
  type: 'CrossingAnnulled',
  data: { reason: 'duplicate', before },
});

describe('correcting a crossing', () => {
  it('says what stood and what is right', () =>
    given(at930)
      .when(correct({ nationality: 'PER' }))
      .then(corrected({ nationality: 'PER' })));
  it('rests on the correction before it', () => {
    const peruvian = { ...entry, nationality: 'PER' };
    given(at930, corrected({ nationality: 'PER' }))
      .when(correct({ direction: 'exit' }))
      .then(corrected({ direction: 'exit' }, peruvian));
  });
  it('to what stands already changes nothing', () => {
    given(at930)
      .when(correct({ nationality: 'COL' }))
      .thenNothing();
    given(at930)
      .when(correct({ occurredAt: '2026-03-01T14:30:00Z' }))
      .thenNothing();
    given(at930)
      .when(correct({}, { remove: ['age'] }))
      .thenNothing();
  });
  it('puts a register’s own word in a code’s place, and takes out what is not known after all', () => {
    const [event] = decide(crossing, correct({ nationalityLabel: 'Yugoslavia' }, { remove: ['age'] }), {
      state: 'recorded',
      entry: { ...entry, age: 7 },
    });
    const { nationality: _, ...rest } = entry;
    expect(event!.data).toMatchObject({ after: { ...rest, nationalityLabel: 'Yugoslavia' } });
    expect(Object.keys((event!.data as { after: object }).after)).not.toContain('age');
  });
  it('tells the time by the clock of the post where it was', () => {
    const lima = { post: 'aguas-verdes', timeZone: 'America/Lima', kind: 'land', border: 'PE' } as const;
    given(at930)
      .when(correct({ occurredAt: '2026-03-01T14:40:00Z' }))
      .then(corrected({ occurredAt: '2026-03-01T09:40:00-05:00' }));
    const [event] = decide(crossing, correct({ post: 'aguas-verdes' }, {}, lima), {
      state: 'recorded',
      entry,
    });
    expect(event!.data).toMatchObject({
      after: {
        post: 'aguas-verdes',
        occurredAt: '2026-03-01T09:30:00-05:00',
        border: 'PE',
        publicId: another,
      },
    });
  });
  it('keeps the name under which it was told while it concerns the same country', () => {
    const [event] = decide(crossing, correct({ post: 'tufino' }, {}, { ...at, post: 'tufino' }), {
      state: 'recorded',
      entry,
    });
    expect(event!.data).toMatchObject({ after: { post: 'tufino', border: 'CO', publicId } });
  });
  it.each([
    [{ occurredAt: '2026-03-02T15:00:00Z' }, 'crossing.in-future'],
    [{ occurredAt: '1823-05-01' }, 'crossing.too-long-ago'],
    [{ mode: 'air' }, 'crossing.mode-not-of-post'],
  ] as const)('to %j is refused as recording it would be', (fields, code) =>
    given(at930).when(correct(fields)).thenRejected(code),
  );
  it('is refused to a post that the register does not have', () =>
    given(at930)
      .when({ ...correct({ post: 'nowhere' }), at: undefined })
      .thenRejected('crossing.unknown-post', { field: 'post', post: 'nowhere' }));
  it('judges by today’s rules only what it says: what earlier programs recorded stays correctable', () =>
    given(recorded('0001-01-01'))
      .when(correct({ nationality: 'PER' }))
      .then(corrected({ nationality: 'PER' }, recorded('0001-01-01').data)));
  it('is decided anew where another has moved it to another post meanwhile', () =>
    given(at930, corrected({ post: 'tufino' }))
      .when(correct({ mode: 'land' }))
      .thenRejected('crossing.moved', { record: 'r-1', post: 'tufino' }));
  it('for another reason needs a word why', () => {
    given(at930)
      .when(correct({ nationality: 'PER' }, { reason: 'other' }))
      .thenRejected('correction.note-missing', { field: 'note' });
    given(at930)
      .when(annul({ reason: 'other' }))
      .thenRejected('correction.note-missing', { field: 'note' });
  });
  it('of what was annulled meanwhile is refused', () =>
    given(at930, annulled())
      .when(correct({ nationality: 'PER' }))
      .thenRejected('crossing.annulled', { record: 'r-1' }));
  it('of what was never recorded is refused', () =>
    given()
      .when(correct({ nationality: 'PER' }))
      .thenRejected('crossing.unknown'));
});

describe('annulling a crossing', () => {
  it('says what stood', () => given(at930).when(annul()).then(annulled()));
  it('says what stood after corrections', () =>
    given(at930, corrected({ nationality: 'PER' }))
      .when(annul())
      .then(annulled({ ...entry, nationality: 'PER' })));
  it('happens once', () =>
    given(at930, annulled())
      .when(annul({ reason: 'did-not-happen' }))
      .thenNothing());
  it('of what was never recorded is refused', () => given().when(annul()).thenRejected('crossing.unknown'));
  it('is undone by reinstating: it counts again as it stood, and is told under another name', () =>
    given(at930, annulled())
      .when(reinstate)
      .then({
        type: 'CrossingReinstated',
        data: { note: 'Anulado por error', after: { ...entry, publicId: another } },
      }));
  it('is undone once, and what stands is not reinstated', () => given(at930).when(reinstate).thenNothing());
  it('may be right after all', () => {
    const again = { ...entry, publicId: another };
    given(at930, annulled(), { type: 'CrossingReinstated', data: { note: 'n', after: again } })
      .when(annul())
      .then(annulled(again));
  });
});
