import fc from 'fast-check';
import { MemoryRows } from '#platform/projection';
import { exitStamps, type Protection } from './crossing.events.ts';
import { lived, lives, same, both, type Step } from './fixtures/lives.ts';
import { traffic } from './traffic.projection.ts';

/** `npm run worlds -- --pairs 1000 --seed 7` tries more of them, and others. */
const pairs = Number(process.env['WORLD_PAIRS'] ?? 300);
const seed = Number(process.env['WORLD_SEED'] ?? 20_261_201);

/** Of who seeks protection, what the officer said of the exit stamp; of others, nothing or anything. */
const anybody = fc.option(fc.record({ seeksProtection: fc.boolean() }), { nil: {} });
const protections = fc.array(
  fc
    .tuple(anybody, fc.option(fc.constantFrom(...exitStamps), { nil: undefined }))
    .map(([one, exitStamp]): Protection => ({ ...one, ...(exitStamp ? { exitStamp } : {}) })),
  { minLength: 4, maxLength: 4 },
);

/** Whose exit the country that was left has recorded itself: of such an entry it is told as of anybody’s. */
const isAnybodys = (
  steps: readonly Step[],
  of: number,
  { seeksProtection, exitStamp }: Protection,
): boolean => {
  const [{ direction }] = steps.find((one) => one.of === of && one.act === 'record')!.said;
  return !seeksProtection || (direction === 'entry' && exitStamp === 'seen');
};

const toldIn = (steps: readonly Step[], world: 0 | 1) => {
  const { ledgers } = lived(steps, world);
  const rows = new MemoryRows();
  for (const event of ledgers.flat()) rows.fold(traffic, event);
  const bytes = ledgers.map((events) => [events[0]!.ledger, JSON.stringify(events)] as const);
  return { bytes: Object.fromEntries(bytes), traffic: rows.digest(traffic) };
};

describe('two worlds that differ in nothing but persons who seek protection', () => {
  it('are told alike, byte by byte: who was stamped out is anybody, and of all others nobody came', () => {
    const reached = { told: 0, untold: 0, ofUntold: 0 };
    fc.assert(
      fc.property(lives, protections, (steps, protectionOf) => {
        const withThem = steps.map((step) =>
          step.act === 'record' ? { ...step, said: both(step.said, same(protectionOf[step.of]!)) } : step,
        );
        const without = steps.filter(({ of }) => isAnybodys(steps, of, protectionOf[of]!));
        expect(toldIn(withThem, 1)).toEqual(toldIn(without, 0));
        for (const { of, act } of steps)
          if (!isAnybodys(steps, of, protectionOf[of]!)) reached[act === 'record' ? 'untold' : 'ofUntold']++;
          else if (protectionOf[of]!.seeksProtection && act === 'record') reached.told++;
      }),
      { numRuns: pairs, seed },
    );
    // Else the worlds would be alike for want of anybody who makes a difference.
    for (const [what, times] of Object.entries(reached))
      expect([what, times > pairs / 10]).toEqual([what, true]);
  }, 600_000);
});
