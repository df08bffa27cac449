import { Settled } from './settled.ts';

describe('how far a file is judged', () =>
  it('is the end of the last piece before which nothing is open, in whatever order the answers come', () => {
    const settled = new Settled();
    const [first, second, third] = [settled.expect(10), settled.expect(20), settled.expect(31)];
    second();
    expect(settled.upTo).toBe(0);
    first();
    expect(settled.upTo).toBe(20);
    third();
    expect(settled.upTo).toBe(31);
  }));
