import { declarePermissions } from '#platform/access';

export const operationsPermissions = declarePermissions({
  'metrics:read': ['operator'],
  'readiness:read': ['operator'],
  'quarantine:read': ['operator', 'auditor'],
  'quarantine:resolve': ['operator'],
  'key:rotate': ['operator'],
});

export const { Allow } = operationsPermissions;
