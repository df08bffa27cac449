export * from './calendar.ts';
export * from './canonical.ts';
export * from './country.ts';
export * from './decider.ts';
export * from './instant.ts';
export * from './rejected.ts';
export * from './spec-for.ts';
export * from './time-ordered-id.ts';
