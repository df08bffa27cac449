/** What a role may do. A permission is `<noun>:<act>`, and every route names one. */
export const permissionsByRole: Readonly<Record<string, readonly string[]>> = {
  'border-officer': [
    'post:register',
    'post:describe',
    'post:status',
    'post:read',
    'crossing:record',
    'crossing:read',
    'crossing:correct',
    'import:declare',
    'import:read',
    'import:withdraw',
  ],
  'treaty-officer': ['instrument:negotiate', 'instrument:bind', 'instrument:read'],
  analyst: [
    'request:ask',
    'request:answer',
    'request:read',
    'content:open',
    'agency-key:read',
    'instrument:read',
  ],
  /** Looks after an agency’s persons. */
  supervisor: ['request:read', 'opening:read'],
  /** An agency's own system: it records, and sees what became of it, with one token. */
  'agency-system': [
    'crossing:record',
    'crossing:read',
    'crossing:correct',
    'import:declare',
    'import:read',
    'import:withdraw',
    'post:read',
    'view:read',
  ],
  committee: ['view:read', 'post:read', 'instrument:read'],
  'security-officer': ['security-log:read'],
  auditor: [
    'ledger:read',
    'ledger:verify',
    'replay:run',
    'view:read',
    'post:read',
    'quarantine:read',
    'instrument:read',
    'opening:read',
    /** Not only its own agency’s. */
    'every-opening:read',
  ],
  operator: [
    'metrics:read',
    'readiness:read',
    'quarantine:read',
    'quarantine:resolve',
    'key:rotate',
    'agency-key:read',
    'agency-key:rotate',
    'view:read',
    'ledger:verify',
    'post:read',
  ],
};

export const may = (roles: readonly string[], permission: string): boolean =>
  roles.some(
    (role) => Object.hasOwn(permissionsByRole, role) && permissionsByRole[role]!.includes(permission),
  );
