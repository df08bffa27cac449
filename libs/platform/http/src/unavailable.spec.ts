import { rejectionOf } from './problem.filter.ts';

const coded = (code: string): Error => Object.assign(new Error('x'), { code });

describe('a database that gives no answer', () => {
  it.each(['ECONNREFUSED', 'ECONNRESET', 'ETIMEDOUT', '08006', '53300', '57P01', '57P03', '57014'])(
    'is told as such, not as a fault of ours: %s',
    (code) => expect(rejectionOf(coded(code), '/')?.code).toBe('store.unavailable'),
  );

  it.each([
    'Connection terminated unexpectedly',
    'Connection terminated due to connection timeout',
    'timeout exceeded when trying to connect',
    'Client has encountered a connection error and is not queryable',
    'PostgreSQL has not answered for 15 s',
  ])('is told as such without a code too: %s', (message) =>
    expect(rejectionOf(new Error(message), '/')?.code).toBe('store.unavailable'),
  );

  it.each([coded('23505'), coded('42P01'), coded('ERR_ASSERTION'), new Error('Terminated')])(
    'is told from what it says no to, and from a fault of ours: %s',
    (error) => expect(rejectionOf(error, '/')).toBeUndefined(),
  );

  it('leaves the outcome of a command open where it was on its way', () =>
    expect(
      rejectionOf(Object.assign(new Error('x'), { name: 'OutcomeUnknown', cause: coded('57P01') }), '/')
        ?.code,
    ).toBe('outcome.unknown'));
});
