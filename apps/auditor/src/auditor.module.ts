import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { CrossingReadModels, crossingProblems, posts, traffic } from '#crossing';
import { QuarantineController, readerModules } from '#operations';
import { Auditor1700000000101 } from './auditor.migration.ts';
import { LedgersController } from './ledgers.controller.ts';
import { auditorProblems } from './problems.ts';
import { ReplaysController } from './replays.controller.ts';
import { Replays } from './replays.ts';

@Module({})
class Auditor {}

const models = [posts, traffic];

/** The archive of every published ledger, its verification, and replay as of a moment. */
export const auditor = async (): Promise<DynamicModule> => {
  const logger = new Logger('auditor');
  const reader = await readerModules({
    name: 'AUDITOR',
    group: 'auditor',
    problems: [crossingProblems, auditorProblems],
    models,
    // It keeps no read model current; it rebuilds any of them as of a moment.
    kept: [],
    migrations: [CrossingReadModels, Auditor1700000000101],
    log: (line) => logger.log(line),
  });
  return {
    module: Auditor,
    imports: reader,
    controllers: [LedgersController, ReplaysController, QuarantineController],
    providers: [Replays, { provide: 'MODELS', useValue: models }],
  };
};
