import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { migrateDatabase, poolOf } from '#platform/database';
import { CLOCK, ENVIRONMENT, type Environment } from '#platform/http';
import type { Clock, Country } from '#platform/kernel';
import type { Signer } from '#platform/ledger';
import { SignerInUse } from '#platform/messaging';
import { KeyFiles } from './key-files.ts';
import { PostgresVault } from './postgres-vault.ts';
import { vaultSettingsFrom } from './settings.ts';
import { noVault, VAULT, type Vault } from './vault.ts';
import { vaultMigrations } from './vault.migration.ts';

export interface VaultModuleSettings {
  readonly country: Country;
  readonly log: (line: string) => void;
}

/** A vault, and how it is left. */
interface Opened {
  readonly vault: Vault;
  close(): Promise<void>;
}

const OPENED = Symbol('OPENED');

const opened = async (
  { country, log }: VaultModuleSettings,
  environment: Environment,
  clock: Clock,
  signers: SignerInUse,
): Promise<Opened> => {
  const settings = vaultSettingsFrom(environment, country);
  if (!settings) return { vault: noVault, close: async () => undefined };
  await migrateDatabase(settings, vaultMigrations, log);
  const pool = poolOf(settings, log);
  try {
    const keys = new KeyFiles(settings.keys);
    const signer = (): Promise<Signer> => signers.signer();
    return {
      vault: await PostgresVault.open({ pool, keys, clock, country, signer }),
      close: () => pool.end(),
    };
  } catch (error) {
    await pool.end();
    throw error;
  }
};

class Closing implements OnApplicationShutdown {
  constructor(@Inject(OPENED) private readonly opened: Opened) {}

  onApplicationShutdown(): Promise<void> {
    return this.opened.close();
  }
}

/** At a national node: its vault as `VAULT`, brought to its newest shape and opened before anything is asked. */
@Module({})
export class VaultModule {
  static forRoot(settings: VaultModuleSettings): DynamicModule {
    return {
      module: VaultModule,
      global: true,
      providers: [
        {
          provide: OPENED,
          inject: [ENVIRONMENT, CLOCK, SignerInUse],
          useFactory: (environment: Environment, clock: Clock, signers: SignerInUse) =>
            opened(settings, environment, clock, signers),
        },
        { provide: VAULT, inject: [OPENED], useFactory: ({ vault }: Opened) => vault },
        Closing,
      ],
      exports: [VAULT],
    };
  }
}
