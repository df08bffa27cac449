import { Logger, Module, type DynamicModule } from '@nestjs/common';
import type { DataUpcasters } from '#platform/event-store';
import { discloseReceipt, discloseSigningKey, type Disclosures, type ToldIn } from '#platform/messaging';
import { countryFrom, processModules, settingsFrom, SigningKeyController } from '#platform/operations';
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
  const models = slices.flatMap(({ atNode }) => atNode);
  const disclosures = slices.map((slice) => slice.disclosures);
  const toldIn = Object.fromEntries([
    ...slices.flatMap((slice) => Object.keys(slice.disclosures).map((type) => [type, slice.channels])),
    ...Object.keys(discloseSigningKey).map((type) => [type, ['keys']]),
    ...Object.keys(discloseReceipt).map((type) => [type, ['receipts']]),
  ]) as ToldIn;
  const keptIn = Object.fromEntries(Object.entries(toldIn).map(([type, channels]) => [type, channels[0]!]));
  const common = await processModules({
    settings,
    group: `${country.toLowerCase()}.inbox`,
    problems: slices.map(({ problems }) => problems),
    models,
    kept: models,
    node: {
      country,
      keys: settings.keys,
      disclosures: Object.assign({}, discloseSigningKey, discloseReceipt, ...disclosures) as Disclosures,
      toldIn,
      keptIn,
      quietEveryMs: settings.quietEveryMs,
    },
    upcasters: Object.assign({}, ...slices.map((slice) => slice.upcasters)) as DataUpcasters,
    log: (line) => logger.log(line),
  });
  return {
    module: NationalNode,
    imports: [...common, ...slices.map(({ node }) => node)],
    controllers: [SigningKeyController],
  };
};
