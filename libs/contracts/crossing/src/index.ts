export * from './channels.ts';
export * from './crossing.ts';
export * from './events.ts';
export * from './post.ts';
export * from './told.ts';
export * from './vocabulary.ts';
