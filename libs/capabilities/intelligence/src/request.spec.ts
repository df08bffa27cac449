import fc from 'fast-check';
import { agencies, subjectMatters } from '#platform/contracts';
import { decide, inUtc, specFor, type Country } from '#platform/kernel';
import {
  answer,
  ask,
  asked,
  ASKED,
  ASKER,
  basis,
  close,
  closed,
  inForce,
  meta,
  NOW,
  received,
  REQUEST,
  suspended,
} from './fixtures/requests.ts';
import { ownerOf } from '#platform/two-sided';
import { request } from './request.ts';

const given = specFor(request);
const field = 'basis';
const agenciesOf = (country: Country): string[] =>
  agencies.filter((agency) => agency.country === country).map(({ code }) => code);

describe('asking an agency of the other side', () => {
  it('is done under an article in force; of the questions only the sealed text is kept', () =>
    given().when(ask()).then(asked));

  it('may be entered later than it was asked, and then even after its deadline', () => {
    const late = { deadline: '2026-02-20T00:00:00.000Z', asked: '2026-02-10T08:00:00.000Z' };
    given()
      .when(ask(late))
      .then({ ...asked, data: { ...asked.data, ...late } });
  });

  it('is not done in the future, an hour of difference between clocks aside', () => {
    given()
      .when(ask({ asked: '2026-03-01T13:00:00.001Z' }))
      .thenRejected('request.asked-in-future', { field: 'asked', asked: '2026-03-01T13:00:00.001Z' });
    given()
      .when(ask({ asked: '2026-03-01T13:00:00.000Z' }))
      .then({ ...asked, data: { ...asked.data, asked: '2026-03-01T13:00:00.000Z' } });
  });

  it.each([NOW, '2026-02-28T00:00:00.000Z'])('leaves time to answer: not until %s', (deadline) =>
    given()
      .when(ask({ deadline }))
      .thenRejected('request.deadline-passed', { field: 'deadline', deadline, asked: NOW }),
  );

  it('counts the deadline from when it was asked', () =>
    given()
      .when(ask({ asked: '2026-02-10T08:00:00.000Z', deadline: '2026-02-10T08:00:00.000Z' }))
      .thenRejected('request.deadline-passed', {
        field: 'deadline',
        deadline: '2026-02-10T08:00:00.000Z',
        asked: '2026-02-10T08:00:00.000Z',
      }));

  it.each([
    ['ec-fiscalia', ['co-fiscalia', 'pe-fiscalia']],
    ['policia', ['co-policia']],
    ['Policía Nacional del Peru', ['pe-pnp']],
    ['co-polcia', ['co-policia']],
    ['co-nadie', agenciesOf('CO')],
    ['', [...agenciesOf('CO'), ...agenciesOf('PE')]],
  ])('is for a neighbour’s agency, not %p; what was probably meant is named', (to, meant) =>
    given().when(ask({ to })).thenRejected('request.unknown-agency', { field: 'to', to, meant }),
  );

  it('is for a neighbour’s agency, and Peru is none of Colombia’s', () =>
    given()
      .when(ask({ request: 'co-policia-caso-1', to: 'pe-pnp' }, { meta: meta(ASKED) }))
      .thenRejected('request.unknown-agency', { field: 'to', to: 'pe-pnp', meant: agenciesOf('EC') }));

  it('fits, sealed, into what may be published', () =>
    given()
      .when(ask({}, { sealed: { keyId: 'k', jwe: 'x'.repeat(400_001) } }))
      .thenRejected('content.too-long', { field: 'questions', length: 400_001, limit: 400_000 }));

  it('is done once under one of the agency’s own names, also after it was closed', () => {
    given(asked).when(ask()).thenRejected('request.already-asked', { request: REQUEST });
    given(asked, closed).when(ask()).thenRejected('request.already-asked', { request: REQUEST });
  });

  it.each(['ec-fiscalia-caso-7', 'ec-caso-7', 'caso-7', 'co-policia-caso-7'])(
    'has a name that begins with the agency that asks: not %s, whether or not there is one of that name',
    (name) => {
      for (const history of [[], [{ ...asked, data: { ...asked.data, request: name, by: 'ec-fiscalia' } }]])
        given(...history)
          .when(ask({ request: name }))
          .thenRejected('request.name-not-yours', { field: 'id', request: name });
    },
  );

  it.each([
    ['deadline', '9999-12-31T23:59:59-05:00'],
    ['deadline', '2028-03-01T12:00:01Z'],
    ['asked', '0001-01-01T00:00:00+14:00'],
    ['asked', '2016-03-01T11:59:59Z'],
  ])('has a %s that somebody can have meant, which %s is not', (moment, said) =>
    given()
      .when(ask({ [moment]: inUtc(said) }))
      .thenRejected('request.out-of-reach', {
        field: moment,
        moment: inUtc(said),
        first: '2016-03-01T12:00:00.000Z',
        last: moment === 'deadline' ? '2028-03-01T12:00:00.000Z' : '2027-03-01T12:00:00.000Z',
      }),
  );

  it('never has a moment that is none, wherever it comes from', () =>
    given()
      .when(ask({ deadline: '+010000-01-01T04:59:59.000Z', asked: '2026-99-99T00:00:00Z' }))
      .thenRejected('request.out-of-reach'));

  it('has a name that begins with the country that asks', () => {
    expect(ownerOf(REQUEST)).toBe('EC');
    expect(ownerOf('pe-caso-1')).toBe('PE');
    expect(ownerOf('ecuador')).toBeUndefined();
  });
});

describe('the basis of a request', () => {
  it('is an article known here', () =>
    given()
      .when(ask({}, { authorisation: undefined }))
      .thenRejected('sharing.no-basis', { field, ...basis }));

  it('is in force: else it is said how far the instrument has come', () => {
    given()
      .when(ask({}, { authorisation: { ...inForce, operating: false, stage: 'signed', from: undefined } }))
      .thenRejected('sharing.basis-not-in-force', { field, ...basis, stage: 'signed' });
    given()
      .when(
        ask({}, { authorisation: { ...inForce, operating: false, stage: 'expired', until: '2026-01-31' } }),
      )
      .thenRejected('sharing.basis-not-in-force', {
        field,
        ...basis,
        stage: 'expired',
        from: '2025-01-01',
        until: '2026-01-31',
      });
  });

  it('is not suspended: else it is said who suspended it, since when and why', () =>
    given()
      .when(ask({}, { authorisation: suspended }))
      .thenRejected('sharing.basis-suspended', {
        field,
        ...basis,
        by: 'CO',
        since: '2026-02-20',
        reason: 'Protección de datos en revisión',
      }));

  it('covers the matter', () =>
    given()
      .when(ask({ matter: 'narcotics' }))
      .thenRejected('sharing.not-covered', {
        field,
        ...basis,
        matter: 'narcotics',
        agencies: [ASKER, ASKED],
      }));

  it.each([
    ['ec-senae', ASKED],
    [ASKER, 'co-dian'],
  ])('names both agencies, not only one of %s and %s', (by, to) =>
    given()
      .when(ask({ to, request: `${by}-caso-7` }, { meta: meta(by) }))
      .thenRejected('sharing.not-covered', {
        field,
        ...basis,
        matter: 'human-trafficking',
        agencies: [by, to],
      }),
  );

  const authorisation = fc.option(
    fc.record({
      operating: fc.boolean(),
      stage: fc.constantFrom('in-force', 'suspended', 'expired', 'signed'),
      matters: fc.subarray([...subjectMatters]),
      agencies: fc.subarray([ASKER, ASKED, 'co-fiscalia']),
    }),
    { nil: undefined },
  );

  it('always is an operating article for this matter between these agencies, for questions and for answers', () =>
    fc.assert(
      fc.property(authorisation, fc.constantFrom(...subjectMatters), fc.boolean(), (found, matter, asks) => {
        const known = { authorisation: found && { ...inForce, ...found } };
        const command = asks
          ? ask({ matter }, known)
          : answer({}, { ...known, received: { ...received, matter } });
        const allowed =
          found?.operating &&
          found.matters.includes(matter) &&
          found.agencies.includes(ASKER) &&
          found.agencies.includes(ASKED);
        const shared = () => decide(request, command, request.initial).length;
        if (allowed) expect(shared()).toBe(1);
        else expect(shared).toThrow(expect.objectContaining({ code: expect.stringMatching(/^sharing\./) }));
      }),
      { numRuns: 500 },
    ));
});

describe('closing a request', () => {
  it('is the asking agency’s act, with what the answers were worth', () =>
    given(asked).when(close()).then(closed));

  it('says which word of the other side it follows', () =>
    given(asked)
      .when(close({}, { other: 'CO', answers: 'co.ec.intelligence/3' }))
      .then({ ...closed, data: { ...closed.data, answers: 'co.ec.intelligence/3' } }));

  it('may be told again', () => given(asked, closed).when(close()).thenNothing());

  it('happens once', () =>
    given(asked, closed)
      .when(close({ usefulness: 'decisive' }))
      .thenRejected('request.settled', { request: REQUEST, state: 'closed' }));

  it.each(['ec-fiscalia', ASKED])('is refused to %s, which is not even told that there is one', (other) =>
    given(asked)
      .when(close({}, { meta: meta(other) }))
      .thenRejected('request.unknown', { request: REQUEST }),
  );

  it('needs a request', () => given().when(close()).thenRejected('request.unknown', { request: REQUEST }));
});
