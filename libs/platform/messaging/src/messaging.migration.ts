import { migration } from '#platform/database';

/**
 * One set of tables for every ledger a process knows: a national node's own (sealed here, then sent) and the
 * neighbours' (received, verified, archived). An entry, once in, is never changed or removed.
 */
export const messagingTables = migration('Messaging', 2, {
  sql: `
    create table ledgers (
      ledger          text primary key,
      size            bigint not null default 0,
      frontier        bytea  not null default '',
      as_of           text   collate "C" not null default '',
      seal            text,
      sent_size       bigint not null default 0,
      sent_as_of      text   collate "C" not null default '',
      resume_cluster  text,
      resume_offset   bigint
    );
    comment on column ledgers.size is 'leaves that a verified or own seal covers';
    comment on column ledgers.sent_size is 'own ledgers: leaves whose seal Kafka acknowledged';
    comment on column ledgers.resume_offset is 'received ledgers: where to read on in the Kafka cluster named beside it; a hint, never a judgement';

    create table ledger_entries (
      ledger     text   not null,
      position   bigint not null,
      leaf       text   not null,
      leaf_hash  bytea  not null,
      primary key (ledger, position)
    );
    comment on column ledger_entries.leaf is 'the exact bytes of the published event';

    create table ledger_seals (
      ledger  text   not null,
      size    bigint not null,
      as_of   text   collate "C" not null,
      root    bytea  not null,
      note    text   not null,
      primary key (ledger, size, as_of)
    );

    create table relay_progress (
      only_row  boolean primary key default true check (only_row),
      position  bigint not null default 0
    );
    insert into relay_progress default values;
    comment on column relay_progress.position is 'the store position up to which events have been disclosed and sealed';

    create table known_keys (
      vkey      text primary key,
      ledger    text not null,
      position  bigint not null
    );
    comment on table known_keys is 'public keys that a country announced in its own sealed history; the registry holds its first';

    create table quarantine (
      id          bigint generated always as identity primary key,
      consumer    text not null,
      ledger      text not null,
      position    bigint,
      code        text not null,
      detail      text not null,
      record      bytea not null,
      digest      text not null,
      found_at    timestamptz not null default now(),
      state       text not null default 'open' check (state in ('open', 'retried', 'skipped')),
      resolution  text,
      resolved_by text,
      resolved_at timestamptz
    );
    create unique index quarantine_open on quarantine (consumer, ledger, digest, code) where state = 'open';
    create index quarantine_by_ledger on quarantine (consumer, ledger, state);

    create function history_is_append_only() returns trigger language plpgsql as $$
    begin
      raise exception '% on % refused: published history is append-only', tg_op, tg_table_name;
    end $$;
    create trigger append_only before update or delete or truncate on ledger_entries
      for each statement execute function history_is_append_only();
    create trigger append_only before update or delete or truncate on ledger_seals
      for each statement execute function history_is_append_only();
  `,
  grants: [
    'select, insert on ledger_entries, ledger_seals, known_keys',
    'select, insert, update on ledgers, relay_progress, quarantine',
  ],
});

/** Own ledgers that are not sealed as far as the others. */
export const heldLedgers = migration('HeldLedgers', 130, {
  sql: `
    create table held_ledgers (
      ledger    text primary key,
      position  bigint not null
    );
    comment on column held_ledgers.position is 'the store position up to which the ledger is sealed; why it is held stands in quarantine';
  `,
  grants: ['select, insert, update, delete on held_ledgers'],
});

/** How far in the store each own ledger is sealed: they are not cut at the same places. */
export const ledgersStorePosition = migration('LedgersStorePosition', 140, {
  sql: `
    alter table ledgers add column store_position bigint not null default 0;
    comment on column ledgers.store_position is 'own ledgers: the store position of the newest leaf; before it nothing is sealed again';
    comment on column relay_progress.position is 'the store position up to which all is sealed in every own ledger that is not held';
  `,
});

/** How far in the store the country's private ledgers are sealed. A store that is older begins at its beginning. */
export const privateLedgers = migration('PrivateLedgers', 141, {
  sql: `
    create table private_progress (
      only_row  boolean primary key default true check (only_row),
      position  bigint not null default 0
    );
    insert into private_progress default values;
    comment on table private_progress is 'the store position up to which every event lies whole in a private ledger';
  `,
  grants: ['select, update on private_progress'],
});

/**
 * Leaves lie in blocks: what came together is one row. A row for each leaf is a block of one, so what is there stays as it is.
 * Both functions find the first block by the key and read none that ends before `since`; PostgreSQL inlines them.
 */
export const ledgerBlocks = migration('LedgerBlocks', 170, {
  sql: `
    alter table ledger_entries rename to ledger_blocks;
    alter table ledger_blocks rename column position to first;
    alter table ledger_blocks rename column leaf to leaves;
    alter table ledger_blocks rename column leaf_hash to hashes;
    alter table ledger_blocks rename constraint ledger_entries_pkey to ledger_blocks_pkey;
    alter table ledger_blocks alter column hashes set storage external;
    comment on table ledger_blocks is 'consecutive leaves of a ledger, as many as came together, to some 64 kB';
    comment on column ledger_blocks.first is 'the position of the first of its leaves';
    comment on column ledger_blocks.leaves is 'the exact bytes of the published events, a record separator (0x1e) between two of them';
    comment on column ledger_blocks.hashes is 'the leaf hashes in the same order, 32 bytes each';

    create function blocks_between(of_ledger text, since bigint, until bigint) returns setof ledger_blocks
      language sql stable as $$
        select b.* from ledger_blocks b
         where b.ledger = of_ledger and b.first < until and b.first + octet_length(b.hashes) / 32 > since
           and b.first >= coalesce((select max(first) from ledger_blocks where ledger = of_ledger and first <= since), since)
      $$;
    create function entries_between(of_ledger text, since bigint, until bigint)
      returns table ("position" bigint, leaf text, leaf_hash bytea)
      language sql stable as $$
        select b.first + n - 1, l.leaf, substr(b.hashes, (n::int - 1) * 32 + 1, 32)
          from blocks_between(of_ledger, since, until) b, string_to_table(b.leaves, chr(30)) with ordinality as l (leaf, n)
         where b.first + n > since and b.first + n <= until
      $$;
    create view ledger_entries as
      select b.ledger, b.first + n - 1 as position, l.leaf, substr(b.hashes, (n::int - 1) * 32 + 1, 32) as leaf_hash
        from ledger_blocks b, string_to_table(b.leaves, chr(30)) with ordinality as l (leaf, n);
    comment on view ledger_entries is 'a row for each leaf; for a few of many, entries_between(ledger, since, until) is faster';
    create function entry_as_block() returns trigger language plpgsql as $$
    begin
      insert into ledger_blocks (ledger, first, leaves, hashes) values (new.ledger, new.position, new.leaf, new.leaf_hash);
      return new;
    end $$;
    create trigger one_leaf instead of insert on ledger_entries for each row execute function entry_as_block();
    comment on function entry_as_block is 'for programs of before, which add a row for each leaf, until none of them runs any more';
  `,
  grants: ['select, insert on ledger_entries'],
});

export const messagingMigrations = [
  messagingTables,
  heldLedgers,
  ledgersStorePosition,
  privateLedgers,
  ledgerBlocks,
] as const;
