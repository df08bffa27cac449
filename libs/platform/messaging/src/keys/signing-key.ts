import type { Command, Decider } from '#platform/kernel';
import type { Disclosure, PublishedEvent } from '#platform/contracts';
import { KEY_ROTATED } from './registry.ts';

/** A country takes a new signing key into use; what follows is signed by it. */
export interface SigningKeyRotated {
  readonly type: 'SigningKeyRotated';
  readonly data: { readonly keyId: string; readonly vkey: string; readonly reason: string };
}

export type RotateSigningKey = Command<'RotateSigningKey', SigningKeyRotated['data']>;

export interface KeyInUse {
  readonly current: string | undefined;
}

export const signingKey: Decider<KeyInUse, RotateSigningKey, SigningKeyRotated> = {
  category: 'signingkey',
  initial: { current: undefined },
  decide: {
    RotateSigningKey: ({ data }, { current }) =>
      current === data.keyId ? [] : [{ type: 'SigningKeyRotated', data }],
  },
  evolve: { SigningKeyRotated: (_, { data }) => ({ current: data.keyId }) },
};

export type PublishedKeyRotation = PublishedEvent<typeof KEY_ROTATED, SigningKeyRotated['data']>;

/** Told to all: nobody could verify what follows without it. */
export const discloseSigningKey: Disclosure<SigningKeyRotated, PublishedKeyRotation> = {
  SigningKeyRotated: ({ data, recordedAt }) => ({
    audience: 'all',
    channel: 'keys',
    type: KEY_ROTATED,
    occurredAt: recordedAt,
    data,
  }),
};
