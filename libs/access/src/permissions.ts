/** What a role may do. A permission is `<noun>:<act>`, and every route names one. */
export const permissionsByRole: Readonly<Record<string, readonly string[]>> = {
  'border-officer': ['post:register', 'post:describe', 'post:status', 'post:read', 'crossing:record'],
  committee: ['view:read', 'post:read'],
  auditor: ['ledger:read', 'replay:run', 'view:read', 'post:read', 'quarantine:read'],
  operator: ['quarantine:read', 'quarantine:resolve', 'key:rotate', 'view:read', 'ledger:read', 'post:read'],
};

export const may = (roles: readonly string[], permission: string): boolean =>
  roles.some(
    (role) => Object.hasOwn(permissionsByRole, role) && permissionsByRole[role]!.includes(permission),
  );
