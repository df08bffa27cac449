import { given } from './fixtures/given.ts';
import { learnt } from './fixtures/ledgers.ts';
import { answering, but, draft, ID, note, sideOf } from './fixtures/sides.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';
import { authorisationsOf } from './instruments.ts';

const [ecuador, colombia] = [sideOf('EC', 'CO'), sideOf('CO', 'EC')];
const on = (day: string, ...events: readonly InstrumentEvent[]): Instrument =>
  instrumentOf(ID, learnt(...events), day);

/** Both signed a text whose term was entered where the agreement has none. */
const signed = [
  ecuador.proposed({ until: '2009-12-31' }),
  ecuador.signed('ec-1', { on: '1998-10-26' }),
  colombia.signed('ec-1', { on: '1998-10-26' }),
];
const error = { before: { until: '2009-12-31' }, after: {} };
const of = (number: string) => note('2021-05-01', number);

describe('an error in the text that both have signed', () => {
  it('stays until both have agreed to correct it; then it was never there', () => {
    const noted = [...signed, ecuador.rectified('acta-1', error, of('ec-7'))];
    expect(on('2021-09-01', ...noted)).toMatchObject({
      stage: 'expired',
      missing: [{ by: 'CO', act: 'rectification-note', exchange: 'acta-1' }],
      rectifications: [{ exchange: 'acta-1', state: 'one-side-only' }],
    });
    const both = on('2021-09-01', ...noted, colombia.rectified('acta-1', error, of('co-9')));
    expect(both).toMatchObject({ stage: 'in-force', periods: [{ from: '1998-10-26' }], missing: [] });
    expect(both.versions[0]).not.toHaveProperty('until');
  });

  it('is in dispute where they would correct it otherwise', () => {
    const state = on(
      '2021-09-01',
      ...signed,
      ecuador.rectified('acta-1', error, of('ec-7')),
      colombia.rectified('acta-1', { ...error, after: { until: '2019-12-31' } }, of('co-9')),
    );
    expect([state.rectifications![0]!.dispute, state.stage, state.missing.map(({ by }) => by)]).toEqual([
      'content',
      'expired',
      ['CO', 'EC'],
    ]);
  });

  it('may be in what lets agencies share: as corrected, they may from the beginning', () => {
    const clause = {
      article: 'art. 4',
      matters: ['arms'],
      agencies: ['ec-policia', 'co-policia'],
    } as const;
    const said = { before: { authorises: [] }, after: { authorises: [clause] } };
    const state = on(
      '2021-09-01',
      ecuador.proposed(),
      ecuador.signed('ec-1'),
      colombia.signed('ec-1'),
      ecuador.rectified('acta-1', said, of('ec-7')),
      colombia.rectified('acta-1', said, of('co-9')),
    );
    expect(authorisationsOf(state, '2021-09-01')).toMatchObject([{ article: 'art. 4', operating: true }]);
  });
});

describe('agreeing to a rectification', () => {
  const right = draft();
  const says = (side: typeof ecuador, number: string, text = right) =>
    side.rectify('acta-1', text, of(number));

  it('records what stood and what should stand, of what differs', () =>
    given(...signed)
      .when(says(ecuador, 'ec-7'))
      .then(answering('co.ec.agreement/0', ecuador.rectified('acta-1', error, of('ec-7')))));

  it('changes nothing where the text reads so already, or has been said', () => {
    given(...signed)
      .when(says(ecuador, 'ec-7', draft({ until: '2009-12-31' })))
      .thenNothing();
    given(...signed, ecuador.rectified('acta-1', error, of('ec-7')))
      .when(says(ecuador, 'ec-7'))
      .thenNothing();
    given(
      ...signed,
      ecuador.rectified('acta-1', error, of('ec-7')),
      colombia.rectified('acta-1', error, of('co-9')),
    )
      .when(says(ecuador, 'ec-7'))
      .thenNothing();
  });

  it('is refused of a text that is not concluded, of an exchange that both have noted, without powers', () => {
    given(ecuador.proposed({ until: '2022-12-31' }))
      .when(says(ecuador, 'ec-7'))
      .thenRejected('instrument.not-concluded');
    given(
      ...signed,
      ecuador.rectified('acta-1', error, of('ec-7')),
      colombia.rectified('acta-1', error, of('co-9')),
    )
      .when(says(ecuador, 'ec-7', draft({ noticeMonths: 12 })))
      .thenRejected('instrument.rectification-agreed');
  });

  it('brings no joint military operation into the text', () =>
    given(...signed)
      .when(says(ecuador, 'ec-7', draft({ activities: ['joint-military-operation'] })))
      .thenRejected('instrument.joint-military-operations'));

  it('says why, where no code does', () =>
    given(...signed)
      .when(but({ reason: 'other' } as never, says(ecuador, 'ec-7')))
      .thenRejected('instrument.explanation-missing'));
});

describe('an entry that was typed wrongly', () => {
  it('is corrected by who made it, with what stood before and after', () => {
    given(ecuador.proposed())
      .when(but({ on: '2021-03-01' }, ecuador.correct({ title: 'Acuerdo Amplio' })))
      .then(ecuador.corrected({ title: 'Acuerdo' }, { title: 'Acuerdo Amplio' }));
    expect(
      on(
        '2021-09-01',
        ecuador.proposed(),
        ecuador.corrected({ title: 'Acuerdo' }, { title: 'Acuerdo Amplio' }),
      ),
    ).toMatchObject({ title: 'Acuerdo Amplio', corrections: [{ by: 'EC', before: { title: 'Acuerdo' } }] });
  });
  it('is corrected once: as it stands changes nothing', () => {
    given(ecuador.proposed(), ecuador.corrected({ title: 'Acuerdo' }, { title: 'Acuerdo Amplio' }))
      .when(ecuador.correct({ title: 'Acuerdo Amplio' }))
      .thenNothing();
    given(ecuador.proposed())
      .when(ecuador.correct({ title: 'Acuerdo' }))
      .thenNothing();
  });
  it('is not the other side’s to correct, nor is its word heard', () => {
    given(ecuador.proposed())
      .when(colombia.correct({ title: 'Otro' }))
      .thenRejected('instrument.entry-not-yours');
    expect(
      on('2021-09-01', ecuador.proposed(), colombia.corrected({ title: 'Acuerdo' }, { title: 'Otro' })),
    ).toMatchObject({ title: 'Acuerdo' });
  });
});
