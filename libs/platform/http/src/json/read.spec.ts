import fc from 'fast-check';
import { Rejected } from '#platform/kernel';
import type { FieldProblem } from '../field-problems.ts';
import { jsonLimits } from './limits.ts';
import { readJson } from './read.ts';
import { scan } from './scan.ts';

/** The field and the rule of a refusal, `no JSON` for a text that is none, nothing where the text is taken. */
const refusal = (text: string): string | undefined => {
  try {
    readJson(text);
    return undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return 'no JSON';
    expect((error as Rejected).code).toBe('request.invalid');
    const [{ field, code }] = (error as Rejected).facts['errors'] as [FieldProblem];
    return `${field}: ${code}`;
  }
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Any name but those of `Object.prototype`; these are a rule of their own. */
const name = fc
  .string({ unit: 'grapheme', maxLength: 8 })
  .filter((text) => !(text in Object.prototype) && !text.includes('\0'));
const text = fc.string({ unit: 'grapheme' }).filter((one) => !one.includes('\0'));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}));

const withoutNulls = (one: unknown): unknown =>
  Array.isArray(one)
    ? one.map(withoutNulls)
    : typeof one === 'object' && one !== null
      ? Object.fromEntries(
          Object.entries(one)
            .filter(([, part]) => part !== null)
            .map(([key, part]) => [key, withoutNulls(part)]),
        )
      : one;

describe('a JSON text', () => {
  it('that is in order is what every parser makes of it, without members that are null', () =>
    fc.assert(
      fc.property(value, fc.nat(3), (one, indent) => {
        const written = JSON.stringify(one, undefined, indent);
        expect(readJson(written)).toEqual(withoutNulls(JSON.parse(written)));
      }),
    ));

  it('is taken exactly where every parser takes it, however it is broken', () =>
    fc.assert(
      fc.property(
        value.map((one) => JSON.stringify(one)),
        fc.nat(),
        fc.constantFrom('', '"', '\\', '{', '}', '[', ']', ',', ':', ' ', '1', 'a', '\\u0041'),
        (whole, at, put) => {
          const cut = at % (whole.length + 1);
          const broken = whole.slice(0, cut) + put + whole.slice(cut + 1);
          const found = refusal(broken);
          expect(found === 'no JSON').toBe(!isJson(broken));
        },
      ),
      { numRuns: 500 },
    ));

  it('may be any text at all without more than a refusal', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (any) => {
        if (!isJson(any)) expect(refusal(any)).toBe('no JSON');
      }),
    ));
});

describe('a member', () => {
  it.each([
    ['{"a":1,"a":2}', 'a: isRepeated'],
    ['{"a":1,"b":{"c":1,"d":[],"c":null}}', 'b.c: isRepeated'],
    ['{"a":[{"b":1},{"b":1,"b":1}]}', 'a.1.b: isRepeated'],
    ['{"a":1,"\\u0061":1}', 'a: isRepeated'],
    ['{"":1,"":1}', ': isRepeated'],
    ['{"a,b":1,"c":"}{,:[\\"","a,b":2}', 'a,b: isRepeated'],
  ])('of %s is there twice and named', (written, found) => expect(refusal(written)).toBe(found));

  it('may be called as another is in another object', () =>
    expect(refusal('[{"a":1},{"a":{"a":1}},{"b":"a","a":"a"}]')).toBeUndefined());

  it('that is repeated anywhere is always found', () =>
    fc.assert(
      fc.property(value, fc.array(name, { maxLength: 5 }), name, value, (first, path, twice, second) => {
        const members = `${JSON.stringify(twice)}:${JSON.stringify(first)},${JSON.stringify(twice)}:${JSON.stringify(second)}`;
        const written = path.reduce((inner, step) => `{${JSON.stringify(step)}:${inner}}`, `{${members}}`);
        expect(refusal(written)).toBe(`${[...path].reverse().concat(twice).join('.')}: isRepeated`);
      }),
    ));

  it.each(Object.getOwnPropertyNames(Object.prototype))(
    'is not called %s, as something of every object',
    (one) => expect(refusal(`{"a":{${JSON.stringify(one)}:{"b":1}}}`)).toBe(`a.${one}: unknownField`),
  );

  it('that is null is as good as absent, at every depth', () =>
    expect(readJson('{"a":null,"b":{"c":null,"d":1},"e":[{"f":null}],"g":[null]}')).toEqual({
      b: { d: 1 },
      e: [{}],
      g: [null],
    }));
});

describe('a text in JSON', () => {
  it.each([
    ['{"a":"\\ud800"}', 'a: isWellFormed'],
    ['{"a":{"b":["x","\\udc00\\ud800"]}}', 'a.b.1: isWellFormed'],
    ['{"a":"\\u0000"}', 'a: isWellFormed'],
    ['{"a":{"b\\u0000":1}}', 'a: isWellFormed'],
    ['{"\\udfff":1}', ': isWellFormed'],
    ['"\\ud800"', ': isWellFormed'],
  ])('%s cannot be kept', (written, found) => expect(refusal(written)).toBe(found));

  it('may be written with escapes', () =>
    expect(readJson('{"a":"\\ud83d\\udef6\\u0009"}')).toEqual({ a: '🛶\t' }));
});

describe('the limits', () => {
  const nested = (depth: number, open = '[', close = ']'): string => open.repeat(depth) + close.repeat(depth);
  const list = (length: number): string => `[${Array.from({ length }, () => 1).join(',')}]`;
  const object = (length: number): string =>
    `{${Array.from({ length }, (_, index) => `"k${index}":1`).join(',')}}`;

  it.each([
    ['depth', nested(jsonLimits.depth + 1), ': jsonDepth'],
    ['width of lists', list(jsonLimits.width + 1), ': jsonWidth'],
    ['width of objects', object(jsonLimits.width + 1), ': jsonWidth'],
    ['number of values', `[${Array.from({ length: 11 }, () => list(999)).join(',')}]`, ': jsonValues'],
    ['length of a name', `{"${'a'.repeat(jsonLimits.name + 1)}":1}`, ': jsonName'],
    ['800 kB of open lists', '['.repeat(800_000), ': jsonDepth'],
    ['800 kB of nested lists', nested(400_000), ': jsonDepth'],
    ['800 kB of nested objects', nested(130_000, '{"a":', '}'), ': jsonDepth'],
    ['800 kB of empty lists', `[${'[],'.repeat(260_000)}[]]`, ': jsonWidth'],
    ['800 kB of names', object(70_000), ': jsonWidth'],
  ])('of %s are kept before anything is parsed', (_, written, found) => {
    expect(typeof scan(written)).toBe('string');
    expect(refusal(written)).toBe(found);
  });

  it('leave room up to themselves', () => {
    expect(refusal(nested(jsonLimits.depth))).toBeUndefined();
    expect(refusal(list(jsonLimits.width))).toBeUndefined();
    expect(refusal(object(jsonLimits.width))).toBeUndefined();
    expect(refusal(`{"${'a'.repeat(jsonLimits.name)}":"${'x'.repeat(500_000)}"}`)).toBeUndefined();
    expect(refusal(`"${'[{,:'.repeat(100_000)}"`)).toBeUndefined();
  });
});
