import { Column, Entity, PrimaryColumn } from 'typeorm';
import type {
  CrossingAnnulledV1,
  CrossingCorrectedV1,
  CrossingPublished,
  CrossingTold,
} from '#contracts/crossing';
import { canonicalText } from '#platform/kernel';
import { projection, type Rows } from '#platform/projection';
import { crossingLedgers } from './ledger-column.migration.ts';
import { trafficByLedger } from './traffic-by-ledger.migration.ts';

/** The hour of a crossing whose register holds only the date. */
export const NO_HOUR = -1;

/** Persons by post, local day and hour of the post, and what their crossings have in common. Empty text: not stated. */
@Entity('traffic')
export class Traffic {
  @PrimaryColumn('text') post!: string;
  @PrimaryColumn('date') day!: string;
  @PrimaryColumn('smallint') hour!: number;
  @PrimaryColumn('text') direction!: string;
  /** A code, or `unmapped`. */
  @PrimaryColumn('text') nationality!: string;
  /** Of an unmapped one: the canonical form of the register's label, by which it is grouped. */
  @PrimaryColumn('text', { name: 'nationality_form' }) nationalityForm!: string;
  /** And the label as it stood. */
  @PrimaryColumn('text', { name: 'nationality_label' }) nationalityLabel!: string;
  /** Its group. */
  @PrimaryColumn('text') category!: string;
  @PrimaryColumn('text') mode!: string;
  /** Its group. */
  @PrimaryColumn('text') purpose!: string;
  @PrimaryColumn('text') ledger!: string;
  /** Invented for demonstration. */
  @PrimaryColumn('boolean') generated!: boolean;
  @Column('bigint') persons!: number;
}

/** How many crossings of a day at a post, as it was told first, were corrected or annulled, and why. */
@Entity('traffic_corrections')
export class TrafficCorrection {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('text') post!: string;
  @PrimaryColumn('date') day!: string;
  @PrimaryColumn('text') kind!: 'corrected' | 'annulled';
  @PrimaryColumn('text') reason!: string;
  @Column('bigint') crossings!: number;
}

const dayOf = (when: string): string => when.slice(0, 10);

const counted = (rows: Rows, ledger: string, when: string, told: CrossingTold, persons: 1 | -1): void =>
  rows.add(
    Traffic,
    {
      post: told.post,
      day: dayOf(when),
      hour: when.length > 10 ? Number(when.slice(11, 13)) : NO_HOUR,
      direction: told.direction,
      nationality: told.nationality,
      nationalityForm: told.nationalityLabel === undefined ? '' : canonicalText(told.nationalityLabel),
      nationalityLabel: told.nationalityLabel ?? '',
      category: told.categoryGroup ?? '',
      mode: told.mode,
      purpose: told.purposeGroup ?? '',
      ledger,
      generated: told.generated ?? false,
    },
    { persons },
  );

const corrected = (
  rows: Rows,
  { ledger, data: { before, reason } }: CrossingCorrectedV1 | CrossingAnnulledV1,
  kind: TrafficCorrection['kind'],
): void => {
  rows.add(
    TrafficCorrection,
    { ledger, post: before.post, day: dayOf(before.occurredAt), kind, reason },
    { crossings: 1 },
  );
  counted(rows, ledger, before.occurredAt, before, -1);
};

export const traffic = projection<CrossingPublished>('traffic', {
  version: 2,
  tables: [Traffic, TrafficCorrection],
  migrations: [crossingLedgers, trafficByLedger],
  on: {
    'vecindad.crossing.recorded.v2': (rows, { ledger, occurredat, data }) =>
      counted(rows, ledger, occurredat, data, 1),
    'vecindad.crossing.corrected.v1': (rows, event) => {
      const { after } = event.data;
      corrected(rows, event, 'corrected');
      counted(rows, event.ledger, after.occurredAt, after, 1);
    },
    'vecindad.crossing.annulled.v1': (rows, event) => corrected(rows, event, 'annulled'),
  },
});
