import { given } from './fixtures/given.ts';
import { learnt } from './fixtures/ledgers.ts';
import { but, ID, sideOf } from './fixtures/sides.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf } from './instrument-state.ts';

const ecuador = sideOf('EC', 'PE');
const peru = sideOf('PE', 'EC');
const partners = [{ partner: 'bo', name: 'Bolivia' }];
const proposed = { ...ecuador.proposed(), data: { ...ecuador.proposed().data, partners } } as InstrumentEvent;
const partnersAfter = (...events: readonly InstrumentEvent[]) =>
  instrumentOf(ID, learnt(...events), '2025-01-01').partners;

describe('a further party that has no node', () => {
  it('is named from the proposal on, without acts of its own', () =>
    expect(partnersAfter(proposed)).toEqual([{ ...partners[0], acts: [] }]));
  it('has what each side reports of it: agreed where both name the same day', () => {
    const byOne = partnersAfter(proposed, ecuador.reported('bo', '2021-05-01'));
    expect(byOne).toMatchObject([
      { acts: [{ act: 'signed', state: 'one-side-only', reports: [{ by: 'EC', day: '2021-05-01' }] }] },
    ]);
    const byBoth = (day: string) =>
      partnersAfter(proposed, ecuador.reported('bo', '2021-05-01'), peru.reported('bo', day));
    expect(byBoth('2021-05-01')).toMatchObject([{ acts: [{ state: 'agreed' }] }]);
    expect(byBoth('2021-05-03')).toMatchObject([
      { acts: [{ state: 'disputed', reports: [{ day: '2021-05-01' }, { day: '2021-05-03' }] }] },
    ]);
  });
  it('is reported again where the report was wrong, and not twice the same', () => {
    given(proposed, ecuador.reported('bo', '2021-05-01'))
      .when(ecuador.report('bo', '2021-05-01'))
      .thenNothing();
    given(proposed, ecuador.reported('bo', '2021-05-01'))
      .when(ecuador.report('bo', '2021-05-02'))
      .then(ecuador.reported('bo', '2021-05-02'));
  });
  it('is a party, or nothing is reported of it', () =>
    given(proposed)
      .when(ecuador.report('ve', '2021-05-01'))
      .thenRejected('instrument.unknown-partner', { field: 'partner', partner: 've', partners: ['bo'] }));
  it('does nothing on a day that has not come', () =>
    given(proposed)
      .when(ecuador.report('bo', '2022-05-01'))
      .thenRejected('instrument.date-in-future', { field: 'day', date: '2022-05-01' }));
  it('is named once, and agencies that conclude are of the parties', () => {
    given()
      .when(but({ partners: [...partners, ...partners] }, ecuador.propose()))
      .thenRejected('instrument.named-twice', { field: 'partners', name: 'bo' });
    given()
      .when(but({ agencies: ['ec-fiscalia', 'co-fiscalia'] }, ecuador.propose()))
      .thenRejected('instrument.foreign-agency');
  });
});
