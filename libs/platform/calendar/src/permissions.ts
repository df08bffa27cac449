import { declarePermissions } from '#platform/access';

export const calendarPermissions = declarePermissions({
  /** What a feed shows, who holds this could read with a token. */
  'calendar-feed:manage': ['committee'],
});

export const { Allow } = calendarPermissions;
