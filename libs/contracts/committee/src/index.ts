export * from './acta.ts';
export * from './body.ts';
export * from './channels.ts';
export * from './commitment.ts';
export * from './events.ts';
export * from './parts.ts';
export * from './session.ts';
export * from './vocabulary.ts';
