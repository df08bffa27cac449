import { ledgersOf } from '#platform/contracts';
import { CLOCK_SKEW_MS } from '../clock.ts';
import { isThankedIn, unfoundedBecause } from './unfounded.ts';

const at = '2026-06-01T12:00:00.000000Z';
const receipt = { ledger: 'ec.co.agreement', size: 10, root: 'a'.repeat(64) };
const soon = '2026-06-01T12:04:00.000000Z';
const later = '2026-06-01T12:06:00.000000Z';

const ledgers = ledgersOf([
  { name: 'agreement', to: ['neighbour'] },
  { name: 'crossing', to: ['neighbour', 'all'] },
]);

describe('a receipt', () => {
  it('counts where its country sealed this root at this size', () =>
    expect(
      unfoundedBecause(receipt, at, { size: 12, asOf: later, root: receipt.root }, CLOCK_SKEW_MS),
    ).toBeUndefined());

  it('for what has not come here yet is neither', () => {
    expect(
      unfoundedBecause(receipt, at, { size: 5, asOf: at, root: undefined }, CLOCK_SKEW_MS),
    ).toBeUndefined();
    expect(
      unfoundedBecause(receipt, at, { size: 5, asOf: soon, root: undefined }, CLOCK_SKEW_MS),
    ).toBeUndefined();
  });

  it.each([
    ['another root', { size: 12, asOf: at, root: 'b'.repeat(64) }, /another root/],
    ['a size that was never sealed', { size: 12, asOf: at, root: undefined }, /never sealed/],
    ['more than there ever was by then', { size: 5, asOf: later, root: undefined }, /had 5 by then/],
  ])('for %s is unfounded', (_, kept, why) =>
    expect(unfoundedBecause(receipt, at, kept, CLOCK_SKEW_MS)).toMatch(why),
  );

  it('thanks for what was told to whoever gives it, by whom it is given to', () => {
    expect(isThankedIn('co.ec.receipts', 'ec.co.agreement', ledgers)).toBe(true);
    for (const other of ['ec.pe.agreement', 'co.ec.agreement', 'ec.all.crossing', 'ec.co.nothing', ''])
      expect([other, isThankedIn('co.ec.receipts', other, ledgers)]).toEqual([other, false]);
  });
});
