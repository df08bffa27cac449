import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CountsPublishedV1 } from '#contracts/safeguards';
import { migration } from '#platform/database';
import { projection } from '#platform/projection';

/** A count of a month as its country told it last. */
@Entity('safeguard_counts')
export class CountRow {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('text') month!: string;
  @PrimaryColumn('text') kind!: string;
  @Column('int', { nullable: true }) count!: number | null;
  @Column('boolean') suppressed!: boolean;
  @Column('boolean') generated!: boolean;
  @Column('int') version!: number;
  @Column('text', { name: 'taken_at' }) takenAt!: string;
}

const safeguardCounts = migration('SafeguardCounts', 192, {
  sql: `
    create table safeguard_counts (
      ledger      text    collate "C" not null,
      month       text    collate "C" not null,
      kind        text    collate "C" not null,
      count       int,
      suppressed  boolean not null,
      generated   boolean not null,
      version     int     not null,
      taken_at    text    not null,
      primary key (ledger, month, kind)
    );`,
  grants: ['select, insert, update on safeguard_counts'],
});

/** Counts of months by country and kind: what committees see of safeguards. */
export const counts = projection<CountsPublishedV1>('safeguard-counts', {
  version: 1,
  tables: [CountRow],
  migrations: [safeguardCounts],
  on: {
    'vecindad.safeguards.counts-published.v1': (rows, { ledger, occurredat, data }) => {
      for (const { month, version, cells } of data.months)
        for (const { kind, count = null, suppressed = false, generated = false } of cells)
          rows.put(CountRow, {
            ledger,
            month,
            kind,
            count,
            suppressed,
            generated,
            version,
            takenAt: occurredat,
          });
    },
  },
});
