import { crossingContracts } from '#contracts/crossing';
import type { Slice } from '#platform/slice';
import { CrossingCommandsModule, CrossingViewsModule } from './crossing.module.ts';
import { crossingDisclosures } from './disclosure.ts';
import { importProblems } from './import.problems.ts';
import { posts } from './posts.projection.ts';
import { crossingPermissions } from './permissions.ts';
import { crossingProblems } from './problems.ts';
import { traffic } from './traffic.projection.ts';

/** Posts of the border, and who crosses there. */
export const crossing: Slice = {
  name: 'crossing',
  contracts: crossingContracts,
  disclosures: crossingDisclosures,
  channels: ['crossing'],
  permissions: crossingPermissions.permissions,
  problems: { ...crossingProblems, ...importProblems },
  node: { module: CrossingCommandsModule },
  view: { module: CrossingViewsModule, models: [posts, traffic] },
};
