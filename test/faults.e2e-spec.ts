import { inWords, planOf } from './faults/plan.ts';
import { runSeed } from './faults/seed.ts';
import { twoProcesses } from './faults/scale-out.ts';
import { startFaultySystem, type FaultySystem } from './faults/system.ts';

const seed = Number(process.env['FAULTS_SEED'] ?? 1);
const [faults, commands] = [8, 400];

/** What is looked at in the end is everything that the system holds, of all that was done to it. */
describe('on one system with a proxy on every wire', () => {
  let system: FaultySystem;
  beforeAll(async () => {
    system = await startFaultySystem();
  }, 120_000);
  afterAll(() => system?.stop(), 60_000);

  twoProcesses(() => system);

  /** The short form of `npm run faults`. */
  it(`nothing is lost under the faults of seed ${seed}: ${planOf(seed, faults).map(inWords).join('; ')}`, async () => {
    const told: string[] = [];
    const result = await runSeed(system, { seed, faults, commands, log: (line) => told.push(line) });
    expect(result.findings).toEqual([]);
    expect(result.acknowledged).toHaveLength(commands);
    expect(told).toHaveLength(faults);
  }, 240_000);
});
