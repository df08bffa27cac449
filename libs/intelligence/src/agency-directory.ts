import { existsSync, readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { agencies, type Agency, type AgencyPublicKey } from '#contracts';
import { Rejected } from '#kernel';
import { AgencyKeyRow } from './agency-keys.projection.ts';
import { keyIdOf, registryFileOf } from '#sealed';

export interface DirectoryEntry extends Agency {
  /** Absent: nothing can be sealed for this agency yet. */
  readonly keyId?: string;
  readonly publicKey?: AgencyPublicKey;
  readonly from?: 'registry' | 'announced';
}

/** With which key content for an agency is sealed: the newest that its country announced, else the registry's. */
@Injectable()
export class AgencyDirectory {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    private readonly registry: string,
  ) {}

  async entries(): Promise<DirectoryEntry[]> {
    const announced = new Map(
      (await this.source.manager.find(AgencyKeyRow)).map((row) => [row.agency, row] as const),
    );
    return Promise.all(
      agencies.map(async (agency): Promise<DirectoryEntry> => {
        const row = announced.get(agency.code);
        if (row) return { ...agency, keyId: row.keyId, publicKey: row.publicKey, from: 'announced' };
        const file = registryFileOf(this.registry, agency.code);
        if (!existsSync(file)) return agency;
        const publicKey = JSON.parse(readFileSync(file, 'utf8')) as AgencyPublicKey;
        return { ...agency, keyId: await keyIdOf(publicKey), publicKey, from: 'registry' };
      }),
    );
  }

  /** @throws {Rejected} `agency.without-key` */
  async keyOf(agency: string): Promise<AgencyPublicKey> {
    const entry = (await this.entries()).find(({ code }) => code === agency);
    if (!entry?.publicKey) throw new Rejected('agency.without-key', { field: 'to', agency });
    return entry.publicKey;
  }
}
