import fc from 'fast-check';
import { Moments } from './moments.ts';

const at = (second: number): string => `2026-01-01T00:${String(second).padStart(2, '0')}:00.000000Z`;
const leafAt = (time: unknown): string => JSON.stringify({ time });

describe('what a country signed of moments', () => {
  it('is contradicted by what it then says was recorded before', () => {
    const moments = new Moments();
    moments.leaf(0, leafAt(at(1)));
    expect(moments.sealed(at(5))).toEqual([]);
    moments.leaf(1, leafAt(at(4)));
    moments.leaf(2, leafAt(at(6)));
    expect(moments.sealed(at(7))).toEqual([{ position: 1, time: at(4), signed: at(5) }]);
  });

  it('holds for the last of several batches that are sealed in one go', () => {
    const moments = new Moments();
    moments.leaf(0, leafAt(at(1)));
    expect(moments.sealed(at(3))).toEqual([]);
    moments.leaf(1, leafAt(at(2)));
    expect(moments.sealed(at(3))).toEqual([]);
  });

  it('is not taken back by a later seal of an earlier moment', () => {
    const moments = new Moments();
    moments.sealed(at(9));
    moments.sealed(at(2));
    moments.leaf(0, leafAt(at(5)));
    expect(moments.sealed(at(3))).toMatchObject([{ position: 0, signed: at(9) }]);
  });

  it.each([undefined, 7, 'yesterday', at(1).replace('.000000', '')])(
    'says nothing of a leaf of %j',
    (time) => {
      const moments = new Moments();
      moments.sealed(at(9));
      moments.leaf(0, leafAt(time));
      moments.leaf(1, 'null');
      expect(moments.sealed(at(10))).toEqual([]);
    },
  );

  /** A country whose clock runs, which seals from time to time, now and then several batches at once or before it knows the moment. */
  const life = fc.array(
    fc.record({ leaves: fc.nat(4), batches: fc.integer({ min: 1, max: 3 }), late: fc.boolean() }),
    {
      maxLength: 12,
    },
  );

  it('is never contradicted by an honest country', () =>
    fc.assert(
      fc.property(life, (rounds) => {
        const moments = new Moments();
        let [second, position, signed] = [0, 0, ''];
        for (const { leaves, batches, late } of rounds) {
          const times = Array.from({ length: leaves * batches }, () => at(++second % 60));
          if (second >= 59) return;
          if (!late) signed = at(second);
          for (let batch = 0; batch < batches; batch++) {
            for (const time of times.slice(batch * leaves, (batch + 1) * leaves))
              moments.leaf(position++, leafAt(time));
            expect(moments.sealed(signed)).toEqual([]);
          }
        }
      }),
    ));
});
