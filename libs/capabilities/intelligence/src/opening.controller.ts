import { randomUUID } from 'node:crypto';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking, Logged } from '#platform/access';
import { Decide, type Handled } from '#platform/event-store';
import { Answer, CommandHeaders } from '#platform/http';
import { Rejected, timeOrderedId, type CommandMeta } from '#platform/kernel';
import { AgencyKeyring, open, placeOf } from '#platform/sealed';
import type { ExchangeContent } from './contents.projection.ts';
import { opening, refusalOf, streamIdOf, type OpenContent, type OpeningEvent } from './opening.ts';
import { OpeningBody } from './request.bodies.ts';
import { Requests } from './requests.ts';
import { Allow } from './permissions.ts';

/** As its contract has it. */
const LONGEST_NAME = 100;

/**
 * Opening sealed content: first it is written who, why and when; then the content leaves, or it is said why it does not.
 * An opening is never answered from memory. Sent again under the same key it is another one, with its own entry: what was
 * given once, the key does not give again, to nobody else and at no later time.
 */
@ApiTags('requests')
@Controller('v1/requests/:id/openings')
export class OpeningController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(Requests) private readonly requests: Requests,
    @Inject(AgencyKeyring) private readonly keyring: AgencyKeyring,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('content:open')
  @Logged('opening')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Opens questions or an answer sealed for the caller’s agency, for a stated reason',
    description: 'Each time, opened or refused, is written with the caller’s name first.',
  })
  async open(
    @Param('id') id: string,
    @Body() { part, reason }: OpeningBody,
    @Asking('person') meta: CommandMeta,
  ): Promise<Answer<{ id: string; part: string; content: unknown }>> {
    // What no request is called is none; it would not fit the name of a stream either.
    if (id.length > LONGEST_NAME) throw new Rejected('request.unknown', { request: id });
    const { agency } = meta.caller;
    const found = await this.requests.contentFor(id, part, { agency, country: meta.country });
    const key = found && this.keyring.find(agency, found.sealed.keyId);
    const command: OpenContent = {
      type: 'OpenContent',
      data: { request: id, part, reason },
      // The store answers a command's id from memory: each arrival has its own.
      meta: { ...meta, commandId: `${meta.commandId} ${randomUUID()}` },
      ...(found ? { found: soughtIn(found, key !== undefined) } : {}),
    };
    const { recordedAt }: Handled<OpeningEvent> = await this.commands.execute(
      new Decide(opening, `${streamIdOf(id)}/${timeOrderedId(meta.now)}`, command, { fresh: true }),
    );
    // Recording may have taken its time: what expired meanwhile does not open either.
    const refusal = refusalOf(command) ?? refusalOf(command, recordedAt);
    if (refusal) throw new Rejected(refusal.code, refusal.facts);
    const place = placeOf(id, part === 'questions' ? 'questions' : 'answer');
    return new Answer({ id, part, content: await open(found!.sealed, key!, place) });
  }
}

const soughtIn = ({ expires, sealed }: ExchangeContent, withKey: boolean): OpenContent['found'] => ({
  ...(expires === null ? {} : { expires }),
  keyId: sealed.keyId,
  withKey,
});
