import fc from 'fast-check';
import { decide, specFor } from '#kernel';
import { EXPIRES, meta, NOW, REQUEST } from './fixtures/requests.ts';
import { opening, type ContentOpened, type OpenContent, type Opening } from './opening.ts';

const given = specFor(opening);
const open = (told: Partial<Opening> = {}, known: Partial<OpenContent> = {}): OpenContent => ({
  type: 'OpenContent',
  data: { request: REQUEST, part: 'answer-1', reason: 'Caso 7, diligencia previa', ...told },
  meta: meta('ec-policia'),
  ...known,
});
const opened: ContentOpened = {
  type: 'ContentOpened',
  data: {
    request: REQUEST,
    part: 'answer-1',
    reason: 'Caso 7, diligencia previa',
    agency: 'ec-policia',
    by: 'ana',
    at: NOW,
  },
};

describe('opening sealed content', () => {
  it('is written with who, for which agency, why and when', () =>
    given()
      .when(open({}, { expires: EXPIRES }))
      .then(opened));

  it('is written each time', () => given(opened).when(open()).then(opened));

  it('needs no expiry: questions have none', () =>
    given()
      .when(open({ part: 'questions' }))
      .then({ ...opened, data: { ...opened.data, part: 'questions' } }));

  it.each(['', '  ', '\n\t'])('needs a reason, which %j is not', (reason) =>
    given().when(open({ reason })).thenRejected('content.reason-missing', { field: 'reason' }),
  );

  it('never happens from the moment of expiry on, however often it was opened before', () =>
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 1000 }), (ms) => {
        const now = new Date(Date.parse(EXPIRES) + ms).toISOString();
        const command = open({}, { expires: EXPIRES, meta: meta('ec-policia', now) });
        if (ms < 0) expect(decide(opening, command, null)).toHaveLength(1);
        else
          given(opened)
            .when(command)
            .thenRejected('content.expired', { request: REQUEST, part: 'answer-1', expires: EXPIRES });
      }),
    ));
});
