import { agreementTools } from '#capabilities/agreement/tools';
import { committeeTools } from '#capabilities/committee/tools';
import { crossingTools } from '#capabilities/crossing/tools';
import { intelligenceTools } from '#capabilities/intelligence/tools';
import { safeguardsTools } from '#capabilities/safeguards/tools';
import type { SliceTools } from '#tools/local-system';

/** What the capabilities bring to the command line, in the order in which their facts rest on one another. */
export const sliceTools: readonly SliceTools[] = [
  crossingTools,
  agreementTools,
  committeeTools,
  intelligenceTools,
  safeguardsTools,
];
