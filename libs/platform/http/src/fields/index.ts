export * from './lists.ts';
export { Day, fieldClock, Moment, When } from './moments.ts';
export * from './numbers.ts';
export { Identifier, OneOf, Prose, Sha256, Slug, SlugOfCountry, Text, TimeZone } from './text.ts';
