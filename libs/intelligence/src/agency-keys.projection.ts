import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import { countryOfAgency, type AgencyKeyAnnouncedV1, type AgencyPublicKey } from '#contracts';
import { parseLedgerName } from '#ledger';
import { projection } from '#projection';

/** The newest key that an agency's own country has announced. */
@Entity('agency_keys')
export class AgencyKeyRow {
  @PrimaryColumn('text') agency!: string;
  @Column('text', { name: 'key_id' }) keyId!: string;
  @Column('jsonb', { name: 'public_key' }) publicKey!: AgencyPublicKey;
  @Column('text', { name: 'announced_at' }) announcedAt!: string;
}

class AgencyKeys1700000000031 implements MigrationInterface {
  name = 'AgencyKeys1700000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agency_keys (
        agency        text primary key,
        key_id        text  not null,
        public_key    jsonb not null,
        announced_at  text  not null
      );
      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          execute format('grant select, insert, update on agency_keys to %I', app);
        end if;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table agency_keys');
  }
}

/** Nobody announces keys for another country's agency: content for it would open elsewhere. */
export const agencyKeys = projection<AgencyKeyAnnouncedV1>('agency-keys', {
  version: 1,
  tables: [AgencyKeyRow],
  migration: AgencyKeys1700000000031,
  on: {
    'vecindad.keys.agency-key-announced.v1': (rows, { ledger, time, data }) => {
      const { agency, keyId, publicKey } = data;
      if (countryOfAgency(agency) === parseLedgerName(ledger).from)
        rows.put(AgencyKeyRow, { agency, keyId, publicKey, announcedAt: time });
    },
  },
});
