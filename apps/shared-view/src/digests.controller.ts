import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { accessPermissions, Asker, type Caller } from '#platform/access';
import { OneOf } from '#platform/http';
import { countries, Rejected, type Country } from '#platform/kernel';
import { Contracts } from '#platform/contracts';
import {
  beginSnapshot,
  digestOfModel,
  Projections,
  READ_POSITIONS,
  readerUnderWay,
  SharedWork,
  type Projection,
  type ReadPositions,
} from '#platform/projection';

/** Each sorts a whole read model: few at a time, so that the others' queries are answered meanwhile. */
const AT_ONCE = 2;
const WAITING = 8;

class DigestQuery {
  @OneOf([...countries], {
    optional: true,
    description: 'Only the part that this country may read too: what both compare',
  })
  with?: Country;
}

interface Digest {
  readonly model: string;
  readonly digest: string;
  readonly rows: number;
  readonly positions: Readonly<Record<string, number>>;
}

/** What two sides compare to see that they read the same: the part that both may read. */
@ApiTags('digests')
@Controller('v1/digests')
export class DigestsController {
  readonly #work = new SharedWork<Digest>(AT_ONCE, WAITING);

  constructor(
    @Inject(getDataSourceToken()) private readonly source: DataSource,
    @Inject(Projections) private readonly kept: Pick<Projections, 'projections'>,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
    @Inject(Contracts) private readonly contracts: Pick<Contracts, 'ledgers'>,
  ) {}

  @Get(':model')
  @accessPermissions.Allow('view:read')
  @ApiOperation({
    summary:
      'Digest of what the caller’s country may read of a read model, with the exact ledger sizes it reflects',
  })
  async digest(
    @Param('model') model: string,
    @Query() { with: other }: DigestQuery,
    @Asker() { country }: Caller,
  ): Promise<Digest> {
    const projection = this.kept.projections.find(({ name }) => name === model);
    if (!projection) throw new Rejected('model.unknown', { model });
    const { at } = this.contracts.ledgers;
    const ledgers = at(country).filter((ledger) => !other || at(other).includes(ledger));
    // Who asks later may have seen more: the same is what reflects the same.
    const places = Object.entries(await this.positions.at()).filter(([ledger]) => ledgers.includes(ledger));
    const key = JSON.stringify([model, ledgers, places]);
    return this.#work.of(key, (stop) => this.#compute(projection, ledgers, stop), readerUnderWay.getStore());
  }

  /** In one snapshot: the content, and the positions it belongs to. */
  async #compute(projection: Projection, ledgers: readonly string[], stop: AbortSignal): Promise<Digest> {
    const runner = this.source.createQueryRunner();
    await runner.connect();
    try {
      await beginSnapshot(this.source, runner, projection);
      const places = (await runner.query(
        'select ledger, size from projection_positions where projection = $1 and ledger = any($2) order by ledger',
        [projection.name, ledgers],
      )) as { ledger: string; size: string }[];
      const content = await digestOfModel(this.source, runner, projection, { ledgers, stop });
      await runner.commitTransaction();
      return {
        model: projection.name,
        ...content,
        positions: Object.fromEntries(places.map(({ ledger, size }) => [ledger, Number(size)])),
      };
    } finally {
      if (runner.isTransactionActive) await runner.rollbackTransaction();
      await runner.release();
    }
  }
}
