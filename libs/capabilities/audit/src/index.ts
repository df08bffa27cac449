export * from './auditor.migration.ts';
export * from './clock-skew.ts';
export * from './ledgers.controller.ts';
export * from './lives.controller.ts';
export * from './lives.projection.ts';
export * from './problems.ts';
export * from './replays.controller.ts';
export * from './replays.ts';
