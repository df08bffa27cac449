import { serve } from '#platform/http';
import { sharedView } from './shared-view.module.ts';

await serve(sharedView, { name: 'shared view' });
