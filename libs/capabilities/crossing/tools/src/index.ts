import type { SliceTools } from '#tools/local-system';
import { importers } from './import/commands.ts';
import { loadPosts, referencePosts } from './reference/load-posts.ts';
import { loadSampleCrossings } from './reference/sample-data.ts';
import { statusHistory } from './reference/status-history.ts';

export { BatchSender } from './import/batch-sender.ts';
export { importEsi, type ImportOptions } from './import/esi-import.ts';
export { ImportsAtNode } from './import/imports-at-node.ts';
export { inText } from './import/report-text.ts';
export { exitCodeOf, type Report } from './import/report.ts';
export { withdrawImport, type Withdrawal } from './import/withdraw-import.ts';
export { referencePosts, statusHistory };

export const crossingTools: SliceTools = {
  name: 'crossing',
  reference: loadPosts,
  sample: loadSampleCrossings,
  importers,
};
