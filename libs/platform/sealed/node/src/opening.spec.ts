import fc from 'fast-check';
import { specFor } from '#platform/kernel';
import { meta, NOW } from './fixtures/said.ts';
import {
  opening,
  refusalOf,
  type ContentOpened,
  type OpenContent,
  type Opening,
  type OpeningRefused,
} from './opening.ts';

const REQUEST = 'ec-policia-caso-7';
const EXPIRES = '2026-09-01T00:00:00.000Z';

const given = specFor(opening);
const found = { expires: EXPIRES, keyId: 'k1', withKey: true };
const open = (told: Partial<Opening> = {}, known: Partial<OpenContent> = {}): OpenContent => ({
  type: 'OpenContent',
  data: { request: REQUEST, part: 'answer-1', reason: 'Caso 7, diligencia previa', ...told },
  meta: meta('ec-policia'),
  found,
  ...known,
});
const data: Opening = {
  request: REQUEST,
  part: 'answer-1',
  reason: 'Caso 7, diligencia previa',
  agency: 'ec-policia',
  by: 'ana',
  at: NOW,
};
const opened: ContentOpened = { type: 'ContentOpened', data };
const refused = (refusal: string): OpeningRefused => ({ type: 'OpeningRefused', data: { ...data, refusal } });

describe('opening sealed content', () => {
  it('is written with who, for which agency, why and when', () => given().when(open()).then(opened));

  it('is written each time', () => given(opened).when(open()).then(opened));

  it('needs no expiry: questions have none', () =>
    given()
      .when(open({ part: 'questions' }, { found: { keyId: 'k1', withKey: true } }))
      .then({ ...opened, data: { ...data, part: 'questions' } }));

  it('is written too where there is nothing for the agency: a part or a request that is not there, or another’s', () =>
    given()
      .when(open({}, { found: undefined }))
      .then(refused('content.unknown')));

  it('is written too where the agency’s key is not here', () =>
    given()
      .when(open({}, { found: { ...found, withKey: false } }))
      .then(refused('content.unknown-key')));

  it('never happens from the moment of expiry on, however often it was opened before, and that is written', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (ms) => {
        const at = new Date(Date.parse(EXPIRES) + ms).toISOString();
        const command = open({}, { meta: meta('ec-policia', at) });
        const expected = ms < 0 ? opened : refused('content.expired');
        given(opened)
          .when(command)
          .then({
            ...expected,
            data: { ...data, at, ...(ms < 0 ? {} : { refusal: 'content.expired' }) },
          } as typeof expected);
      }),
    ));

  it('does not happen either where the moment of expiry is none that exists', () =>
    given()
      .when(open({}, { found: { ...found, expires: '2026-99-99T00:00:00Z' } }))
      .then(refused('content.expired')));

  it('is refused when it expired while it was being written', () => {
    expect(refusalOf(open())).toBeUndefined();
    expect(refusalOf(open(), EXPIRES)).toEqual({
      code: 'content.expired',
      facts: { request: REQUEST, part: 'answer-1', expires: EXPIRES },
    });
  });
});

describe('the reason of an opening', () => {
  it.each(['', '  ', '\n\t', 'x', 'si', '......', 'aaaaaaaa', 'abab abab', '12345678', '— — — — —'])(
    'is none when it says nothing: %j',
    (reason) =>
      given()
        .when(open({ reason }))
        .thenRejected('content.reason-missing', { field: 'reason', signs: 5, letters: 3 }),
  );

  it.each(['Caso 7', 'Prueba', 'Otra vez', 'EXP-4471/2026', 'Ñandú', 'Búsqueda en curso'])(
    'is %j',
    (reason) =>
      given()
        .when(open({ reason }))
        .then({ ...opened, data: { ...data, reason } }),
  );
});
