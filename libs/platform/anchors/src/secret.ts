import { hkdfSync } from 'node:crypto';
import { readSecret } from '#platform/event-store';
import type { Country, Instant } from '#platform/kernel';

/**
 * Of a country: what its anchors are made with, and opened. 32 bytes, made once, and kept in escrow: without it no anchor of the past
 * can be opened, and who has it can try sizes and roots until they fit.
 */
export type AnchorSecret = Buffer;

/** @throws when there is no such file, or something else in it */
export const readAnchorSecret = (file: string): AnchorSecret => readSecret(file, 'secret of anchors');

const KEY_BYTES = 32;

/** The key of one quarter (HKDF, RFC 5869): to open one, nothing has to be given away that opens another. */
export const keyOf = (secret: AnchorSecret, country: Country, quarter: Instant): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `vecindad anchor ${country} ${quarter}`, KEY_BYTES));
