import fc from 'fast-check';
import { ecuadorPosts } from './ecuador-posts.ts';
import { januaryCounts, sampleCrossings, SAMPLE_SIZE } from './sample-data.ts';
import { generator, proportionally } from './sampling.ts';

const sample = sampleCrossings();

describe('the sample of crossings', () => {
  it('is generated, and every crossing says so', () => {
    expect(sample).toHaveLength(SAMPLE_SIZE);
    expect(sample.every(({ generated }) => generated)).toBe(true);
    expect(new Set(sample.map(({ id }) => id)).size).toBe(SAMPLE_SIZE);
    expect(sample[0]!.id).toBe('sample-1');
  });

  it('is the same in every system', () => expect(sampleCrossings()).toEqual(sample));

  it('follows the real counts: within one crossing of each one’s share', () => {
    const total = januaryCounts.reduce((sum, { persons }) => sum + persons, 0);
    expect(total).toBe(483_302);
    for (const { post, year, nationality, nationalityLabel, persons } of januaryCounts) {
      const drawn = sample.filter(
        (crossing) =>
          crossing.post === post &&
          crossing.nationality === nationality &&
          crossing.nationalityLabel === nationalityLabel &&
          crossing.occurredAt.startsWith(`${year}-01-`),
      ).length;
      expect(Math.abs(drawn - (persons * SAMPLE_SIZE) / total)).toBeLessThan(1);
    }
  });

  it('takes the counts of Huaquillas and Rumichaca as published', () => {
    const ofEcuadorians = (id: string): number[] =>
      januaryCounts
        .filter(({ post, nationality }) => post === id && nationality === 'ECU')
        .map(({ persons }) => persons);
    expect(ofEcuadorians('huaquillas')).toEqual([11217, 11543, 12423, 17331, 1969]);
    expect(ofEcuadorians('rumichaca')).toEqual([5263, 5313, 4321, 4954, 18]);
  });

  it('tells the time by each post’s clock, at hours when it works', () => {
    const zones = new Map(ecuadorPosts.map(({ id, timeZone }) => [id, timeZone]));
    for (const { post, occurredAt } of sample) {
      const offset = zones.get(post) === 'Pacific/Galapagos' ? '-06:00' : '-05:00';
      expect(occurredAt).toMatch(/^20(17|18|19|20|21)-01-\d\dT\d\d:\d\d:\d\d-0[56]:00$/);
      expect(occurredAt.endsWith(offset)).toBe(true);
      expect(Number.isNaN(Date.parse(occurredAt))).toBe(false);
    }
    const hours = sample
      .filter(({ post }) => post === 'san-miguel')
      .map((c) => Number(c.occurredAt.slice(11, 13)));
    expect(hours.every((hour) => hour >= 6 && hour < 18)).toBe(true);
  });
});

describe('sharing out by weight', () => {
  it('is always exact, and never a whole unit from the share', () =>
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 60 }),
        (size, weights) => {
          const shares = proportionally(size, weights);
          const total = weights.reduce((sum, weight) => sum + weight, 0);
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(size);
          shares.forEach((share, index) =>
            expect(Math.abs(share - (size * weights[index]!) / total)).toBeLessThan(1),
          );
        },
      ),
    ));
  it('a drawn number is always within its bounds', () =>
    fc.assert(
      fc.property(fc.integer(), fc.nat(100), fc.integer({ min: 1, max: 100 }), (seed, from, width) => {
        const draw = generator(seed);
        for (let n = 0; n < 20; n++) {
          const number = draw(from, from + width);
          expect(number >= from && number < from + width && Number.isInteger(number)).toBe(true);
        }
      }),
    ));
});
