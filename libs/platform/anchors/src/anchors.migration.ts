import { migration } from '#platform/database';

/** Trees of private ledgers as they were anchored last: the next anchor reads what came since. */
export const anchorTrees = migration('AnchorTrees', 145, {
  sql: `
    create table anchor_trees (
      ledger    text   primary key,
      size      bigint not null,
      frontier  bytea  not null
    );
    comment on table anchor_trees is 'private ledgers as they were anchored last; without a row a ledger is read from its beginning';
  `,
  grants: ['select, insert, update on anchor_trees'],
});
