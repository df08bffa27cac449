import { startSystem, type TestSystem } from './environment/system.ts';
import { backupAndRestore } from './survived/backup-and-restore.ts';
import { killedInTheMiddle } from './survived/killed-in-the-middle.ts';
import { Collector, signals } from './survived/signals.ts';

/** What goes wrong with parts of a system and leaves it as it was has one together: to start one takes as long as most of it does. */
describe('what one system survives', () => {
  let system: TestSystem;
  const collector = new Collector();
  beforeAll(async () => {
    system = await startSystem({
      environment: { STALLED_AFTER_SECONDS: '3', OTEL_EXPORTER_OTLP_ENDPOINT: await collector.listen() },
    });
  }, 120_000);
  afterAll(async () => {
    await system?.stop();
    collector.close();
  }, 60_000);

  // First: it counts from a ledger's first event.
  signals(() => system, collector);
  killedInTheMiddle(() => system);
  // Last: Ecuador's database is lost.
  backupAndRestore(() => system);
});
