import fc from 'fast-check';
import { given } from './fixtures/given.ts';
import { published, rowsAfter } from './fixtures/ledgers.ts';
import { but, note, sideOf } from './fixtures/sides.ts';
import type { InstrumentCommand } from './instrument.commands.ts';
import { InstrumentAct } from './instruments.projection.ts';

const ecuador = sideOf('EC', 'CO');
const outOfReach = (field: string, date: string) =>
  ['instrument.date-out-of-reach', { field, date, first: '1800-01-01', last: '2222-01-01' }] as const;

describe('the dates of an act', () => {
  it.each<[string, InstrumentCommand]>([
    ['text.until', ecuador.propose({ until: '2222-01-02' })],
    ['text.until', ecuador.propose({ until: '9999-12-31' })],
    [
      'text.entryIntoForce.notBefore',
      ecuador.propose({ entryIntoForce: { by: 'signature', notBefore: '2999-01-01' } }),
    ],
    ['on', but({ on: '1799-12-31' }, ecuador.propose())],
    ['on', but({ on: '0001-01-01' }, ecuador.propose())],
    ['on', but({ on: '2021-02-30' }, ecuador.propose())],
  ])('are such as somebody can have meant: not this %s', (field, command) => {
    const { text, on } = command.data as {
      text: { until?: string; entryIntoForce: { notBefore?: string } };
      on: string;
    };
    const date = field === 'on' ? on : (text.until ?? text.entryIntoForce.notBefore)!;
    given()
      .when(command)
      .thenRejected(...outOfReach(field, date));
  });

  it('are so in notes and extensions too', () => {
    const known = given(ecuador.proposed(), ecuador.signed('ec-1'));
    known.when(ecuador.ratify('1799-12-31')).thenRejected(...outOfReach('note.date', '1799-12-31'));
    known
      .when(ecuador.extend('canje-1', '2300-01-01', note()))
      .thenRejected(...outOfReach('until', '2300-01-01'));
  });

  it('reach from 1800 to two hundred years ahead', () =>
    given()
      .when(but({ on: '1800-01-01' }, ecuador.propose({ until: '2222-01-01' })))
      .then({
        ...ecuador.proposed({ until: '2222-01-01' }),
        data: { ...ecuador.proposed({ until: '2222-01-01' }).data, on: '1800-01-01' },
      } as never));
});

/** Its contract says how a date is written, not that there is such a day. */
describe('an act that a neighbour tells with a date that no calendar has', () => {
  const odd = fc.constantFrom('2021-99-99', '2021-02-30', '0000-00-00', '2021-00-10', '2021-13-01');

  it('is kept out by its own reader, and never stands in the way of whoever asks for instruments', () =>
    fc.assert(
      fc.property(odd, fc.constantFrom('on', 'note', 'until', 'notBefore'), (date, where) => {
        const event =
          where === 'note'
            ? ecuador.ratified(date)
            : where === 'on'
              ? ecuador.signed('ec-1', { on: date })
              : ecuador.proposed(
                  where === 'until'
                    ? { until: date }
                    : { entryIntoForce: { by: 'signature', notBefore: date } },
                );
        expect(() => rowsAfter(published(event))).toThrow(`is no date: ${date}`);
      }),
    ));

  it('and one with dates that there are is recorded', () =>
    expect(rowsAfter(published(ecuador.proposed())).of(InstrumentAct)).toHaveLength(1));
});
