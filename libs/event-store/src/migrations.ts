import { AppendEvents1700000000006 } from './append.migration.ts';
import { EventStoreMigration } from './schema.migration.ts';

/** The store's tables, and the function that adds to them. */
export const eventStoreMigrations = [EventStoreMigration, AppendEvents1700000000006] as const;
