import fc from 'fast-check';
import { given } from './fixtures/given.ts';
import { learnt } from './fixtures/ledgers.ts';
import { but, DAY, ID, sideOf } from './fixtures/sides.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';

const [ecuador, colombia] = [sideOf('EC', 'CO'), sideOf('CO', 'EC')];
const seen = (...events: readonly InstrumentEvent[]): Instrument =>
  instrumentOf(ID, learnt(...events), '2021-09-01');
const source = (confidence: 'established' | 'reported' | 'uncertain', date = '2024') => ({
  title: 'Fuente',
  date,
  confidence,
});

describe('an instrument of the past, of which only sources speak', () => {
  it('is shown with what its source says, and with what no source says', () =>
    expect(seen(ecuador.claimed('1', { source: source('reported') }))).toMatchObject({
      stage: 'claimed',
      accord: 'one-side-only',
      title: 'Convenio de tránsito',
      kind: 'convenio',
      signedOn: '1990-04',
      parties: ['EC', 'CO'],
      restsOn: '1',
      lacks: ['place', 'inForceOn', 'term', 'subject', 'articles'],
      missing: [],
      versions: [],
      periods: [],
    }));

  it('rests on the surest source; others stand beside it, and in what they differ is said', () => {
    const { claims, restsOn, signedOn, sourcesDiffer } = seen(
      ecuador.claimed('1', { signedOn: '2017-10-20', source: source('established') }),
      ecuador.claimed('2', { signedOn: '2018', source: source('uncertain', '2025') }),
    );
    expect([claims!.map(({ claim }) => claim), restsOn, signedOn, sourcesDiffer]).toEqual([
      ['1', '2'],
      '1',
      '2017-10-20',
      ['signedOn'],
    ]);
  });

  it('is never in force, authorises nothing, and waits for nobody, whatever sources say', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.record(
            {
              claim: fc.constantFrom('1', '2', '3'),
              signedOn: fc.constantFrom('1990', '1990-04', '1990-04-18'),
              inForceOn: fc.constantFrom('1991', '2030'),
              term: fc.constantFrom('indefinido', 'hasta 2024'),
            },
            { requiredKeys: ['claim'] },
          ),
          { minLength: 1, maxLength: 5 },
        ),
        (claims) => {
          const state = seen(...claims.map(({ claim, ...said }) => ecuador.claimed(claim, said)));
          expect([state.stage, state.entryIntoForce, state.periods, state.concluded, state.missing]).toEqual([
            'claimed',
            undefined,
            [],
            undefined,
            [],
          ]);
          expect(state.claims).toHaveLength(new Set(claims.map(({ claim }) => claim)).size);
        },
      ),
    ));

  it('is one with the instrument that somebody proposes under its name: what sources say stands beside the acts', () => {
    const state = seen(
      ecuador.claimed('1'),
      ecuador.proposed(),
      ecuador.signed('ec-1'),
      colombia.signed('ec-1'),
    );
    expect([state.stage, state.title, state.claims?.length, state.restsOn, state.lacks]).toEqual([
      'in-force',
      'Acuerdo',
      1,
      undefined,
      undefined,
    ]);
  });

  it('is nobody’s word but that of who claims it: what the other says of its past is not heard', () =>
    expect(seen(ecuador.claimed('1'), colombia.claimed('2')).claims?.map(({ claim }) => claim)).toEqual([
      '1',
    ]));
});

describe('entering what a source says', () => {
  it('is an act of the claim’s name, told to the other party', () =>
    given()
      .when(but({ on: DAY }, ecuador.claim('1')))
      .then(ecuador.claimed('1')));
  it('again changes nothing; otherwise it corrects; under another name it stands beside', () => {
    given(ecuador.claimed('1')).when(ecuador.claim('1')).thenNothing();
    given(ecuador.claimed('1'))
      .when(but({ on: DAY }, ecuador.claim('1', { signedOn: '1990-04-18' })))
      .then(ecuador.claimed('1', { signedOn: '1990-04-18' }));
    given(ecuador.claimed('1'))
      .when(but({ on: DAY }, ecuador.claim('2')))
      .then(ecuador.claimed('2'));
  });
  it('is possible of what was proposed, before and after', () => {
    given(ecuador.proposed())
      .when(but({ on: DAY }, ecuador.claim('1')))
      .then(ecuador.claimed('1'));
    given(ecuador.claimed('1')).when(ecuador.propose()).then(ecuador.proposed());
  });
  it('is refused of another country’s name, of who is no neighbour, of another party than before', () => {
    given()
      .when(sideOf('EC', 'CO', 'co-acuerdo').claim('1'))
      .thenRejected('instrument.name-not-yours');
    given()
      .when(sideOf('CO', 'PE', 'co-acuerdo').claim('1'))
      .thenRejected('instrument.no-such-neighbour');
    given(ecuador.claimed('1')).when(sideOf('EC', 'PE').claim('2')).thenRejected('instrument.with-another');
    given(ecuador.claimed('1')).when(sideOf('EC', 'PE').propose()).thenRejected('instrument.with-another');
  });
  it.each(['1990-13', '1990-02-30'])('is refused with a date that no calendar has: %s', (signedOn) =>
    given().when(ecuador.claim('1', { signedOn })).thenRejected('instrument.no-such-date'),
  );
});

describe('acts about an instrument of which only sources speak', () => {
  it('are refused: its text is nobody’s here', () => {
    given(ecuador.claimed('1')).when(ecuador.proposeText()).thenRejected('instrument.of-the-past');
    given(ecuador.claimed('1')).when(colombia.proposeText()).thenRejected('instrument.of-the-past');
    given(ecuador.claimed('1')).when(ecuador.sign('ec-1')).thenRejected('instrument.unknown-version');
    given(ecuador.claimed('1')).when(colombia.denounce()).thenRejected('instrument.not-concluded');
    given(ecuador.claimed('1')).when(ecuador.publishIn('1')).thenRejected('instrument.not-signed');
  });
});
