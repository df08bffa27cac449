import { formats } from '#platform/contracts';
import { contracts, sampledTypes, sampleOf } from '../../../test/contracts.ts';

const { byType, parse, upcast, upcasters, validate } = contracts;
const types = [...byType.keys()];
const leafOf = (event: object): string => JSON.stringify(event);
const crossing = sampleOf('vecindad.crossing.recorded.v1');
const leafWith = (changed: Record<string, unknown>): string => leafOf({ ...crossing, ...changed });
const dataWith = (changed: Record<string, unknown>): string =>
  leafWith({ data: { ...(crossing.data as object), ...changed } });

/** In the order in which every node writes them: the bytes are hashed, and must not depend on who writes. */
const attributes = [
  'specversion',
  'id',
  'source',
  'type',
  'subject',
  'time',
  'occurredat',
  'datacontenttype',
  'ledger',
  'ledgerposition',
  'legalbasis',
  'inresponseto',
  'data',
];

it('every published event has its stored sample, and no sample is without its event', () =>
  expect([...sampledTypes].sort()).toEqual([...types].sort()));

describe.each(types)('the stored sample of %s', (type) => {
  const sample = sampleOf(type);

  it('is one', () => expect(sample.type).toBe(type));

  it('is understood, as it stands', () => expect(parse(leafOf(sample))).toEqual({ event: sample }));

  it('replays: its newest version is one that this program knows and understands', () => {
    const newest = upcast(sample);
    expect(byType.has(newest.type)).toBe(true);
    expect(upcasters[newest.type]).toBeUndefined();
    expect(validate(newest)).toBeUndefined();
  });

  it('names its attributes in their order', () => {
    const names = Object.keys(sample);
    expect(names).toEqual(attributes.filter((name) => names.includes(name)));
  });

  it('is still understood where a newer minor version adds something, without it', () => {
    const later = {
      ...sample,
      addedlater: 'x',
      data: { ...(sample.data as object), addedLater: { more: 1 } },
    };
    expect(parse(leafOf(later))).toEqual({ event: { ...later, data: sample.data } });
  });

  it('is refused without what its contract requires', () => {
    const { required } = byType.get(type)!.schema as { required: string[] };
    for (const property of required) {
      const { [property]: _left, ...rest } = sample.data as Record<string, unknown>;
      const without = { ...sample, data: rest };
      expect(parse(leafOf(without))).toMatchObject({
        code: 'contract.invalid-data',
        detail: expect.stringContaining(property),
      });
    }
  });
});

describe('what cannot be understood', () => {
  it.each([
    ['is no JSON', '{"specversion":"1.0"'],
    ['is no object', '[]'],
    ['is nothing', 'null'],
    ['is a number', '42'],
    ['has no type', leafWith({ type: undefined })],
    ['has an attribute that is no text', leafWith({ ledgerposition: 42 })],
    ['is of another CloudEvents', leafWith({ specversion: '0.3' })],
    ['claims another place', leafWith({ ledgerposition: '43' })],
  ])('is malformed when it %s', (_, leaf) =>
    expect(parse(leaf)).toMatchObject({ code: 'contract.malformed' }),
  );

  it.each(['vecindad.crossing.teleported.v1', 'com.example.event', '', 'constructor', '__proto__'])(
    'is of an unknown type: “%s”',
    (type) => expect(parse(leafWith({ type }))).toMatchObject({ code: 'contract.unknown-type' }),
  );

  it('is newer than this program: which event, which version, up to which it is known here, and what to do', () =>
    expect(parse(leafWith({ type: 'vecindad.agreement.signed.v99' }))).toEqual({
      code: 'contract.newer-version',
      detail:
        'vecindad.agreement.signed came in version 99, and this program knows it up to version 2: ' +
        'install a newer program here, then retry this record',
    }));

  it('is of a version before the first, which never was', () =>
    expect(parse(leafWith({ type: 'vecindad.crossing.recorded.v0' }))).toMatchObject({
      code: 'contract.unknown-type',
    }));

  it.each([
    ['direction', dataWith({ direction: 'sideways' })],
    ['age', dataWith({ age: 34.5 })],
    ['age', dataWith({ age: -1 })],
    ['post', dataWith({ post: '' })],
    ['generated', dataWith({ generated: 'yes' })],
    ['nationality', dataWith({ nationality: null })],
  ])('holds data against its contract, and says so of %s', (field, leaf) =>
    expect(parse(leaf)).toMatchObject({
      code: 'contract.invalid-data',
      detail: expect.stringContaining(field),
    }),
  );

  it.each([[undefined], [null], ['text'], [[]]])('has no data but %p', (data) =>
    expect(parse(leafWith({ data }))).toMatchObject({ code: 'contract.invalid-data' }),
  );

  it('is told by the path of its field', () => {
    const post = sampleOf('vecindad.crossing.post-registered.v1');
    const data = { ...(post.data as object), place: { latitude: 91 } };
    expect(validate({ ...post, data })).toMatchObject([{ field: 'place.latitude' }]);
  });
});

describe('every date and moment of every contract', () => {
  interface Part {
    readonly path: readonly string[];
    readonly schema: Record<string, unknown>;
  }
  /** All parts of a schema, by the path to them in a value; of a list, its first item. */
  const partsOf = (schema: Part['schema'], path: readonly string[] = []): Part[] => {
    const { properties = {}, items } = schema as {
      properties?: Record<string, Part['schema']>;
      items?: Part['schema'];
    };
    return [
      { path, schema },
      ...Object.entries(properties).flatMap(([name, part]) => partsOf(part, [...path, name])),
      ...(items ? partsOf(items, [...path, '0']) : []),
    ];
  };
  const at = (value: unknown, path: readonly string[]): unknown =>
    path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
  const withAt = (value: unknown, [name, ...rest]: readonly string[], put: unknown): unknown => {
    if (name === undefined) return put;
    const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
    (copy as Record<string, unknown>)[name] = withAt((value as Record<string, unknown>)[name], rest, put);
    return copy;
  };
  const dated = [...byType.values()].flatMap((contract) =>
    partsOf(contract.schema as Part['schema']).flatMap(({ path, schema }) =>
      /d\{4\}/.test(String(schema['pattern'])) || schema['format'] !== undefined
        ? [{ contract, path, schema }]
        : [],
    ),
  );

  it('has a format that this program checks, and a pattern', () => {
    expect(dated.length).toBeGreaterThan(15);
    for (const { contract, path, schema } of dated)
      expect([contract.type, path, Object.keys(formats)]).toEqual([
        contract.type,
        path,
        expect.arrayContaining([schema['format']]),
      ]);
  });

  it('exists, or its event is not understood', () => {
    let tried = 0;
    for (const { contract, path } of dated) {
      const sample = sampleOf(contract.type);
      const told = at(sample.data, path);
      if (typeof told !== 'string') continue;
      for (const never of ['2020-13-45', '2021-02-29', '0000-01-01', '2020-00-10']) {
        const data = withAt(sample.data, path, `${never}${told.slice(10)}`);
        expect([path, parse(leafOf({ ...sample, data }))]).toEqual([
          path,
          expect.objectContaining({ code: 'contract.invalid-data' }),
        ]);
        tried++;
      }
    }
    expect(tried).toBeGreaterThan(40);
  });

  it.each(['time', 'occurredat'])('so does the %s of an event', (attribute) => {
    for (const never of [
      '2020-13-45T10:00:00Z',
      '2020-02-30T10:00:00Z',
      '2020-02-20T24:00:00Z',
      '2020-02-20T10:00:60Z',
    ])
      expect(parse(leafWith({ [attribute]: never }))).toMatchObject({ code: 'contract.malformed' });
  });

  it('a claim of no day at all, say, is understood by nobody', () => {
    const opened = sampleOf('vecindad.crossing.post-opened.v1');
    const data = { ...(opened.data as object), since: '2020-13-45' };
    expect(parse(leafOf({ ...opened, data }))).toMatchObject({ code: 'contract.invalid-data' });
  });
});
