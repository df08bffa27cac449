export * from './channels.ts';
export * from './events.ts';
export * from './instrument-text.ts';
export * from './vocabulary.ts';
