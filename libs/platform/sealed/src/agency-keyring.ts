import { createHmac, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AgencyPublicKey } from '#platform/contracts';
import { createAgencyKey, keyIdOf, publicPartOf, type AgencyPrivateKey } from './sealed-content.ts';

/** Beside the country’s signing keys, which only its node may read. */
export const agencyKeysIn = (keys: string): string => join(keys, 'agencies');

/** Where an agency’s first key stands in the registry that all sides share. */
export const registryFileOf = (registry: string, agency: string): string =>
  join(registry, 'agencies', `${agency}.jwk.json`);

const SECRET = { mode: 0o600, flag: 'wx' } as const;

const isExistingFile = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EEXIST';

/**
 * The private keys of a country's agencies, in a folder only its node may read: `<agency>-1.jwk.json`,
 * `<agency>-2.jwk.json` … An older key stays, since what was sealed with it must open.
 */
export class AgencyKeyring {
  constructor(private readonly folder: string) {}

  /** An agency's keys, oldest first. */
  keysOf(agency: string): AgencyPrivateKey[] {
    if (!existsSync(this.folder)) return [];
    return readdirSync(this.folder)
      .filter((file) => file.replace(/-\d+\.jwk\.json$/, '') === agency)
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((file) => JSON.parse(readFileSync(join(this.folder, file), 'utf8')) as AgencyPrivateKey);
  }

  find(agency: string, keyId: string): AgencyPrivateKey | undefined {
    return this.keysOf(agency).find((key) => keyIdOf(key) === keyId);
  }

  /** An agency's next key; the file is there before anything refers to it. */
  async create(agency: string): Promise<{ keyId: string; publicKey: AgencyPublicKey }> {
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    const key = await createAgencyKey();
    const file = join(this.folder, `${agency}-${this.keysOf(agency).length + 1}.jwk.json`);
    writeFileSync(file, JSON.stringify(key), SECRET);
    return { keyId: keyIdOf(key), publicKey: publicPartOf(key) };
  }

  /**
   * Stands for content where it is compared and never read: the same content gives the same text, which nobody without
   * this node's secret can check a guess against.
   */
  blinded(content: unknown): string {
    return createHmac('sha256', this.#secret()).update(JSON.stringify(content)).digest('hex');
  }

  #secret(): Buffer {
    const file = join(this.folder, 'blinding.key');
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    try {
      writeFileSync(file, randomBytes(32), SECRET);
    } catch (error) {
      if (!isExistingFile(error)) throw error;
    }
    return readFileSync(file);
  }
}
