import { loadHistories, type SliceTools } from '#tools/local-system';
import { caseHistories } from './cases.ts';
import { safeguardsStory } from './safeguards-story.ts';

export { caseHistories, safeguardsStory };

export const safeguardsTools: SliceTools = {
  name: 'safeguards',
  sample: loadHistories(caseHistories, 'cases of refusals and measures'),
  stories: (mark) => [safeguardsStory(`caso-${mark}`)],
};
