import fc from 'fast-check';
import { addDays, addMonths, type CalendarDate } from '#platform/kernel';
import type { Exchange } from './exchange-of-notes.ts';
import { learnt } from './fixtures/ledgers.ts';
import { ID, note, sideOf } from './fixtures/sides.ts';
import { instrumentOf } from './instrument-state.ts';
import { periodsOf, type Period } from './periods.ts';

const FIRST = '2021-01-01';
const dayAfter = (days: number): CalendarDate => addDays(FIRST, days);
const LENGTH = 90;
const days = Array.from({ length: LENGTH }, (_, index) => dayAfter(index));
const day = fc.nat({ max: LENGTH - 1 }).map(dayAfter);
const perhaps = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const exchanges: fc.Arbitrary<Exchange[]> = fc
  .array(fc.record({ until: day, effective: day }), { maxLength: 4 })
  .map((all) =>
    all.map((said, index) => ({
      exchange: `canje-${index}`,
      state: 'agreed',
      notes: {},
      missing: [],
      ...said,
    })),
  );
const within = (on: CalendarDate, periods: readonly Period[]): boolean =>
  periods.some(({ from, until }) => from <= on && (until === undefined || on <= until));
const inForce = (periods: readonly Period[], among = days): CalendarDate[] =>
  among.filter((on) => within(on, periods));

describe('the times in force', () => {
  it('follow each other: none begins before the one before it has ended', () =>
    fc.assert(
      fc.property(day, perhaps(day), exchanges, perhaps(day), (entry, until, extensions, effective) => {
        const periods = periodsOf(entry, until, extensions, effective ? { effective } : undefined);
        for (const [index, period] of periods.entries()) {
          const next = periods[index + 1];
          if (period.until !== undefined) expect(period.until >= period.from).toBe(true);
          if (next) expect(period.until !== undefined && period.until < next.from).toBe(true);
        }
      }),
      { numRuns: 1000 },
    ));

  it('never begin before the entry into force', () =>
    fc.assert(
      fc.property(day, perhaps(day), exchanges, (entry, until, extensions) => {
        for (const { from } of periodsOf(entry, until, extensions, undefined))
          expect(from >= entry).toBe(true);
      }),
      { numRuns: 1000 },
    ));

  it('are never changed by an extension for the days before it was agreed', () =>
    fc.assert(
      fc.property(day, day, exchanges, (entry, until, extensions) => {
        const before = extensions.slice(1);
        const effective = extensions[0]?.effective ?? dayAfter(LENGTH);
        const earlier = days.filter((on) => on < effective);
        expect(inForce(periodsOf(entry, until, extensions, undefined), earlier)).toEqual(
          inForce(periodsOf(entry, until, before, undefined), earlier),
        );
      }),
    ));

  it('are never changed by an exchange that is not agreed', () =>
    fc.assert(
      fc.property(day, day, exchanges, (entry, until, extensions) => {
        const open = extensions.map((one): Exchange => ({ ...one, state: 'disputed' }));
        expect(periodsOf(entry, until, open, undefined)).toEqual(periodsOf(entry, until, [], undefined));
      }),
    ));

  it('end, with a denunciation, on the day before its effect, and are the same until then', () =>
    fc.assert(
      fc.property(day, perhaps(day), exchanges, day, (entry, until, extensions, effective) => {
        const whole = periodsOf(entry, until, extensions, undefined);
        const cut = periodsOf(entry, until, extensions, { effective });
        for (const period of cut) expect(period.until! < effective).toBe(true);
        expect(inForce(cut)).toEqual(inForce(whole).filter((on) => on < effective));
      }),
    ));
});

describe('an instrument', () => {
  it('is in force on exactly the days of its periods', () => {
    const ecuador = sideOf('EC', 'CO');
    const colombia = sideOf('CO', 'EC');
    fc.assert(
      fc.property(
        day,
        perhaps(day),
        fc.tuple(day, day, day),
        perhaps(day),
        (entry, until, canje, denounced) => {
          const [longer, one, other] = canje;
          const acts = learnt(
            ecuador.proposed({ until, noticeMonths: 1 }),
            ecuador.signed('ec-1', { on: entry }),
            colombia.signed('ec-1', { on: FIRST }),
            ecuador.noted('canje-1', longer, note(one, 'ec-7')),
            colombia.noted('canje-1', longer, note(other, 'co-9')),
            ...(denounced ? [colombia.denounced(denounced)] : []),
          );
          const effective = denounced && addMonths(denounced, 1);
          for (const on of days.filter((_, index) => index % 7 === 0)) {
            const { stage, periods } = instrumentOf(ID, acts, on);
            expect([on, stage === 'in-force']).toEqual([on, within(on, periods)]);
            if (effective && effective <= on) expect(stage).not.toBe('in-force');
          }
        },
      ),
    );
  });
});
