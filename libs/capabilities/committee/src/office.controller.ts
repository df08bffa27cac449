import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { channels } from '#contracts/committee';
import { Asking } from '#platform/access';
import { Decide, shownIn } from '#platform/event-store';
import {
  AlsoAs,
  Answer,
  CLOCK,
  CommandHeaders,
  csv,
  Day,
  IfMatch,
  inPages,
  members,
  pageByName,
  PageLimit,
  Text,
} from '#platform/http';
import {
  dayOf,
  homeLedger,
  instantBy,
  Rejected,
  type CalendarDate,
  type Clock,
  type CommandMeta,
} from '#platform/kernel';
import { Shows } from '#platform/projection';
import { office as decider } from './office.ts';
import { offices } from './offices.projection.ts';
import { Offices, officesOn, type HeldOffice, type OfficeHistory } from './offices.ts';
import type { CommitteeActAnswer } from './performed.ts';
import { Allow } from './permissions.ts';

class HolderBody {
  @Text({ max: 200, optional: true, description: 'What the office is called' }) title?: string;
  @Text({ max: 200, optional: true, description: 'Who holds it; nobody where it is vacant' })
  holder?: string;
  @Day({ since: '1800-01-01', ahead: { years: 1 }, description: 'The first day of it' })
  since!: CalendarDate;
  @Text({ max: 500, optional: true, description: 'The decree or resolution that says so' }) act?: string;
}

class OnADay {
  @Day({ since: '1800-01-01', until: '2200-12-31', optional: true, description: 'Today unless said' })
  on?: CalendarDate;
}

class OfficesQuery extends OnADay {
  @Text({ max: 400, optional: true, description: 'Where the page before ended' }) cursor?: string;
  @PageLimit() limit?: number;
}

/** Offices of the node's own country, and who holds them. Nothing of it is told to anybody. */
@ApiTags('offices')
@Controller('v1/offices')
@Shows(offices)
export class OfficeController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(Offices) private readonly held: Offices,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post(':id/holders')
  @HttpCode(200)
  @Allow('office:name')
  @CommandHeaders()
  @ApiOperation({
    summary:
      'Says who holds an office of this country from a day on, or that nobody does; the same day again corrects. It stays at home',
  })
  async name(
    @Param('id') office: string,
    @Body() body: HolderBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    const command = { type: 'SayWhoHolds' as const, data: { ...body, office }, meta };
    const handled = await this.commands.execute(new Decide(decider, office, command, { expected }));
    const { version, position, recordedAt } = handled;
    const ledger = homeLedger(meta.country, channels.committee.name);
    return new Answer(
      { id: office, version },
      {
        version,
        ...(position !== undefined && recordedAt !== undefined
          ? { position: shownIn(meta.country, { position, recordedAt }, [ledger]) }
          : {}),
        location: `/v1/offices/${office}`,
      },
    );
  }

  @Get()
  @Allow('office:read')
  @AlsoAs(
    csv(
      (page: { offices: HeldOffice[] }) => page.offices,
      members('id', 'title', 'holder', 'since', 'act'),
      inPages,
    ),
  )
  @ApiOperation({ summary: 'Offices of this country, each with who holds it on a day' })
  async offices(
    @Query() { on = dayOf(instantBy(this.clock)), ...page }: OfficesQuery,
  ): Promise<{ on: CalendarDate; offices: HeldOffice[]; next?: string }> {
    const { found, ...next } = pageByName(officesOn(await this.held.rows(), on), page, ({ id }) => id);
    return { on, offices: found.map(({ held: _, ...office }) => office), ...next };
  }

  @Get(':id')
  @Allow('office:read')
  @ApiOperation({ summary: 'One office: who holds it on a day, and who has held it' })
  async office(
    @Param('id') office: string,
    @Query() { on = dayOf(instantBy(this.clock)) }: OnADay,
  ): Promise<{ on: CalendarDate } & OfficeHistory> {
    const [found] = officesOn(await this.held.rows(office), on);
    if (!found) throw new Rejected('office.unknown', { office });
    return { on, ...found };
  }
}
