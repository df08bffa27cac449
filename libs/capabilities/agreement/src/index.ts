import { agreementContracts } from '#contracts/agreement';
import type { Slice } from '#platform/operations';
import { AgreementNodeModule, AgreementViewModule } from './agreement.module.ts';
import { agreementDisclosures } from './disclosure.ts';
import { instrumentUpcasters } from './instrument.events.ts';
import { instruments } from './instruments.projection.ts';
import { agreementProblems } from './problems.ts';

/** Instruments between two countries: negotiated, signed, in force, extended, denounced. */
export const agreement: Slice = {
  name: 'agreement',
  disclosures: agreementDisclosures,
  contracts: agreementContracts,
  channels: ['agreement'],
  upcasters: instrumentUpcasters,
  problems: agreementProblems,
  shared: [instruments],
  atNode: [instruments],
  node: AgreementNodeModule,
  view: AgreementViewModule,
};
