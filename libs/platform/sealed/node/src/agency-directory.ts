import { existsSync, readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { agencies, channels, ledgersOf, type Agency, type AgencyPublicKey } from '#platform/contracts';
import { Rejected, type Country, type Instant } from '#platform/kernel';
import { AgencyKeyRow } from './agency-keys.projection.ts';
import { isUsable, keyIdOf, publicPartOf, registryFileOf } from '#platform/sealed';

/** Where a country may read of keys. */
const { at: ledgersAt } = ledgersOf([channels.keys]);

export interface DirectoryEntry extends Agency {
  /** With which content for it is sealed. Absent: nothing can be sealed for this agency yet. */
  readonly keyId?: string;
  readonly publicKey?: AgencyPublicKey;
  readonly from?: 'registry' | 'announced';
  /** Why the key was taken into use, where its country has announced it. */
  readonly reason?: string;
  /** What its country announced last, or the registry has, where nothing can be sealed with that: it is not used. */
  readonly unusable?: { readonly keyId?: string; readonly announcedAt?: Instant };
}

/**
 * With which key content for an agency is sealed: the newest usable one that its country announced, else the registry's.
 * Keys come from others. None is used that has not been tried, and one that cannot be used is in nobody's way.
 */
@Injectable()
export class AgencyDirectory {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly registry: string,
  ) {}

  /** For a country's callers: as it was told. */
  async entries(country: Country): Promise<DirectoryEntry[]> {
    const announced = await this.#announced(country);
    return agencies.map((agency) => ({ ...agency, ...this.#keyOf(agency.code, announced.get(agency.code)) }));
  }

  /** @throws {Rejected} `agency.without-key`, `agency.key-unusable` */
  async keyOf(agency: string, country: Country): Promise<AgencyPublicKey> {
    const { publicKey, unusable } = this.#keyOf(agency, (await this.#announced(country)).get(agency));
    if (publicKey) return publicKey;
    throw new Rejected(unusable ? 'agency.key-unusable' : 'agency.without-key', { field: 'to', agency });
  }

  async #announced(country: Country): Promise<ReadonlyMap<string, AgencyKeyRow>> {
    const rows = await this.source.manager.find(AgencyKeyRow, {
      where: { ledger: In([...ledgersAt(country)]) },
      order: { agency: 'ASC', ledger: 'ASC' },
    });
    return new Map(rows.map((row) => [row.agency, row]));
  }

  #keyOf(agency: string, row: AgencyKeyRow | undefined): Partial<DirectoryEntry> {
    const unusable = row?.unusableKeyId
      ? { unusable: { keyId: row.unusableKeyId, announcedAt: row.unusableAt! } }
      : {};
    if (row?.keyId && row.publicKey && isUsable(row.publicKey, row.keyId)) {
      const reason = row.reason === null ? {} : { reason: row.reason };
      return { keyId: row.keyId, publicKey: row.publicKey, from: 'announced', ...reason, ...unusable };
    }
    const first = firstKeyIn(registryFileOf(this.registry, agency));
    if (first === undefined) return unusable;
    return isUsable(first)
      ? { keyId: keyIdOf(first), publicKey: publicPartOf(first), from: 'registry', ...unusable }
      : { unusable: {}, ...unusable };
  }
}

/** What a file of the registry holds; nothing that is a key where it cannot be read as one. */
const firstKeyIn = (file: string): AgencyPublicKey | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    return { ...(JSON.parse(readFileSync(file, 'utf8')) as AgencyPublicKey) };
  } catch {
    return { kty: 'OKP', crv: 'X25519', x: '' };
  }
};
