import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { migrateDatabase, poolOf, readModelOptions, type Migration } from '#platform/database';
import { agencyOf, Contracts } from '#platform/contracts';
import { tokenAudienceOf, type Country } from '#platform/kernel';
import {
  AccessModule,
  accessProblems,
  PostgresSecurityLog,
  securityLogTable,
  TokenVerifier,
} from '#platform/access';
import {
  eventStoreMigrations,
  EventStoreModule,
  gated,
  PostgresEventStore,
  readCommandKey,
  type DataUpcasters,
} from '#platform/event-store';
import { HttpModule, type Catalogue, type ReadinessCheck } from '#platform/http';
import {
  Continuity,
  Inbox,
  messagingMigrations,
  MessagingModule,
  publishableBy,
  tellsBy,
  Relay,
  type MessagingSettings,
} from '#platform/messaging';
import { projectionTables, ProjectionModule, Projections, type Projection } from '#platform/projection';
import { operationsProblems } from '../problems.ts';
import { QuarantineModule } from '../quarantine/quarantine.controller.ts';
import { ReadersModule } from './readers.module.ts';
import { PROCESS_SETTINGS, type ProcessSettings } from './settings.ts';
import { SignalsModule } from '../signals/signals.module.ts';
import { isTold } from '../told.ts';
import { Watch } from '../readiness/watch.ts';

export interface Process {
  readonly settings: ProcessSettings;
  /** Kafka consumer group. */
  readonly group: string;
  /** What the countries tell each other. */
  readonly contracts: Contracts;
  readonly problems: readonly Catalogue[];
  /** Read models whose tables are here. */
  readonly models: readonly Projection[];
  /** Those of them that are kept current. */
  readonly kept: readonly Projection[];
  readonly migrations?: readonly Migration[];
  /** What else it depends on: by its name, the token of something that says why it is not ready. */
  readonly also?: Readonly<Record<string, symbol>>;
  /** A national node: it writes its country's ledgers, and serves its country's callers only. */
  readonly node?: Omit<NonNullable<MessagingSettings['node']>, 'continuity'>;
  /** What earlier programs recorded in this store, as this one has it. */
  readonly upcasters?: DataUpcasters;
  readonly log: (line: string) => void;
}

/** Says why it cannot do its work, or nothing. */
interface MayBeUnready {
  unready(): Promise<string | undefined>;
}

/** Gives whoever asks for it what the countries tell each other, and how this process was set. */
class GivenModule {}

/** A node reads what is addressed to it; who stands on a country's side, what that country may read; else everything. */
const readBy = (
  { side }: ProcessSettings,
  country: Country | undefined,
  { ledgers }: Contracts,
): readonly string[] => (country ? ledgers.to(country) : side ? ledgers.at(side) : ledgers.all);

/**
 * What every process is made of: it verifies and archives the ledgers it reads, keeps read models of them, and has a store
 * of its own: for its country's history, or for what its operators decide.
 */
export const processModules = async ({
  settings,
  group,
  contracts,
  problems,
  models,
  kept,
  migrations = [],
  also = {},
  node,
  upcasters,
  log,
}: Process): Promise<(DynamicModule | Promise<DynamicModule>)[]> => {
  const tables = new Set(models.flatMap((model) => model.migrations));
  const commandKey = readCommandKey(settings.commandKey);
  const common = [
    ...eventStoreMigrations(commandKey),
    ...messagingMigrations,
    projectionTables,
    securityLogTable,
  ];
  await migrateDatabase(settings, [...common, ...tables, ...migrations], log);
  const pool = poolOf(settings, log);
  const continuity = new Continuity(log);
  const { limits, signals } = settings;
  return [
    HttpModule.forRoot({
      problems: [accessProblems, operationsProblems, ...problems],
      tells: isTold,
      environment: settings.environment,
      readiness: {
        inject: [
          Watch,
          Inbox,
          Projections,
          TokenVerifier,
          { token: Relay, optional: true },
          ...Object.values(also),
        ],
        useFactory: (
          watch: Watch,
          inbox: Inbox,
          projections: Projections,
          verifier: TokenVerifier,
          relay: Relay | undefined,
          ...others: MayBeUnready[]
        ): ReadinessCheck[] => [
          {
            name: 'event store',
            check: async () => watch.store() ?? pool.query('select 1').then(() => undefined),
          },
          { name: 'progress', check: async () => watch.blind() },
          { name: 'inbox', check: async () => inbox.unready() },
          { name: 'read models', check: async () => projections.unready() ?? watch.models() },
          { name: 'callers', check: () => verifier.unready() },
          { name: 'relay', check: async () => relay?.unready() ?? watch.relay() },
          ...Object.keys(also).map((name, n) => ({ name, check: () => others[n]!.unready() })),
        ],
      },
    }),
    AccessModule.forRoot({
      issuers: settings.issuers,
      limits,
      revocations: settings.revocations,
      audience: tokenAudienceOf(settings.name),
      countryOfAgency: (agency) => agencyOf(agency)?.country,
      log: new PostgresSecurityLog(pool),
    }),
    {
      module: GivenModule,
      global: true,
      providers: [
        { provide: Contracts, useValue: contracts },
        { provide: PROCESS_SETTINGS, useValue: settings },
      ],
      exports: [Contracts, PROCESS_SETTINGS],
    },
    { module: ReadersModule },
    { module: QuarantineModule },
    TypeOrmModule.forRoot(
      readModelOptions(
        settings,
        models.flatMap((model) => model.tables),
      ),
    ),
    EventStoreModule.forRoot(
      async () => {
        const store = await PostgresEventStore.open(pool, commandKey, upcasters);
        if (!node) return store;
        const publishable = publishableBy(node.country, node.disclosures, contracts);
        return gated(store, async (append) => {
          publishable(append);
          await continuity.admit();
        });
      },
      node && tellsBy(node.country, node.disclosures),
    ),
    MessagingModule.forRoot({
      group,
      pool,
      contracts,
      kafka: settings.kafka,
      registry: settings.registry,
      log,
      ledgers: readBy(settings, node?.country, contracts),
      node: node && { ...node, continuity },
      stalledAfter: signals.stalledAfterMs,
      unknownKeyWithin: settings.unknownKeyWithinMs,
      clockSkew: settings.clockSkewMs,
    }),
    ProjectionModule.forRoot(kept, contracts, log),
    SignalsModule.forRoot(signals, pool, kept, {
      country: node?.country,
      owner: node?.country ?? settings.side,
      contracts,
    }),
  ];
};
