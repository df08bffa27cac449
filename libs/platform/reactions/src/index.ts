export * from './reaction.ts';
export * from './reactions.module.ts';
export { Reactor, type ReactorSettings } from './reactor.ts';
export { dueDates, type DueDate, type DueDates, type SaysOfDates } from './due-dates.ts';
export { inMemory } from './memory-due-dates.ts';
export { WhenDue } from './when-due.ts';
