import { Body, Controller, Get, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Asking } from '#access';
import { Decide, EVENT_STORE, type EventStore } from '#event-store';
import { Answer, CommandHeaders } from '#http';
import { Rejected, streamOf, type CommandMeta } from '#kernel';
import { AgencyKeyring, open, placeOf } from '#sealed';
import { opening, type OpenContent, type Opening } from './opening.ts';
import { OpeningBody } from './request.bodies.ts';
import { Requests } from './requests.ts';

/** Opening sealed content: first it is written who, why and when; then the content leaves. */
@ApiTags('requests')
@Controller('v1/requests/:id/openings')
export class OpeningController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(Requests) private readonly requests: Requests,
    @Inject(AgencyKeyring) private readonly keyring: AgencyKeyring,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('content:open')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Opens questions or an answer sealed for the caller’s agency, for a stated reason',
  })
  async open(
    @Param('id') id: string,
    @Body() { part, reason }: OpeningBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<{ id: string; part: string; content: unknown }>> {
    const { agency } = meta.caller;
    const found = await this.requests.contentFor(id, part, agency);
    if (!found) throw new Rejected('content.unknown', { request: id, part });
    const { sealed, expires } = found;
    const key = await this.keyring.find(agency, sealed.keyId);
    if (!key) throw new Rejected('content.unknown-key', { request: id, part, keyId: sealed.keyId, agency });
    const command: OpenContent = {
      type: 'OpenContent',
      data: { request: id, part, reason },
      meta,
      ...(expires ? { expires } : {}),
    };
    await this.commands.execute(new Decide(opening, id, command));
    const place = placeOf(id, part === 'questions' ? 'questions' : 'answer');
    return new Answer({ id, part, content: await open(sealed, key, place) });
  }

  @Get()
  @Allow('opening:read')
  @ApiOperation({ summary: 'Who opened what of an exchange on this side, why and when' })
  async list(@Param('id') id: string): Promise<{ openings: Opening[] }> {
    const { events } = await this.store.load(streamOf(opening, id));
    return { openings: events.map(({ data }) => data as Opening) };
  }
}
