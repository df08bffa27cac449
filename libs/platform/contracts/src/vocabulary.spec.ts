import fc from 'fast-check';
import { nationalities } from './nationality.vocabulary.ts';
import { Vocabulary } from './vocabulary.ts';

const colours = new Vocabulary({ red: ['Rojo', 'Colorado'], blue: ['Azul'], black: ['Negro'] });

describe('a vocabulary', () => {
  it('has its codes as they are written, and nothing that looks like them', () => {
    expect(colours.has('red')).toBe(true);
    for (const other of ['Red', ' red', 'rojo', '', undefined, 7, 'constructor'])
      expect(colours.has(other)).toBe(false);
  });

  it.each([
    ['RED', 'red'],
    [' blue\u200b', 'blue'],
    ['rojo', 'red'],
    ['colorrado', 'red'],
    ['bleu', 'blue'],
    ['azl', 'blue'],
    ['verde', undefined],
    ['', undefined],
    ['x'.repeat(10_000), undefined],
  ])('knows what was probably meant by “%s”: %s', (said, nearest) =>
    expect(colours.nearest(said)).toBe(nearest),
  );

  it.each(Object.entries({ nationalities, colours }))(
    'finds in %s each code by itself and by every name, whatever is said it names a code or nothing',
    (_, vocabulary: Vocabulary<string>) => {
      for (const code of vocabulary.codes) expect(vocabulary.nearest(code.toLowerCase())).toBe(code);
      fc.assert(
        fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (said) => {
          const found = vocabulary.nearest(said);
          expect(found === undefined || vocabulary.has(found)).toBe(true);
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe('nationalities', () => {
  it('are the codes of ISO 3166-1, those of ICAO Doc 9303, and those of states that are no more', () => {
    for (const code of ['COL', 'ECU', 'PER', 'DEU']) expect(nationalities.has(code)).toBe(true);
    for (const code of ['D', 'GBD', 'GBN', 'GBO', 'GBP', 'GBS', 'EUE', 'UNO', 'UNA', 'UNK', 'XOM', 'XPO'])
      expect(nationalities.has(code)).toBe(true);
    for (const code of ['XXA', 'XXB', 'XXC', 'XXX', 'YUG', 'SUN']) expect(nationalities.has(code)).toBe(true);
    for (const code of ['CO', 'XYZ', 'Colombia', 'col', 'AAA']) expect(nationalities.has(code)).toBe(false);
  });

  it('are found by the two letters of nearly every country', () => {
    const found = ['CO', 'EC', 'PE', 'DE', 'US', 'VE', 'HT', 'CU', 'KR'].map((two) =>
      nationalities.nearest(two),
    );
    expect(found).toEqual(['COL', 'ECU', 'PER', 'DEU', 'USA', 'VEN', 'HTI', 'CUB', 'KOR']);
  });
});
