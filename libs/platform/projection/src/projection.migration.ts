import { migration } from '#platform/database';

/** Where each read model stands on each ledger, and who may write it. */
export const projectionTables = migration('Projection', 3, {
  sql: `
    create table projections (
      projection  text primary key,
      version     int    not null,
      epoch       bigint not null default 0
    );
    comment on column projections.epoch is 'raised by whoever takes the lead; a writer of an earlier epoch is refused';

    create table projection_positions (
      projection  text   not null references projections,
      ledger      text   not null,
      size        bigint not null default 0,
      as_of       text   collate "C" not null default '',
      primary key (projection, ledger)
    );
    comment on column projection_positions.size is 'leaves of the ledger whose effect is in the read model';
  `,
  grants: ['select, insert, update on projections, projection_positions'],
});
