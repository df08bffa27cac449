import { applyDecorators, SetMetadata } from '@nestjs/common';

/** In which a person or a system acts, as a token says. */
export const roles = [
  'border-officer',
  'treaty-officer',
  'analyst',
  /** Looks after an agency’s persons. */
  'supervisor',
  /** An agency's own system: it records, and sees what became of it, with one token. */
  'agency-system',
  'committee',
  'security-officer',
  'auditor',
  /** Of the national institution that watches over rights: sees how persons were treated, in its own country. */
  'ombudsman',
  'operator',
] as const;
export type Role = (typeof roles)[number];

/** Who may do what: by permission, `<noun>:<act>`, the roles that have it. */
export type Permissions = Readonly<Record<`${string}:${string}`, readonly Role[]>>;

export const PERMISSION = 'vecindad:permission';
const HELD_BY = 'vecindad:permission-held-by';

const holds = (held: readonly string[], by: readonly Role[]): boolean =>
  by.some((role) => held.includes(role));

/** Whether these roles may ask this route; no role may ask one that names no permission. */
export const mayAsk = (held: readonly string[], route: object): boolean =>
  holds(held, (Reflect.getMetadata(HELD_BY, route) as readonly Role[] | undefined) ?? []);

/** What a library declares that may be done on its routes, and the means to say so there. */
export interface Declared<Own extends Permissions, Name extends string> {
  readonly permissions: Own;
  /** Who holds this permission may ask this route. One without `@Allow` or `@Public` keeps its application from starting. */
  Allow(permission: Name): MethodDecorator;
  /** Within a route: how far what it shows reaches. */
  may(held: readonly string[], permission: Name): boolean;
}

/**
 * Declares permissions with the roles that have them. A name that nobody declared does not compile.
 * @param used declared elsewhere, for routes here that ask for the same
 */
export const declarePermissions = <
  const Own extends Permissions,
  const Used extends Permissions = Record<never, never>,
>(
  own: Own,
  used?: Used,
): Declared<Own, (keyof Own | keyof Used) & string> => {
  const all: Permissions = { ...used, ...own };
  const heldBy = (permission: string): readonly Role[] => all[permission as keyof Permissions]!;
  return {
    permissions: own,
    Allow: (permission) =>
      applyDecorators(SetMetadata(PERMISSION, permission), SetMetadata(HELD_BY, heldBy(permission))),
    may: (held, permission) => holds(held, heldBy(permission)),
  };
};

/** What no capability owns: to look at what the shared view shows, and at who was turned away. */
export const accessPermissions = declarePermissions({
  'view:read': ['committee', 'agency-system', 'auditor', 'operator'],
  'security-log:read': ['security-officer'],
});
