import { accessPermissions, declarePermissions } from '#platform/access';

export const crossingPermissions = declarePermissions(
  {
    'post:register': ['border-officer'],
    'post:describe': ['border-officer'],
    'post:status': ['border-officer'],
    'post:read': ['border-officer', 'agency-system', 'committee', 'auditor', 'operator'],
    'crossing:record': ['border-officer', 'agency-system'],
    'crossing:read': ['border-officer', 'agency-system'],
    'crossing:correct': ['border-officer', 'agency-system'],
    'protection:read': ['border-officer'],
    'import:declare': ['border-officer', 'agency-system'],
    'import:read': ['border-officer', 'agency-system'],
    'import:withdraw': ['border-officer', 'agency-system'],
  },
  accessPermissions.permissions,
);

export const { Allow } = crossingPermissions;
