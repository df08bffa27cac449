export { epochNamed, type KeyEncryption } from './key-encryption.ts';
export { EPOCH_DAYS, KEPT_DAYS, REVIVED_BY_NOTHING_AFTER_DAYS, type Turn } from './epochs.ts';
export * from './erasure.ts';
export * from './identity.ts';
export { KeyFiles } from './key-files.ts';
export { ALGORITHM, openField, sealField } from './sealed-field.ts';
export * from './settings.ts';
export * from './vault.migration.ts';
export * from './vault.ts';
