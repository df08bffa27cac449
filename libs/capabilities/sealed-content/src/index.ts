import {
  agencyKeys,
  SealedContentModule,
  sealedDisclosures,
  sealedPermissions,
  sealedProblems,
} from '#platform/sealed/node';
import type { Slice } from '#platform/slice';

/** What it records; the check of the slices holds it against what is disclosed. */
export { agencyKey, opening } from '#platform/sealed/node';

/** Keys of agencies, and the openings of what was sealed with them. Which content there is, its own capabilities say. */
export const sealedContent: Slice = {
  name: 'sealed-content',
  disclosures: sealedDisclosures,
  channels: ['keys'],
  permissions: sealedPermissions.permissions,
  problems: sealedProblems,
  node: { module: SealedContentModule, models: [agencyKeys] },
};
