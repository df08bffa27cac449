import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, Asker, type Caller } from '#access';
import type { Country } from '#kernel';
import { concerns, isLedgerName } from '#ledger';
import { Metrics } from './metrics.ts';

/** Without the series of ledgers whose traffic is not this country's to know: how much two others ask one another. */
export const toldTo = (country: Country, text: string): string =>
  text
    .split('\n')
    .filter((line) => {
      const ledger = /^[^#]*ledger="([^"]+)"/.exec(line)?.[1];
      return ledger === undefined || !isLedgerName(ledger) || concerns(ledger, country);
    })
    .join('\n');

@ApiTags('metrics')
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Allow('metrics:read')
  @ApiOperation({ summary: 'How the process is doing, in Prometheus’ text format' })
  @ApiProduces('text/plain')
  async read(@Asker() { country }: Caller, @Res() response: Response): Promise<void> {
    response.type(this.metrics.contentType).send(toldTo(country, await this.metrics.text()));
  }
}
