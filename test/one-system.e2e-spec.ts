import { startSystem, type TestSystem } from './environment/system.ts';
import { borderToCommittee } from './one-system/border-to-committee.ts';
import { twoCountries } from './one-system/two-countries.ts';

/** Stories that take nothing away from a system have one together: to start one takes as long as most of them do. */
describe('on one system', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startSystem();
  }, 120_000);
  afterAll(() => system?.stop(), 60_000);

  borderToCommittee(() => system);
  twoCountries(() => system);
});
