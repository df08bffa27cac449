import { declarePermissions } from '#platform/access';

export const agreementPermissions = declarePermissions({
  'instrument:negotiate': ['treaty-officer'],
  'instrument:bind': ['treaty-officer'],
  'instrument:claim': ['treaty-officer'],
  'instrument:read': ['treaty-officer', 'analyst', 'committee', 'auditor'],
});

export const { Allow } = agreementPermissions;
