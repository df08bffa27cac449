import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { CLOCK_SKEW } from '#capabilities/audit';
import type { Environment } from '#platform/http';
import { processModules, settingsFrom } from '#platform/operations';
import { partsOf, contractsOfSlices } from '#platform/slice';
import { slices } from '#slices';

@Module({})
class Auditor {}

@Module({})
class Replayable {}

/** The archive of every published ledger, its verification, replay as of a moment, and the life of what two sides share. */
export const auditor = async (environment: Environment): Promise<DynamicModule> => {
  const logger = new Logger('auditor');
  const shared = partsOf(slices, 'view').models;
  const settings = settingsFrom('AUDITOR', environment);
  const { modules, models: kept, ...parts } = partsOf(slices, 'auditor');
  const common = await processModules({
    ...parts,
    settings,
    group: 'auditor',
    contracts: contractsOfSlices(slices),
    models: [...shared, ...kept],
    // It keeps no shared read model current; it rebuilds any of them as of a moment.
    kept,
    log: (line) => logger.log(line),
  });
  const providers = [
    { provide: 'MODELS', useValue: shared },
    { provide: CLOCK_SKEW, useValue: settings.clockSkewMs },
  ];
  return {
    module: Auditor,
    imports: [...common, { module: Replayable, global: true, providers, exports: providers }, ...modules],
  };
};
