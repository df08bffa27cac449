import type { Migration } from '#platform/database';
import { appendEvents } from './append.migration.ts';
import { keyCommandsBy } from './command-key.migration.ts';
import type { CommandKey } from './command-key.ts';
import { partitionEvents } from './partition.migration.ts';
import { eventStoreTables } from './schema.migration.ts';

/** The store's tables, and the functions that add to them; its commands are kept under this key. */
export const eventStoreMigrations = (key: CommandKey): readonly Migration[] => [
  eventStoreTables,
  partitionEvents,
  appendEvents,
  keyCommandsBy(key),
];
