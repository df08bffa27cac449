import type { SliceTools } from '#tools/local-system';
import { committeeStory } from './committee-story.ts';
import { limaCycle } from './lima-cycle.ts';
import { committeesOfThePast, loadCommittees } from './load-committees.ts';

export { factsOfThePast } from './facts/index.ts';
export { cycleInWords, type See } from './lima-cycle.ts';
export { loadRows } from './load-committees.ts';

export const committeeTools: SliceTools = {
  name: 'committee',
  reference: loadCommittees,
  past: committeesOfThePast,
  stories: (mark) => [committeeStory(mark), limaCycle],
};
