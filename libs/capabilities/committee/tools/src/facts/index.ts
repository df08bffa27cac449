import type { Rows } from '../read-rows.ts';
import { commitments } from './commitments.ts';
import { sessions } from './sessions.ts';

/** What public sources say of the past of the committees of both borders, typed with its sources. */
export const factsOfThePast: Rows = { sessions, commitments };
