import { Logger, Module, type DynamicModule, type FactoryProvider } from '@nestjs/common';
import { CLOCK, type Environment } from '#platform/http';
import type { Clock } from '#platform/kernel';
import { Archive } from '#platform/messaging';
import { processModules, settingsFrom } from '#platform/operations';
import { Projections, READ_POSITIONS, type ReadPositions } from '#platform/projection';
import { partsOf, contractsOfSlices } from '#platform/slice';
import { slices } from '#slices';
import { ChangesHub } from './changes-hub.ts';
import { ChangesController } from './changes.controller.ts';
import { AGREED, CompletenessController } from './completeness.controller.ts';
import { DigestsController } from './digests.controller.ts';
import { viewProblems } from './problems.ts';

@Module({})
class SharedView {}

const changesHub: FactoryProvider = {
  provide: ChangesHub,
  inject: [Archive, Projections, READ_POSITIONS, CLOCK],
  useFactory: (archive: Archive, runner: Projections, positions: ReadPositions, clock: Clock) => {
    let steps = 0;
    return new ChangesHub({
      archive,
      positions: {
        at: () => {
          ({ steps } = runner);
          return positions.at();
        },
      },
      pause: (ms) => runner.nextStep(steps, ms),
      clock: () => clock.now(),
    });
  },
};

/** The read models that committees share, from the published events alone. */
export const sharedView = async (environment: Environment): Promise<DynamicModule> => {
  const logger = new Logger('view');
  const { modules, models, problems, migrations } = partsOf(slices, 'view');
  const settings = settingsFrom('SHARED_VIEW', environment);
  const common = await processModules({
    settings,
    group: 'shared-view',
    contracts: contractsOfSlices(slices),
    problems: [...problems, viewProblems],
    migrations,
    models,
    kept: models,
    log: (line) => logger.log(line),
  });
  return {
    module: SharedView,
    imports: [...common, ...modules],
    controllers: [ChangesController, CompletenessController, DigestsController],
    providers: [{ provide: AGREED, useValue: settings }, changesHub],
  };
};
