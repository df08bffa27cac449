import { Column, Entity, In, PrimaryColumn, type EntityManager } from 'typeorm';
import type { CrossingPublished, PostFacts, PostOpenedV1, PostRegisteredV1, Source } from '#contracts';
import type { Country } from '#kernel';
import { parseLedgerName } from '#ledger';
import { ledgersAt } from '#messaging';
import { projection, type Rows } from '#projection';
import { PostNames, type Side } from './post-status.ts';
import { CrossingReadModels1700000000010 } from './read-models.migration.ts';

/** A country's register entry of a post, as it last described it. */
@Entity('post_sides')
export class PostSide {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('text') post!: string;
  @PrimaryColumn('text') country!: string;
  @Column('jsonb') facts!: PostFacts;
  @Column('text', { name: 'recorded_at' }) recordedAt!: string;
}

/** Every claim about a side of a post, kept: a correction is another claim. */
@Entity('post_claims')
export class PostClaim {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('text') post!: string;
  @PrimaryColumn('text') side!: string;
  @PrimaryColumn('text') traffic!: string;
  @PrimaryColumn('text', { name: 'claimed_by' }) by!: string;
  @PrimaryColumn('text') since!: string;
  @Column('boolean') open!: boolean;
  @Column('text') reason!: string;
  @Column('jsonb') source!: Source;
  @Column('text', { name: 'recorded_at' }) recordedAt!: string;
}

const described = (
  rows: Rows,
  { ledger, time, data: { post, ...facts } }: Pick<PostRegisteredV1, 'ledger' | 'time' | 'data'>,
): void =>
  rows.put(PostSide, { ledger, post, country: parseLedgerName(ledger).from, facts, recordedAt: time });

const claimed =
  (open: boolean) =>
  (rows: Rows, { ledger, time, data }: Pick<PostOpenedV1, 'ledger' | 'time' | 'data'>): void =>
    rows.put(PostClaim, { ...data, ledger, by: parseLedgerName(ledger).from, open, recordedAt: time });

/** Both sides' registers and claims. What follows from them is derived when it is asked for. */
export const posts = projection<CrossingPublished>('posts', {
  version: 2,
  tables: [PostSide, PostClaim],
  migration: CrossingReadModels1700000000010,
  on: {
    'vecindad.crossing.post-registered.v1': described,
    'vecindad.crossing.post-described.v1': described,
    'vecindad.crossing.post-opened.v1': claimed(true),
    'vecindad.crossing.post-closed.v1': claimed(false),
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
