import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker, Logged, type Caller } from '#platform/access';
import { EVENT_STORE, type EventStore, type Search } from '#platform/event-store';
import { encodeCursor, Moment, numberIn, PAGE, PageLimit, Text } from '#platform/http';
import { inUtc, Rejected } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { exchanges } from './exchanges.projection.ts';
import { entryOf, opening, streamIdOf, type OpeningEntry, type OpeningEvent } from './opening.ts';
import { Requests } from './requests.ts';
import { Allow, may } from './permissions.ts';

class PageQuery {
  @PageLimit() limit?: number;
  @Text({ max: 2000, optional: true, description: 'Where the page before ended' }) cursor?: string;
}

class OpeningsQuery extends PageQuery {
  @Text({ max: 60, optional: true, description: 'Of an agency’s persons', example: 'ec-policia' })
  agency?: string;
  @Text({ max: 200, optional: true, description: 'Of one person or system, by its token' }) subject?: string;
  @Moment({ optional: true, description: 'At this moment or later' }) from?: string;
  @Moment({ optional: true, description: 'Before this moment' }) to?: string;
}

interface OpeningsPage {
  readonly openings: OpeningEntry[];
  readonly next?: string;
}

/** Who opened what on this side, or was refused it, why and when; oldest first. */
@ApiTags('openings')
@Controller('v1')
export class OpeningsController {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(Requests) private readonly requests: Requests,
  ) {}

  @Get('openings')
  @Allow('opening:read')
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
    return this.#page({ agency: own ?? agency, caller: subject, ...span }, page);
  }

  @Get('requests/:id/openings')
  @Allow('opening:read')
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
    return this.#page({ id: streamIdOf(id), agency: own }, page);
  }

  async #page(
    search: Omit<Search, 'category' | 'limit'>,
    { limit = PAGE.unless, cursor }: PageQuery,
  ): Promise<OpeningsPage> {
    const after = cursor === undefined ? undefined : numberIn(cursor);
    const found = await this.store.search({
      ...search,
      category: opening.category,
      ...(after === undefined ? {} : { after }),
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    return {
      openings: shown.map((event) => entryOf(event as unknown as OpeningEvent)),
      ...(found.length > limit ? { next: encodeCursor([shown.at(-1)!.position]) } : {}),
    };
  }
}

/** The one agency that a caller looks after; nothing for who audits the whole country. */
const ownAgencyOf = ({ roles, agency }: Caller): string | undefined =>
  may(roles, 'every-opening:read') ? undefined : agency;
