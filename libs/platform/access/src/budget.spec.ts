import fc from 'fast-check';
import { addressOf, networkOf } from './address.ts';
import { Budget } from './budget.ts';

const clock = { passed: 0, elapsed: () => clock.passed };
beforeEach(() => (clock.passed = 0));

describe('a budget of requests', () => {
  it('is used up by as many as it holds, and whole again a minute after the first', () => {
    const budget = new Budget(2, clock);
    expect(budget.take('a')).toEqual({ allowed: true, limit: 2, remaining: 1, resetSeconds: 60 });
    clock.passed = 20_000;
    expect(budget.take('a')).toMatchObject({ allowed: true, remaining: 0, resetSeconds: 40 });
    expect(budget.take('a')).toMatchObject({ allowed: false, remaining: 0, resetSeconds: 40 });
    expect(budget.take('b').allowed).toBe(true);
    clock.passed = 60_000;
    expect(budget.take('a')).toMatchObject({ allowed: true, remaining: 1, resetSeconds: 60 });
  });

  it('gets back what somebody else pays', () => {
    const budget = new Budget(1, clock);
    for (let i = 0; i < 5; i++) {
      expect(budget.take('a').allowed).toBe(true);
      budget.giveBack('a');
    }
    budget.giveBack('nobody');
    expect(budget.take('a').allowed).toBe(true);
    expect(budget.take('a').allowed).toBe(false);
  });

  it('never lets more through in a minute than it holds, and never remembers more than it may', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 30_000 })), {
          maxLength: 200,
        }),
        (requests) => {
          clock.passed = 0;
          const budget = new Budget(3, clock, 4);
          const roomy = new Budget(3, clock);
          const allowed: [string, number][] = [];
          for (const [key, later] of requests) {
            clock.passed += later;
            budget.take(key);
            expect(budget.keys).toBeLessThanOrEqual(4);
            if (!roomy.take(key).allowed) continue;
            allowed.push([key, clock.passed]);
            // Two minutes that touch: at most one budget in each.
            const lately = allowed.filter(([of, at]) => of === key && at > clock.passed - 60_000);
            expect(lately.length).toBeLessThanOrEqual(6);
          }
        },
      ),
    ));
});

describe('from where a request comes', () => {
  it.each([
    ['::ffff:10.0.0.7', '10.0.0.7'],
    ['10.0.0.7', '10.0.0.7'],
    ['2001:db8::1', '2001:db8::1'],
  ])('%s is told as %s', (ip, told) => expect(addressOf({ ip })).toBe(told));

  it.each([
    ['10.0.0.7', '10.0.0.7'],
    ['2001:db8:0:1:a::1', '2001:db8:0:1::/64'],
    ['2001:DB8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['1:2:3:4:5:6:7:8', '1:2:3:4::/64'],
    ['unknown', 'unknown'],
  ])('%s is of the network %s', (address, network) => expect(networkOf(address)).toBe(network));
});
