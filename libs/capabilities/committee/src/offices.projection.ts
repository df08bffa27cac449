import { Column, Entity, PrimaryColumn } from 'typeorm';
import { channels } from '#contracts/committee';
import { migration } from '#platform/database';
import type { PrivateEvent } from '#platform/messaging';
import { privateProjection } from '#platform/projection';
import { office, type OfficeHeld } from './office.ts';

/** Who holds an office from a day on: the last word on that day. */
@Entity('office_holders')
export class OfficeHolderRow {
  @PrimaryColumn('text') office!: string;
  @PrimaryColumn('text') since!: string;
  @Column('text', { nullable: true }) title!: string | null;
  /** Nobody where it is vacant. */
  @Column('text', { nullable: true }) holder!: string | null;
  @Column('text', { nullable: true }) act!: string | null;
}

const OfficeHolders = migration('OfficeHolders', 80, {
  sql: `
    create table office_holders (
      office  text  collate "C" not null,
      since   text  collate "C" not null,
      title   text,
      holder  text,
      act     text,
      primary key (office, since)
    );
  `,
  grants: ['select, insert, update on office_holders'],
});

/** Kept of what stays at home: no other country's process has it. */
export const offices = privateProjection<PrivateEvent<typeof office.category, OfficeHeld>>('offices', {
  version: 1,
  channels: [channels.committee.name],
  tables: [OfficeHolderRow],
  migrations: [OfficeHolders],
  on: {
    'vecindad-private.office.OfficeHeld': (rows, { data: { recorded } }) => {
      const { title = null, holder = null, act = null, ...key } = recorded;
      rows.put(OfficeHolderRow, { ...key, title, holder, act });
    },
  },
});
