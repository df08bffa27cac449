import { accessPermissions, declarePermissions } from '#platform/access';
import { sealedPermissions } from '#platform/sealed/node';

export const intelligencePermissions = declarePermissions(
  {
    'request:ask': ['analyst'],
    'request:answer': ['analyst'],
    'request:read': ['analyst', 'supervisor'],
  },
  { ...accessPermissions.permissions, ...sealedPermissions.permissions },
);

export const { Allow } = intelligencePermissions;
