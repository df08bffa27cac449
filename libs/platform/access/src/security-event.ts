import type { Request, Response } from 'express';
import { isWellFormed, type Country } from '#platform/kernel';
import { addressOf } from './address.ts';
import { loggedKinds, type LoggedKind } from './logged.decorator.ts';

const kindsByStatus = { 401: 'unauthenticated', 403: 'forbidden', 429: 'limited' } as const;

export const securityKinds = [
  ...Object.values(kindsByStatus),
  ...loggedKinds,
  /** An alarm was raised; `code` is its rule. */
  'alarm',
  /** Entries that could not be kept while the database was away; `count` of them. */
  'lost',
] as const;
export type SecurityKind = (typeof securityKinds)[number];

/** Who did what from where, and what came of it. No content, nothing that was typed but names in an address. */
export interface SecurityEvent {
  /** When the answer ended, milliseconds since 1970; of several, the first. */
  readonly at: number;
  readonly kind: SecurityKind;
  /** HTTP status; 499: the caller went away before there was one. */
  readonly outcome: number;
  /** The problem's code. */
  readonly code?: string;
  readonly subject?: string;
  readonly agency?: string;
  readonly country?: Country;
  /** `POST /v1/requests/:id/openings` */
  readonly route?: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly address: string;
  /** Requests alike that this stands for. */
  readonly count: number;
  /** Events or rows that left with it. */
  readonly amount?: number;
}

const CLIENT_WENT_AWAY = 499;
const LONGEST_ID = 200;

/** A name in an address is anything that somebody typed: it is kept as text that every log can show. */
export const shown = (text: string): string =>
  (isWellFormed(text) ? text : text.replace(/[\p{Surrogate}\0]/gu, '\u{fffd}'))
    .replace(/\p{Cc}/gu, '\u{fffd}')
    .slice(0, LONGEST_ID)
    .replace(/\p{Surrogate}$/u, '\u{fffd}');

const routeOf = ({ method, route }: Request): string | undefined => {
  const { path } = (route ?? {}) as { path?: unknown };
  return typeof path === 'string' ? `${method} ${path}` : undefined;
};

const kindOf = (logged: LoggedKind | undefined, known: boolean, status: number): SecurityKind | undefined =>
  logged && known ? logged : kindsByStatus[status as keyof typeof kindsByStatus];

/** What an answered request is for the security log, or nothing. */
export const securityEventOf = (
  request: Request,
  response: Response,
  at: number,
): SecurityEvent | undefined => {
  const { caller, refused, logged } = request;
  const who = caller ?? refused;
  const outcome = response.headersSent ? response.statusCode : CLIENT_WENT_AWAY;
  const kind = kindOf(logged, caller !== undefined, outcome);
  if (!kind) return undefined;
  const { code, amount } = response.locals as { code?: string; amount?: number };
  const route = routeOf(request);
  return {
    at,
    kind,
    outcome,
    ...(code !== undefined && { code }),
    ...(who && { subject: who.subject, agency: who.agency, country: who.country }),
    ...(route !== undefined && { route }),
    ids: Object.fromEntries(
      Object.entries(request.params ?? {}).map(([name, value]) => [name, shown(String(value))]),
    ),
    address: shown(addressOf(request)),
    count: 1,
    ...(amount !== undefined && { amount }),
  };
};

/** Refusals come in floods: those alike of one caller, address and minute are one entry. */
export const isSummed = ({ kind, outcome }: SecurityEvent): boolean =>
  kind !== 'alarm' && outcome in kindsByStatus;
