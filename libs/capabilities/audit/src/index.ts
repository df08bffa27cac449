import type { Slice } from '#platform/slice';
import { AuditModule } from './audit.module.ts';
import { replaysLeavingOut, replaysOfSomebody, replaysTables } from './auditor.migration.ts';
import { lives } from './lives.projection.ts';
import { auditPermissions } from './permissions.ts';
import { auditorProblems } from './problems.ts';

export * from './auditor.migration.ts';
export * from './clock-skew.ts';
export * from './ledgers.controller.ts';
export { lives } from './lives.projection.ts';
export { auditorProblems } from './problems.ts';
export * from './replays.controller.ts';
export * from './replays.ts';

/** What auditors ask: whether ledgers are whole, what a read model showed at a moment, the life of what two sides share. */
export const audit: Slice = {
  name: 'audit',
  permissions: auditPermissions.permissions,
  problems: auditorProblems,
  auditor: {
    module: AuditModule,
    models: [lives],
    migrations: [replaysTables, replaysOfSomebody, replaysLeavingOut],
  },
};
