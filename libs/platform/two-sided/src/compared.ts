import { createHash } from 'node:crypto';
import { canonicalJson } from '#platform/kernel';

/** A view with the digest that the two sides and a shared view compare. */
export type Compared<View> = View & {
  /** SHA-256 (hex) of everything else here, as canonical JSON. */
  readonly digest: string;
};

export const compared = <View extends object>(view: View): Compared<View> => ({
  ...view,
  digest: createHash('sha256').update(canonicalJson(view)).digest('hex'),
});
