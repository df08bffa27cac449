import { issuersFrom, limitsFrom, type Issuer, type Limits } from '#platform/access';
import type { Environment } from '#platform/http';
import { countries, isCountry, type Country } from '#platform/kernel';
import {
  CLOCK_SKEW_MS,
  QUIET_SEALED_EVERY_MS,
  UNKNOWN_KEY_WITHIN_MS,
  type KafkaSettings,
} from '#platform/messaging';
import { signalSettingsFrom, type SignalSettings } from '../signals/settings.ts';
import { spanFrom } from './variables.ts';

/** Whose database and process this is. */
export type ProcessName = Country | 'SHARED_VIEW' | 'AUDITOR';

export interface ProcessSettings {
  readonly name: ProcessName;
  /** The role that works: it may add to history, and not change it. */
  readonly databaseUrl: string;
  /** The role that owns the tables and runs migrations. */
  readonly ownerUrl: string;
  readonly kafka: KafkaSettings;
  /** Folder of `<cc>.vkey` files: the countries' first public keys. */
  readonly registry: string;
  /** National node: folder of this country's private keys. */
  readonly keys: string | undefined;
  /** National node: file with the secret of this country's anchors. */
  readonly anchorSecret: string | undefined;
  /** File with the key under which this store's commands are kept. */
  readonly commandKey: string;
  /** Shared view and auditor: the country whose side they stand on, and read what it may read; absent: everything. */
  readonly side?: Country;
  /** Whose tokens count here: a node serves its own country's callers; who stands on a side, those of that side first. */
  readonly issuers: readonly Issuer[];
  /** The list of tokens and subjects that no longer count. */
  readonly revocations?: string;
  /** A ledger in which nothing is said is sealed again this often; who reads it counts on that. */
  readonly quietEveryMs: number;
  /** For so long the key of a seal may still be announced. */
  readonly unknownKeyWithinMs: number;
  /** So far ahead of PostgreSQL's clock here a seal is believed. */
  readonly clockSkewMs: number;
  /** Requests a minute. */
  readonly limits: Limits;
  readonly signals: SignalSettings;
  /** All of it, for modules that take what is theirs. */
  readonly environment: Environment;
}

/** For whoever needs more of them than it is handed. */
export const PROCESS_SETTINGS = Symbol('PROCESS_SETTINGS');

const required = (environment: Environment, variable: string, meaning: string): string => {
  const value = environment[variable]?.trim();
  if (!value) throw new Error(`${variable} is not set: ${meaning}`);
  return value;
};

/** The country of a national node, or on whose side a process stands, from `VECINDAD_COUNTRY`. */
export const countryFrom = (environment: Environment): Country => {
  const country = required(
    environment,
    'VECINDAD_COUNTRY',
    `the country whose node this is: ${countries.join(', ')}`,
  );
  if (!isCountry(country))
    throw new Error(`VECINDAD_COUNTRY is ${country}: it must be one of ${countries.join(', ')}`);
  return country;
};

/** How to reach Kafka, and as whom: KAFKA_BROKERS, KAFKA_USERNAME, KAFKA_PASSWORD, KAFKA_TLS. */
export const kafkaFrom = (environment: Environment, clientId: string): KafkaSettings => {
  const username = environment['KAFKA_USERNAME'];
  return {
    brokers: required(environment, 'KAFKA_BROKERS', 'host:port of one or more brokers, separated by commas')
      .split(',')
      .map((broker) => broker.trim()),
    clientId,
    ...(username
      ? {
          sasl: {
            username,
            password: required(environment, 'KAFKA_PASSWORD', `the password of ${username}`),
          },
        }
      : {}),
    tls: environment['KAFKA_TLS'] === 'true',
  };
};

/** Everything a process takes from its environment, or one clear error that names the variable. */
export const settingsFrom = (name: ProcessName, environment: Environment): ProcessSettings => {
  const databaseUrl = required(
    environment,
    `DATABASE_URL_${name}`,
    'postgres://role:password@host:port/database',
  );
  const side = !isCountry(name) && environment['VECINDAD_COUNTRY'] ? countryFrom(environment) : undefined;
  const revocations = environment['VECINDAD_REVOCATIONS']?.trim();
  const clientId = `vecindad-${name.toLowerCase().replace('_', '-')}`;
  return {
    name,
    databaseUrl,
    ownerUrl: environment[`DATABASE_OWNER_URL_${name}`] ?? databaseUrl,
    kafka: kafkaFrom(environment, clientId),
    registry: required(environment, 'VECINDAD_REGISTRY', 'the folder with the public keys of all countries'),
    keys: environment['VECINDAD_KEYS'],
    anchorSecret: environment['VECINDAD_ANCHOR_SECRET'],
    commandKey: required(
      environment,
      'VECINDAD_COMMAND_KEY',
      'the file with the key under which this store keeps its commands; `npx vecindad keys create` makes it',
    ),
    ...(side && { side }),
    issuers: isCountry(name)
      ? issuersFrom(environment, [name])
      : issuersFrom(environment, side ? [side] : countries, countries),
    ...(revocations && { revocations }),
    quietEveryMs: spanFrom(environment, 'QUIET_SEALED_EVERY_SECONDS', QUIET_SEALED_EVERY_MS),
    unknownKeyWithinMs: spanFrom(environment, 'UNKNOWN_KEY_WITHIN_SECONDS', UNKNOWN_KEY_WITHIN_MS),
    clockSkewMs: spanFrom(environment, 'CLOCK_SKEW_SECONDS', CLOCK_SKEW_MS),
    limits: limitsFrom(environment),
    signals: signalSettingsFrom(environment, clientId),
    environment,
  };
};
