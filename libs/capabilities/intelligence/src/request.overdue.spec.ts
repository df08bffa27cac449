import { specFor } from '#platform/kernel';
import { ask, asked, close, closed, DEADLINE, fellOverdue, meta, noteOverdue } from './fixtures/requests.ts';
import { request } from './request.ts';

const given = specFor(request);
const [before, onTime] = ['2026-03-14T23:59:59.999Z', DEADLINE].map((now) => meta('ec-node', now));

describe('a request whose deadline has come', () => {
  it('is noted, in the name of the agency that asked', () =>
    given(asked).when(noteOverdue()).then(fellOverdue));

  it('is noted in answer to the other side’s newest word', () =>
    given(asked)
      .when(noteOverdue({}, { answers: 'co.ec.intelligence/0' }))
      .then({ ...fellOverdue, data: { ...fellOverdue.data, answers: 'co.ec.intelligence/0' } }));

  it('is noted from the deadline on, and not a moment before', () => {
    given(asked)
      .when(noteOverdue({}, { meta: before! }))
      .thenNothing();
    given(asked)
      .when(noteOverdue({}, { meta: onTime! }))
      .then(fellOverdue);
  });

  it('is noted once for a deadline, however that is written', () => {
    given(asked, fellOverdue).when(noteOverdue()).thenNothing();
    given(asked, fellOverdue)
      .when(noteOverdue({ deadline: '2026-03-14T19:00:00-05:00' }))
      .thenNothing();
  });

  it('is not noted for another moment than its own', () =>
    given(asked)
      .when(noteOverdue({ deadline: '2026-03-10T00:00:00Z' }))
      .thenNothing());

  it('is not noted where the other side has settled it', () =>
    given(asked)
      .when(noteOverdue({}, { settled: true }))
      .thenNothing());

  it('is not noted where it was closed', () => given(asked, closed).when(noteOverdue()).thenNothing());

  it('is not noted where nobody here asked it', () => given().when(noteOverdue()).thenNothing());

  it('may still be closed', () => given(asked, fellOverdue).when(close()).then(closed));

  it('is not asked again', () => given(asked, fellOverdue).when(ask()).thenRejected('request.already-asked'));
});
