import { Column, Entity, In, PrimaryColumn, type EntityManager } from 'typeorm';
import {
  ledgersAt,
  type ClaimSaid,
  type CrossingPublished,
  type PostClaimCorrectedV1,
  type PostClaimWithdrawnV1,
  type PostDescribedV1,
  type PostFacts,
  type PostOpenedV1,
} from '#contracts/crossing';
import type { Source } from '#platform/contracts';
import { parseLedgerName, type Country } from '#platform/kernel';
import { projection, type Rows } from '#platform/projection';
import { postHistory } from './post-history.migration.ts';
import { PostNames, type Side } from './post-status.ts';
import { crossingReadModels } from './read-models.migration.ts';

/** A country's register entry of a post, as it last described it. */
@Entity('post_sides')
export class PostSide {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('text') post!: string;
  @PrimaryColumn('text') country!: string;
  @Column('jsonb') facts!: PostFacts;
  @Column('text', { name: 'recorded_at' }) recordedAt!: string;
}

/** Every description of a post, as it was told. */
@Entity('post_descriptions')
export class PostDescription {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('bigint') position!: number;
  @Column('text') post!: string;
  @Column('text') country!: string;
  @Column('jsonb') facts!: PostFacts;
  /** Where what stood before was wrong. */
  @Column('text', { nullable: true }) reason!: string | null;
  @Column('text', { name: 'recorded_at' }) recordedAt!: string;
}

/** Every claim about a side of a post, as it was made. */
@Entity('post_claims')
export class PostClaim {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('text') post!: string;
  /** When it was recorded, by which corrections name it. */
  @PrimaryColumn('text') claim!: string;
  @Column('bigint') position!: number;
  @Column('text', { name: 'claimed_by' }) by!: string;
  @Column('text') side!: string;
  @Column('text') traffic!: string;
  @Column('text') since!: string;
  @Column('boolean') open!: boolean;
  @Column('text') reason!: string;
  @Column('jsonb') source!: Source;
}

/** What became of a claim: what is right instead, or nothing where it was withdrawn. */
@Entity('post_claim_corrections')
export class PostClaimCorrection {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('bigint') position!: number;
  @Column('text') post!: string;
  @Column('text') claim!: string;
  @Column('text') reason!: string;
  @Column('jsonb') before!: ClaimSaid;
  @Column('jsonb', { nullable: true }) after!: ClaimSaid | null;
  @Column('text', { name: 'recorded_at' }) recordedAt!: string;
}

type Told<E extends CrossingPublished> = Pick<E, 'ledger' | 'ledgerposition' | 'time' | 'data'>;

const described = (
  rows: Rows,
  { ledger, ledgerposition, time: recordedAt, data: { post, reason, ...facts } }: Told<PostDescribedV1>,
): void => {
  const country = parseLedgerName(ledger).from;
  rows.put(PostSide, { ledger, post, country, facts, recordedAt });
  rows.put(PostDescription, {
    ledger,
    position: Number(ledgerposition),
    post,
    country,
    facts,
    reason: reason ?? null,
    recordedAt,
  });
};

const claimed =
  (open: boolean) =>
  (rows: Rows, { ledger, ledgerposition, time, data }: Told<PostOpenedV1>): void =>
    rows.put(PostClaim, {
      ...data,
      ledger,
      claim: time,
      position: Number(ledgerposition),
      by: parseLedgerName(ledger).from,
      open,
    });

const putRight = (
  rows: Rows,
  { ledger, ledgerposition, time, data }: Told<PostClaimCorrectedV1> | Told<PostClaimWithdrawnV1>,
  after: ClaimSaid | null,
): void => {
  const { post, claim, reason, before } = data;
  rows.put(PostClaimCorrection, {
    ledger,
    position: Number(ledgerposition),
    post,
    claim,
    reason,
    before,
    after,
    recordedAt: time,
  });
};

/** Both sides' registers and claims. What follows from them is derived when it is asked for. */
export const posts = projection<CrossingPublished>('posts', {
  version: 3,
  tables: [PostSide, PostDescription, PostClaim, PostClaimCorrection],
  migrations: [crossingReadModels, postHistory],
  on: {
    'vecindad.crossing.post-registered.v1': described,
    'vecindad.crossing.post-described.v1': described,
    'vecindad.crossing.post-opened.v1': claimed(true),
    'vecindad.crossing.post-closed.v1': claimed(false),
    'vecindad.crossing.post-claim-corrected.v1': (rows, event) => putRight(rows, event, event.data.after),
    'vecindad.crossing.post-claim-withdrawn.v1': (rows, event) => putRight(rows, event, null),
  },
});

/** A country's entry, as far as it says whose post it is. */
export const sideOf = ({ country, facts }: PostSide): Side => ({
  country: country as Country,
  border: facts.border,
});

/** By the register entries that a country may read. */
export const postNamesFor = async (manager: EntityManager, country: Country): Promise<PostNames> => {
  const entered = await manager.findBy(PostSide, { ledger: In(ledgersAt(country)) });
  return new PostNames(entered.map((side) => ({ post: side.post, ...sideOf(side) })));
};
