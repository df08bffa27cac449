import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CrossingPublished } from '#contracts';
import { parseLedgerName } from '#ledger';
import { projection } from '#projection';
import { CrossingReadModels1700000000010 } from './read-models.migration.ts';

/** The hour of a crossing whose register holds only the date. */
export const NO_HOUR = -1;

/** Persons by post, local day and hour of the post, and what their crossings have in common. Empty text: not stated. */
@Entity('traffic')
export class Traffic {
  @PrimaryColumn('text') post!: string;
  @PrimaryColumn('date') day!: string;
  @PrimaryColumn('smallint') hour!: number;
  @PrimaryColumn('text') direction!: string;
  @PrimaryColumn('text') nationality!: string;
  @PrimaryColumn('text') category!: string;
  @PrimaryColumn('text') mode!: string;
  @PrimaryColumn('text') purpose!: string;
  @PrimaryColumn('text', { name: 'recorded_by' }) recordedBy!: string;
  /** Invented for demonstration. */
  @PrimaryColumn('boolean') generated!: boolean;
  @Column('bigint') persons!: number;
}

export const traffic = projection<CrossingPublished>('traffic', {
  version: 1,
  tables: [Traffic],
  migration: CrossingReadModels1700000000010,
  on: {
    'vecindad.crossing.recorded.v1': (rows, { ledger, occurredat, data }) =>
      rows.add(
        Traffic,
        {
          post: data.post,
          day: occurredat.slice(0, 10),
          hour: occurredat.length > 10 ? Number(occurredat.slice(11, 13)) : NO_HOUR,
          direction: data.direction,
          nationality: data.nationality,
          category: data.category ?? '',
          mode: data.mode,
          purpose: data.purpose ?? '',
          recordedBy: parseLedgerName(ledger).from,
          generated: data.generated ?? false,
        },
        { persons: 1 },
      ),
  },
});
