import { SetMetadata } from '@nestjs/common';

export const LOGGED = 'vecindad:logged';

/** What is written down each time it is asked for, granted or not, beside refusals of whatever route. */
export const loggedKinds = [
  'opening',
  'key-rotation',
  'agency-key-rotation',
  'quarantine-decision',
  'replay',
  'export',
  'verification',
  'security-log-read',
  /** Who looked at who opened what. */
  'openings-read',
  /** Who looked at how a person was treated. */
  'case-read',
  /** Who looked for somebody, or at who somebody is; who had somebody erased. */
  'person-lookup',
  'person-read',
  'person-erasure',
] as const;
export type LoggedKind = (typeof loggedKinds)[number];

/** Each request of this route stands in the security log: who, from where, what came of it; never what it said. */
export const Logged = (kind: LoggedKind): MethodDecorator => SetMetadata(LOGGED, kind);

declare module 'express' {
  interface Request {
    /** Of the route that was asked for. */
    logged?: LoggedKind;
  }
}
