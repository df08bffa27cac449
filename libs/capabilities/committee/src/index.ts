import { committeeContracts } from '#contracts/committee';
import type { Slice } from '#platform/slice';
import { CommitteeNodeModule, CommitteeViewModule } from './committee.module.ts';
import { committeeModels } from './committees.projection.ts';
import { committeeDisclosures } from './disclosure.ts';
import { EscalationNoticesOfNode } from './escalation-notices.ts';
import { offices } from './offices.projection.ts';
import { committeePermissions } from './permissions.ts';
import { committeeProblems } from './problems.ts';

/** Bodies of two countries, their sessions and actas, and the commitments that come of these. */
export const committee: Slice = {
  name: 'committee',
  contracts: committeeContracts,
  disclosures: committeeDisclosures,
  channels: ['committee'],
  permissions: committeePermissions.permissions,
  problems: committeeProblems,
  node: {
    module: CommitteeNodeModule,
    models: [...committeeModels, offices],
    reactions: [EscalationNoticesOfNode],
  },
  view: { module: CommitteeViewModule, models: committeeModels },
};
