import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ledgersAt } from '#contracts/intelligence';
import { subjectMatters, type SubjectMatter } from '#platform/contracts';
import { Asker, type Caller } from '#platform/access';
import { AlsoAs, CLOCK, csv, Identifier, OneOf } from '#platform/http';
import { type Clock, type Country, instantBy } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { actsByThing, findActs } from '#platform/two-sided';
import { exchangesOf, exchangeStates, type ExchangeState, type ExchangeView } from './exchange-state.ts';
import { concernsCountry, exchangeGroups, type ExchangeGroup } from './exchanges.ts';
import { ExchangeActRow, exchanges } from './exchanges.projection.ts';
import { groupColumns } from './lists.ts';
import { Allow } from './permissions.ts';

class ExchangesQuery {
  @Identifier({ max: 60, optional: true, description: 'Agency that asks' }) from?: string;
  @Identifier({ max: 60, optional: true, description: 'Agency asked' }) to?: string;
  @OneOf(subjectMatters, { optional: true }) matter?: SubjectMatter;
  @OneOf(exchangeStates, { optional: true }) state?: ExchangeState;
  @OneOf(['true', 'false'], { optional: true, description: 'Past its deadline without an answer' })
  overdue?: 'true' | 'false';
}

/** How the agencies of two countries ask and answer each other. */
@ApiTags('exchanges')
@Controller('v1/exchanges')
@Shows(exchanges)
export class ExchangesController {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  @Get()
  @Allow('view:read')
  @AlsoAs(csv((answer: { exchanges: ExchangeGroup[] }) => answer.exchanges, groupColumns))
  @ApiOperation({
    summary: 'Requests of the caller’s country: counts and times by agencies, matter and state',
  })
  async list(
    @Query() query: ExchangesQuery,
    @Asker() { country }: Caller,
  ): Promise<{ exchanges: ExchangeGroup[] }> {
    const { overdue } = query;
    const found = (await this.#all(country)).filter(
      (exchange) =>
        concernsCountry(exchange, country) &&
        (['from', 'to', 'matter', 'state'] as const).every(
          (name) => query[name] === undefined || exchange[name] === query[name],
        ) &&
        (overdue === undefined || exchange.overdue === (overdue === 'true')),
    );
    return { exchanges: exchangeGroups(found) };
  }

  async #all(country: Country): Promise<ExchangeView[]> {
    const rows = await findActs(ExchangeActRow, this.source, ledgersAt(country));
    return exchangesOf(actsByThing(rows), instantBy(this.clock));
  }
}
