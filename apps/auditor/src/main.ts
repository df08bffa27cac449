import { serve } from '#platform/http';
import { auditor } from './auditor.module.ts';

await serve(auditor, { name: 'auditor' });
