import { serve } from '#platform/http';
import { apiAnswers } from '#slices/api';
import { sharedView } from './shared-view.module.ts';

await serve(sharedView, { name: 'shared view', answers: apiAnswers, environment: process.env });
