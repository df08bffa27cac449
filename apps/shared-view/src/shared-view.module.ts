import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { processModules, QuarantineController, settingsFrom } from '#operations';
import { slices } from '../../slices.ts';
import { ChangesController } from './changes.controller.ts';
import { CompletenessController, QUIET_EVERY_MS } from './completeness.controller.ts';
import { DigestsController } from './digests.controller.ts';
import { viewProblems } from './problems.ts';

@Module({})
class SharedView {}

/** The read models that committees share, from the published events alone. */
export const sharedView = async (): Promise<DynamicModule> => {
  const logger = new Logger('view');
  const models = slices.flatMap(({ shared }) => shared);
  const settings = settingsFrom('SHARED_VIEW', process.env);
  const common = await processModules({
    settings,
    group: 'shared-view',
    problems: [...slices.map(({ problems }) => problems), viewProblems],
    models,
    kept: models,
    log: (line) => logger.log(line),
  });
  return {
    module: SharedView,
    imports: [...common, ...slices.map(({ view }) => view)],
    controllers: [ChangesController, CompletenessController, DigestsController, QuarantineController],
    providers: [{ provide: QUIET_EVERY_MS, useValue: settings.quietEveryMs }],
  };
};
