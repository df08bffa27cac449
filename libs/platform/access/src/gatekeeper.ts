import type { NextFunction, Request, Response } from 'express';
import { Rejected, systemClock, type Clock } from '#platform/kernel';
import { addressOf, networkOf } from './address.ts';
import { Budget, type BudgetStanding } from './budget.ts';
import type { Caller } from './caller.ts';
import type { SecurityLog } from './security-log.ts';
import type { TokenVerifier } from './token.verifier.ts';

/** Requests a minute. */
export interface Limits {
  readonly perCaller: number;
  /** Of one address, without a token that counts. */
  readonly perAddress: number;
}

const DEFAULTS: Limits = { perCaller: 12_000, perAddress: 600 };

const limitFrom = (name: string, value: string | undefined, otherwise: number): number => {
  if (!value) return otherwise;
  if (!Number.isSafeInteger(Number(value)) || Number(value) < 1)
    throw new Error(`${name} is ${value}: it must be a whole number above 0`);
  return Number(value);
};

/** RATE_LIMIT_PER_MINUTE (12,000), RATE_LIMIT_PER_MINUTE_UNKNOWN (600). */
export const limitsFrom = (environment: Readonly<Record<string, string | undefined>>): Limits => ({
  perCaller: limitFrom('RATE_LIMIT_PER_MINUTE', environment['RATE_LIMIT_PER_MINUTE'], DEFAULTS.perCaller),
  perAddress: limitFrom(
    'RATE_LIMIT_PER_MINUTE_UNKNOWN',
    environment['RATE_LIMIT_PER_MINUTE_UNKNOWN'],
    DEFAULTS.perAddress,
  ),
});

const tell = (response: Response, { allowed, limit, remaining, resetSeconds }: BudgetStanding): void => {
  response.setHeader('RateLimit-Policy', `"requests";q=${limit};w=60`);
  response.setHeader('RateLimit', `"requests";r=${remaining};t=${resetSeconds}`);
  if (allowed) return;
  response.setHeader('Retry-After', String(resetSeconds));
  throw new Rejected('rate.limited');
};

/** Asked by what keeps the process running, often, and by nobody in particular. */
const HEALTH: ReadonlySet<string> = new Set(['/health/live', '/health/ready']);

const keyOf = ({ country, agency, subject }: Caller): string => JSON.stringify([country, agency, subject]);

/**
 * How many requests whom. A caller is counted as who it is, however it spells its token; whoever has none that counts, by
 * its address, and before anything costly is done for it: its body is not read and no signature is verified.
 */
export class Gatekeeper {
  readonly #callers: Budget;
  readonly #addresses: Budget;

  constructor(
    private readonly verifier: Pick<TokenVerifier, 'remembered'>,
    private readonly log: Pick<SecurityLog, 'watch'>,
    { perCaller, perAddress }: Limits,
    clock: Pick<Clock, 'elapsed'> = systemClock,
  ) {
    this.#callers = new Budget(perCaller, clock);
    this.#addresses = new Budget(perAddress, clock);
  }

  /** Before anything else is done with a request. */
  readonly before = (request: Request, response: Response, next: NextFunction): void => {
    this.log.watch(request, response);
    if (HEALTH.has(request.path)) return next();
    try {
      const known = this.verifier.remembered(request.header('authorization'));
      // Whatever becomes of it: an address without a route, too, is somebody's request.
      if (known) {
        request.refused = known; // unless it comes as far as being verified again
        this.#charge(request, response, known);
      } else {
        const network = networkOf(addressOf(request));
        tell(response, this.#addresses.take(network));
        request.paidBy = network;
      }
      next();
    } catch (error) {
      next(error);
    }
  };

  /** Once its token has been verified. @throws {Rejected} `rate.limited` */
  admit(request: Request, response: Response, caller: Caller): void {
    if (request.charged === keyOf(caller)) return;
    if (request.paidBy !== undefined) this.#addresses.giveBack(request.paidBy);
    this.#charge(request, response, caller);
  }

  #charge(request: Request, response: Response, caller: Caller): void {
    request.charged = keyOf(caller);
    tell(response, this.#callers.take(request.charged));
  }
}

declare module 'express' {
  interface Request {
    /** The network whose budget a request was taken from, while nobody knew who asks. */
    paidBy?: string;
    /** The caller whose budget it was taken from. */
    charged?: string;
  }
}
