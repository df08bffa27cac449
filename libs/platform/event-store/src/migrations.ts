import type { MigrationInterface } from 'typeorm';
import { AppendEvents1700000000008 } from './append.migration.ts';
import { keyCommandsBy } from './command-key.migration.ts';
import type { CommandKey } from './command-key.ts';
import { PartitionEvents1700000000005 } from './partition.migration.ts';
import { EventStoreMigration } from './schema.migration.ts';

/** The store's tables, and the functions that add to them; its commands are kept under this key. */
export const eventStoreMigrations = (key: CommandKey): readonly (new () => MigrationInterface)[] => [
  EventStoreMigration,
  PartitionEvents1700000000005,
  AppendEvents1700000000008,
  keyCommandsBy(key),
];
