import { declarePermissions } from '#platform/access';

export const committeePermissions = declarePermissions({
  'committee:convene': ['treaty-officer', 'committee'],
  'acta:sign': ['treaty-officer', 'committee'],
  'commitment:report': ['treaty-officer', 'committee', 'agency-system'],
  'office:name': ['treaty-officer'],
  'office:read': ['treaty-officer', 'analyst', 'committee', 'auditor'],
  'committee:claim': ['treaty-officer', 'agency-system'],
  'committee:read': ['treaty-officer', 'analyst', 'committee', 'auditor', 'agency-system'],
});

export const { Allow } = committeePermissions;
