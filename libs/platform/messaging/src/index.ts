export * from './archive/archive.ts';
export { LedgerMoved, type SealedBatch } from './archive/growth.ts';
export { isThankedIn, unfoundedBecause } from './archive/unfounded.ts';
export * from './archive/verify-archive.ts';
export * from './clock.ts';
export { Inbox } from './inbox/inbox.ts';
export { INBOX, UNKNOWN_KEY_WITHIN_MS, type InboxSettings } from './inbox/settings.ts';
export * from './inbox/ledger-reader.ts';
export * from './inbox/progress.ts';
export * from './inbox/quarantine.ts';
export * from './kafka/broker-access.ts';
export { connectKafka, ensureTopics, type KafkaSettings } from './kafka/kafka.ts';
export * from './keys/keyring.ts';
export * from './keys/registry.ts';
export * from './keys/signer-in-use.ts';
export * from './keys/signing-key.ts';
export { endsAsOthers, endsWhenSilent } from './lead.ts';
export * from './messaging.migration.ts';
export * from './messaging.module.ts';
export { Nap } from './nap.ts';
export * from './private/private-event.ts';
export { HOME_CHANNEL, PrivateLedgers, type KeptIn } from './private/private-ledgers.ts';
export { Continuity } from './relay/continuity.ts';
export { RELAY, type ToldIn } from './relay/held.ts';
export {
  disclosedOf,
  leafOf,
  ledgerOfDisclosed,
  publishableBy,
  tellsBy,
  type Disclosures,
} from './relay/publication.ts';
export * from './relay/relay.ts';
export * from './relay/sealing.ts';
export * from './signals.ts';
