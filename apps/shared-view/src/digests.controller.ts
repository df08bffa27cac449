import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Allow, Asker, type Caller } from '#access';
import { mayKnowOf } from '#contracts';
import { positionsFor } from '#http';
import { Rejected } from '#kernel';
import { beginSnapshot, digestOf, Projections } from '#projection';

/** What two sides compare to see that they read the same. */
@ApiTags('digests')
@Controller('v1/digests')
export class DigestsController {
  constructor(
    @Inject(getDataSourceToken()) private readonly source: DataSource,
    @Inject(Projections) private readonly projections: Projections,
  ) {}

  @Get(':model')
  @Allow('view:read')
  @ApiOperation({ summary: 'Digest of a read model’s content, with the exact ledger sizes it reflects' })
  async digest(
    @Param('model') model: string,
    @Asker() { country }: Caller,
  ): Promise<{ model: string; digest: string; rows: number; positions: Record<string, number> }> {
    const projection = this.projections.runners.find(
      (runner) => runner.projection.name === model,
    )?.projection;
    if (!projection) throw new Rejected('model.unknown', { model });
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      // One snapshot for the content and the positions it belongs to.
      await beginSnapshot(this.source, runner, projection);
      const places = (await runner.query(
        'select ledger, size from projection_positions where projection = $1 order by ledger',
        [model],
      )) as { ledger: string; size: string }[];
      const content = await digestOf(this.source, runner, projection);
      await runner.commitTransaction();
      return {
        model,
        ...content,
        positions: positionsFor(
          Object.fromEntries(places.map(({ ledger, size }) => [ledger, Number(size)])),
          mayKnowOf,
          country,
        ),
      };
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }
}
