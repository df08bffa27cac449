import { agreementContracts } from '#contracts/agreement';
import { committeeContracts } from '#contracts/committee';
import { crossingContracts } from '#contracts/crossing';
import { intelligenceContracts } from '#contracts/intelligence';
import { safeguardsContracts } from '#contracts/safeguards';
import type { ChannelContracts } from '#platform/contracts';

/**
 * What every capability has published and may publish, for whatever reads all of it without the capabilities: commands, the
 * audit, checks. A process takes the same from its slices.
 */
export const capabilityContracts: readonly ChannelContracts[] = [
  crossingContracts,
  agreementContracts,
  committeeContracts,
  intelligenceContracts,
  safeguardsContracts,
];
