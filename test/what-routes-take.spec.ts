import 'reflect-metadata';
import fc from 'fast-check';
import {
  behindName,
  fieldClock,
  fieldTexts,
  inLanguage,
  readJson,
  validated,
  type FieldProblem,
} from '#platform/http';
import { malformedIn, Rejected } from '#platform/kernel';
import { everyField, everythingTaken, fieldsOf, filled, type Shape } from './route-shapes.ts';

const taken = await everythingTaken();
const shapes = [...new Set(taken.map(({ shape }) => shape))];
const bodies = [...new Set(taken.filter(({ kind }) => kind === 'body').map(({ shape }) => shape))];
const named = (some: readonly Shape[]): [string, Shape][] => some.map((shape) => [shape.name, shape]);

const realClock = fieldClock.now;
beforeAll(() => (fieldClock.now = () => Date.parse('2026-11-30T12:00:00Z')));
afterAll(() => (fieldClock.now = realClock));

/** What becomes of a body that is sent as JSON: the value that a controller sees, or what is wrong with which field. */
const sent = (shape: Shape, body: unknown): { value: object } | { problems: FieldProblem[] } => {
  try {
    return { value: validated(shape, readJson(JSON.stringify(body))) };
  } catch (error) {
    expect(error).toBeInstanceOf(Rejected);
    const { code, facts } = error as Rejected;
    expect(code).toBe('request.invalid');
    return { problems: facts['errors'] as FieldProblem[] };
  }
};

/** The English text that stands beside the Spanish one in docs/problems.md, as a rule says it. */
const asListed = (code: string): RegExp => {
  const listed = fieldTexts[code]!.en.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const kinds = { n: '-?[\\d.]+', m: '\\d+', date: '\\d{4}-\\d\\d-\\d\\d', values: '.+' } as const;
  return new RegExp(`^${listed.replace(/\{(\w+)\}/g, (_, name: keyof typeof kinds) => kinds[name])}$`, 'su');
};

/** A copy with something else at a path, or nothing where that is `undefined`. */
const changed = (value: unknown, [step, ...path]: readonly string[], to: unknown): unknown => {
  if (step === undefined) return to;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  copy[step] = changed(copy[step], path, to);
  return copy;
};

const textsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(textsIn)
      : [];

const holdsNull = (value: unknown): boolean =>
  value === null || (typeof value === 'object' && Object.values(value).some(holdsNull));

/** JSON with everything that programs send by mistake and people on purpose. */
const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    '\ud800',
    'a\u0000b',
    'a\u001bb',
    'dos\r\nlíneas',
    ' ',
    '',
    '0000-01-01',
    '0001-01-01T00:00:00Z',
    '9999-12-31T23:59:59-05:00',
    '1823-01-01',
    '+12026-01-01',
    -0,
    1.5,
    Number.MAX_SAFE_INTEGER,
  ),
  fc
    .integer({ min: 1, max: 30 })
    .map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
);

it('routes take bodies and queries of many shapes, each a class', () => {
  expect(bodies.length).toBeGreaterThan(15);
  expect(shapes.length).toBeGreaterThan(bodies.length);
  for (const shape of shapes) expect(fieldsOf(shape)).not.toEqual([]);
});

describe.each(taken.map(({ name, kind, shape }) => [`${kind} of ${name}`, kind, shape] as const))(
  'the %s',
  (_, kind, shape) => {
    it('is in order when it is made after its own description', () =>
      fc.assert(
        fc.property(filled(shape, kind === 'query'), (body) =>
          expect(sent(shape, body)).toEqual({ value: expect.any(shape) as object }),
        ),
        { numRuns: 20 },
      ));
  },
);

/** Days or moments of a query of which one begins what the other ends, by their names. */
const spans = taken.flatMap(({ name, kind, shape }) => {
  if (kind !== 'query') return [];
  const times = fieldsOf(shape).filter(([, { format }]) => format === 'date' || format === 'date-time');
  const kindOf = new Map(times.map(([field, { format }]) => [field, format]));
  return [...kindOf].flatMap(([end, format]) =>
    ['from', 'since', 'From', 'Since']
      .map((word) => end.replace(/(to|until)$/i, word))
      .filter((beginning) => beginning !== end && kindOf.has(beginning))
      .map((beginning) => [name, shape, beginning, end, format] as const),
  );
});

it('spans of time are asked for in several queries', () => expect(spans.length).toBeGreaterThan(5));

it.each(spans)('%s %# refuses a span that ends before it begins', (_, shape, beginning, end, format) => {
  const [early, late] = format === 'date' ? ['2024-07-03', '2024-07-04'] : ['2024-07-04T23:30:00-05:00', '2024-07-05T04:31:00Z']; // prettier-ignore
  expect(sent(shape, { [beginning]: late, [end]: early })).toEqual({
    problems: [
      { field: end, code: 'notBeforeBeginning', message: expect.stringContaining(beginning) as string },
    ],
  });
  for (const last of [early, late])
    expect(sent(shape, { [beginning]: early, [end]: last })).toEqual({ value: expect.any(shape) as object });
});

describe.each(named(bodies))('null in %s', (_, shape) => {
  const [body] = fc.sample(filled(shape), { numRuns: 1, seed: 7 });

  it.each(everyField(shape).map(([path, missing]) => [path.join('.'), path, missing] as const))(
    'at %s is as good as absent',
    (field, path, missing) => {
      const found = sent(shape, changed(body, path, null));
      expect(found).toEqual(sent(shape, changed(body, path, undefined)));
      if (missing) expect(found).toMatchObject({ problems: [{ field, code: missing }] });
      else expect(found).toEqual({ value: expect.any(shape) as object });
    },
  );
});

describe.each(named(bodies))('whatever is sent as %s', (_, shape) => {
  const paths = everyField(shape).map(([path]) => path);

  it('is taken as something that can be kept, or refused by the field’s name in two languages', () =>
    fc.assert(
      fc.property(filled(shape), fc.constantFrom([], ...paths), anything, (body, path, put) => {
        const found = sent(shape, changed(body, path, put));
        if ('problems' in found) {
          expect(found.problems.length).toBeGreaterThan(0);
          for (const problem of found.problems) {
            expect(typeof problem.field).toBe('string');
            expect(inLanguage(problem, 'es').message).not.toBe(problem.message);
            expect(inLanguage(problem, 'es').message).not.toMatch(/\{(n|m|date|values)\}/);
            expect(behindName(problem)).toMatch(asListed(problem.code));
          }
          return;
        }
        const kept = JSON.parse(JSON.stringify(found.value)) as unknown;
        expect(malformedIn(kept)).toBeUndefined();
        expect(holdsNull(kept)).toBe(false);
        for (const text of textsIn(kept)) expect(text).not.toMatch(/[^\P{Cc}\n\t]/u);
      }),
      { numRuns: 100 },
    ));
});
