import type { Archive } from '../archive/archive.ts';
import type { KafkaSettings } from '../kafka/kafka.ts';
import type { Registry } from '../keys/registry.ts';
import type { Quarantine } from './quarantine.ts';

/** The name under which the inbox's findings stand in quarantine. */
export const INBOX = 'inbox';

export interface InboxSettings {
  /** Kafka consumer group; processes of the same group share the ledgers. */
  readonly group: string;
  readonly ledgers: readonly string[];
  readonly kafka: KafkaSettings;
  readonly archive: Archive;
  readonly registry: Registry;
  readonly quarantine: Quarantine;
  readonly log: (line: string) => void;
  /** After this many milliseconds an event without a seal behind it raises the alarm. */
  readonly sealWithin?: number;
  /** Reading that stands still this long although there is something to read is started anew. */
  readonly stalledAfter?: number;
  /** For so many milliseconds the key of a seal may still be announced; then the seal is kept aside. */
  readonly unknownKeyWithin?: number;
  /** A seal may be complete up to a moment so many milliseconds ahead of the clock of PostgreSQL here; no clock is exact. */
  readonly clockSkew?: number;
  /** A steady clock, in milliseconds. */
  readonly now?: () => number;
  readonly pace?: Partial<Pace>;
}

/** How often it looks, and how long it waits, in milliseconds. */
export interface Pace {
  readonly watchEvery: number;
  readonly tryAgainAfter: number;
  /** Topics are made together, and may be on their way: to wait a little costs less than to join the group twice. */
  readonly topicsWithin: number;
  /** Work that hangs must not keep the next reader from starting; what it might still write is refused by position. */
  readonly leaveWithin: number;
}

export const PACE: Pace = { watchEvery: 2_000, tryAgainAfter: 500, topicsWithin: 5_000, leaveWithin: 5_000 };
export const SEAL_WITHIN_MS = 15_000;
export const UNKNOWN_KEY_WITHIN_MS = 60_000;
