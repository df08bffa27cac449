export * from './crossing.module.ts';
export { crossingDisclosures } from './disclosure.ts';
export { posts } from './posts.projection.ts';
export { crossingProblems } from './problems.ts';
export { CrossingReadModels1700000000010 as CrossingReadModels } from './read-models.migration.ts';
export { traffic } from './traffic.projection.ts';
