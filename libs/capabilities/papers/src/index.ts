import { PapersModule, paperPermissions, paperProblems } from '#platform/papers';
import type { Slice } from '#platform/slice';

/** Evidence, annexes and texts that acts name by their digest. */
export const papers: Slice = {
  name: 'papers',
  permissions: paperPermissions.permissions,
  problems: paperProblems,
  node: { module: PapersModule },
};
