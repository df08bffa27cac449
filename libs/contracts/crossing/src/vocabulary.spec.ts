import fc from 'fast-check';
import { countryNames, type Vocabulary } from '#platform/contracts';
import { toldOf } from './told.ts';
import { categories, categoryMeanings, documentTypes, modes, sexes, travelPurposes } from './vocabulary.ts';

describe('the vocabularies of a crossing', () => {
  it.each(Object.entries({ modes, categories, documentTypes, travelPurposes, sexes }))(
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
  it('that mean the same are told as one', () => {
    const told = (nationality: string) =>
      toldOf({ post: 'p', direction: 'entry', mode: 'land', nationality }).nationality;
    expect(told('D')).toBe(told('DEU'));
    for (const code of Object.keys(countryNames).filter((one) => one !== 'XXA'))
      expect(told(code)).toBe(code);
  });
});

describe('categories', () => {
  it('are all told in a group; a class of Ecuador’s law under a code of its own', () => {
    expect(categories.codes.every((code) => categoryMeanings[code])).toBe(true);
    expect(categories.codes).toEqual(
      expect.arrayContaining(['ec-t-3', 'ec-12-iv', 'ec-rt-una', 'national', 'refugee']),
    );
    expect(categories.codes.every((code) => /^[a-z0-9-]+$/.test(code))).toBe(true);
  });
});
