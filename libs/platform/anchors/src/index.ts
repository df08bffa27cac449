export * from './anchor.ts';
export * from './anchors.migration.ts';
export * from './anchors.module.ts';
export * from './anchors.ts';
export { openAnchor, type AnchorOpening } from './opening.ts';
export { readAnchorSecret, type AnchorSecret } from './secret.ts';
