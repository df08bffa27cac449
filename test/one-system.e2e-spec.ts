import { holdToDescription, keepExamples, undescribed } from './described.ts';
import { startSystem, type TestSystem } from './environment/system.ts';
import { anyBody } from './one-system/any-body.ts';
import { apart } from './one-system/apart.ts';
import { borderToCommittee } from './one-system/border-to-committee.ts';
import { brokerAccess } from './one-system/broker-access.ts';
import { corrections } from './one-system/corrections.ts';
import { mendedRegister } from './one-system/mended-register.ts';
import { tampering } from './one-system/tampering.ts';
import { twoCountries } from './one-system/two-countries.ts';
import { whoIsToldWhat } from './one-system/who-is-told-what.ts';

/** Stories that a system survives have one together: to start one takes as long as most of them do. */
describe('on one system', () => {
  let system: TestSystem;
  let release: (() => void) | undefined;
  beforeAll(async () => {
    system = await startSystem();
    release = holdToDescription(system.urls);
  }, 120_000);
  afterAll(async () => {
    release?.();
    if (process.env['UPDATE']) await keepExamples('all');
    await system?.stop();
  }, 60_000);

  borderToCommittee(() => system);
  corrections(() => system);
  twoCountries(() => system);
  brokerAccess(() => system);
  whoIsToldWhat(() => system);
  anyBody(() => system);
  mendedRegister(() => system);
  // Last: the auditor's copy of a ledger is spoilt, and a node is left down.
  tampering(() => system);
  apart(() => system);

  it('whatever was answered to anybody is what the applications’ descriptions say', () =>
    expect([...undescribed]).toEqual([]));
});
