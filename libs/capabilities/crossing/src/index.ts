import { crossingContracts } from '#contracts/crossing';
import type { Slice } from '#platform/operations';
import { CrossingCommandsModule, CrossingViewsModule } from './crossing.module.ts';
import { crossingDisclosures } from './disclosure.ts';
import { importProblems } from './import.problems.ts';
import { posts } from './posts.projection.ts';
import { crossingProblems } from './problems.ts';
import { traffic } from './traffic.projection.ts';

/** Posts of the border, and who crosses there. */
export const crossing: Slice = {
  name: 'crossing',
  disclosures: crossingDisclosures,
  contracts: crossingContracts,
  channels: ['crossing'],
  problems: { ...crossingProblems, ...importProblems },
  shared: [posts, traffic],
  atNode: [],
  node: CrossingCommandsModule,
  view: CrossingViewsModule,
};
