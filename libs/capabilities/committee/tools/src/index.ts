import type { SliceTools } from '#tools/local-system';
import { committeeStory } from './committee-story.ts';
import { loaders } from './commands.ts';
import { loadCommittees } from './load-committees.ts';

export const committeeTools: SliceTools = {
  name: 'committee',
  reference: loadCommittees,
  loaders,
  stories: (mark) => [committeeStory(mark)],
};
