export { loadConversations } from './load-conversations.ts';
export { loadReference } from './load-reference.ts';
export { loadSampleData } from './sample-data.ts';
