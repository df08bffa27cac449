import { agreement } from '#agreement';
import { crossing } from '#crossing';
import { intelligence } from '#intelligence';
import type { Slice } from '#operations';

/** The capabilities this system is made of. Each is one folder under `libs/`, and one line here. */
export const slices: readonly Slice[] = [crossing, agreement, intelligence];
