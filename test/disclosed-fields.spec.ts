import { contracts, type CrossingPublished } from '#contracts';
import { projection } from '#projection';
import { slices } from '../apps/slices.ts';
import { unreadFields } from './disclosed-fields.ts';

const models = slices.flatMap(({ shared, atNode }) => [...shared, ...atNode]);

/**
 * Evidence of one agency towards another, of no person: who acted, by which article, why. Auditors read it in the life of a
 * request or a key; no read model counts by it.
 */
const evidence = [
  'vecindad.intelligence.acknowledged.v1: by',
  'vecindad.intelligence.answered.v1: basis.article',
  'vecindad.intelligence.answered.v1: basis.instrument',
  'vecindad.intelligence.answered.v1: by',
  'vecindad.intelligence.closed.v1: by',
  'vecindad.intelligence.refused.v1: by',
  'vecindad.keys.agency-key-announced.v1: reason',
];

describe('what is disclosed', () => {
  it('is read by some read model of those who are told: every field of every event', () =>
    expect(unreadFields(models).sort()).toEqual(evidence));

  it('of a person’s crossing, and of its corrections, all of it', () =>
    expect(evidence.filter((field) => field.startsWith('vecindad.crossing.'))).toEqual([]));

  it('and is not read would be named', () => {
    const type = 'vecindad.crossing.recorded.v2';
    const forgetful = projection<CrossingPublished>('forgetful', {
      version: 1,
      tables: [],
      migration: class {
        async up(): Promise<void> {}
        async down(): Promise<void> {}
      },
      on: { [type]: (rows, { data }) => rows.put(Object, { post: data.post }) },
    });
    expect(unreadFields([forgetful], [contracts.get(type)!])).toEqual(
      [
        'direction',
        'mode',
        'nationality',
        'nationalityLabel',
        'categoryGroup',
        'purposeGroup',
        'generated',
      ].map((field) => `${type}: ${field}`),
    );
  });
});
