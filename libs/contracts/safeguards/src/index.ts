export * from './channels.ts';
export * from './events.ts';
export * from './vocabulary.ts';
