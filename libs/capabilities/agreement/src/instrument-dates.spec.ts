import { learnt } from './fixtures/ledgers.ts';
import { ID, sideOf } from './fixtures/sides.ts';
import { datesOf } from './instrument-dates.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf } from './instrument-state.ts';

const ecuador = sideOf('EC', 'CO');
const colombia = sideOf('CO', 'EC');
const signed = [
  ecuador.proposed({ until: '2022-12-31' }),
  ecuador.signed('ec-1', { on: '2021-03-01' }),
  colombia.signed('ec-1', { on: '2021-03-10' }),
];
const dates = (...events: readonly InstrumentEvent[]) =>
  datesOf(instrumentOf(ID, learnt(...events), '2022-01-01'));
const shown = (...events: readonly InstrumentEvent[]) =>
  dates(...events).map(({ id, when, cancelled }) => [id, when, cancelled ?? false]);

describe('the dates of an instrument', () => {
  it('are none while it is not signed by both', () =>
    expect(shown(ecuador.proposed({ until: '2022-12-31' }), ecuador.signed('ec-1'))).toEqual([]));

  it('are the day on which it enters into force, and its last', () =>
    expect(shown(...signed)).toEqual([
      [`${ID}-entry`, { on: '2021-03-10' }, false],
      [`${ID}-end`, { on: '2022-12-31' }, false],
    ]));

  it('have no end where it has none', () =>
    expect(shown(ecuador.proposed({}), ecuador.signed('ec-1'), colombia.signed('ec-1'))).toEqual([
      [`${ID}-entry`, { on: '2021-03-01' }, false],
    ]));

  it('the end moves with an extension that both agreed to, under the same name and a higher number', () => {
    const extended = [...signed, ecuador.noted('x-1', '2025-12-31'), colombia.noted('x-1', '2025-12-31')];
    const [before, after] = [dates(...signed).at(-1)!, dates(...extended).at(-1)!];
    expect([after.id, after.when]).toEqual([before.id, { on: '2025-12-31' }]);
    expect(after.revision).toBeGreaterThan(before.revision);
    expect(after.changedAt >= before.changedAt).toBe(true);
  });

  it('a denunciation brings the end forward, and says why', () => {
    const end = dates(...signed, ecuador.denounced('2021-06-01')).at(-1)!;
    expect([end.when, end.title]).toEqual([
      { on: '2021-11-30' },
      {
        es: 'Último día de vigencia, por denuncia: Acuerdo',
        en: 'Last day in force, after denunciation: Acuerdo',
      },
    ]);
  });

  it('are cancelled where it is denounced before it is ever in force', () => {
    const later = [
      ecuador.proposed({
        until: '2022-12-31',
        entryIntoForce: { by: 'signature', notBefore: '2022-06-01' },
        noticeMonths: 1,
      }),
      ecuador.signed('ec-1'),
      colombia.signed('ec-1'),
    ];
    expect(shown(...later).map(([, , cancelled]) => cancelled)).toEqual([false, false]);
    expect(shown(...later, colombia.denounced('2021-04-01')).map(([, , cancelled]) => cancelled)).toEqual([
      true,
      true,
    ]);
  });
});
