import { agreement } from '#capabilities/agreement';
import { audit } from '#capabilities/audit';
import { calendar } from '#capabilities/calendar';
import { committee } from '#capabilities/committee';
import { crossing } from '#capabilities/crossing';
import { intelligence } from '#capabilities/intelligence';
import { sealedContent } from '#capabilities/sealed-content';
import { papers } from '#capabilities/papers';
import { persons } from '#capabilities/persons';
import { safeguards } from '#capabilities/safeguards';
import type { Slice } from '#platform/slice';

/** The capabilities this system is made of. Each is one folder under `libs/capabilities`, and one line here. */
export const slices: readonly Slice[] = [
  crossing,
  agreement,
  intelligence,
  committee,
  safeguards,
  sealedContent,
  calendar,
  papers,
  persons,
  audit,
];
