import { serve } from '#platform/http';
import { nationalNode } from './national-node.module.ts';

await serve(nationalNode, { name: `national node ${process.env['VECINDAD_COUNTRY'] ?? '?'}` });
