import { concerns, countries, mayWrite } from '#platform/kernel';
import { ledgersOf } from './ledgers.ts';

const ledgers = ledgersOf([
  { name: 'crossing', to: ['neighbour', 'all'] },
  { name: 'agreement', to: ['neighbour'] },
  { name: 'keys', to: ['all'] },
]);

describe('who reads what', () => {
  it('what Ecuador tells Colombia is not what it tells Peru', () => {
    expect(ledgers.from('EC')).toEqual(
      expect.arrayContaining(['ec.co.crossing', 'ec.pe.crossing', 'ec.all.crossing']),
    );
    expect(ledgers.to('PE')).not.toEqual(expect.arrayContaining(['ec.co.crossing']));
    expect(ledgers.to('CO')).not.toEqual(expect.arrayContaining(['ec.pe.crossing']));
  });

  it('a country never reads its own ledgers as a neighbour’s', () => {
    for (const country of countries)
      for (const own of ledgers.from(country)) expect(ledgers.to(country)).not.toContain(own);
  });

  it('every ledger has at least one reader and one writer', () => {
    const read = new Set(countries.flatMap(ledgers.to));
    expect([...read].sort()).toEqual([...ledgers.all].sort());
  });

  it('a country reads what it says and what is said to it, and may write the first of them only', () => {
    for (const country of countries)
      for (const ledger of ledgers.all) {
        expect([ledger, ledgers.at(country).includes(ledger)]).toEqual([ledger, concerns(ledger, country)]);
        expect([ledger, ledgers.from(country).includes(ledger)]).toEqual([ledger, mayWrite(country, ledger)]);
      }
  });

  it('keys are announced to all', () =>
    expect(ledgers.all.filter((ledger) => ledger.endsWith('.keys'))).toEqual([
      'ec.all.keys',
      'co.all.keys',
      'pe.all.keys',
    ]));
});
