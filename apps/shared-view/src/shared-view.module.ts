import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { CrossingReadModels, crossingProblems, CrossingViewsModule, posts, traffic } from '#crossing';
import { QuarantineController, readerModules } from '#operations';
import { ChangesController } from './changes.controller.ts';
import { DigestsController } from './digests.controller.ts';
import { viewProblems } from './problems.ts';

@Module({})
class SharedView {}

const models = [posts, traffic];

/** The read models that committees share, from the published events alone. */
export const sharedView = async (): Promise<DynamicModule> => {
  const logger = new Logger('view');
  const reader = await readerModules({
    name: 'SHARED_VIEW',
    group: 'shared-view',
    problems: [crossingProblems, viewProblems],
    models,
    kept: models,
    migrations: [CrossingReadModels],
    log: (line) => logger.log(line),
  });
  return {
    module: SharedView,
    imports: [...reader, CrossingViewsModule],
    controllers: [ChangesController, DigestsController, QuarantineController],
  };
};
