import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Asker, type Caller } from '#platform/access';
import { Metrics } from './metrics.ts';
import { Allow } from '../permissions.ts';
import type { Streamed } from '#platform/http';

@ApiTags('metrics')
@Controller('metrics')
export class MetricsController {
  constructor(@Inject(Metrics) private readonly metrics: Metrics) {}

  @Get()
  @Allow('metrics:read')
  @ApiOperation({
    summary:
      'How the process is doing, as far as it concerns the caller’s country, in Prometheus’ text format',
  })
  @ApiProduces('text/plain')
  async read(@Asker() { country }: Caller, @Res() response: Response): Promise<Streamed<'text/plain'>> {
    response.type(this.metrics.contentType).send(await this.metrics.toldTo(country));
  }
}
