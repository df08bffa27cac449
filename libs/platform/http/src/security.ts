import type { NestExpressApplication } from '@nestjs/platform-express';
import type { RequestHandler } from 'express';
import helmet from 'helmet';
import { refuseMalformedAddresses } from './address.ts';
import { receiveBodies } from './body.ts';
import { answerOptions } from './methods.ts';
import { watchProgress } from './progress.ts';

/** What looks at each request before anything is read of it: whoever counts callers provides it. */
export const GATE = Symbol('GATE');

/** The gate, or where nobody provides one, a way through. */
export const DOOR = Symbol('DOOR');

/** Headers, limits and sizes that every process has alike. */
export const secure = (app: NestExpressApplication, environment: NodeJS.ProcessEnv): void => {
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
  app.use(app.get<RequestHandler>(DOOR, { strict: false }));
  app.use(refuseMalformedAddresses);
  app.use(answerOptions);
  receiveBodies(app);
  watchProgress(app.getHttpServer());
};
