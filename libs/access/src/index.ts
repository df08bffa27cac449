export * from './access.module.ts';
export * from './allow.decorator.ts';
export * from './asking.decorator.ts';
export * from './caller.ts';
export * from './issuers.ts';
export * from './permissions.ts';
export * from './problems.ts';
export * from './token.verifier.ts';
