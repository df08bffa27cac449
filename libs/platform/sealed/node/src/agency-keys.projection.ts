import { parseLedgerName } from '#platform/kernel';
import { migration } from '#platform/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countryOfAgency, type AgencyKeyAnnouncedV1, type AgencyPublicKey } from '#platform/contracts';
import { projection } from '#platform/projection';
import { isUsable } from '#platform/sealed';

/** What an agency's own country has announced: the newest key that something can be sealed with, and what came behind it. */
@Entity('agency_keys')
export class AgencyKeyRow {
  @PrimaryColumn('text') agency!: string;
  @PrimaryColumn('text') ledger!: string;
  @Column('text', { name: 'key_id' }) keyId!: string | null;
  @Column('jsonb', { name: 'public_key' }) publicKey!: AgencyPublicKey | null;
  @Column('text', { name: 'announced_at' }) announcedAt!: string | null;
  @Column('text') reason!: string | null;
  /** Announced since, and no key: it is told, and not used. */
  @Column('text', { name: 'unusable_key_id' }) unusableKeyId!: string | null;
  @Column('text', { name: 'unusable_at' }) unusableAt!: string | null;
}

const agencyKeysTable = migration('AgencyKeys', 31, {
  sql: `
    create table agency_keys (
      agency        text primary key,
      key_id        text  not null,
      public_key    jsonb not null,
      announced_at  text  not null
    );
  `,
  grants: ['select, insert, update on agency_keys'],
});

const agencyKeysByLedger = migration('AgencyKeysByLedger', 35, {
  sql: `
    alter table agency_keys add column ledger text collate "C", add column reason text,
      add column unusable_key_id text, add column unusable_at text,
      alter column key_id drop not null, alter column public_key drop not null, alter column announced_at drop not null;
    update agency_keys set ledger = split_part(agency, '-', 1) || '.all.keys';
    alter table agency_keys alter column ledger set not null,
      drop constraint agency_keys_pkey, add primary key (agency, ledger);
  `,
});

/**
 * Nobody announces keys for another country's agency: content for it would open elsewhere. And a key that nothing can be
 * sealed with takes the place of none: content goes on being sealed with the newest that can be used, which still opens.
 */
export const agencyKeys = projection<AgencyKeyAnnouncedV1>('agency-keys', {
  /** 2: a row rests on one ledger; its key can be used. */
  version: 2,
  tables: [AgencyKeyRow],
  migrations: [agencyKeysTable, agencyKeysByLedger],
  on: {
    'vecindad.keys.agency-key-announced.v1': (rows, { ledger, time, data }) => {
      const { agency, keyId, publicKey, reason } = data;
      if (countryOfAgency(agency) !== parseLedgerName(ledger).from) return;
      rows.merge(
        AgencyKeyRow,
        { agency, ledger },
        isUsable(publicKey, keyId)
          ? { keyId, publicKey, announcedAt: time, reason, unusableKeyId: null, unusableAt: null }
          : { unusableKeyId: keyId, unusableAt: time },
      );
    },
  },
});
