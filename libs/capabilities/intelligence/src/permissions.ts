import { accessPermissions, declarePermissions } from '#platform/access';

export const intelligencePermissions = declarePermissions(
  {
    'request:ask': ['analyst'],
    'request:answer': ['analyst'],
    'request:read': ['analyst', 'supervisor'],
    'content:open': ['analyst'],
    'agency-key:read': ['analyst', 'operator'],
    'agency-key:rotate': ['operator'],
    'opening:read': ['supervisor', 'auditor'],
    /** Not only its own agency’s. */
    'every-opening:read': ['auditor'],
  },
  accessPermissions.permissions,
);

export const { Allow, may } = intelligencePermissions;
