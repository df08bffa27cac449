import fc from 'fast-check';
import { matching } from './matching.ts';

/** JSON Schema as an OpenAPI document has it. */
export interface SchemaObject {
  readonly $ref?: string;
  readonly allOf?: readonly SchemaObject[];
  readonly oneOf?: readonly SchemaObject[];
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly example?: unknown;
  readonly minItems?: number;
  readonly items?: SchemaObject;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SchemaObject>>;
  /** The field that may stand for this one. */
  readonly 'x-label'?: string;
}

interface Operation {
  readonly requestBody?: {
    readonly content?: Readonly<Record<string, { readonly schema?: SchemaObject }>>;
  };
}

export interface OpenApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, SchemaObject>> };
}

/** What a property of this name holds when it is to make sense: ids of things that are there, and the like. */
export type Hints = Readonly<Record<string, readonly unknown[]>>;

/** Texts that broke systems of this kind, or look as if they could. */
const oddTexts = [
  '\ud800',
  '\udc00 suelto',
  'nul\0',
  '\u001b[31mALARM',
  'línea\nALARM forjada',
  '\r\n',
  ' ',
  '',
  '\u200b',
  'COL\u200b',
  'Haiti\u0301',
  'ＣＯＬ',
  '\u202eCOL',
  '🇪🇨',
  '\ufeffCOL',
  '\u2028',
  '__proto__',
  'constructor',
  '{"toString":1}',
  'null',
  '1e400',
  'x'.repeat(5_000),
  '</script>',
  "'; drop table traffic; --",
  '%00',
  '../..',
];

const oddMoments = [
  '0000-01-01',
  '0001-01-01T00:00:00Z',
  '1823-05-01',
  '1899-12-31T23:59:59-05:00',
  '1900-01-01',
  '2026-02-30',
  '2024-02-29',
  '2026-11-22T24:00:00Z',
  '2026-11-22T23:59:60Z',
  '2026-11-22T10:00:00+14:00',
  '2026-11-22T10:00:00+99:99',
  '2026-11-22T10:00:00-00:00',
  '2026-11-22t10:00:00z',
  '2026-11-22T10:00:00.123456789-05:00',
  '9999-12-31',
  '9999-12-31T23:59:59-05:00',
  '10000-01-01',
  '-000001-01-01',
  '20261122',
  '1793361600',
];

const oddValues = [null, 0, -1, -0, 1.5, 1e308, 2 ** 53, true, [], {}, [[[[]]]], { a: null }];

const refOf = (schema: SchemaObject, document: OpenApiDocument): SchemaObject => {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return ref ? refOf(document.components.schemas[ref.split('/').at(-1)!]!, document) : schema;
};

const sensibleText = ({
  pattern,
  format,
  example,
  minLength = 1,
  maxLength = 200,
}: SchemaObject): fc.Arbitrary<unknown> => {
  if (pattern) return matching(pattern).map((text) => text.slice(0, maxLength));
  if (example !== undefined) return fc.constant(example);
  if (format === 'date') return fc.constantFrom('2026-11-22', '2024-02-29', '2021-05-17');
  if (format === 'date-time') return fc.constantFrom('2026-11-22T09:05:00-05:00', '2026-11-22T14:05:00Z');
  return fc.oneof(
    {
      arbitrary: matching('^[A-Za-z][a-z0-9]{0,8}$').map((text) => text.slice(0, maxLength)),
      weight: 9,
    },
    { arbitrary: fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) }), weight: 1 },
  );
};

const sensible = (schema: SchemaObject, document: OpenApiDocument, hints: Hints): fc.Arbitrary<unknown> => {
  const { type, enum: values, minimum = 0, maximum = 1_000, items, minItems = 0 } = schema;
  if (values) return fc.constantFrom(...values);
  if (type === 'integer') return fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31) });
  if (type === 'number') return fc.double({ min: minimum, max: maximum, noNaN: true });
  if (type === 'boolean') return fc.boolean();
  if (type === 'array')
    return fc.array(anyOf(items ?? {}, document, hints), { minLength: minItems, maxLength: minItems + 2 });
  if (schema.properties || type === 'object') return objectOf(schema, document, hints);
  return sensibleText(schema);
};

/** The same name may stand for different things. */
const mayBe = ({ enum: values, type }: SchemaObject, hint: unknown): boolean =>
  hint === undefined || (values ? values.includes(hint) : type !== 'integer' || typeof hint === 'number');

/** Mostly the first of them, by which the others make sense. */
const oneOf = (
  [first, ...others]: readonly SchemaObject[],
  document: OpenApiDocument,
  hints: Hints,
): fc.Arbitrary<unknown> =>
  fc.oneof(
    { arbitrary: anyOf(first!, document, hints), weight: 12 },
    ...others.map((other) => ({ arbitrary: anyOf(other, document, hints), weight: 1 })),
  );

/** Mostly what the schema asks for; now and then something else. */
const anyOf = (
  given: SchemaObject,
  document: OpenApiDocument,
  hints: Hints,
  name = '',
): fc.Arbitrary<unknown> => {
  const schema = refOf(given, document);
  if (schema.oneOf) return oneOf(schema.oneOf, document, hints);
  const known = hints[name]?.filter((hint) => mayBe(schema, hint));
  const moment = schema.format?.startsWith('date') || /^(occurredAt|since|date|on)$/.test(name);
  const usual = known?.length ? fc.constantFrom(...known) : sensible(schema, document, hints);
  return fc.oneof(
    { arbitrary: usual, weight: 150 },
    ...(moment ? [{ arbitrary: fc.constantFrom(...oddMoments), weight: 3 }] : []),
    ...(schema.type === 'string' && !schema.enum
      ? [{ arbitrary: fc.constantFrom(...oddTexts), weight: 2 }]
      : []),
    { arbitrary: fc.constantFrom<unknown>(...oddValues), weight: 1 },
  );
};

/** The required properties, some of the others, seldom one that nobody knows. */
const objectOf = (schema: SchemaObject, document: OpenApiDocument, hints: Hints): fc.Arbitrary<object> => {
  const required = new Set(schema.required ?? []);
  const names = Object.keys(schema.properties ?? {});
  return fc
    .tuple(
      fc.tuple(...names.map((name) => anyOf(schema.properties![name]!, document, hints, name))),
      fc.tuple(...names.map((name) => fc.integer({ min: 0, max: required.has(name) ? 199 : 2 }))),
      fc.integer({ min: 0, max: 99 }),
    )
    .map(([values, draws, odd]) => {
      const drawn = new Set(names.filter((_, index) => draws[index] !== 0));
      // Mostly one of the two.
      if (odd > 2) for (const name of drawn) drawn.delete(schema.properties![name]!['x-label'] ?? '');
      const entries = names.flatMap((name, index) => (drawn.has(name) ? [[name, values[index]]] : []));
      return Object.fromEntries(odd === 0 ? [...entries, ['desconocido', 1]] : entries) as object;
    });
};

export interface BodyOf {
  readonly method: string;
  readonly path: string;
  readonly type: string;
  readonly schema: SchemaObject;
}

/** Every operation of an application that takes a body. */
export const operationsWithBody = (document: OpenApiDocument): BodyOf[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      Object.entries(operation.requestBody?.content ?? {}).map(([type, { schema }]) => ({
        method: method.toUpperCase(),
        path,
        type,
        schema: schema ?? {},
      })),
    ),
  );

/** Bodies for an operation, from a seed: the same seed gives the same. */
export const bodiesFor = (
  { schema }: BodyOf,
  document: OpenApiDocument,
  { hints, seed, count }: { readonly hints: Hints; readonly seed: number; readonly count: number },
): unknown[] => fc.sample(anyOf(schema, document, hints), { seed, numRuns: count });
