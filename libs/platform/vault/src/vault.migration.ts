import { migration } from '#platform/database';

/**
 * The vault's own database: what opens identities and what finds them, and not one identity. Epochs cannot go while
 * a key is under them. What was looked up, erased and linked is kept.
 */
export const vaultTables = migration('Vault', 180, {
  sql: `
    create table epochs (
      number  integer primary key,
      name    text not null unique,
      secret  bytea not null
    );
    comment on column epochs.secret is 'wrapped by the epoch''s key, which is not here';

    create table index_secret (
      the_one  boolean primary key default true check (the_one),
      epoch    integer not null references epochs,
      wrapped  bytea not null
    );

    create table subject_keys (
      subject  uuid primary key,
      epoch    integer not null references epochs,
      wrapped  bytea not null
    );
    create index subject_keys_by_epoch on subject_keys (epoch);

    create table index_entries (
      tag      bytea not null,
      subject  uuid not null,
      epoch    integer not null,
      primary key (tag, subject)
    );
    comment on table index_entries is 'no foreign keys: ten checks for each person cost more than all else; the statements see to it';
    create index index_entries_by_subject on index_entries (subject);
    create index index_entries_by_epoch on index_entries (epoch);

    create table lookups (
      number    bigint generated always as identity primary key,
      at        timestamptz not null,
      kind      text not null check (kind in ('find', 'open')),
      by        text not null,
      agency    text not null,
      purpose   text not null,
      basis     text not null,
      asked     text[] not null,
      returned  uuid[] not null
    );
    comment on column lookups.asked is 'by which way, or which fields: never what was asked for';

    create table links (
      number    bigint generated always as identity primary key,
      one       uuid not null,
      other     uuid not null check (one < other),
      since     timestamptz not null,
      by        text not null,
      reason    text not null,
      until     timestamptz,
      ended_by  text,
      end_reason text
    );
    create unique index links_in_force on links (one, other) where until is null;
    create index links_by_other on links (other) where until is null;

    create table erasures (
      subject      uuid primary key,
      at           timestamptz not null,
      certificate  text not null
    );

    create function what_was_done_is_kept() returns trigger language plpgsql as $$
    begin
      raise exception '% on % refused: it is kept as it was', tg_op, tg_table_name;
    end $$;
    create trigger append_only before update or delete or truncate on lookups
      for each statement execute function what_was_done_is_kept();
    create trigger append_only before update or delete or truncate on erasures
      for each statement execute function what_was_done_is_kept();
    create trigger kept before delete or truncate on links
      for each statement execute function what_was_done_is_kept();
  `,
  grants: [
    'select, insert, delete on epochs',
    'select, insert, update on index_secret',
    'select, insert, update, delete on subject_keys, index_entries',
    'select, insert on lookups, erasures',
    'select, insert on links',
    'update (until, ended_by, end_reason) on links',
  ],
});

/** Who looked at whom: each person may ask. */
export const lookupsByPerson = migration('VaultLookupsByPerson', 181, {
  sql: 'create index lookups_by_person on lookups using gin (returned)',
  grants: [],
});

export const vaultMigrations = [vaultTables, lookupsByPerson];
