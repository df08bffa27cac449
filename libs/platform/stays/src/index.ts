export * from './presence.ts';
export * from './rules.ts';
export * from './stay.ts';
