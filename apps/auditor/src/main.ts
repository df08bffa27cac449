import { serve } from '#platform/http';
import { apiAnswers } from '#slices/api';
import { auditor } from './auditor.module.ts';

await serve(auditor, { name: 'auditor', answers: apiAnswers, environment: process.env });
