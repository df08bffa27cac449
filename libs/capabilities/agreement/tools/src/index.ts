import { loadHistories, type SliceTools } from '#tools/local-system';
import { agreementStory } from './agreement-story.ts';
import { instrumentHistories } from './instruments.ts';
import { instrumentsOfThePast, loadPast } from './load-past.ts';

export { agreementStory, instrumentHistories };

export const agreementTools: SliceTools = {
  name: 'agreement',
  reference: loadPast,
  past: instrumentsOfThePast,
  sample: loadHistories(instrumentHistories, 'instruments'),
  stories: (mark) => [agreementStory(`desaparecidos-${mark}`)],
};
