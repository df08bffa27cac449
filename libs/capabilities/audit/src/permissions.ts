import { declarePermissions } from '#platform/access';

export const auditPermissions = declarePermissions({
  'ledger:read': ['auditor'],
  'ledger:verify': ['auditor', 'operator'],
  'replay:run': ['auditor'],
});

export const { Allow } = auditPermissions;
