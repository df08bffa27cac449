import { Type } from 'typebox';
import { text, type Of } from './schema.ts';

/** What a published event holds of sealed content, in characters. */
export const LONGEST_SEALED = 400_000;

/** Content that only one agency can open: a compact JWE (ECDH-ES+A256KW over X25519, A256GCM). */
export const sealed = Type.Object({
  /** The recipient's key: the RFC 7638 thumbprint of its public part. */
  keyId: text(100),
  jwe: text(LONGEST_SEALED),
});
export type Sealed = Of<typeof sealed>;
