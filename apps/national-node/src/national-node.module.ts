import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { countryFrom, processModules, settingsFrom, SigningKeyController } from '#platform/operations';
import { ReactionsModule } from '#platform/reactions';
import { Receipts } from '#platform/receipts';
import { partsOf, tellingOf, contractsOfSlices } from '#platform/slice';
import { slices } from '#slices';

@Module({})
class NationalNode {}

/** One country's side: commands over REST, its event store, relay out, inbox in, its own read models. */
export const nationalNode = async (): Promise<DynamicModule> => {
  const logger = new Logger('node');
  const country = countryFrom(process.env);
  const settings = settingsFrom(country, process.env);
  if (!settings.keys)
    throw new Error(`VECINDAD_KEYS is not set: the folder with the private keys of ${country}`);
  const { modules, models, reactions, ...parts } = partsOf(slices, 'node');
  const { upcasters, ...telling } = tellingOf(slices);
  const common = await processModules({
    ...parts,
    settings,
    group: `${country.toLowerCase()}.inbox`,
    contracts: contractsOfSlices(slices),
    models,
    kept: models,
    node: { country, keys: settings.keys, ...telling, quietEveryMs: settings.quietEveryMs },
    upcasters,
    log: (line) => logger.log(line),
  });
  const reacting = ReactionsModule.forRoot({
    country,
    reactions: [Receipts, ...reactions],
    log: (line) => logger.log(line),
  });
  return {
    module: NationalNode,
    imports: [...common, reacting, ...modules],
    controllers: [SigningKeyController],
  };
};
