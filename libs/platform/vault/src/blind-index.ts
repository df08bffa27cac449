import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { waysToFind, type Identity, type WayToFind } from './identity.ts';

const BLOCK = 16;

/**
 * A tag is an HMAC of the term, of one cipher block, encrypted with the epoch's key. Who has a copy of the index from before an
 * epoch was destroyed cannot ask it about anybody, not even with the key of the HMAC; and tags pass to the next epoch without
 * the terms. One block of a pseudorandom function under a key of its own: ECB has no pattern to show here but equal terms, which
 * is what an index is for.
 */
const encrypted = (key: Buffer, blocks: Buffer): Buffer => {
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([cipher.update(blocks), cipher.final()]);
};
const decrypted = (key: Buffer, blocks: Buffer): Buffer => {
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false);
  return Buffer.concat([decipher.update(blocks), decipher.final()]);
};

const blocksOf = (bytes: Buffer): Buffer[] =>
  Array.from({ length: bytes.length / BLOCK }, (_, n) => bytes.subarray(n * BLOCK, (n + 1) * BLOCK));

/** A term's HMAC; the way it is sought by is part of it, so that a document's number is no contact. */
const termHash = (secret: Buffer, way: WayToFind, term: string): Buffer =>
  createHmac('sha256', secret).update(`${way}\n${term}`).digest().subarray(0, BLOCK);

const hashesOf = (secret: Buffer, way: WayToFind, identity: Identity): Buffer[] =>
  [...new Set(waysToFind[way](identity))].map((term) => termHash(secret, way, term));

/** Under what a person is found by any way. */
export const tagsOf = (secret: Buffer, epochKey: Buffer, identity: Identity): Buffer[] =>
  blocksOf(
    encrypted(
      epochKey,
      Buffer.concat(
        (Object.keys(waysToFind) as WayToFind[]).flatMap((way) => hashesOf(secret, way, identity)),
      ),
    ),
  );

/** What to look for when somebody is sought one way, in each epoch whose tags are there. */
export const soughtTags = (
  secret: Buffer,
  epochKeys: readonly Buffer[],
  way: WayToFind,
  identity: Identity,
): Buffer[] => {
  const hashes = Buffer.concat(hashesOf(secret, way, identity));
  return epochKeys.flatMap((key) => blocksOf(encrypted(key, hashes)));
};

/** Tags of one epoch as those of another; in the same order. */
export const retagged = (from: Buffer, to: Buffer, tags: readonly Uint8Array[]): Buffer[] =>
  blocksOf(encrypted(to, decrypted(from, Buffer.concat(tags))));
