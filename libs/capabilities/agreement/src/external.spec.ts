import fc from 'fast-check';
import { addDays, decide, evolve, Rejected, specFor, type Country } from '#platform/kernel';
import { disclosed, folded, Teller } from '#platform/two-sided/testing';
import { externalDisclosures } from './external.disclosure.ts';
import { external, type ExternalCommand, type ExternalEvent } from './external.ts';
import { PublicExternal, publicExternals } from './externals.projection.ts';

const given = specFor(external);
const ID = 'ec-aduanas-belgica';
const TODAY = '2026-06-01';
const asks = <T extends ExternalCommand['type']>(
  type: T,
  data: object,
  instrument = ID,
  now = TODAY,
  country: Country = 'EC',
): ExternalCommand =>
  ({
    type,
    data: { instrument, ...data },
    meta: {
      caller: { subject: 'ana', agency: `${country.toLowerCase()}-cancilleria` },
      country,
      commandId: 'c',
      now: `${now}T17:00:00.000000Z`,
    },
  }) as unknown as ExternalCommand;

const entry = {
  agency: 'ec-senae',
  kind: 'agreement',
  title: 'Acuerdo de asistencia mutua entre aduanas',
  subject: 'Asistencia administrativa mutua',
  partners: [{ partner: 'be', name: 'Bélgica' }],
} as const;
const whole = { instrument: ID, country: 'EC', ...entry, acts: [] } as const;
const recorded: ExternalEvent = { type: 'ExternalRecorded', data: { instrument: ID, on: TODAY, whole } };
const gazette = {
  register: 'official-gazette',
  name: 'Registro Oficial',
  number: '412',
  date: '2026-05-20',
} as const;
const madePublic: ExternalEvent = {
  type: 'ExternalMadePublic',
  data: {
    instrument: ID,
    publication: gazette,
    on: gazette.date,
    whole: { ...whole, publication: gazette },
  },
};

describe('an instrument to which no neighbour is party', () => {
  it('is recorded by its own country, once', () => {
    given().when(asks('RecordExternal', entry)).then(recorded);
    given(recorded).when(asks('RecordExternal', entry)).thenNothing();
    given(recorded)
      .when(asks('RecordExternal', { ...entry, title: 'Otro' }))
      .thenRejected('external.already-recorded');
  });
  it('is not recorded of a neighbour, under another’s name, by another’s agency, with a partner named twice', () => {
    const refused = (more: object, code: string, id = ID) =>
      given()
        .when(asks('RecordExternal', { ...entry, ...more }, id))
        .thenRejected(code);
    refused({ partners: [{ partner: 'co', name: 'Colombia' }] }, 'external.neighbour-is-party');
    refused({ partners: [...entry.partners, ...entry.partners] }, 'instrument.named-twice');
    refused({ agency: 'co-policia' }, 'external.foreign-agency');
    refused({}, 'instrument.name-not-yours', 'co-aduanas');
  });
  it('has acts of its parties as they are reported, told otherwise put right; of nobody else', () => {
    const act = { by: 'be', act: 'signed', day: '2026-04-20' } as const;
    const reported: ExternalEvent = {
      type: 'ExternalActReported',
      data: { instrument: ID, act, on: act.day, whole: { ...whole, acts: [act] } },
    };
    given(recorded).when(asks('ReportExternalAct', act)).then(reported);
    given(recorded, reported).when(asks('ReportExternalAct', act)).thenNothing();
    const right = { ...act, day: '2026-04-21' } as const;
    given(recorded, reported)
      .when(asks('ReportExternalAct', right))
      .then({
        type: 'ExternalActReported',
        data: { instrument: ID, act: right, on: right.day, whole: { ...whole, acts: [right] } },
      });
    given(recorded)
      .when(asks('ReportExternalAct', { ...act, by: 'nl' }))
      .thenRejected('instrument.unknown-partner');
    given(recorded)
      .when(asks('ReportExternalAct', { ...act, day: '2027-01-01' }))
      .thenRejected('instrument.date-in-future');
    given().when(asks('ReportExternalAct', act)).thenRejected('external.unknown');
  });
  it('is corrected with what stood before and after, and why', () => {
    given(recorded)
      .when(asks('CorrectExternal', { reason: 'clerical', title: 'Acuerdo aduanero' }))
      .then({
        type: 'ExternalCorrected',
        data: {
          instrument: ID,
          reason: 'clerical',
          before: { title: entry.title },
          after: { title: 'Acuerdo aduanero' },
          on: TODAY,
          whole: { ...whole, title: 'Acuerdo aduanero' },
        },
      });
    given(recorded)
      .when(asks('CorrectExternal', { reason: 'clerical', title: entry.title }))
      .thenNothing();
    given(recorded)
      .when(asks('CorrectExternal', { reason: 'other', title: 'Otro' }))
      .thenRejected('instrument.explanation-missing');
  });
  it('is made public by where it was published, once', () => {
    given(recorded).when(asks('MakeExternalPublic', gazette)).then(madePublic);
    given(recorded, madePublic).when(asks('MakeExternalPublic', gazette)).thenNothing();
    given(recorded, madePublic)
      .when(asks('MakeExternalPublic', { ...gazette, number: '413' }))
      .thenRejected('external.public-already');
  });
});

const names = fc.constantFrom('ec-a', 'ec-b', 'ec-c');
const commands: fc.Arbitrary<(day: string) => ExternalCommand> = fc.oneof(
  { weight: 3, arbitrary: names.map((id) => (day: string) => asks('RecordExternal', entry, id, day)) },
  {
    weight: 3,
    arbitrary: fc.tuple(names, fc.constantFrom('be', 'ec', 'nl'), fc.constantFrom('signed', 'denounced')).map(
      ([id, by, act]) =>
        (day: string) =>
          asks('ReportExternalAct', { by, act, day }, id, day),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(names, fc.constantFrom('Uno', 'Dos')).map(
      ([id, title]) =>
        (day: string) =>
          asks('CorrectExternal', { reason: 'clerical', title }, id, day),
    ),
  },
  {
    weight: 1,
    arbitrary: names.map(
      (id) => (day: string) => asks('MakeExternalPublic', { ...gazette, date: day }, id, day),
    ),
  },
);

/** What a country decides, what of it is told, and in what order; what is rejected never happened. */
const lived = (asked: readonly ExternalCommand[]) => {
  const states = new Map<string, typeof external.initial>();
  const teller = new Teller<ExternalEvent>('EC', externalDisclosures);
  for (const command of asked) {
    const { instrument } = command.data;
    const state = states.get(instrument) ?? external.initial;
    try {
      const events = decide(external, command, state);
      states.set(instrument, evolve(external, state, events));
      for (const event of events)
        if (disclosed(externalDisclosures, event, command.meta.now)) teller.tell(event, command.meta.now);
    } catch (rejection) {
      if (!(rejection instanceof Rejected)) throw rejection;
    }
  }
  const wholes = [...states.values()].flatMap(({ whole: one }) => one ?? []);
  return { wholes, published: teller.published };
};

describe('whatever a country does about its instruments without neighbours', () => {
  it('no byte of what is not public leaves; what is public is with every neighbour, whole and as it stands', () => {
    let [open, home] = [0, 0];
    fc.assert(
      fc.property(fc.array(commands, { minLength: 5, maxLength: 25, size: 'max' }), (asks) => {
        const { wholes, published } = lived(asks.map((ask, n) => ask(addDays('2026-01-01', n))));
        const outside = JSON.stringify(published);
        const neighbour = new Map(
          folded(publicExternals, published)
            .of(PublicExternal)
            .map((row) => [row.instrument, row.whole]),
        );
        for (const one of wholes)
          if (one.publication) {
            open++;
            expect(neighbour.get(one.instrument)).toEqual(one);
          } else {
            home++;
            expect(outside).not.toContain(one.instrument);
          }
        expect(neighbour.size).toBe(wholes.filter(({ publication }) => publication).length);
        for (const { ledger, data } of published) {
          expect(ledger).toBe('ec.all.agreement');
          expect(data).toHaveProperty('publication');
        }
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(open, home)).toBeGreaterThan(100);
  });

  it('nobody’s word counts of another’s, nor what is not told to all', () => {
    const rowsAfter = (by: Country, ledger: string, data: object): number => {
      const event = new Teller(by, {}).publish(ledger, {
        type: 'vecindad.agreement.external-published.v1',
        time: '2026-03-01T12:00:00.000000Z',
        occurredat: '2026-03-01',
        data,
      });
      return folded(publicExternals, [event]).of(PublicExternal).length;
    };
    const said = { ...whole, publication: gazette };
    expect(rowsAfter('EC', 'ec.all.agreement', said)).toBe(1);
    expect(rowsAfter('CO', 'co.all.agreement', said)).toBe(0);
    expect(rowsAfter('EC', 'ec.pe.agreement', said)).toBe(0);
    expect(rowsAfter('EC', 'ec.all.agreement', { ...said, country: 'CO' })).toBe(0);
  });
});
