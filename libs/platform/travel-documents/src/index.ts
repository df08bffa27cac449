export * from './transliteration.ts';
