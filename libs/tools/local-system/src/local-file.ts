import type { Country, Instant } from '#platform/kernel';
import { readJson, writeJson } from './files.ts';
import type { Home } from './home.ts';

/** The five applications, named as in their environment variables (`PORT_EC`, `DATABASE_URL_SHARED_VIEW`, …). */
export const appNames = ['EC', 'CO', 'PE', 'SHARED_VIEW', 'AUDITOR'] as const;
export type AppName = (typeof appNames)[number];

/** The vaults, each in a database of its own. */
export const vaultNames = ['EC_VAULT', 'CO_VAULT', 'PE_VAULT'] as const;
export const databaseNames = [...appNames, ...vaultNames] as const;
export type DatabaseName = (typeof databaseNames)[number];

/** Everything that listens. `KAFKA_CONTROLLER` is between the broker and itself. */
export type PortName = AppName | 'POSTGRES' | 'KAFKA' | 'KAFKA_CONTROLLER';

export interface Service {
  /** `http://127.0.0.1:4101`, without a slash at its end. */
  readonly url: string;
}

export interface Database {
  /** As the role the application works with. */
  readonly url: string;
  /** As the role that owns the tables and runs migrations. */
  readonly ownerUrl: string;
}

export interface LocalIssuer {
  /** `iss` */
  readonly issuer: string;
  /** File of the public keys, a JSON Web Key Set. */
  readonly jwks: string;
  /** File of the private key, PEM, mode 600. */
  readonly privateKey: string;
}

/**
 * `local.json` in the system's home, mode 600: where everything of a local system is. Written at each change of state,
 * always whole. It stays when the system stops, since ports and passwords are used again at the next start.
 */
export interface LocalSystem {
  /** Of this file's shape. */
  readonly version: 1;
  /** `ready`: all applications answer, reference facts are loaded. */
  readonly state: 'starting' | 'ready' | 'stopped';
  readonly startedAt: Instant;
  /** Absolute path of the folder this file is in. */
  readonly home: string;
  readonly nodes: Readonly<Record<Country, Service>>;
  readonly sharedView: Service;
  readonly auditor: Service;
  /** A country whose database is given has the vault that is given too, or none. */
  readonly databases: Readonly<
    Record<AppName, Database> & Partial<Record<(typeof vaultNames)[number], Database>>
  >;
  readonly kafka: {
    /** `host:port` of each. */
    readonly brokers: readonly string[];
    /**
     * Passwords of the broker that is started here, by user: `admin`, `ec`, `co`, `pe`, `shared-view`, `auditor`. They
     * are those of its data, and so are kept here also while KAFKA_BROKERS names another.
     */
    readonly users: Readonly<Record<string, string>>;
  };
  /**
   * Bearer tokens by role and country: `border-officer-ec`, `committee-co`, `operator-pe`, `auditor-ec`, …; `auditor` is
   * `auditor-ec`. They are made anew at each start and hold for a day; `vecindad token --all` renews them here.
   */
  readonly tokens: Readonly<Record<string, string>>;
  /** Folder with `<cc>.vkey`: each country's first public signing key. */
  readonly registry: string;
  /** Who issues a country's tokens: as what, and by which keys. */
  readonly issuers: Readonly<Record<Country, LocalIssuer>>;
  /** The tokens and subjects that no longer count: a JSON list, as `VECINDAD_REVOCATIONS` names one. */
  readonly revocations: string;
  /** What was started here; a server given by DATABASE_URL_… or KAFKA_BROKERS has no port here. */
  readonly ports: Readonly<Partial<Record<PortName, number>>>;
  /** By the names of `ports`, and `SUPERVISOR`; empty when stopped. */
  readonly pids: Readonly<Record<string, number>>;
}

export const readLocal = (home: Home): LocalSystem | undefined => readJson<LocalSystem>(home.localFile);

export const writeLocal = (home: Home, system: LocalSystem): void => writeJson(home.localFile, system);
