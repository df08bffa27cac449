import {
  calendarFeedsTable,
  CalendarModule,
  calendarPermissions,
  calendarProblems,
} from '#platform/calendar';
import type { Slice } from '#platform/slice';

/** Feeds that calendar programs subscribe to. What has a date, the other capabilities say. */
export const calendar: Slice = {
  name: 'calendar',
  permissions: calendarPermissions.permissions,
  problems: calendarProblems,
  view: { module: CalendarModule, migrations: [calendarFeedsTable] },
};
