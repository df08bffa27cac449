import { agreement } from '#capabilities/agreement';
import { crossing } from '#capabilities/crossing';
import { intelligence } from '#capabilities/intelligence';
import type { Slice } from '#platform/operations';

/** The capabilities this system is made of. Each is one folder under `libs/`, and one line here. */
export const slices: readonly Slice[] = [crossing, agreement, intelligence];
