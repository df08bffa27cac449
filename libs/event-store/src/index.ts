export * from './event-store.module.ts';
export * from './event-store.ts';
export * from './handle.ts';
export * from './memory-event-store.ts';
export * from './migrate.ts';
export { PostgresEventStore } from './postgres-event-store.ts';
export { eventStoreMigrations } from './migrations.ts';
export * from './signals.ts';
export * from './trace-under-way.ts';
