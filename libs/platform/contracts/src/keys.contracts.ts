import { Type } from 'typebox';
import { channels } from './channels.ts';
import { contractsOf, type EventsOf, type EventTable } from './contract.ts';
import { constant, text, type Of } from './schema.ts';

/** The public half of an X25519 key, as a JSON Web Key. */
const agencyPublicKey = Type.Object({ kty: constant('OKP'), crv: constant('X25519'), x: text(100) });
export type AgencyPublicKey = Of<typeof agencyPublicKey>;

const events = {
  /** A country takes a new signing key into use; sealed by the one before. */
  'vecindad.keys.rotated.v1': {
    title: 'Signing key rotated',
    description: 'What follows is signed by this key; the announcement is still sealed by the one before.',
    schema: Type.Object({ keyId: text(16), vkey: text(), reason: text(2000) }),
  },
  /** An agency's next key: content for it is sealed with this one from now on. */
  'vecindad.keys.agency-key-announced.v1': {
    title: 'Agency key announced',
    description: 'Content for this agency is sealed with this key from now on.',
    schema: Type.Object({
      agency: text(60),
      /** RFC 7638 thumbprint of the public key. */
      keyId: text(100),
      publicKey: agencyPublicKey,
      reason: text(2000),
    }),
  },
} satisfies EventTable;

export type KeyRotatedV1 = EventsOf<typeof events, 'vecindad.keys.rotated.v1'>;
export type AgencyKeyAnnouncedV1 = EventsOf<typeof events, 'vecindad.keys.agency-key-announced.v1'>;
export type AgencyKey = AgencyKeyAnnouncedV1['data'];

export const keysContracts = contractsOf(channels.keys, events);
