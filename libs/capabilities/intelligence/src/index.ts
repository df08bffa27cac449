import { intelligenceContracts } from '#contracts/intelligence';
import type { Slice } from '#platform/slice';
import { contents } from './contents.projection.ts';
import { intelligenceDisclosures } from './disclosure.ts';
import { dueRequests } from './due-requests.ts';
import { exchanges } from './exchanges.projection.ts';
import { IntelligenceNodeModule, IntelligenceViewModule } from './intelligence.module.ts';
import { OverdueNoticesOfNode } from './overdue-notices.ts';
import { intelligencePermissions } from './permissions.ts';
import { intelligenceProblems } from './problems.ts';

/** Requests for information between agencies of two countries, and their answers: sealed content under an article in force. */
export const intelligence: Slice = {
  name: 'intelligence',
  contracts: intelligenceContracts,
  disclosures: intelligenceDisclosures,
  channels: ['intelligence'],
  permissions: intelligencePermissions.permissions,
  problems: intelligenceProblems,
  node: {
    module: IntelligenceNodeModule,
    models: [exchanges, contents, dueRequests.model],
    reactions: [OverdueNoticesOfNode],
  },
  view: { module: IntelligenceViewModule, models: [exchanges] },
};
