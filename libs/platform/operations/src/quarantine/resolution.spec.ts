import { specFor, type CommandMeta } from '#platform/kernel';
import { resolution, type Decision, type ResolutionCommand, type ResolutionEvent } from './resolution.ts';

const meta: CommandMeta = {
  caller: { subject: 'operator-1', agency: 'operations' },
  country: 'EC',
  commandId: 'c-1',
  now: '2026-01-01T00:00:00.000000Z',
};
const decision: Decision = {
  consumer: 'inbox',
  ledger: 'co.ec.crossing',
  digest: 'ab12',
  reason: 'forged, reported to Colombia',
  by: 'operator-1',
};
const skip = (data = decision): ResolutionCommand => ({ type: 'SkipRecord', data, meta });
const retry: ResolutionCommand = { type: 'RetryRecord', data: decision, meta };
const skipped: ResolutionEvent = { type: 'RecordSkipped', data: decision };

describe('a record in quarantine', () => {
  const given = specFor(resolution);

  it('may be left out, with a reason and a name', () => given().when(skip()).then(skipped));
  it('is never left out without a reason', () =>
    given()
      .when(skip({ ...decision, reason: '  ' }))
      .thenRejected('quarantine.reason-missing', { field: 'reason' }));
  it('may be tried again', () => given().when(retry).then({ type: 'RecordRetried', data: decision }));
  it('is decided about once', () =>
    given(skipped).when(retry).thenRejected('quarantine.already-resolved', { outcome: 'skipped' }));
});
