import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { processModules, settingsFrom, contractsOfSlices } from '#platform/operations';
import { slices } from '#slices';
import {
  Auditor1700000000101,
  ReplaysLeavingOut1700000000108,
  ReplaysOfSomebody1700000000104,
  LedgersController,
  lives,
  LivesReceiptsAsGiven1700000000109,
  LivesWithoutType1700000000103,
  CLOCK_SKEW,
  LivesController,
  auditorProblems,
  ReplaysController,
  Replays,
} from '#capabilities/audit';

@Module({})
class Auditor {}

/** The archive of every published ledger, its verification, replay as of a moment, and the life of what two sides share. */
export const auditor = async (): Promise<DynamicModule> => {
  const logger = new Logger('auditor');
  const shared = slices.flatMap((slice) => slice.shared);
  const settings = settingsFrom('AUDITOR', process.env);
  const common = await processModules({
    settings,
    group: 'auditor',
    contracts: contractsOfSlices(slices),
    problems: [...slices.map(({ problems }) => problems), auditorProblems],
    models: [...shared, lives],
    // It keeps no shared read model current; it rebuilds any of them as of a moment.
    kept: [lives],
    migrations: [
      Auditor1700000000101,
      LivesWithoutType1700000000103,
      ReplaysOfSomebody1700000000104,
      ReplaysLeavingOut1700000000108,
      LivesReceiptsAsGiven1700000000109,
    ],
    log: (line) => logger.log(line),
  });
  return {
    module: Auditor,
    imports: common,
    controllers: [LedgersController, LivesController, ReplaysController],
    providers: [
      Replays,
      { provide: 'MODELS', useValue: shared },
      { provide: CLOCK_SKEW, useValue: settings.clockSkewMs },
    ],
  };
};
