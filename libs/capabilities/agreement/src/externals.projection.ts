import { Column, Entity, PrimaryColumn } from 'typeorm';
import { channels, type ExternalInstrument, type ExternalPublishedV1 } from '#contracts/agreement';
import { migration } from '#platform/database';
import { parseLedgerName } from '#platform/kernel';
import type { PrivateEvent } from '#platform/messaging';
import { privateProjection, projection, type Rows, type Table } from '#platform/projection';
import { ownerOf } from '#platform/two-sided';
import type { ExternalEvent } from './external.ts';

/** The last that a country has said of one. */
export interface ExternalRow {
  readonly instrument: string;
  readonly ledger: string;
  readonly recordedAt: string;
  readonly whole: ExternalInstrument;
}

const externalTable = (name: string, table: string): Table<ExternalRow> => {
  @Entity(table)
  class Row implements ExternalRow {
    @PrimaryColumn('text') instrument!: string;
    @PrimaryColumn('text') ledger!: string;
    @Column('text', { name: 'recorded_at' }) recordedAt!: string;
    @Column('jsonb') whole!: ExternalInstrument;
  }
  Object.defineProperty(Row, 'name', { value: name });
  return Row;
};

const step = (table: string) => ({
  sql: `
    create table ${table} (
      instrument  text  collate "C" not null,
      ledger      text  collate "C" not null,
      recorded_at text  not null,
      whole       jsonb not null,
      primary key (instrument, ledger)
    );`,
  grants: [`select, insert, update on ${table}`],
});

export const PublicExternal = externalTable('PublicExternal', 'public_externals');
export const OwnExternal = externalTable('OwnExternal', 'own_externals');

/** Instruments without a neighbour that their countries have made public. */
export const publicExternals = projection<ExternalPublishedV1>('public-externals', {
  version: 1,
  tables: [PublicExternal],
  migrations: [migration('PublicExternals', 73, step('public_externals'))],
  on: {
    'vecindad.agreement.external-published.v1': (rows, { ledger, time, data }) => {
      const { from, audience } = parseLedgerName(ledger);
      // Nobody publishes another's, and what is public is told to all.
      if (audience !== 'all' || ownerOf(data.instrument) !== from || data.country !== from) return;
      rows.put(PublicExternal, { instrument: data.instrument, ledger, recordedAt: time, whole: data });
    },
  },
});

type Kept = PrivateEvent<'external', ExternalEvent>;

const kept = (rows: Rows, { ledger, time, data }: Pick<Kept, 'ledger' | 'time' | 'data'>): void => {
  const { instrument, whole } = data.recorded;
  rows.put(OwnExternal, { instrument, ledger, recordedAt: time, whole });
};

/** All that a country has recorded of its own, public or not: at its node, and nowhere else. */
export const ownExternals = privateProjection<Kept>('own-externals', {
  version: 1,
  channels: [channels.agreement.name],
  tables: [OwnExternal],
  migrations: [migration('OwnExternals', 74, step('own_externals'))],
  on: {
    'vecindad-private.external.ExternalRecorded': kept,
    'vecindad-private.external.ExternalCorrected': kept,
    'vecindad-private.external.ExternalActReported': kept,
    'vecindad-private.external.ExternalMadePublic': kept,
  },
});
