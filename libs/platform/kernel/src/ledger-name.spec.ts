import fc from 'fast-check';
import { audienceOf, audiences, countries, neighbours } from './country.ts';
import {
  audiencesOf,
  concerns,
  formatLedgerName,
  isLedgerName,
  ledgerOf,
  mayWrite,
  originOf,
  parseLedgerName,
  staysAtHome,
  topicOf,
  topicsOf,
  type LedgerName,
} from './ledger-name.ts';

const names: fc.Arbitrary<LedgerName> = fc.record({
  from: fc.constantFrom(...countries),
  audience: fc.constantFrom(...audiences),
  channel: fc.stringMatching(/^[a-z][a-z0-9-]{0,40}$/),
});

/** Text that looks like a ledger's name: parts of names, whole names with something done to them. */
const alike = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(
      fc.constantFrom('ec', 'co', 'pe', 'all', 'EC', 'br', '', ' ec', 'vecindad'),
      fc.constantFrom('ec', 'co', 'pe', 'all', 'CO', 'br', '', 'al', 'all.co'),
      fc.oneof(fc.stringMatching(/^[a-z0-9-]{0,45}$/), fc.string({ maxLength: 10 })),
    )
    .map((parts) => parts.join('.')),
  fc.tuple(names, fc.nat(), fc.string({ maxLength: 2 })).map(([name, at, put]) => {
    const text = formatLedgerName(name);
    return `${text.slice(0, at % (text.length + 1))}${put}${text.slice(at % (text.length + 1))}`;
  }),
);

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
    expect(isLedgerName(text)).toBe(false);
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
    fc.assert(fc.property(names, (name) => expect(parseLedgerName(formatLedgerName(name))).toEqual(name))));

  it('is nothing but what would be written: whatever is read is written the same', () => {
    let read = 0;
    fc.assert(
      fc.property(alike, (text) => {
        if (!isLedgerName(text)) return expect(() => parseLedgerName(text)).toThrow();
        read++;
        expect(formatLedgerName(parseLedgerName(text))).toBe(text);
      }),
      { numRuns: 2_000 },
    );
    expect(read).toBeGreaterThan(20);
  });

  it('is not written for a channel that could not be read back', () =>
    fc.assert(
      fc.property(names, fc.string({ maxLength: 50 }), (name, channel) => {
        fc.pre(!/^[a-z][a-z0-9-]{0,40}$/.test(channel));
        expect(() => formatLedgerName({ ...name, channel })).toThrow();
      }),
    ));

  it('has its topic, which leads back to it and begins as its country’s and its audience’s do', () =>
    fc.assert(
      fc.property(names, (name) => {
        fc.pre(!staysAtHome(name));
        const topic = topicOf(formatLedgerName(name));
        expect(ledgerOf(topic)).toBe(formatLedgerName(name));
        for (const prefix of [topicsOf(), topicsOf(name.from), topicsOf(name.from, name.audience)])
          expect(topic.startsWith(prefix)).toBe(true);
      }),
    ));
});

describe('what a country tells nobody', () => {
  it('has the country’s own name in both places, and is carried by no topic', () =>
    fc.assert(
      fc.property(names, ({ from, channel }) => {
        const ledger = formatLedgerName({ from, audience: audienceOf(from), channel });
        expect(staysAtHome(parseLedgerName(ledger))).toBe(true);
        expect(() => topicOf(ledger)).toThrow();
        expect(() => ledgerOf(`vecindad.${ledger}`)).toThrow();
      }),
    ));

  it('concerns it, and is written by it, and by nobody else', () =>
    fc.assert(
      fc.property(names, ({ from, channel }) => {
        const ledger = formatLedgerName({ from, audience: audienceOf(from), channel });
        for (const country of countries) {
          expect(concerns(ledger, country)).toBe(country === from);
          expect(mayWrite(country, ledger)).toBe(country === from);
        }
      }),
    ));
});

describe('who reads and who writes a ledger', () => {
  it('is said by its name: its own country, whom it is addressed to, or all', () =>
    fc.assert(
      fc.property(names, fc.constantFrom(...countries), (name, country) =>
        expect(concerns(formatLedgerName(name), country)).toBe(
          name.from === country || ['all', audienceOf(country)].includes(name.audience),
        ),
      ),
    ));

  it('nobody but the country that it is from may write it, and that one to no other than a neighbour or all', () =>
    fc.assert(
      fc.property(names, (name) => {
        const addressed = countries.find((country) => audienceOf(country) === name.audience);
        const may =
          addressed === undefined || addressed === name.from || neighbours[name.from].includes(addressed);
        expect(countries.filter((country) => mayWrite(country, formatLedgerName(name)))).toEqual(
          may ? [name.from] : [],
        );
      }),
    ));

  it('is nobody’s business where the text is no ledger’s name', () =>
    fc.assert(
      fc.property(alike, fc.constantFrom(...countries), (text, country) => {
        fc.pre(!isLedgerName(text));
        expect(concerns(text, country)).toBe(false);
        expect(mayWrite(country, text)).toBe(false);
      }),
    ));

  it('a neighbour may be told, and all; Colombia and Peru have no border that is coordinated here', () => {
    expect(audiencesOf('EC', 'neighbour')).toEqual(['co', 'pe']);
    expect(audiencesOf('CO', 'neighbour')).toEqual(['ec']);
    expect(audiencesOf('CO', 'all')).toEqual(['all']);
  });
});
