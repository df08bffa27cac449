import {
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Archive, Quarantine } from '#messaging';
import type { Projection } from './projection.ts';
import { ProjectedPositions, READ_POSITIONS } from './queries/read-positions.ts';
import { ProjectionRunner } from './leader/runner.ts';

/** The read models that this process keeps current. */
export class Projections implements OnApplicationBootstrap, OnApplicationShutdown {
  constructor(readonly runners: readonly ProjectionRunner[]) {}

  onApplicationBootstrap(): void {
    for (const runner of this.runners) runner.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
  }

  /** Starts a read model's next attempt at once: after an operator's decision. */
  wake(): void {
    for (const runner of this.runners) runner.wake();
  }

  unready(): string | undefined {
    return this.runners.map((runner) => runner.unready()).find(Boolean);
  }
}

@Module({})
export class ProjectionModule {
  static forRoot(projections: readonly Projection[], log: (line: string) => void): DynamicModule {
    return {
      module: ProjectionModule,
      global: true,
      providers: [
        {
          provide: Projections,
          inject: [getDataSourceToken(), Archive, Quarantine],
          useFactory: (source: DataSource, archive: Archive, quarantine: Quarantine) =>
            new Projections(
              projections.map(
                (projection) => new ProjectionRunner(projection, source, archive, quarantine, log),
              ),
            ),
        },
        {
          provide: READ_POSITIONS,
          inject: [getDataSourceToken(), Projections],
          useFactory: (source: DataSource, { runners }: Projections) =>
            new ProjectedPositions(source, runners),
        },
      ],
      exports: [Projections, READ_POSITIONS],
    };
  }
}
