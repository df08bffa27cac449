import { createHash } from 'node:crypto';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { Rejected } from '#kernel';
import { refuseMalformedAddresses } from './address.ts';
import { receiveBodies } from './body.ts';
import { watchProgress } from './progress.ts';

const DEFAULT_PER_MINUTE = 12_000;

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
  app.use(
    rateLimit({
      windowMs: 60_000,
      limit: Number(environment['RATE_LIMIT_PER_MINUTE'] ?? DEFAULT_PER_MINUTE),
      standardHeaders: 'draft-8',
      legacyHeaders: false,
      identifier: 'requests',
      skip: ({ path }) => path.startsWith('/health/'),
      keyGenerator: (request) =>
        createHash('sha256')
          .update(request.header('authorization') ?? request.socket.remoteAddress ?? '')
          .digest('base64'),
      handler: (_request, _response, next) => next(new Rejected('rate.limited')),
    }),
  );
  app.use(refuseMalformedAddresses);
  receiveBodies(app);
  watchProgress(app.getHttpServer());
};
