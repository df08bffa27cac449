export type { paths as Auditor } from './api/auditor.ts';
export type { paths as NationalNode } from './api/national-node.ts';
export type { paths as SharedView } from './api/shared-view.ts';
export * from './rest.ts';
