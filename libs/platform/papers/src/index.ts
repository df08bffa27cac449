export { kinds, type PaperKind } from './kinds.ts';
export { PAPERS } from './papers.controller.ts';
export { PapersModule } from './papers.module.ts';
export type { Paper, Papers } from './papers.ts';
export { paperPermissions } from './permissions.ts';
export { paperProblems } from './problems.ts';
