import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker, Logged, type Caller } from '#platform/access';
import { Moment, Text } from '#platform/http';
import { inUtc } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { Openings, ownAgencyOf, OpeningsAsCsv, PageQuery, type OpeningsPage } from './openings.ts';
import { Allow } from './permissions.ts';

class OpeningsQuery extends PageQuery {
  @Text({ max: 60, optional: true, description: 'Of an agency’s persons', example: 'ec-policia' })
  agency?: string;
  @Text({ max: 200, optional: true, description: 'Of one person or system, by its token' }) subject?: string;
  @Moment({ optional: true, description: 'At this moment or later' }) from?: string;
  @Moment({ optional: true, notBefore: 'from', description: 'Before this moment' }) to?: string;
}

/** Who opened what on this side, or was refused it, why and when; oldest first. */
@ApiTags('openings')
@Controller('v1/openings')
export class OpeningsController {
  constructor(@Inject(Openings) private readonly openings: Openings) {}

  @Get()
  @Allow('opening:read')
  @OpeningsAsCsv
  @Logged('openings-read')
  @Shows()
  @ApiOperation({ summary: 'Openings of all exchanges: an auditor’s country’s, a supervisor’s agency’s' })
  async across(
    @Query() { agency, subject, from, to, ...page }: OpeningsQuery,
    @Asker() caller: Caller,
  ): Promise<OpeningsPage> {
    const own = ownAgencyOf(caller);
    if (own && agency !== undefined && agency !== own) return { openings: [] };
    const span = { ...(from ? { from: inUtc(from) } : {}), ...(to ? { to: inUtc(to) } : {}) };
    return this.openings.page({ agency: own ?? agency, caller: subject, ...span }, page);
  }
}
