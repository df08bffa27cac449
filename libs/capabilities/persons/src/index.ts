import type { Slice } from '#platform/slice';
import { personsDisclosures } from './disclosure.ts';
import { personsPermissions } from './permissions.ts';
import { PersonsModule } from './persons.module.ts';
import { personsProblems } from './problems.ts';

/** Who the persons are: found, opened, rectified, erased and linked, each look written down. Nothing of it is published. */
export const persons: Slice = {
  name: 'persons',
  disclosures: personsDisclosures,
  permissions: personsPermissions.permissions,
  problems: personsProblems,
  node: { module: PersonsModule },
};
