import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import type { RequestHandler } from 'express';
import { systemClock, type Clock } from '#platform/kernel';
import { AnswerInterceptor } from './answer.ts';
import { HealthController, READINESS, Readiness, type ReadinessCheck } from './health.controller.ts';
import { NoQueryInterceptor } from './no-query.ts';
import { DISCRETION, type Discretion } from './position.ts';
import { CATALOGUE, ProblemFilter } from './problem.filter.ts';
import type { Catalogue } from './problem.ts';
import { httpProblems } from './problems.ts';
import { CLOCK, DOOR, ENVIRONMENT, GATE, type Environment } from './security.ts';
import { RequestPipe } from './validation.ts';

interface HttpSettings {
  readonly problems: readonly Catalogue[];
  /** By which it is told when something is asked. */
  readonly clock?: Clock;
  /** Whether a caller is told how far a ledger is. */
  readonly tells?: Discretion;
  /** Nothing unless said. */
  readonly environment?: Environment;
  readonly readiness?: {
    readonly inject: never[] | readonly unknown[];
    useFactory(...given: never[]): readonly ReadinessCheck[];
  };
}

@Module({})
export class HttpModule {
  static forRoot({
    problems,
    readiness,
    clock = systemClock,
    environment = {},
    tells = () => true,
  }: HttpSettings): DynamicModule {
    return {
      module: HttpModule,
      global: true,
      controllers: [HealthController],
      providers: [
        { provide: CLOCK, useValue: clock },
        { provide: ENVIRONMENT, useValue: environment },
        { provide: DISCRETION, useValue: tells },
        { provide: CATALOGUE, useValue: Object.assign({}, httpProblems, ...problems) as Catalogue },
        {
          provide: READINESS,
          inject: [...((readiness?.inject ?? []) as symbol[])],
          useFactory: (readiness?.useFactory ?? (() => [])) as (
            ...given: unknown[]
          ) => readonly ReadinessCheck[],
        },
        {
          provide: DOOR,
          inject: [{ token: GATE, optional: true }],
          useFactory: (gate: RequestHandler = (_request, _response, next) => next()) => gate,
        },
        Readiness,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: NoQueryInterceptor },
        { provide: APP_INTERCEPTOR, useClass: AnswerInterceptor },
        { provide: APP_PIPE, useClass: RequestPipe },
      ],
      exports: [CATALOGUE, CLOCK, DISCRETION, ENVIRONMENT, Readiness],
    };
  }
}
