import { migration } from '#platform/database';

/**
 * A row rests on one ledger. Posts and claims say by their country and border which. What neighbours count by cannot be told
 * from the counts that are there, which say more than anybody is told any more: they go, and the process that keeps them counts
 * anew from the archive.
 */
export const crossingLedgers = migration('CrossingLedgers', 11, {
  sql: `
    alter table post_sides add column ledger text collate "C";
    update post_sides
       set ledger = lower(country) || '.' || coalesce(lower(facts->>'border'), 'all') || '.crossing';
    alter table post_sides alter column ledger set not null;
    alter table post_sides drop constraint post_sides_pkey, add primary key (ledger, post, country);
    create index post_sides_by_post on post_sides (post);

    alter table post_claims add column ledger text collate "C";
    update post_claims c set ledger = s.ledger
      from post_sides s where s.post = c.post and s.country = c.claimed_by;
    delete from post_claims where ledger is null;
    alter table post_claims alter column ledger set not null;
    alter table post_claims drop constraint post_claims_pkey,
      add primary key (ledger, post, side, traffic, claimed_by, since);
    create index post_claims_by_post on post_claims (post);

    drop table traffic;
    create table traffic (
      ledger             text     collate "C" not null,
      post               text     collate "C" not null,
      day                date     not null,
      hour               smallint not null,
      direction          text     collate "C" not null,
      nationality        text     collate "C" not null,
      nationality_form   text     collate "C" not null,
      nationality_label  text     collate "C" not null,
      category           text     collate "C" not null,
      mode               text     collate "C" not null,
      purpose            text     collate "C" not null,
      generated          boolean  not null,
      persons            bigint   not null,
      primary key (post, day, hour, direction, nationality, nationality_form, nationality_label,
                   category, mode, purpose, ledger, generated)
    );
    create index traffic_by_day on traffic (day);

    create table traffic_corrections (
      ledger     text    collate "C" not null,
      post       text    collate "C" not null,
      day        date    not null,
      kind       text    collate "C" not null,
      reason     text    collate "C" not null,
      crossings  bigint  not null,
      primary key (ledger, post, day, kind, reason)
    );

    update projections set version = 2, epoch = epoch + 1 where projection in ('posts', 'traffic');
    delete from projection_positions where projection = 'traffic';
  `,
  grants: ['select, insert, update on traffic, traffic_corrections'],
});
