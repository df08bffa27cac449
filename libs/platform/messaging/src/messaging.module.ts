import {
  Module,
  type DynamicModule,
  type FactoryProvider,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import type { Pool } from 'pg';
import type { Contracts } from '#platform/contracts';
import type { Country } from '#platform/kernel';
import { EVENT_STORE, type EventStore } from '#platform/event-store';
import { Archive } from './archive/archive.ts';
import type { Continuity } from './relay/continuity.ts';
import { Inbox } from './inbox/inbox.ts';
import type { KafkaSettings } from './kafka/kafka.ts';
import { Keyring } from './keys/keyring.ts';
import { SignerInUse } from './keys/signer-in-use.ts';
import { Quarantine } from './inbox/quarantine.ts';
import { Registry } from './keys/registry.ts';
import type { KeptIn } from './private/private-ledgers.ts';
import type { ToldIn } from './relay/held.ts';
import { Relay } from './relay/relay.ts';
import type { Disclosures } from './relay/publication.ts';

export interface MessagingSettings {
  /** Kafka consumer group: `vecindad.<group>`. */
  readonly group: string;
  readonly pool: Pool;
  /** What may be told and read. */
  readonly contracts: Contracts;
  readonly kafka: KafkaSettings;
  /** The folder with the countries' first public keys. */
  readonly registry: string;
  readonly log: (line: string) => void;
  /** See the inbox. */
  readonly stalledAfter?: number;
  readonly unknownKeyWithin?: number;
  readonly clockSkew?: number;
  /** What is read here. */
  readonly ledgers: readonly string[];
  /** A national node: sends its country's own ledgers. */
  readonly node?: {
    readonly country: Country;
    /** The folder with this country's private keys. */
    readonly keys: string;
    readonly disclosures: Disclosures;
    /** See `SealingSettings`. */
    readonly toldIn: ToldIn;
    readonly continuity: Continuity;
    /** See the relay. */
    readonly keptIn: KeptIn;
    readonly quietEveryMs?: number;
  };
}

/** Starts and stops what runs in the background with the application. */
class Running implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(private readonly parts: readonly { start(): void; stop(): Promise<void> }[]) {}

  onApplicationBootstrap(): void {
    for (const part of this.parts) part.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.parts.map((part) => part.stop()));
  }
}

const provide = <T>(
  token: FactoryProvider['provide'],
  inject: FactoryProvider['inject'],
  useFactory: (...given: never[]) => T,
): FactoryProvider => ({
  provide: token,
  inject: inject ?? [],
  useFactory: useFactory as FactoryProvider['useFactory'],
});

@Module({})
export class MessagingModule {
  static forRoot({
    group,
    pool,
    contracts,
    kafka,
    registry: folder,
    log,
    stalledAfter,
    unknownKeyWithin,
    clockSkew,
    ledgers,
    node,
  }: MessagingSettings): DynamicModule {
    const common = [
      { provide: Archive, useValue: new Archive(pool) },
      { provide: Quarantine, useValue: new Quarantine(pool) },
      provide(Registry, [], async () => {
        const registry = new Registry(folder, log);
        await registry.open(pool);
        return registry;
      }),
      provide(
        Inbox,
        [Archive, Registry, Quarantine],
        (archive: Archive, registry: Registry, quarantine: Quarantine) =>
          new Inbox({
            group: `vecindad.${group}`,
            ledgers,
            kafka,
            archive,
            registry,
            quarantine,
            log,
            stalledAfter,
            unknownKeyWithin,
            clockSkew,
          }),
      ),
    ];
    const sending = node
      ? [
          { provide: Keyring, useValue: new Keyring(node.keys, node.country) },
          provide(
            SignerInUse,
            [Keyring, EVENT_STORE],
            (keyring: Keyring, store: EventStore) => new SignerInUse(keyring, store, node.country),
          ),
          provide(
            Relay,
            [Archive, Quarantine, Keyring, Registry, EVENT_STORE],
            (
              archive: Archive,
              quarantine: Quarantine,
              keyring: Keyring,
              registry: Registry,
              store: EventStore,
            ) => {
              keyring.first();
              return new Relay({
                ...node,
                contracts,
                store,
                archive,
                quarantine,
                keyring,
                registry,
                kafka,
                log,
              });
            },
          ),
        ]
      : [];
    return {
      module: MessagingModule,
      global: true,
      providers: [
        ...common,
        ...sending,
        provide(
          Running,
          node ? [Inbox, Relay] : [Inbox],
          (...parts: { start(): void; stop(): Promise<void> }[]) => new Running(parts),
        ),
      ],
      exports: [Archive, Registry, Quarantine, Inbox, ...(node ? [Relay, Keyring, SignerInUse] : [])],
    };
  }
}
