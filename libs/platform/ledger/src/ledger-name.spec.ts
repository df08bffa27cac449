import fc from 'fast-check';
import { countries, type Audience } from '#platform/kernel';
import {
  concerns,
  formatLedgerName,
  isPrivate,
  ledgerOf,
  originOf,
  parseLedgerName,
  topicOf,
} from './ledger-name.ts';

describe('a ledger’s name', () => {
  it('says who tells whom on which channel', () =>
    expect(parseLedgerName('ec.co.crossing')).toEqual({ from: 'EC', audience: 'co', channel: 'crossing' }));

  it('leads to its topic and back, and to the origin of its checkpoints', () => {
    expect(topicOf('ec.co.crossing')).toBe('vecindad.ec.co.crossing');
    expect(ledgerOf('vecindad.ec.co.crossing')).toBe('ec.co.crossing');
    expect(originOf('ec.co.crossing')).toBe('vecindad/ec.co.crossing');
  });

  it.each([
    '',
    'ec.co',
    'ec.co.',
    'EC.co.crossing',
    'ec.CO.crossing',
    'br.co.crossing',
    'ec.br.crossing',
    'all.co.crossing',
    'ec.co.Crossing',
    'ec.co.crossing.more',
    'ec.co.crossing\n',
    ' ec.co.crossing',
    'ec.co.-crossing',
    `ec.co.${'a'.repeat(60)}`,
    'vecindad.ec.co.crossing',
  ])('is not %j', (text) => {
    expect(() => parseLedgerName(text)).toThrow();
    expect(() => topicOf(text)).toThrow();
    expect(() => originOf(text)).toThrow();
  });

  it.each([
    'ec.co.crossing',
    'vecindad.',
    'vecindad.ec',
    'other.ec.co.crossing',
    'vecindad.vecindad.ec.co.x',
  ])('is carried by no topic %j', (topic) => expect(() => ledgerOf(topic)).toThrow());

  it('is always read back as it was written', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...countries),
        fc.constantFrom<Audience>('ec', 'co', 'pe', 'all'),
        fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/),
        (from, audience, channel) => {
          const name = { from, audience, channel };
          expect(parseLedgerName(formatLedgerName(name))).toEqual(name);
        },
      ),
    ));

  it('of a country that speaks to itself is private: no topic carries it, and it is nobody else’s business', () => {
    expect(['ec.ec.crossing', 'ec.co.crossing', 'ec.all.keys', 'ec'].map(isPrivate)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(() => topicOf('ec.ec.crossing')).toThrow('private');
    expect(() => ledgerOf('vecindad.ec.ec.crossing')).toThrow('private');
    expect(countries.filter((country) => concerns('ec.ec.crossing', country))).toEqual(['EC']);
  });
});
