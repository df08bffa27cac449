import fc from 'fast-check';
import { plainToInstance } from 'class-transformer';
import { IsIn, validateSync } from 'class-validator';
import { Code } from './code.field.ts';
import {
  Day,
  Decimal,
  Flag,
  Identifier,
  Identifiers,
  Nested,
  OneOf,
  Prose,
  Slug,
  Text,
  Texts,
  TimeZone,
  When,
  Whole,
} from './fields/index.ts';
import { isQuick, quicklyValidated } from './quick-check.ts';
import { validatorOptions } from './validation.ts';

const kinds = {
  codes: ['river', 'sea'],
  has: (value: unknown) => value === 'river' || value === 'sea',
  nearest: (text: string) => (text.startsWith('r') ? 'river' : undefined),
};

class Vessel {
  @Slug({ max: 20 }) id!: string;
  @Text({ optional: true, max: 10 }) name?: string;
  @Code(kinds, { label: 'kindLabel' }) kind?: string;
  @Text({ optional: true }) kindLabel?: string;
  @When({ optional: true }) since?: string;
}

class Ferry extends Vessel {
  @Identifier() registration!: string;
  @OneOf(['car', 'foot'], { optional: true }) takes?: string;
  @Whole({ max: 100, optional: true }) seats?: number;
  @Decimal({ min: -90, max: 90, optional: true }) latitude?: number;
  @Flag({ optional: true }) sails?: boolean;
  @Day({ optional: true }) built?: string;
  @TimeZone({ optional: true }) timeZone?: string;
  @Texts({ most: 3, max: 5, optional: true }) labels?: string[];
  @Identifiers({ optional: true }) ports?: string[];
}

class WithRemarks extends Vessel {
  @Prose({ optional: true }) remarks?: string;
}
class WithPart {
  @Nested(Vessel) vessel!: Vessel;
}
class WithDays {
  @IsIn(['mon', 'tue'], { each: true }) days!: string[];
}

const values = fc.oneof(
  fc.constantFrom<unknown>(
    ...['lancha-1', 'river', 'rio', 'sea', 'car', '2020-01-22', '2020-02-30', '2026-01-22T09:05:00-05:00'],
    ...[
      'America/Lima',
      'Nowhere/Else',
      '',
      ' ',
      'a\u0000b',
      'x'.repeat(300),
      true,
      0,
      12,
      101,
      -90.5,
      45.5,
      Number.NaN,
    ],
    ...[undefined, [], ['a'], ['a', 'b', 'c', 'd'], {}, { id: 'x' }],
  ),
  fc.jsonValue({ maxDepth: 2 }).filter((value) => value !== null),
);
const names = [
  ...[
    'id',
    'name',
    'kind',
    'kindLabel',
    'since',
    'registration',
    'takes',
    'seats',
    'latitude',
    'sails',
    'built',
  ],
  ...['timeZone', 'labels', 'ports', 'unknown'],
];
const ferries = fc
  .tuple(fc.dictionary(fc.constantFrom(...names), values), fc.boolean())
  .map(([given, sound]): object => ({
    // Half of them start from what is in order, so that one fault alone is tried often.
    ...(sound ? { id: 'lancha-1', registration: 'EC-1', kind: 'river' } : {}),
    ...given,
  }));

describe('the quick way to check a body', () => {
  it('always takes what the validator takes, and nothing else', () => {
    let taken = 0;
    fc.assert(
      fc.property(ferries, (ferry) => {
        const instance = plainToInstance(Ferry, ferry);
        const held = validateSync(instance, validatorOptions).length === 0;
        const quickly = quicklyValidated(Ferry, ferry);
        expect(quickly !== undefined).toBe(held);
        if (!quickly) return;
        taken++;
        expect(quickly).toBeInstanceOf(Ferry);
        expect(quickly).toEqual(instance);
      }),
      { numRuns: 1_000 },
    );
    expect(taken).toBeGreaterThan(20);
  });

  it('is not there for what changes on its way in, has parts of its own, or rules for each element', () => {
    for (const type of [WithRemarks, WithPart, WithDays]) {
      expect(isQuick(type)).toBe(false);
      expect(quicklyValidated(type as new () => object, {})).toBeUndefined();
    }
    expect(isQuick(Ferry)).toBe(true);
  });
});
