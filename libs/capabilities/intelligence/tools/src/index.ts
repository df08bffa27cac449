import { loadHistories, type SliceTools } from '#tools/local-system';
import { intelligenceStory, SECRET } from './intelligence-story.ts';
import { requestHistories } from './requests.ts';

export { intelligenceStory, requestHistories, SECRET };

export const intelligenceTools: SliceTools = {
  name: 'intelligence',
  sample: loadHistories(requestHistories, 'requests for information'),
  stories: (mark) => [intelligenceStory(`solicitud-${mark}`, `ec-desaparecidos-${mark}`)],
};
