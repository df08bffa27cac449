import { object, text, type Contract } from './contract.ts';
import type { PublishedEvent } from './published-event.ts';

/** A country takes a new signing key into use; sealed by the one before. */
export type KeyRotatedV1 = PublishedEvent<
  'vecindad.keys.rotated.v1',
  { readonly keyId: string; readonly vkey: string; readonly reason: string }
>;

export const keysContracts: readonly Contract<KeyRotatedV1>[] = [
  {
    type: 'vecindad.keys.rotated.v1',
    channel: 'keys',
    title: 'Signing key rotated',
    description: 'What follows is signed by this key; the announcement is still sealed by the one before.',
    schema: object({ keyId: text(16), vkey: text(), reason: text(2000) }),
  },
];
