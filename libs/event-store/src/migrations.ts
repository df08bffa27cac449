import { AppendEvents1700000000008 } from './append.migration.ts';
import { PartitionEvents1700000000005 } from './partition.migration.ts';
import { EventStoreMigration } from './schema.migration.ts';

/** The store's tables, and the functions that add to them. */
export const eventStoreMigrations = [
  EventStoreMigration,
  PartitionEvents1700000000005,
  AppendEvents1700000000008,
] as const;
