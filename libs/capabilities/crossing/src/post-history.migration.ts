import { migration } from '#platform/database';

/**
 * Every claim is kept under its own place in its ledger, also where another was made for the same moment, and beside it what
 * became of it; so is every description of a post. Rows that were overwritten are not there to be kept: the process that keeps
 * them reads them anew from the archive.
 */
export const postHistory = migration('PostHistory', 12, {
  sql: `
    drop table post_claims;
    create table post_claims (
      ledger       text  collate "C" not null,
      post         text  collate "C" not null,
      claim        text  collate "C" not null,
      position     bigint not null,
      claimed_by   text  not null,
      side         text  not null,
      traffic      text  not null,
      since        text  not null,
      open         boolean not null,
      reason       text  not null,
      source       jsonb not null,
      primary key (ledger, post, claim)
    );
    create index post_claims_by_post on post_claims (post);

    create table post_claim_corrections (
      ledger       text  collate "C" not null,
      position     bigint not null,
      post         text  collate "C" not null,
      claim        text  collate "C" not null,
      reason       text  not null,
      before       jsonb not null,
      after        jsonb,
      recorded_at  text  not null,
      primary key (ledger, position)
    );
    create index post_claim_corrections_by_post on post_claim_corrections (post);

    create table post_descriptions (
      ledger       text  collate "C" not null,
      position     bigint not null,
      post         text  collate "C" not null,
      country      text  not null,
      facts        jsonb not null,
      reason       text,
      recorded_at  text  not null,
      primary key (ledger, position)
    );
    create index post_descriptions_by_post on post_descriptions (post);

    update projections set version = 3, epoch = epoch + 1 where projection = 'posts';
    delete from projection_positions where projection = 'posts';
  `,
  grants: ['select, insert, update on post_claims, post_claim_corrections, post_descriptions'],
});
