import { Rejected } from '#platform/kernel';
import {
  Decimal,
  Flag,
  Identifier,
  Identifiers,
  Nested,
  OneOf,
  Prose,
  Slug,
  Text,
  TextList,
  Texts,
  TimeZone,
  When,
  Whole,
} from './fields/index.ts';
import type { FieldProblem } from './field-problems.ts';
import { validated } from './validation.ts';

class Place {
  @Decimal({ min: -90, max: 90, optional: true }) latitude?: number;
  @Text({ max: 10, optional: true }) locality?: string;
}

class Ferry {
  @Slug({ max: 20 }) id!: string;
  @Text({ optional: true }) name?: string;
  @OneOf(['river', 'sea'], { optional: true }) kind?: string;
  @Whole({ max: 100, optional: true }) seats?: number;
  @Flag({ optional: true }) sails?: boolean;
  @When({ optional: true }) since?: string;
  @TimeZone({ optional: true }) timeZone?: string;
  @Texts({ most: 3, max: 5, optional: true }) labels?: string[];
  @Nested(Place, { optional: true }) place?: Place;
}

const errorsOf = (value: unknown): readonly FieldProblem[] => {
  try {
    validated(Ferry, value);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(Rejected);
    expect((error as Rejected).code).toBe('request.invalid');
    return (error as Rejected).facts['errors'] as FieldProblem[];
  }
};
const fieldsOf = (value: unknown): string[] => errorsOf(value).map(({ field }) => field);

describe('a body', () => {
  it('in order is what it was', () => {
    const ferry = {
      id: 'lancha-1',
      name: 'Ñusta',
      kind: 'river',
      seats: 12,
      sails: true,
      since: '2020-01-22',
      timeZone: 'America/Lima',
      labels: ['a', 'b'],
      place: { latitude: 0.5, locality: 'Loja' },
    };
    expect(errorsOf(ferry)).toEqual([]);
    expect(JSON.parse(JSON.stringify(validated(Ferry, ferry)))).toEqual(ferry);
  });

  it('names every field that is wrong, nested ones by their path', () =>
    expect(
      fieldsOf({ id: 'Lancha 1', seats: 1.5, place: { latitude: 91, locality: 'x'.repeat(11) } }).sort(),
    ).toEqual(['id', 'place.latitude', 'place.locality', 'seats']));

  it('names a field that it has not', () => {
    expect(errorsOf({ id: 'a', captain: 'x' })).toMatchObject([{ field: 'captain', code: 'unknownField' }]);
    expect(errorsOf({ id: 'a', place: { depth: 3 } })).toMatchObject([
      { field: 'place.depth', code: 'unknownField' },
    ]);
  });

  it('says which field is missing', () =>
    expect(errorsOf({})).toEqual([{ field: 'id', code: 'isDefined', message: 'id is missing' }]));

  it.each([null, undefined, 'text', 42, true, [], [{ id: 'a' }]])('is refused when it is %p', (value) =>
    expect(errorsOf(value)).toEqual([{ field: '', code: 'isObject', message: 'must be an object' }]),
  );
});

describe('nothing is converted behind the caller’s back', () => {
  it.each([
    ['id', 7],
    ['id', ['a']],
    ['name', { toString: 'x' }],
    ['seats', '12'],
    ['seats', true],
    ['seats', [12]],
    ['sails', 'true'],
    ['sails', 1],
    ['since', 20200122],
    ['kind', ['river']],
    ['labels', 'a'],
    ['labels', { 0: 'a', length: 1 }],
    ['place', 'Loja'],
    ['place', [{ latitude: 1 }]],
    ['place', []],
    ['place', 7],
  ])('%s as %j is an error', (field, value) =>
    expect(fieldsOf({ id: 'a', [field]: value })).toContain(field),
  );
});

describe('a field', () => {
  it.each([
    ['name', ' '],
    ['name', 'two\nlines'],
    ['name', '\u0000'],
    ['since', '2020-02-30'],
    ['since', '2020-01-22T09:05:00'],
    ['timeZone', 'Mars/Olympus'],
    ['labels', ['a', 'b', 'c', 'd']],
    ['labels', ['']],
    ['labels', ['toolong']],
    ['labels', ['a', 1]],
  ])('%s cannot be %j', (field, value) => expect(fieldsOf({ id: 'a', [field]: value })).toEqual([field]));
});

describe('what names a thing', () => {
  class Berth {
    @Identifier({ max: 10 }) id!: string;
  }
  const wrong = (id: unknown): string[] => {
    try {
      validated(Berth, { id });
      return [];
    } catch (error) {
      return ((error as Rejected).facts['errors'] as FieldProblem[]).map(({ code }) => code);
    }
  };

  it.each(['A-1', 'muelle 7', 'Haití', '7/2026'])('may be %j', (id) => expect(wrong(id)).toEqual([]));

  it.each([' A', 'A ', 'a  b', 'a\tb', 'COL\u200b', 'Haiti\u0301', '\ud800', 'a\u0000', '', ' '])(
    'is refused as %j, which looks like another or cannot be kept',
    (id) => expect(wrong(id)).toEqual(['isIdentifier']),
  );

  it('has a length', () => expect(wrong('x'.repeat(11))).toEqual(['maxLength']));
});

describe('a text', () => {
  class Log {
    @Text({ min: 0, optional: true }) line?: string;
    @Prose({ optional: true }) prose?: string;
    @TextList({ optional: true }) list?: string[];
    @Texts({ optional: true }) labels?: string[];
    @Identifiers({ max: 10, optional: true }) codes?: string[];
  }
  const codesOf = (value: object): string[] => {
    try {
      validated(Log, value);
      return [];
    } catch (error) {
      return ((error as Rejected).facts['errors'] as FieldProblem[]).map(({ code }) => code);
    }
  };
  const bad = ['\u0000', '\u001b[2J', '\u007f', '\u0085', '\ud800', 'a\udc00'];

  it.each([...bad, 'a\nb', 'a\tb', 'a\rb', 'a\u2028b', ' '])('on one line is not %j', (text) => {
    expect(codesOf({ line: text })).toEqual(['isLine']);
    expect(codesOf({ labels: ['a', text] })).toEqual(['isLines']);
  });

  it.each([...bad, ' \n', ''])('of several lines is not %j', (text) => {
    expect(codesOf({ prose: text })).toEqual(['isProse']);
    expect(codesOf({ list: ['a', text] })).toEqual(['isTexts']);
  });

  it('keeps joiners, and what was not composed, as they are', () => {
    const text = 'Haiti\u0301 👨\u200d👩\u200d👧';
    expect(validated(Log, { line: text, prose: text })).toMatchObject({ line: text, prose: text });
  });

  it('has line feeds for line ends, whichever came', () =>
    expect(validated(Log, { prose: 'a\r\nb\rc\n\td', list: ['x\r\ny'] })).toMatchObject({
      prose: 'a\nb\nc\n\td',
      list: ['x\ny'],
    }));

  it('that is one of several codes is in canonical form', () => {
    expect(codesOf({ codes: ['ec-policia', 'Haití'] })).toEqual([]);
    for (const wrong of [' a', 'a\u200b', 'Haiti\u0301', '', 7, 'x'.repeat(11)])
      expect(codesOf({ codes: ['a', wrong] })).toEqual(['isIdentifiers']);
  });
});

describe('keys that would reach a prototype', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'isPrototypeOf'])(
    '%s changes nothing and brings nothing in',
    (key) => {
      const body: unknown = JSON.parse(`{"id":"a","${key}":{"polluted":true,"seats":7}}`);
      errorsOf(body);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      try {
        const ferry = validated(Ferry, body);
        expect(ferry).toBeInstanceOf(Ferry);
        expect(ferry.seats).toBeUndefined();
        expect(Object.keys(ferry).filter((name) => ferry[name as keyof Ferry] !== undefined)).toEqual(['id']);
      } catch (error) {
        expect(error).toMatchObject({ code: 'request.invalid' });
      }
    },
  );
});
