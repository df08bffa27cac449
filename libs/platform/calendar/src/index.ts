export { CalendarModule } from './calendar.module.ts';
export * from './entry.ts';
export { calendarFeedsTable } from './feeds.migration.ts';
export { icsOf } from './ics.ts';
export { calendarPermissions } from './permissions.ts';
export { calendarProblems } from './problems.ts';
