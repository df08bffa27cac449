import type { ApiAnswers } from '#platform/http';
import { operations, schemas } from './answers.ts';
import { examples } from './examples.ts';

/** What every operation of every application answers. `answers.ts` and `examples.ts` are made: see `test/openapi.spec.ts`. */
export const apiAnswers: ApiAnswers = { operations, schemas, examples };
