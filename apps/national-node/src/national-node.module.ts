import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { Anchors, AnchorsModule, anchorTrees, readAnchorSecret } from '#platform/anchors';
import type { Environment } from '#platform/http';
import { countryFrom, processModules, settingsFrom, SigningKeyController } from '#platform/operations';
import { ReactionsModule } from '#platform/reactions';
import { Receipts } from '#platform/receipts';
import { partsOf, tellingOf, contractsOfSlices } from '#platform/slice';
import { DailyTurn, VAULT, VaultModule, vaultProblems } from '#platform/vault';
import { slices } from '#slices';

@Module({})
class NationalNode {}

/** One country's side: commands over REST, its event store, relay out, inbox in, its own read models. */
export const nationalNode = async (environment: Environment): Promise<DynamicModule> => {
  const logger = new Logger('node');
  const country = countryFrom(environment);
  const settings = settingsFrom(country, environment);
  if (!settings.keys)
    throw new Error(`VECINDAD_KEYS is not set: the folder with the private keys of ${country}`);
  if (!settings.anchorSecret)
    throw new Error(
      `VECINDAD_ANCHOR_SECRET is not set: the file with the secret of ${country}'s anchors; \`npx vecindad keys create\` makes it`,
    );
  const anchoring = AnchorsModule.forRoot(readAnchorSecret(settings.anchorSecret));
  const { modules, models, reactions, migrations, problems } = partsOf(slices, 'node');
  const { upcasters, ...telling } = tellingOf(slices);
  const common = await processModules({
    problems: [vaultProblems, ...problems],
    migrations: [...migrations, anchorTrees],
    also: { vault: VAULT },
    settings,
    group: `${country.toLowerCase()}.inbox`,
    contracts: contractsOfSlices(slices),
    models,
    kept: models,
    node: { country, keys: settings.keys, ...telling, quietEveryMs: settings.quietEveryMs },
    upcasters,
    log: (line) => logger.log(line),
  });
  const vault = VaultModule.forRoot({ country, log: (line) => logger.log(line) });
  const reacting = ReactionsModule.forRoot({
    country,
    reactions: [Receipts, Anchors, DailyTurn, ...reactions],
    log: (line) => logger.log(line),
  });
  return {
    module: NationalNode,
    imports: [...common, anchoring, vault, reacting, ...modules],
    controllers: [SigningKeyController],
  };
};
