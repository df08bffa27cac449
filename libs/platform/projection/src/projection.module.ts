import {
  Module,
  type DynamicModule,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Contracts } from '#platform/contracts';
import { Archive, Quarantine } from '#platform/messaging';
import type { Projection } from './projection.ts';
import { ProjectedPositions, READ_POSITIONS } from './queries/read-positions.ts';
import { ProjectionRunner } from './leader/runner.ts';

/** The read models that this process keeps current. */
export class Projections extends ProjectionRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  onApplicationBootstrap(): void {
    this.start();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.stop();
  }
}

@Module({})
export class ProjectionModule {
  static forRoot(
    projections: readonly Projection[],
    contracts: Contracts,
    log: (line: string) => void,
  ): DynamicModule {
    return {
      module: ProjectionModule,
      global: true,
      providers: [
        {
          provide: Projections,
          inject: [getDataSourceToken(), Archive, Quarantine],
          useFactory: (source: DataSource, archive: Archive, quarantine: Quarantine) =>
            new Projections(projections, source, archive, quarantine, contracts, log),
        },
        {
          provide: READ_POSITIONS,
          inject: [getDataSourceToken(), Projections],
          useFactory: (source: DataSource, runner: Projections) => new ProjectedPositions(source, runner),
        },
      ],
      exports: [Projections, READ_POSITIONS],
    };
  }
}
