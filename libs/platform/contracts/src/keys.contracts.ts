import { channels } from './channels.ts';
import { contractsOf, object, text } from './contract.ts';
import type { PublishedEvent } from './published-event.ts';

/** A country takes a new signing key into use; sealed by the one before. */
export type KeyRotatedV1 = PublishedEvent<
  'vecindad.keys.rotated.v1',
  { readonly keyId: string; readonly vkey: string; readonly reason: string }
>;

/** The public half of an X25519 key, as a JSON Web Key. */
export interface AgencyPublicKey {
  readonly kty: 'OKP';
  readonly crv: 'X25519';
  readonly x: string;
}

/** An agency's next key: content for it is sealed with this one from now on. */
export interface AgencyKey {
  readonly agency: string;
  /** RFC 7638 thumbprint of the public key. */
  readonly keyId: string;
  readonly publicKey: AgencyPublicKey;
  readonly reason: string;
}

export type AgencyKeyAnnouncedV1 = PublishedEvent<'vecindad.keys.agency-key-announced.v1', AgencyKey>;

export const keysContracts = contractsOf<KeyRotatedV1 | AgencyKeyAnnouncedV1>(channels.keys, {
  'vecindad.keys.rotated.v1': {
    title: 'Signing key rotated',
    description: 'What follows is signed by this key; the announcement is still sealed by the one before.',
    schema: object({ keyId: text(16), vkey: text(), reason: text(2000) }),
  },
  'vecindad.keys.agency-key-announced.v1': {
    title: 'Agency key announced',
    description: 'Content for this agency is sealed with this key from now on.',
    schema: object({
      agency: text(60),
      keyId: text(100),
      publicKey: object({ kty: { const: 'OKP' }, crv: { const: 'X25519' }, x: text(100) }),
      reason: text(2000),
    }),
  },
});
