import { serve } from '#platform/http';
import { apiAnswers } from '#slices/api';
import { nationalNode } from './national-node.module.ts';

await serve(nationalNode, {
  name: `national node ${process.env['VECINDAD_COUNTRY'] ?? '?'}`,
  answers: apiAnswers,
  environment: process.env,
});
