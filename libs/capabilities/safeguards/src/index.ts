import { safeguardsContracts } from '#contracts/safeguards';
import type { Slice } from '#platform/slice';
import { cases } from './cases.projection.ts';
import { CountPublication } from './count-publication.ts';
import { counts } from './counts.projection.ts';
import { safeguardsDisclosures } from './disclosure.ts';
import { dueSafeguards } from './due-safeguards.ts';
import { DutyNoticesOfNode } from './duty-notices.ts';
import { safeguardsPermissions } from './permissions.ts';
import { safeguardsProblems } from './problems.ts';
import { SafeguardsNodeModule, SafeguardsViewModule } from './safeguards.module.ts';

/** How persons are treated at the border: refusals, measures and referrals, with the limits of the law; outside, counts of months. */
export const safeguards: Slice = {
  name: 'safeguards',
  contracts: safeguardsContracts,
  disclosures: safeguardsDisclosures,
  channels: ['safeguards'],
  permissions: safeguardsPermissions.permissions,
  problems: safeguardsProblems,
  node: {
    module: SafeguardsNodeModule,
    models: [cases, dueSafeguards.model],
    reactions: [DutyNoticesOfNode, CountPublication],
  },
  view: { module: SafeguardsViewModule, models: [counts] },
};
