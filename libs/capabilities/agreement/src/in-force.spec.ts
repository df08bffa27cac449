import type { Draft } from './instrument.commands.ts';
import { learnt } from './fixtures/ledgers.ts';
import { ID, note, sideOf, TODAY } from './fixtures/sides.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf, type Instrument, type Stage } from './instrument-state.ts';

const ecuador = sideOf('EC', 'CO');
const colombia = sideOf('CO', 'EC');

const after = (...events: readonly InstrumentEvent[]): Instrument =>
  instrumentOf(ID, learnt(...events), TODAY);
const stageOn = (day: string, events: readonly InstrumentEvent[]): Stage =>
  instrumentOf(ID, learnt(...events), day).stage;
/** Signed by Ecuador on 1 March 2021 and by Colombia on the 10th. */
const signed = (text: Partial<Draft> = {}): InstrumentEvent[] => [
  ecuador.proposed(text),
  ecuador.signed('ec-1', { on: '2021-03-01' }),
  colombia.signed('ec-1', { on: '2021-03-10' }),
];

describe('entry into force', () => {
  const entryOf = (...events: readonly InstrumentEvent[]) => after(...events).entryIntoForce;

  it('by signature: with the later one', () => {
    expect(entryOf(...signed())).toBe('2021-03-10');
    expect(stageOn('2021-03-09', signed())).toBe('signed');
    expect(stageOn('2021-03-10', signed())).toBe('in-force');
  });
  it('some days after it', () =>
    expect(entryOf(...signed({ entryIntoForce: { by: 'signature', days: 30 } }))).toBe('2021-04-09'));
  it('not before a day', () => {
    expect(entryOf(...signed({ entryIntoForce: { by: 'signature', notBefore: '2021-07-01' } }))).toBe(
      '2021-07-01',
    );
    expect(entryOf(...signed({ entryIntoForce: { by: 'signature', notBefore: '2021-01-01' } }))).toBe(
      '2021-03-10',
    );
  });

  describe('by ratification', () => {
    const awaiting = signed({ entryIntoForce: { by: 'ratification', days: 10 } });
    it('waits for both sides’ notes', () => {
      expect(after(...awaiting)).toMatchObject({
        stage: 'signed',
        missing: [
          { by: 'CO', act: 'ratification-note' },
          { by: 'EC', act: 'ratification-note' },
        ],
      });
      expect(after(...awaiting, colombia.ratified('2021-05-01'))).toMatchObject({
        stage: 'signed',
        missing: [{ by: 'EC', act: 'ratification-note' }],
      });
    });
    it('counts from the later note', () =>
      expect(
        after(...awaiting, colombia.ratified('2021-06-01'), ecuador.ratified('2021-05-01')),
      ).toMatchObject({ entryIntoForce: '2021-06-11', stage: 'in-force', missing: [] }));
  });
});

describe('the term', () => {
  const forATerm = signed({ until: '2021-06-30' });
  const extended = (until: string, ...dates: readonly [string, string]): InstrumentEvent[] => [
    ecuador.noted('canje-1', until, note(dates[0], 'ec-7')),
    colombia.noted('canje-1', until, note(dates[1], 'co-9')),
  ];

  it('ends with its last day', () => {
    expect(after(...forATerm).periods).toEqual([{ from: '2021-03-10', until: '2021-06-30' }]);
    expect(stageOn('2021-06-30', forATerm)).toBe('in-force');
    expect(stageOn('2021-07-01', forATerm)).toBe('expired');
  });
  it('is extended by notes of both sides', () =>
    expect(after(...forATerm, ...extended('2022-06-30', '2021-06-01', '2021-07-01'))).toMatchObject({
      stage: 'in-force',
      missing: [],
      periods: [{ from: '2021-03-10', until: '2022-06-30' }],
      extensions: [
        {
          exchange: 'canje-1',
          state: 'agreed',
          until: '2022-06-30',
          effective: '2021-07-01',
          notes: { EC: { number: 'ec-7', until: '2022-06-30' }, CO: { number: 'co-9' } },
          missing: [],
        },
      ],
    }));
  it('is not extended by one side’s note; the other’s is missing', () =>
    expect(after(...forATerm, extended('2022-06-30', '2021-06-01', '2021-06-01')[0]!)).toMatchObject({
      stage: 'expired',
      missing: [{ by: 'CO', act: 'extension-note', exchange: 'canje-1' }],
      periods: [{ until: '2021-06-30' }],
      extensions: [{ state: 'one-side-only', missing: ['CO'] }],
    }));
  it('is not extended by notes that name different days, until one side changes its own', () => {
    const disputed = [
      ...forATerm,
      ecuador.noted('canje-1', '2022-06-30', note('2021-06-01', 'ec-7')),
      colombia.noted('canje-1', '2023-06-30', note('2021-06-01', 'co-9')),
    ];
    expect(after(...disputed)).toMatchObject({
      stage: 'expired',
      missing: [
        { by: 'CO', act: 'extension-note', exchange: 'canje-1' },
        { by: 'EC', act: 'extension-note', exchange: 'canje-1' },
      ],
      extensions: [{ state: 'disputed', dispute: 'until', missing: ['EC', 'CO'] }],
    });
    expect(
      after(...disputed, ecuador.noted('canje-1', '2023-06-30', note('2021-06-02', 'ec-8'))),
    ).toMatchObject({
      extensions: [{ state: 'agreed', until: '2023-06-30', effective: '2021-06-02' }],
    });
  });
  it('is not extended by what both sides call one note, of two days', () =>
    expect(
      after(
        ...forATerm,
        ecuador.noted('canje-1', '2022-06-30', note('2021-06-01', '7')),
        colombia.noted('canje-1', '2022-06-30', note('2021-06-02', '7')),
      ).extensions,
    ).toMatchObject([{ state: 'disputed', dispute: 'date' }]));
  it('that had run out begins anew with the later note: no gap is healed', () => {
    const renewed = [...forATerm, ...extended('2022-06-30', '2021-06-01', '2021-09-01')];
    expect(after(...renewed).periods).toEqual([
      { from: '2021-03-10', until: '2021-06-30' },
      { from: '2021-09-01', until: '2022-06-30' },
    ]);
    expect(stageOn('2021-08-31', renewed)).toBe('expired');
    expect(stageOn('2021-09-01', renewed)).toBe('in-force');
  });
  it('that had run out before the entry into force begins no earlier than that, however extended', () =>
    expect(
      after(
        ...signed({ until: '2020-12-31', entryIntoForce: { by: 'signature', days: 30 } }),
        ...extended('2022-06-30', '2021-03-20', '2021-03-20'),
      ).periods,
    ).toEqual([{ from: '2021-04-09', until: '2022-06-30' }]));
});

describe('denunciation', () => {
  it('ends it when the notice has run', () => {
    const denounced = [...signed({ until: '2025-12-31' }), colombia.denounced('2021-08-31')];
    expect(after(...denounced)).toMatchObject({
      stage: 'in-force',
      denounced: { by: 'CO', on: '2021-08-31', effective: '2022-02-28' },
      periods: [{ from: '2021-03-10', until: '2022-02-27' }],
    });
    expect(stageOn('2022-02-27', denounced)).toBe('in-force');
    expect(stageOn('2022-02-28', denounced)).toBe('denounced');
  });
  it('of both sides: the first to have effect', () =>
    expect(
      after(...signed(), colombia.denounced('2021-08-31'), ecuador.denounced('2021-06-01')).denounced,
    ).toMatchObject({ by: 'EC', effective: '2021-12-01' }));
  it('ends nothing that has run out before', () =>
    expect(stageOn('2021-07-01', [...signed({ until: '2021-06-30' }), ecuador.denounced('2021-05-01')])).toBe(
      'expired',
    ));
});

describe('suspension', () => {
  const suspended = [...signed(), colombia.suspended('2021-05-01')];
  it('is shown with whose it is, since when and why', () =>
    expect(after(...suspended)).toMatchObject({
      stage: 'suspended',
      suspended: { by: 'CO', since: '2021-05-01', reason: 'Razones' },
    }));
  it('lasts from its day until that side resumes', () => {
    const resumed = [...suspended, colombia.resumed('2021-06-01')];
    expect(stageOn('2021-04-30', resumed)).toBe('in-force');
    expect(stageOn('2021-05-01', resumed)).toBe('suspended');
    expect(stageOn('2021-06-01', resumed)).toBe('in-force');
  });
  it('of both sides lasts until both have resumed', () =>
    expect(
      after(...suspended, ecuador.suspended('2021-04-01'), colombia.resumed('2021-06-01')),
    ).toMatchObject({
      stage: 'suspended',
      suspended: { by: 'EC', since: '2021-04-01' },
    }));
  it('leaves the term as it is', () => expect(after(...suspended).periods).toEqual([{ from: '2021-03-10' }]));
});
