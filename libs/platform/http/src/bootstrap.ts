import 'reflect-metadata';
import { Logger, type DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { inOneLine } from '#platform/kernel';
import { LineLogger } from './line-logger.ts';
import { serveOpenApi, type ApiAnswers } from './openapi.ts';
import { secure, type Environment } from './security.ts';

/** How long requests that are under way may take once the process was told to stop. */
const FINISH_WITHIN_MS = 3_000;

/** An application as it is served: also what a test starts, without listening. */
export const createApp = async (
  module: DynamicModule,
  name: string,
  answers?: ApiAnswers,
  environment: Environment = {},
): Promise<NestExpressApplication> => {
  const app = await NestFactory.create<NestExpressApplication>(module, {
    logger: new LineLogger(),
    abortOnError: false,
    bodyParser: false,
  });
  secure(app, environment);
  serveOpenApi(app, name, answers);
  return app;
};

/**
 * Runs an application as a process: listens on HOST (127.0.0.1) and PORT, says `ready on …`, and stops in order on
 * SIGTERM, SIGINT, or when whoever started it is gone.
 */
export const serve = async (
  create: (environment: Environment) => Promise<DynamicModule>,
  {
    name,
    answers,
    environment,
  }: { readonly name: string; readonly answers: ApiAnswers; readonly environment: Environment },
): Promise<void> => {
  Logger.overrideLogger(new LineLogger());
  const fail = (error: Error & { code?: string }): never => {
    const taken =
      error.code === 'EADDRINUSE'
        ? `port ${environment['PORT']} is taken: set PORT to another`
        : error.message;
    process.stderr.write(`${name} cannot start: ${inOneLine(taken)}\n`);
    process.exit(1);
  };
  const stopEarly = (): never => process.exit(0);
  process.once('SIGTERM', stopEarly).once('SIGINT', stopEarly).once('disconnect', stopEarly);
  const app = await create(environment)
    .then((module) => createApp(module, name, answers, environment))
    .catch(fail);

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    const server = app.getHttpServer();
    setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS).unref();
    server.closeIdleConnections();
    app.close().then(
      () => process.exit(0),
      (error: Error) => {
        process.stderr.write(`${name} did not stop in order: ${inOneLine(error.message)}\n`);
        process.exit(1);
      },
    );
  };
  process.off('SIGTERM', stopEarly).off('SIGINT', stopEarly).off('disconnect', stopEarly);
  process.on('SIGTERM', stop).on('SIGINT', stop).on('disconnect', stop);
  await app.listen(Number(environment['PORT'] ?? 0), environment['HOST'] ?? '127.0.0.1').catch(fail);
  process.stdout.write(`ready on ${await app.getUrl()}\n`);
};
