import fc from 'fast-check';
import { LONGEST_SEALED } from '#platform/contracts';
import { decide, evolve, inUtc, Rejected, specFor } from '#platform/kernel';
import {
  acknowledge,
  acknowledged,
  answer,
  answered,
  ASKED,
  ASKER,
  basis,
  inForce,
  meta,
  NOW,
  partly,
  received,
  refuse,
  refused,
  REQUEST,
  suspended,
} from './fixtures/requests.ts';
import type { RequestEvent } from './request.events.ts';
import { request } from './request.ts';

const given = specFor(request);
const complete = answered(1, { complete: true });
const monday = '2026-03-09T00:00:00.000Z';
const settled = (state: string) => ['request.settled', { request: REQUEST, state }] as const;

describe('acknowledging a request', () => {
  it('says that it is in hand', () => given().when(acknowledge()).then(acknowledged()));
  it('may say when an answer can be expected', () =>
    given()
      .when(acknowledge({ expected: monday }))
      .then(acknowledged(monday)));
  it('may be told again, also once the request is settled', () => {
    given(acknowledged()).when(acknowledge()).thenNothing();
    given(acknowledged(monday), complete)
      .when(acknowledge({ expected: monday }))
      .thenNothing();
  });
  it.each(['2026-02-28T00:00:00.000Z', '2028-03-02T00:00:00.000Z', '9999-12-31T23:59:59.999Z'])(
    'promises no answer for a time that is over or out of sight: %s',
    (expected) => given().when(acknowledge({ expected })).thenRejected('request.out-of-reach'),
  );
  it('may change what can be expected, and says that it is not the first', () => {
    const { type, data } = acknowledged(monday);
    const { with: other, answers, ...said } = data;
    given(acknowledged())
      .when(acknowledge({ expected: monday }))
      .then({ type, data: { ...said, again: true, with: other, answers } });
  });
});

describe('answering a request', () => {
  it('may be done in part', () =>
    given()
      .when(answer({ complete: false }))
      .then(partly));
  it('may be done completely', () => given().when(answer()).then(complete));
  it('needs no acknowledgement, and may follow one', () =>
    given(acknowledged()).when(answer()).then(complete));
  it('counts its answers', () =>
    given(partly, answered(2, { complete: false }))
      .when(answer())
      .then(answered(3, { complete: true })));
  it('is under the request’s article, or another that is named', () => {
    const other = { instrument: 'ec-memorando-3', article: 'art. 9' };
    given()
      .when(answer({ basis: other }))
      .then({ ...complete, data: { ...complete.data, basis: other } });
  });

  it.each([NOW, '2026-02-28T00:00:00.000Z'])('can be opened for a while: not until %s', (expires) =>
    given().when(answer({ expires })).thenRejected('answer.expires-in-past', { field: 'expires', expires }),
  );

  it('can be opened for ten years, and not longer', () => {
    const expires = inUtc('9999-12-31T23:59:59-05:00');
    given().when(answer({ expires })).thenRejected('request.out-of-reach', {
      field: 'expires',
      moment: expires,
      first: '2016-03-01T12:00:00.000Z',
      last: '2036-03-01T12:00:00.000Z',
    });
    given()
      .when(answer({ expires: '2036-03-01T12:00:00.000Z' }))
      .then({ ...complete, data: { ...complete.data, expires: '2036-03-01T12:00:00.000Z' } });
  });

  it('needs a basis that operates today, whatever it was when asked', () => {
    const field = 'basis';
    given(acknowledged())
      .when(answer({}, { authorisation: suspended }))
      .thenRejected('sharing.basis-suspended', { field, ...basis, ...suspended.suspended });
    given(partly)
      .when(answer({}, { authorisation: { ...inForce, operating: false, stage: 'denounced' } }))
      .thenRejected('sharing.basis-not-in-force', {
        field,
        ...basis,
        stage: 'denounced',
        from: '2025-01-01',
      });
    given()
      .when(answer({}, { authorisation: undefined }))
      .thenRejected('sharing.no-basis', { field, ...basis });
  });

  it('needs an article that covers what was asked, between who asked and who was asked', () => {
    const other = { instrument: 'ec-memorando-3', article: 'art. 9' };
    given()
      .when(answer({ basis: other }, { authorisation: { ...inForce, ...other, matters: ['contraband'] } }))
      .thenRejected('sharing.not-covered', {
        field: 'basis',
        ...other,
        matter: 'human-trafficking',
        agencies: [ASKER, ASKED],
      });
  });

  it('fits, sealed, into what may be published', () => {
    const sealedIn = (length: number) => ({ sealed: { keyId: 'k', jwe: 'x'.repeat(length) } });
    given()
      .when(answer({}, sealedIn(LONGEST_SEALED + 1)))
      .thenRejected('content.too-long', {
        field: 'content',
        length: LONGEST_SEALED + 1,
        limit: LONGEST_SEALED,
      });
    const { data } = complete;
    given()
      .when(answer({}, sealedIn(LONGEST_SEALED)))
      .then({ ...complete, data: { ...data, content: sealedIn(LONGEST_SEALED).sealed } });
  });

  it('numbers what it gives from 1 without gaps, and gives nothing after what is complete: always', () =>
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 8 }), (completes) => {
        const history: RequestEvent[] = [];
        for (const complete of completes)
          try {
            const half = evolve(request, request.initial, history);
            history.push(...decide(request, answer({ complete }), half));
          } catch (rejection) {
            expect(rejection).toEqual(new Rejected('request.settled'));
            expect(history.at(-1)).toMatchObject({ data: { complete: true } });
          }
        const last = completes.indexOf(true);
        const given = last < 0 ? completes.length : last + 1;
        expect(history.map(({ data }) => (data as { answer: number }).answer)).toEqual(
          Array.from({ length: given }, (_, index) => index + 1),
        );
      }),
    ));
});

describe('refusing a request', () => {
  it('is done for a coded reason', () => given(acknowledged()).when(refuse()).then(refused));
  it('may be told again', () => given(refused).when(refuse()).thenNothing());
  it('has one reason', () =>
    given(refused)
      .when(refuse({ reason: 'not-competent' }))
      .thenRejected(...settled('refused')));
  it('comes too late after an answer in part', () =>
    given(partly)
      .when(refuse())
      .thenRejected(...settled('answered-in-part')));
});

describe('any reply', () => {
  const replies = [
    ['an acknowledgement', acknowledge],
    ['an answer', answer],
    ['a refusal', refuse],
  ] as const;

  it.each(replies)('that is %s may expect nothing of a request that is settled', (_, reply) => {
    given(refused)
      .when(reply === refuse ? refuse({ reason: 'disproportionate' }) : reply())
      .thenRejected(...settled('refused'));
    given(complete)
      .when(reply())
      .thenRejected(...settled('answered'));
    given()
      .when(reply({}, { received: { ...received, closed: true } }))
      .thenRejected(...settled('closed'));
    given(partly)
      .when(reply({}, { received: { ...received, closed: true } }))
      .thenRejected(...settled('closed'));
  });

  it.each(replies)(
    'that is %s is the asked agency’s: others are not told that there is a request',
    (_, reply) => {
      for (const other of [ASKER, 'co-fiscalia', 'pe-pnp'])
        given()
          .when(reply({}, { meta: meta(other) }))
          .thenRejected('request.unknown', { request: REQUEST });
    },
  );

  it.each(replies)('that is %s needs a request received here', (_, reply) =>
    given()
      .when(reply({}, { received: undefined }))
      .thenRejected('request.unknown', { request: REQUEST }),
  );

  it.each(replies)('that is %s names the published request that it answers', (_, reply) => {
    const events = decide(
      request,
      reply({}, { received: { ...received, id: 'ec.co.intelligence/41' } }),
      request.initial,
    );
    expect(events).toMatchObject([{ data: { with: 'EC', answers: 'ec.co.intelligence/41' } }]);
  });
});
