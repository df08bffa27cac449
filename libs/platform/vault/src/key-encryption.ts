/**
 * Keys that encrypt keys, one for each epoch. Where they are kept (files here; a service with a hardware module
 * elsewhere) they are kept apart from the vault's database and its backups.
 *
 * An epoch's name is the moment it began, `20261201T000000.000Z`: names sort as time does, and all that follows from
 * age follows from the names.
 */
export interface KeyEncryption {
  /** Oldest first. */
  epochs(): Promise<readonly string[]>;
  /** Makes the key of a new epoch; one that is there stays as it is. */
  begin(epoch: string): Promise<void>;
  /** @throws when the epoch's key is not there */
  wrap(epoch: string, secret: Buffer): Promise<Buffer>;
  /** @throws when the epoch's key is not there (any more), or did not wrap this */
  unwrap(epoch: string, wrapped: Uint8Array): Promise<Buffer>;
  /** For ever. Whoever has copies of the key destroys them too. */
  destroy(epoch: string): Promise<void>;
}

/** By an instant: `2026-12-01T00:00:00.000000Z` is `20261201T000000.000Z`. */
export const epochNamed = (ms: number): string => new Date(ms).toISOString().replaceAll(/[-:]/g, '');

export const isEpoch = (text: string): boolean => /^\d{8}T\d{6}\.\d{3}Z$/.test(text);

/** When it began, in milliseconds since 1970. */
export const begunAt = (epoch: string): number =>
  Date.parse(epoch.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)/, '$1-$2-$3:$4:'));
