import fc from 'fast-check';
import { declarePermissions, mayAsk, roles } from './permissions.ts';

const ferries = declarePermissions(
  { 'ferry:board': ['border-officer', 'committee'], 'ferry:sail': ['border-officer'] },
  { 'harbour:read': ['auditor'] },
);
const names = ['ferry:board', 'ferry:sail', 'harbour:read'] as const;

/** A route under `@Allow(permission)`. */
const routeUnder = (permission: (typeof names)[number]): object => {
  const route = (): void => undefined;
  ferries.Allow(permission)({}, 'route', { value: route });
  return route;
};

describe('what a role may do', () => {
  it('is what was declared of it, on a route and within one', () => {
    expect(roles.filter((role) => ferries.may([role], 'ferry:sail'))).toEqual(['border-officer']);
    expect(roles.filter((role) => mayAsk([role], routeUnder('harbour:read')))).toEqual(['auditor']);
  });

  it('is declared by one: what is only used is not declared again', () =>
    expect(Object.keys(ferries.permissions)).toEqual(['ferry:board', 'ferry:sail']));

  it('adds up over roles, and never beyond', () =>
    fc.assert(
      fc.property(fc.subarray([...roles]), fc.constantFrom(...names), (held, permission) => {
        expect(ferries.may(held, permission)).toBe(held.some((role) => ferries.may([role], permission)));
        expect(mayAsk(held, routeUnder(permission))).toBe(ferries.may(held, permission));
      }),
    ));

  it('is nothing without a role, and nothing on a route that names no permission', () => {
    for (const permission of names) expect(ferries.may([], permission)).toBe(false);
    expect(mayAsk(roles, () => undefined)).toBe(false);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', ''])(
    'is nothing in a role called “%s”',
    (role) => {
      for (const permission of names) expect(ferries.may([role], permission)).toBe(false);
    },
  );

  it('does not compile for a name that nobody declared', () => {
    // @ts-expect-error: a slip of the pen
    expect(() => ferries.may(['auditor'], 'ferry:bord')).toThrow();
  });
});
