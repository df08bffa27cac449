import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { subjectMatters, type SubjectMatter } from '#contracts';
import { Allow, Asker, type Caller } from '#access';
import { Answer, Identifier, MinPosition, OneOf, type PositionVector } from '#http';
import { READ_POSITIONS, type ReadPositions } from '#projection';
import { exchangeOf, exchangeStates, type ExchangeState, type ExchangeView } from './exchange-state.ts';
import { concernsCountry, exchangeGroups, type ExchangeGroup } from './exchanges.ts';
import { ExchangeAnswer, ExchangeRequest } from './exchanges.projection.ts';

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
export class ExchangesController {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
  ) {}

  @Get()
  @Allow('view:read')
  @ApiOperation({
    summary: 'Requests of the caller’s country: counts and times by agencies, matter and state',
  })
  async list(
    @Query() query: ExchangesQuery,
    @Asker() { country }: Caller,
    @MinPosition() wanted?: PositionVector,
  ): Promise<Answer<{ exchanges: ExchangeGroup[] }>> {
    const position = await this.positions.reached(wanted);
    const { overdue } = query;
    const found = (await this.#all()).filter(
      (exchange) =>
        concernsCountry(exchange, country) &&
        (['from', 'to', 'matter', 'state'] as const).every(
          (name) => query[name] === undefined || exchange[name] === query[name],
        ) &&
        (overdue === undefined || exchange.overdue === (overdue === 'true')),
    );
    return new Answer({ exchanges: exchangeGroups(found) }, { position });
  }

  async #all(): Promise<ExchangeView[]> {
    const now = new Date().toISOString();
    const requests = new Map(
      (await this.source.manager.find(ExchangeRequest)).map((row) => [row.request, row] as const),
    );
    const answers = new Map<string, ExchangeAnswer[]>();
    for (const row of await this.source.manager.find(ExchangeAnswer))
      answers.set(row.request, [...(answers.get(row.request) ?? []), row]);
    return [...new Set([...requests.keys(), ...answers.keys()])].map((id) =>
      exchangeOf(id, requests.get(id), answers.get(id) ?? [], now),
    );
  }
}
