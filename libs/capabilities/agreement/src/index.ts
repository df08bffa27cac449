import { agreementContracts } from '#contracts/agreement';
import type { Slice } from '#platform/slice';
import { AgreementNodeModule, AgreementViewModule } from './agreement.module.ts';
import { agreementDisclosures } from './disclosure.ts';
import { externalDisclosures } from './external.disclosure.ts';
import { ownExternals, publicExternals } from './externals.projection.ts';
import { instrumentUpcasters } from './instrument.events.ts';
import { instruments } from './instruments.projection.ts';
import { agreementPermissions } from './permissions.ts';
import { agreementProblems } from './problems.ts';
import { restingOnCommittees } from './resting-on-committees.projection.ts';
import { resting } from './resting.projection.ts';

/** Instruments between two countries: negotiated, signed, in force, extended, denounced; and those without any neighbour. */
export const agreement: Slice = {
  name: 'agreement',
  contracts: agreementContracts,
  disclosures: { ...agreementDisclosures, ...externalDisclosures },
  channels: ['agreement'],
  upcasters: instrumentUpcasters,
  permissions: agreementPermissions.permissions,
  problems: agreementProblems,
  node: {
    module: AgreementNodeModule,
    models: [instruments, resting, ...restingOnCommittees, publicExternals, ownExternals],
  },
  view: {
    module: AgreementViewModule,
    models: [instruments, resting, ...restingOnCommittees, publicExternals],
  },
};
