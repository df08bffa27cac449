import { intelligenceContracts } from '#contracts/intelligence';
import type { Slice } from '#platform/operations';
import { agencyKeys } from './agency-keys.projection.ts';
import { contents } from './contents.projection.ts';
import { intelligenceDisclosures } from './disclosure.ts';
import { exchanges } from './exchanges.projection.ts';
import { IntelligenceNodeModule, IntelligenceViewModule } from './intelligence.module.ts';
import { intelligenceProblems } from './problems.ts';

/** Requests for information between agencies of two countries, and their answers: sealed content under an article in force. */
export const intelligence: Slice = {
  name: 'intelligence',
  disclosures: intelligenceDisclosures,
  contracts: intelligenceContracts,
  channels: ['intelligence', 'keys'],
  problems: intelligenceProblems,
  shared: [exchanges],
  atNode: [exchanges, contents, agencyKeys],
  node: IntelligenceNodeModule,
  view: IntelligenceViewModule,
};
