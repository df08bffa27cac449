import type { Amendment, Article } from '#contracts/agreement';
import { given } from './fixtures/given.ts';
import { learnt } from './fixtures/ledgers.ts';
import { answering, DAY, ID, note, sideOf } from './fixtures/sides.ts';
import type { Draft } from './instrument.commands.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';
import { authorisationsOf } from './instruments.ts';

const ecuador = sideOf('EC', 'CO');
const colombia = sideOf('CO', 'EC');

const articles: Article[] = [{ article: 'art. 4', text: 'Se consultan.' }, { article: 'art. 5' }];
const clause = (article: string) => ({
  article,
  matters: ['missing-persons'] as const,
  agencies: ['ec-policia', 'co-policia'],
});
const text: Partial<Draft> = { articles, authorises: [clause('art. 4'), clause('art. 5')] };
/** Signed by both on the same day. */
const signed = (more: Partial<Draft> = {}): InstrumentEvent[] => [
  ecuador.proposed({ ...text, ...more }),
  ecuador.signed('ec-1'),
  colombia.signed('ec-1'),
];
const on = (day: string, ...events: readonly InstrumentEvent[]): Instrument =>
  instrumentOf(ID, learnt(...events), day);
/** The articles under which agencies may share on a day. */
const operating = (day: string, ...events: readonly InstrumentEvent[]): string[] =>
  authorisationsOf(on(day, ...events), day)
    .filter((one) => one.operating)
    .map(({ article }) => article);
/** In answer to the newest that the other side has told. */
const newest = (position: number, event: InstrumentEvent) => answering(`co.ec.agreement/${position}`, event);

const LATER = '2021-09-01';
const replaced: Amendment['changes'] = [{ article: 'art. 4', change: 'replaced', text: 'En cinco días.' }];

describe('an amendment', () => {
  const byBoth = [
    ecuador.amended('enmienda-1', replaced, note('2021-06-01', 'ec-7')),
    colombia.amended('enmienda-1', replaced, note('2021-06-15', 'co-7')),
  ];

  it('changes an article from the later note on, and no other article', () => {
    expect(on('2021-06-14', ...signed(), ...byBoth).articles).toEqual(articles);
    expect(on('2021-06-15', ...signed(), ...byBoth)).toMatchObject({
      stage: 'in-force',
      missing: [],
      articles: [{ article: 'art. 4', text: 'En cinco días.' }, { article: 'art. 5' }],
      amendments: [{ exchange: 'enmienda-1', state: 'agreed', effective: '2021-06-15', missing: [] }],
    });
  });
  it('takes effect on the day that both name', () => {
    const from = '2021-08-01';
    expect(
      on(
        LATER,
        ...signed(),
        ecuador.amended('enmienda-1', replaced, note('2021-06-01', 'ec-7'), from),
        colombia.amended('enmienda-1', replaced, note('2021-06-15', 'co-7'), from),
      ).amendments,
    ).toMatchObject([{ effective: from }]);
  });
  it('noted by one side changes nothing: the other’s note is missing', () =>
    expect(on(LATER, ...signed(), byBoth[0]!)).toMatchObject({
      articles,
      missing: [{ by: 'CO', act: 'amendment-note', exchange: 'enmienda-1' }],
    }));
  it('noted with another content is disputed, and changes nothing', () =>
    expect(
      on(
        LATER,
        ...signed(),
        byBoth[0]!,
        colombia.amended(
          'enmienda-1',
          [{ article: 'art. 4', change: 'removed' }],
          note('2021-06-15', 'co-7'),
        ),
      ),
    ).toMatchObject({
      articles,
      amendments: [{ state: 'disputed', dispute: 'content', missing: ['EC', 'CO'] }],
      missing: [
        { by: 'CO', act: 'amendment-note' },
        { by: 'EC', act: 'amendment-note' },
      ],
    }));
  it('noted by one side while the other denounces says both: what is missing, and when it ends', () =>
    expect(on(LATER, ...signed(), byBoth[0]!, colombia.denounced('2021-06-02'))).toMatchObject({
      stage: 'in-force',
      denounced: { by: 'CO', effective: '2021-12-02' },
      missing: [{ by: 'CO', act: 'amendment-note', exchange: 'enmienda-1' }],
    }));
  it('of an article that another amendment had removed by then is without effect, and says so', () => {
    const removed: Amendment['changes'] = [{ article: 'art. 4', change: 'removed' }];
    expect(
      on(
        LATER,
        ...signed(),
        ecuador.amended('enmienda-2', removed, note('2021-05-01', 'ec-8')),
        colombia.amended('enmienda-2', removed, note('2021-05-01', 'co-8')),
        ...byBoth,
      ),
    ).toMatchObject({
      articles: [{ article: 'art. 5' }],
      amendments: [{ exchange: 'enmienda-2' }, { exchange: 'enmienda-1', withoutEffect: ['art. 4'] }],
    });
  });
  it('says what agencies may share from then on', () => {
    const changes: Amendment['changes'] = [
      { article: 'art. 5', change: 'removed' },
      {
        article: 'art. 6',
        change: 'added',
        authorises: { matters: ['arms'], agencies: ['ec-policia', 'co-policia'] },
      },
    ];
    const amended = [
      ...signed(),
      ecuador.amended('enmienda-1', changes, note('2021-06-01', 'ec-7')),
      colombia.amended('enmienda-1', changes, note('2021-06-01', 'co-7')),
    ];
    expect(operating('2021-05-31', ...amended)).toEqual(['art. 4', 'art. 5']);
    expect(operating('2021-06-01', ...amended)).toEqual(['art. 4', 'art. 6']);
  });

  const amends = (...changes: Amendment['changes']) =>
    ecuador.amend('enmienda-1', changes, note('2021-06-01'));
  it('may be noted again, and corrected while the two do not agree', () => {
    const said = ecuador.amended('enmienda-1', replaced, note('2021-06-01'));
    given(...signed(), said)
      .when(amends(...replaced))
      .thenNothing();
    given(...signed(), said)
      .when(amends({ article: 'art. 5', change: 'removed' }))
      .then(
        newest(
          0,
          ecuador.amended('enmienda-1', [{ article: 'art. 5', change: 'removed' }], note('2021-06-01')),
        ),
      );
  });
  it.each<[string, Amendment['changes'], string, Record<string, unknown>]>([
    [
      'an article that was never there',
      [{ article: 'art. 40', change: 'replaced' }],
      'instrument.unknown-article',
      { field: 'changes.0.article', article: 'art. 40', articles: ['art. 4', 'art. 5'] },
    ],
    [
      'an article that is there already, as a new one',
      [{ article: 'art. 5', change: 'added' }],
      'instrument.article-there',
      { field: 'changes.0.article', article: 'art. 5' },
    ],
    [
      'an article of a part that is none',
      [{ article: 'art. 6', change: 'added', part: 'fondo' }],
      'instrument.unknown-part',
      { field: 'changes.0.part', part: 'fondo', parts: [] },
    ],
    [
      'one article twice',
      [...replaced, ...replaced],
      'instrument.named-twice',
      { field: 'changes', name: 'art. 4' },
    ],
    ['nothing', [], 'instrument.changes-nothing', { field: 'changes' }],
    [
      'an article into a joint military operation',
      [{ article: 'art. 5', change: 'replaced', activities: ['joint-military-operation'] }],
      'instrument.joint-military-operations',
      { field: 'changes' },
    ],
  ])('cannot be of %s', (_, changes, code, facts) =>
    given(...signed())
      .when(amends(...changes))
      .thenRejected(code, facts),
  );
  it('that both have noted is changed by neither', () =>
    given(...signed(), ...byBoth)
      .when(amends({ article: 'art. 5', change: 'removed' }))
      .thenRejected('instrument.amendment-agreed', { field: 'exchange', exchange: 'enmienda-1' }));
});

describe('a suspension of articles', () => {
  const suspended = [...signed(), ecuador.suspended('2021-04-01', 'art. 4')];

  it('stops what rests on them, and leaves the rest in force', () => {
    expect(on(LATER, ...suspended)).toMatchObject({
      stage: 'in-force',
      suspendedArticles: [{ article: 'art. 4', by: 'EC', since: '2021-04-01', reason: 'Razones' }],
    });
    expect(operating(LATER, ...suspended)).toEqual(['art. 5']);
    expect(authorisationsOf(on(LATER, ...suspended), LATER)).toMatchObject([
      { article: 'art. 4', operating: false, stage: 'suspended', suspended: { by: 'EC' } },
      { article: 'art. 5', operating: true, stage: 'in-force' },
    ]);
  });
  it('is ended by article, or with all that this side has suspended', () => {
    expect(operating(LATER, ...suspended, ecuador.resumed('2021-05-01', 'art. 4'))).toEqual([
      'art. 4',
      'art. 5',
    ]);
    expect(operating(LATER, ...suspended, ecuador.resumed('2021-05-01'))).toEqual(['art. 4', 'art. 5']);
    expect(operating(LATER, ...suspended, colombia.resumed('2021-05-01', 'art. 4'))).toEqual(['art. 5']);
  });
  it('is each side’s own: of two, the earlier is shown and both must end', () => {
    const both = [...suspended, colombia.suspended('2021-03-15', 'art. 4')];
    expect(on(LATER, ...both).suspendedArticles).toMatchObject([{ by: 'CO', since: '2021-03-15' }]);
    expect(operating(LATER, ...both, ecuador.resumed('2021-05-01', 'art. 4'))).toEqual(['art. 5']);
  });
  it('may be said again, also beside that of the whole', () => {
    given(...suspended)
      .when(ecuador.suspend(LATER, 'art. 4'))
      .thenNothing();
    given(...suspended)
      .when(ecuador.suspend(LATER))
      .then(ecuador.suspended(LATER));
  });
  it('cannot be of an article that is not in the instrument', () =>
    given(...signed())
      .when(ecuador.suspend(LATER, 'art. 9'))
      .thenRejected('instrument.unknown-article', {
        field: 'articles',
        article: 'art. 9',
        articles: ['art. 4', 'art. 5'],
      }));
  it('cannot be ended by who has not suspended it', () =>
    given(...suspended)
      .when(colombia.resume(LATER, 'art. 4'))
      .thenRejected('instrument.not-suspended'));
});

describe('an end that both agree upon', () => {
  const ended = [
    ...signed(),
    ecuador.ended('fin-1', note('2021-06-01', 'ec-7'), { from: '2021-07-01', successor: 'ec-acuerdo-2021' }),
    colombia.ended('fin-1', note('2021-06-10', 'co-7'), { from: '2021-07-01', successor: 'ec-acuerdo-2021' }),
  ];

  it('ends it on the day that both name, and names what takes its place', () => {
    expect(on('2021-06-30', ...ended).stage).toBe('in-force');
    expect(on('2021-07-01', ...ended)).toMatchObject({
      stage: 'expired',
      periods: [{ from: DAY, until: '2021-06-30' }],
      endings: [
        { exchange: 'fin-1', state: 'agreed', effective: '2021-07-01', successor: 'ec-acuerdo-2021' },
      ],
    });
  });
  it('noted by one side ends nothing', () =>
    expect(on(LATER, ...ended.slice(0, -1))).toMatchObject({
      stage: 'in-force',
      missing: [{ by: 'CO', act: 'end-note', exchange: 'fin-1' }],
    }));
  it('comes before a denunciation whose notice still runs', () =>
    expect(on('2022-06-01', ...ended, colombia.denounced('2021-06-20')).stage).toBe('expired'));
  it('leaves nothing to be changed', () => {
    given(...ended)
      .when(ecuador.amend('enmienda-1', replaced, note('2021-06-20')))
      .thenRejected('instrument.ended', { exchange: 'fin-1', effective: '2021-07-01' });
    given(...signed())
      .when(ecuador.end('fin-1', note('2021-06-20'), { successor: ID }))
      .thenRejected('instrument.succeeds-itself', { field: 'successor', successor: ID });
  });
  it('takes what the instrument says: a signature, another ministry or another government changes nothing', () =>
    expect(on('2100-01-01', ...signed()).stage).toBe('in-force'));
});

describe('a reservation', () => {
  const awaiting = signed({ entryIntoForce: { by: 'ratification' } });
  const reserved = [...awaiting, colombia.reserved('co-reserva-1', ['art. 4'], '2021-03-10')];
  const ratified = [ecuador.ratified('2021-04-01'), colombia.ratified('2021-04-01')];

  it('counts as accepted where nobody has objected within twelve months', () => {
    const state = (day: string) => on(day, ...reserved, ...ratified).reservations?.[0]?.state;
    expect(state('2022-03-09')).toBe('made');
    expect(state('2022-03-10')).toBe('accepted');
    expect(operating('2022-03-10', ...reserved, ...ratified)).toEqual(['art. 4', 'art. 5']);
  });
  it('that is objected to keeps its articles from applying between the two', () => {
    const objected = [...reserved, ...ratified, ecuador.objected('co-reserva-1', '2021-05-01')];
    expect(on(LATER, ...objected).reservations).toMatchObject([
      { reservation: 'co-reserva-1', by: 'CO', state: 'objected', objection: { by: 'EC', on: '2021-05-01' } },
    ]);
    expect(operating(LATER, ...objected)).toEqual(['art. 5']);
    expect(operating(LATER, ...objected, colombia.withdrew('co-reserva-1', '2021-06-01'))).toEqual([
      'art. 4',
      'art. 5',
    ]);
  });
  it('is missing where the objection is here before it', () =>
    expect(on(LATER, ...awaiting, ecuador.objected('co-reserva-1', '2021-05-01')).missing).toContainEqual({
      by: 'CO',
      act: 'reservation',
      reservation: 'co-reserva-1',
    }));
  it('is made before it enters into force, once, of articles that there are', () => {
    given(...awaiting)
      .when(ecuador.reserve('reserva-1', ['art. 4']))
      .then(ecuador.reserved('ec-reserva-1', ['art. 4']));
    given(...awaiting, ecuador.reserved('ec-reserva-1', ['art. 4']))
      .when(ecuador.reserve('reserva-1', ['art. 4']))
      .thenNothing();
    given(...awaiting, ecuador.reserved('ec-reserva-1', ['art. 4']))
      .when(ecuador.reserve('reserva-1', ['art. 5']))
      .thenRejected('instrument.reservation-there', { field: 'reservation', reservation: 'ec-reserva-1' });
    given(...awaiting, ...ratified)
      .when(ecuador.reserve('reserva-1', ['art. 4'], '2021-05-01'))
      .thenRejected('instrument.too-late-to-reserve', { entryIntoForce: '2021-04-01' });
    given(...awaiting)
      .when(ecuador.reserve('reserva-1', ['art. 9']))
      .thenRejected('instrument.unknown-article');
  });
  it('is withdrawn by who made it, and objected to by the other, in time', () => {
    given(...reserved)
      .when(ecuador.objectTo('co-reserva-1', '2021-05-01'))
      .then(answering('co.ec.agreement/1', ecuador.objected('co-reserva-1', '2021-05-01')));
    given(...reserved)
      .when(ecuador.withdraw('co-reserva-1'))
      .thenRejected('instrument.unknown-reservation', { field: 'reservation', reservation: 'co-reserva-1' });
    given(...reserved)
      .when(colombia.objectTo('co-reserva-1'))
      .thenRejected('instrument.unknown-reservation');
    given(...awaiting, colombia.reserved('co-reserva-1', ['art. 4'], '2020-03-10'))
      .when(ecuador.objectTo('co-reserva-1', '2021-05-01'))
      .thenRejected('instrument.reservation-accepted', {
        reservation: 'co-reserva-1',
        accepted: '2021-03-10',
      });
  });
});

describe('provisional application', () => {
  const provisionally = signed({ entryIntoForce: { by: 'ratification', provisionally: true } });

  it('begins with the later signature, and ends with the entry into force', () => {
    expect(on(LATER, ...provisionally)).toMatchObject({ stage: 'signed', provisional: { from: DAY } });
    expect(operating(LATER, ...provisionally)).toEqual(['art. 4', 'art. 5']);
    expect(
      on(LATER, ...provisionally, ecuador.ratified('2021-05-01'), colombia.ratified('2021-06-01')),
    ).toMatchObject({ stage: 'in-force', provisional: { from: DAY, until: '2021-05-31' } });
  });
  it('is not where the text does not say so', () => {
    const awaiting = signed({ entryIntoForce: { by: 'ratification' } });
    expect(on(LATER, ...awaiting)).not.toHaveProperty('provisional');
    expect(operating(LATER, ...awaiting)).toEqual([]);
  });
  it('ends with the note of a party that will not become bound; nobody’s ratification is missing then', () => {
    const declined = [...provisionally, colombia.declined('2021-05-01')];
    expect(on(LATER, ...declined)).toMatchObject({
      stage: 'signed',
      declined: { by: 'CO', on: '2021-05-01' },
      provisional: { from: DAY, until: '2021-04-30' },
      missing: [],
    });
    expect(operating(LATER, ...declined)).toEqual([]);
  });
  it('is declined before one is bound, and not after', () => {
    given(...provisionally, colombia.ratified('2021-04-01'))
      .when(colombia.decline('2021-05-01'))
      .thenRejected('instrument.bound');
    given(...signed())
      .when(ecuador.decline())
      .thenRejected('instrument.bound');
    given(...provisionally, ecuador.declined('2021-05-01'))
      .when(ecuador.ratify('2021-06-01'))
      .thenRejected('instrument.declined');
  });
});

describe('publication', () => {
  it('is each side’s own, as often as there are registers; the same is not told twice', () => {
    given(...signed())
      .when(ecuador.publishIn('412', '2021-04-01'))
      .then(ecuador.publishedIn('412', '2021-04-01'));
    given(...signed(), ecuador.publishedIn('412', '2021-04-01'), ecuador.publishedIn('500', '2021-05-01'))
      .when(ecuador.publishIn('412', '2021-04-01'))
      .thenNothing();
    expect(
      on(LATER, ...signed({ depositary: 'Secretaría General' }), ecuador.publishedIn('412', '2021-04-01')),
    ).toMatchObject({
      depositary: 'Secretaría General',
      publications: [{ by: 'EC', name: 'Registro Oficial', number: '412', date: '2021-04-01' }],
    });
  });
  it('is of what this side has signed, and of a day that has come', () => {
    given(ecuador.proposed(text)).when(ecuador.publishIn('412')).thenRejected('instrument.not-signed');
    given(...signed())
      .when(ecuador.publishIn('412', '2022-02-01'))
      .thenRejected('instrument.date-in-future');
  });
});
