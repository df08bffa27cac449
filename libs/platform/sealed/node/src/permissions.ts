import { declarePermissions } from '#platform/access';

export const sealedPermissions = declarePermissions({
  'content:open': ['analyst'],
  'agency-key:read': ['analyst', 'operator'],
  'agency-key:rotate': ['operator'],
  'opening:read': ['supervisor', 'auditor'],
  /** Not only its own agency’s. */
  'every-opening:read': ['auditor'],
});

export const { Allow, may } = sealedPermissions;
