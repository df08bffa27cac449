import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker, type Caller } from '#platform/access';
import { CLOCK, Identifier } from '#platform/http';
import { dayOf, instantBy, Rejected, type Clock } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { instruments } from './instruments.projection.ts';
import { Instruments } from './instruments.ts';
import { Allow } from './permissions.ts';
import { restingOnCommittees } from './resting-on-committees.projection.ts';
import { resting } from './resting.projection.ts';
import { RestingThings, type RestingList } from './resting.ts';

class RestingQuery {
  @Identifier({ optional: true, description: 'What rests on this article alone', example: 'art. 4' })
  article?: string;
}

/** What stops when an instrument, or an article, is suspended: for who decides upon it, before. */
@ApiTags('instruments')
@Controller('v1/instruments')
@Shows(instruments, resting, ...restingOnCommittees)
export class RestingController {
  constructor(
    @Inject(Instruments) private readonly instruments: Instruments,
    @Inject(RestingThings) private readonly resting: RestingThings,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get(':id/resting')
  @Allow('instrument:bind')
  @ApiOperation({
    summary: 'What rests on an instrument today; its digest is what a suspension confirms to have seen',
  })
  async list(
    @Param('id') id: string,
    @Query() { article }: RestingQuery,
    @Asker() { country }: Caller,
  ): Promise<RestingList> {
    const today = dayOf(instantBy(this.clock));
    const instrument = await this.instruments.instrument(id, today, country);
    if (!instrument) throw new Rejected('instrument.unknown', { instrument: id });
    return this.resting.on(instrument, today, country, article === undefined ? undefined : [article]);
  }
}
