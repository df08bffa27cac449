import { migration } from '#platform/database';

export const crossingReadModels = migration('CrossingReadModels', 10, {
  sql: `
    create table post_sides (
      post         text  collate "C" not null,
      country      text  not null,
      facts        jsonb not null,
      recorded_at  text  not null,
      primary key (post, country)
    );

    create table post_claims (
      post         text  collate "C" not null,
      side         text  not null,
      traffic      text  not null,
      claimed_by   text  not null,
      since        text  not null,
      open         boolean not null,
      reason       text  not null,
      source       jsonb not null,
      recorded_at  text  not null,
      primary key (post, side, traffic, claimed_by, since)
    );

    create table traffic (
      post         text     collate "C" not null,
      day          date     not null,
      hour         smallint not null,
      direction    text     collate "C" not null,
      nationality  text     collate "C" not null,
      category     text     collate "C" not null,
      mode         text     collate "C" not null,
      purpose      text     collate "C" not null,
      recorded_by  text     collate "C" not null,
      generated    boolean  not null,
      persons      bigint   not null,
      primary key (post, day, hour, direction, nationality, category, mode, purpose, recorded_by, generated)
    );
    create index traffic_by_day on traffic (day);
  `,
  grants: ['select, insert, update on post_sides, post_claims, traffic'],
});
