import { migration } from '#platform/database';

/** Who may subscribe to which country's calendar. Of a secret only its digest is here. */
export const calendarFeedsTable = migration('CalendarFeeds', 150, {
  sql: `
    create table calendar_feeds (
      id            text primary key,
      name          text not null,
      language      text not null,
      country       text not null,
      agency        text not null,
      made_by       text not null,
      made_at       timestamptz not null,
      secret_sha256 bytea not null unique check (length(secret_sha256) = 32),
      command_id    text not null unique,
      revoked_at    timestamptz,
      revoked_by    text
    );
    create index calendar_feeds_by_agency on calendar_feeds (agency) where revoked_at is null;
  `,
  grants: ['select, insert on calendar_feeds', 'update (revoked_at, revoked_by) on calendar_feeds'],
});
