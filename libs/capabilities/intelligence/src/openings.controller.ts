import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker, Logged, type Caller } from '#platform/access';
import { Rejected } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { Openings, ownAgencyOf, OpeningsAsCsv, PageQuery, type OpeningsPage } from '#platform/sealed/node';
import { exchanges } from './exchanges.projection.ts';
import { Requests } from './requests.ts';
import { Allow } from './permissions.ts';

/** Who opened what of one exchange on this side, or was refused it, why and when; oldest first. */
@ApiTags('openings')
@Controller('v1/requests/:id/openings')
export class OpeningsController {
  constructor(
    @Inject(Openings) private readonly openings: Openings,
    @Inject(Requests) private readonly requests: Requests,
  ) {}

  @Get()
  @Allow('opening:read')
  @OpeningsAsCsv
  @Logged('openings-read')
  @Shows(exchanges)
  @ApiOperation({ summary: 'Openings of one exchange' })
  async of(
    @Param('id') id: string,
    @Query() page: PageQuery,
    @Asker() caller: Caller,
  ): Promise<OpeningsPage> {
    const own = ownAgencyOf(caller);
    if (!(await this.requests.isKnown(id, caller.country, own)))
      throw new Rejected('request.unknown', { request: id });
    return this.openings.page({ request: id, agency: own }, page);
  }
}
