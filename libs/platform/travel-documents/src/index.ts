export * from './machine-readable-zone.ts';
export * from './nationality.ts';
export * from './transliteration.ts';
