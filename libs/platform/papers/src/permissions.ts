import { declarePermissions } from '#platform/access';

export const paperPermissions = declarePermissions({
  'paper:add': ['treaty-officer', 'committee', 'agency-system'],
  /** Those of its own country: papers do not leave the node that keeps them. */
  'paper:read': ['treaty-officer', 'committee', 'agency-system', 'auditor'],
});

export const { Allow } = paperPermissions;
