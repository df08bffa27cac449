import { Logger, Module, type DynamicModule } from '@nestjs/common';
import { AccessModule, accessProblems } from '#access';
import { CrossingCommandsModule, crossingDisclosures, crossingProblems } from '#crossing';
import { EventStoreMigration, EventStoreModule, PostgresEventStore } from '#event-store';
import { HttpModule } from '#http';
import { discloseSigningKey, Inbox, Messaging1700000000002, MessagingModule, Relay } from '#messaging';
import {
  countryFrom,
  migrateDatabase,
  operationsProblems,
  poolOf,
  QuarantineController,
  settingsFrom,
  SigningKeyController,
} from '#operations';

@Module({})
class NationalNode {}

/** One country's side: commands over REST, its event store, relay out, inbox in. */
export const nationalNode = async (): Promise<DynamicModule> => {
  const logger = new Logger('node');
  const log = (line: string): void => logger.log(line);
  const country = countryFrom(process.env);
  const settings = settingsFrom(country, process.env);
  if (!settings.keys)
    throw new Error(`VECINDAD_KEYS is not set: the folder with the private keys of ${country}`);
  await migrateDatabase(settings, [EventStoreMigration, Messaging1700000000002], log);
  const pool = poolOf(settings, log);
  return {
    module: NationalNode,
    imports: [
      HttpModule.forRoot({
        problems: [accessProblems, operationsProblems, crossingProblems],
        readiness: {
          inject: [Relay, Inbox],
          useFactory: (relay: Relay, inbox: Inbox) => [
            { name: 'event store', check: async () => pool.query('select 1').then(() => undefined) },
            { name: 'relay', check: async () => relay.unready() },
            { name: 'inbox', check: async () => inbox.unready() },
          ],
        },
      }),
      AccessModule.forRoot({ country }),
      EventStoreModule.forRoot(async () => PostgresEventStore.open(pool)),
      MessagingModule.forRoot({
        group: `${country.toLowerCase()}.inbox`,
        pool,
        kafka: settings.kafka,
        registry: settings.registry,
        log,
        node: {
          country,
          keys: settings.keys,
          disclosures: { ...crossingDisclosures, ...discloseSigningKey },
          replication: settings.replication,
        },
      }),
      CrossingCommandsModule,
    ],
    controllers: [QuarantineController, SigningKeyController],
  };
};
