import { countries } from '#platform/kernel';
import { everyLedger, ledgersFrom, ledgersTo } from './channels.ts';

describe('who reads what', () => {
  it('what Ecuador tells Colombia is not what it tells Peru', () => {
    expect(ledgersFrom('EC')).toEqual(
      expect.arrayContaining(['ec.co.crossing', 'ec.pe.crossing', 'ec.all.crossing']),
    );
    expect(ledgersTo('PE')).not.toEqual(expect.arrayContaining(['ec.co.crossing']));
    expect(ledgersTo('CO')).not.toEqual(expect.arrayContaining(['ec.pe.crossing']));
  });

  it('a country never reads its own ledgers as a neighbour’s', () => {
    for (const country of countries)
      for (const own of ledgersFrom(country)) expect(ledgersTo(country)).not.toContain(own);
  });

  it('every ledger has at least one reader and one writer', () => {
    const read = new Set(countries.flatMap(ledgersTo));
    expect([...read].sort()).toEqual([...everyLedger()].sort());
  });

  it('keys are announced to all', () =>
    expect(everyLedger().filter((ledger) => ledger.endsWith('.keys'))).toEqual([
      'ec.all.keys',
      'co.all.keys',
      'pe.all.keys',
    ]));
});
