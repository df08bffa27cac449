import { learnt } from './fixtures/ledgers.ts';
import { ID, note, sideOf } from './fixtures/sides.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf } from './instrument-state.ts';
import { isWanted, type Wanted } from './instruments.query.ts';

const ecuador = sideOf('EC', 'CO');
const colombia = sideOf('CO', 'EC');
const signed = [ecuador.signed('ec-1'), colombia.signed('ec-1')];
const plan = { part: 'plan', kind: 'plan', title: 'Plan', until: '2022-03-31' } as const;

const is = (wanted: Wanted, on: string, ...events: readonly InstrumentEvent[]): boolean =>
  isWanted(instrumentOf(ID, learnt(...events), on), wanted, { on, followedUp: new Set(['ec-otro']) });

describe('instruments that are asked for', () => {
  it('expire within some months: the instrument, or a part of it', () => {
    const agreement = [ecuador.proposed({ until: '2022-03-31' }), ...signed];
    expect(is({ expiringWithin: 6 }, '2021-10-01', ...agreement)).toBe(true);
    expect(is({ expiringWithin: 6 }, '2021-09-29', ...agreement)).toBe(false);
    expect(is({ expiringWithin: 6 }, '2022-04-01', ...agreement)).toBe(false);
    expect(is({ expiringWithin: 6 }, '2021-10-01', ecuador.proposed({ parts: [plan] }), ...signed)).toBe(
      true,
    );
    expect(is({ expiringWithin: 6 }, '2021-10-01', ecuador.proposed(), ...signed)).toBe(false);
  });
  it('no longer once both have extended them', () => {
    const extended = [
      ecuador.proposed({ until: '2022-03-31' }),
      ...signed,
      ecuador.noted('canje-1', '2030-12-31', note('2021-09-01', 'ec-1')),
    ];
    expect(is({ expiringWithin: 6 }, '2021-10-01', ...extended)).toBe(true);
    const both = [...extended, colombia.noted('canje-1', '2030-12-31', note('2021-09-01', 'co-1'))];
    expect(is({ expiringWithin: 6 }, '2021-10-01', ...both)).toBe(false);
  });
  it('end by a notice that runs', () =>
    expect(
      is(
        { expiringWithin: 6 },
        '2021-10-01',
        ecuador.proposed(),
        ...signed,
        colombia.denounced('2021-07-01'),
      ),
    ).toBe(true));
  it('were signed by one side long ago', () => {
    const half = [ecuador.proposed(), ecuador.signed('ec-1', { on: '2021-03-01' })];
    expect(is({ signedByOneFor: 6 }, '2021-09-01', ...half)).toBe(false);
    expect(is({ signedByOneFor: 6 }, '2021-09-02', ...half)).toBe(true);
    expect(is({ signedByOneFor: 6 }, '2021-09-02', ...half, colombia.signed('ec-1'))).toBe(false);
    expect(is({ signedByOneFor: 6 }, '2021-09-02', ecuador.proposed())).toBe(false);
  });
  it('were concluded, and nothing was ever done under them', () => {
    const concluded = [ecuador.proposed(), ...signed];
    expect(is({ neverFollowedUp: true }, '2021-09-01', ...concluded)).toBe(true);
    expect(is({ neverFollowedUp: true }, '2021-09-01', ecuador.proposed())).toBe(false);
    const view = instrumentOf(ID, learnt(...concluded), '2021-09-01');
    const followed = { on: '2021-09-01', followedUp: new Set([ID]) };
    expect(isWanted(view, { neverFollowedUp: true }, followed)).toBe(false);
    expect(isWanted(view, { neverFollowedUp: false }, followed)).toBe(true);
  });
  it('wait for a side', () => {
    const half = [ecuador.proposed(), ecuador.signed('ec-1')];
    expect(is({ missingFrom: 'CO' }, '2021-09-01', ...half)).toBe(true);
    expect(is({ missingFrom: 'EC' }, '2021-09-01', ...half)).toBe(false);
  });
  it('are all that is named at once', () => {
    const half = [ecuador.proposed(), ecuador.signed('ec-1')];
    const all: Wanted = {
      kind: 'agreement',
      party: 'CO',
      stage: 'signature',
      accord: 'one-side-only',
      missingFrom: 'CO',
      signedByOneFor: 1,
    };
    expect(is(all, '2021-09-01', ...half)).toBe(true);
    for (const [name, other] of Object.entries({
      kind: 'plan',
      party: 'PE',
      stage: 'signed',
      accord: 'agreed',
      missingFrom: 'EC',
      signedByOneFor: 24,
      expiringWithin: 6,
      neverFollowedUp: true,
    }))
      expect([name, is({ ...all, [name]: other }, '2021-09-01', ...half)]).toEqual([name, false]);
  });
});
