import { ledgersOf } from '#platform/contracts';
import { reasonFor } from './readiness.controller.ts';

const ledgers = ledgersOf([{ name: 'crossing', to: ['neighbour', 'all'] }]);

describe('why a process is not ready', () => {
  const reason = 'inbox: ec.co.crossing does not move: at 1 of 2; ec.all.crossing has come to 7';

  it('is told in full to a country whose ledgers it is about', () => {
    for (const country of ['EC', 'CO'] as const) expect(reasonFor(country, reason, ledgers)).toBe(reason);
  });

  it('does not tell a country of the ledgers of others, nor how far they are', () =>
    expect(reasonFor('PE', reason, ledgers)).toBe(
      'inbox: a ledger of others does not move: at … of …; ec.all.crossing has come to 7',
    ));
});
