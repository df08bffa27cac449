import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Clock } from '#platform/kernel';
import { refuseMalformedAddresses } from './address.ts';
import { receiveBodies } from './body.ts';
import { answerOptions } from './methods.ts';
import { watchProgress } from './progress.ts';

/** A process's variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What looks at each request before anything is read of it: whoever counts callers provides it. */
export const GATE = Symbol('GATE');

/** The gate, or where nobody provides one, a way through. */
export const DOOR = Symbol('DOOR');

/** By which a process tells when something is asked of it. */
export const CLOCK = Symbol('CLOCK');
/** The variables that the process was begun with, for a module that takes its own of them. */
export const ENVIRONMENT = Symbol('ENVIRONMENT');

/** Headers, limits and sizes that every process has alike. */
export const secure = (app: NestExpressApplication, environment: Environment): void => {
  app.set('etag', false);
  // Names and texts; not objects, which no query of ours has.
  app.set('query parser', 'simple');
  app.set('trust proxy', environment['TRUST_PROXY'] ?? false);
  app.use(
    helmet({
      contentSecurityPolicy: {
        // The page at /docs styles itself inline; everything it loads is from here.
        directives: { 'style-src': ["'self'", "'unsafe-inline'"], 'upgrade-insecure-requests': null },
      },
    }),
  );
  const clock = app.get<Clock>(CLOCK, { strict: false });
  app.use((request: Request, _: Response, next: NextFunction) => {
    request.clock = clock;
    next();
  });
  app.use(app.get<RequestHandler>(DOOR, { strict: false }));
  app.use(refuseMalformedAddresses);
  app.use(answerOptions);
  receiveBodies(app);
  watchProgress(app.getHttpServer());
};

declare module 'express' {
  interface Request {
    /** By which it is told when this is asked. */
    clock?: Clock;
  }
}
