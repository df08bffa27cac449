import fc from 'fast-check';
import { timeOrderedId } from './time-ordered-id.ts';

const instant = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

describe('an id in the order of time', () => {
  it('is a UUID of version 7 that begins with the milliseconds, always', () =>
    fc.assert(
      fc.property(instant, (now) => {
        const id = timeOrderedId(now);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(parseInt(id.slice(0, 8) + id.slice(9, 13), 16)).toBe(Date.parse(now));
      }),
    ));

  it('sorts as time does, and differs where the time is the same', () =>
    fc.assert(
      fc.property(instant, instant, (one, other) => {
        const [first, second] = [timeOrderedId(one), timeOrderedId(other)];
        if (one === other) expect(first).not.toBe(second);
        else expect(first < second).toBe(one < other);
      }),
    ));
});
