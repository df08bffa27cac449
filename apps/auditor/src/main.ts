import { serve } from '#http';
import { auditor } from './auditor.module.ts';

await serve(auditor, { name: 'auditor' });
