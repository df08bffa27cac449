import fc from 'fast-check';
import { categories, documentTypes, modes, sexes, travelPurposes } from '#contracts/crossing';
import { nationalities } from '#platform/contracts';
import { validated, type FieldProblem } from '#platform/http';
import { Rejected } from '#platform/kernel';
import { CrossingBody, CrossingLine } from './crossing.bodies.ts';

const body = {
  post: 'rumichaca',
  direction: 'entry',
  occurredAt: '2026-03-01T09:30:00-05:00',
  mode: 'land',
  nationality: 'COL',
};

const problems = (change: object, type: new () => object = CrossingBody): readonly FieldProblem[] => {
  try {
    validated(type, JSON.parse(JSON.stringify({ ...body, ...change })));
    return [];
  } catch (error) {
    return (error as Rejected).facts['errors'] as FieldProblem[];
  }
};
const refusal = (change: object): string => {
  const [problem, ...others] = problems(change);
  expect(others).toEqual([]);
  return `${problem?.field}: ${problem?.message}`;
};

const coded = {
  mode: modes,
  nationality: nationalities,
  residence: nationalities,
  documentType: documentTypes,
  category: categories,
  purpose: travelPurposes,
  sex: sexes,
};

describe('a crossing as an officer sends it', () => {
  it('takes every code of each vocabulary', () => {
    for (const [field, vocabulary] of Object.entries(coded))
      for (const code of vocabulary.codes) expect(problems({ [field]: code })).toEqual([]);
  });

  it('takes no text but a code, ever', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.entries(coded)),
        fc.oneof(fc.string({ unit: 'binary', maxLength: 70 }), fc.constantFrom('toString', '__proto__')),
        ([field, vocabulary], text) => {
          fc.pre(!(vocabulary.codes as readonly string[]).includes(text));
          expect(problems({ [field]: text }).map((problem) => problem.field)).toEqual([field]);
        },
      ),
    ));

  it.each([
    ['nationality', 'Colombia', 'COL'],
    ['nationality', 'CO', 'COL'],
    ['nationality', 'col', 'COL'],
    ['nationality', 'Germany', 'DEU'],
    ['nationality', 'Ecuadro', 'ECU'],
    ['residence', 'Perú', 'PER'],
    ['mode', 'helicoptero', 'air'],
    ['mode', 'Land', 'land'],
    ['purpose', 'turismo', 'tourism'],
    ['purpose', 'tursim', 'tourism'],
    ['category', 'turista', 'visitor'],
    ['documentType', 'Pasaporte', 'passport'],
    ['sex', 'female', 'F'],
  ])('names the nearest where the %s is “%s”: %s', (field, said, nearest) =>
    expect(refusal({ [field]: said })).toBe(
      `${field}: ${field} must be a code of its vocabulary; the nearest is: ${nearest}`,
    ),
  );

  it('says what there is where nothing is near', () => {
    expect(refusal({ mode: 'teletransporte' })).toBe(
      'mode: mode must be a code of its vocabulary: land, river, sea, air, unspecified',
    );
    expect(refusal({ nationality: 'Atlántida del Norte' })).toBe(
      'nationality: nationality must be a code of its vocabulary: ISO 3166-1 alpha-3, ICAO Doc 9303',
    );
    expect(refusal({ nationality: 7 })).toContain('must be a code');
  });

  it.each(['COL ', ' COL', 'COL\u200b', 'COL\ufeff', 'ＣＯＬ'])('has one form for a code: not “%s”', (code) =>
    expect(refusal({ nationality: code })).toContain('must be a code'),
  );

  it('takes a register’s own word in a field of its own, and one of the two', () => {
    expect(problems({ nationality: undefined, nationalityLabel: 'Yugoslavia' })).toEqual([]);
    expect(problems({ mode: undefined, modeLabel: 'Vía Férrea', purposeLabel: 'Cuidados' })).toEqual([]);
    const once = 'must be told once, by its code here or by a register’s own word in';
    expect(refusal({ nationalityLabel: 'Colombia' })).toBe(
      `nationality: nationality ${once}: nationalityLabel`,
    );
    expect(refusal({ nationality: undefined })).toBe(`nationality: nationality ${once}: nationalityLabel`);
    expect(refusal({ mode: undefined })).toBe(`mode: mode ${once}: modeLabel`);
    expect(refusal({ purpose: 'tourism', purposeLabel: 'Turismo' })).toBe(
      `purpose: purpose ${once}: purposeLabel`,
    );
  });

  it('names its record in one form', () => {
    const nfc = 'Peñón-9'.normalize('NFC');
    expect(problems({ id: nfc })).toEqual([]);
    for (const id of [nfc.normalize('NFD'), ` ${nfc}`, `${nfc} `, `${nfc}\u200b`])
      expect(problems({ id })).toMatchObject([{ field: 'id', code: 'isIdentifier' }]);
  });
});

it('a line of a batch names its record', () => {
  expect(problems({}, CrossingLine)).toMatchObject([{ field: 'id' }]);
  expect(problems({ id: 'r-1' }, CrossingLine)).toEqual([]);
});
