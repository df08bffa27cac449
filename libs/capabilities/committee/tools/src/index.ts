import type { SliceTools } from '#tools/local-system';
import { committeeStory } from './committee-story.ts';
import { limaCycle } from './lima-cycle.ts';
import { committeesOfThePast, loadCommittees } from './load-committees.ts';

export const committeeTools: SliceTools = {
  name: 'committee',
  reference: loadCommittees,
  past: committeesOfThePast,
  stories: (mark) => [committeeStory(mark), limaCycle],
};
