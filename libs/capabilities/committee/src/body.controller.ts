import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking } from '#platform/access';
import { Answer, CommandHeaders, IfMatch } from '#platform/http';
import type { CommandMeta } from '#platform/kernel';
import { idFrom, ownName } from '#platform/two-sided';
import { body as decider, type BodyCommand } from './body.ts';
import * as bodies from './committees.bodies.ts';
import { KnownHere } from './known-here.ts';
import { DRAWN_DIGITS, Performed, type CommitteeActAnswer } from './performed.ts';
import { Allow } from './permissions.ts';

/** This country's acts in the life of a body of two countries. */
@ApiTags('bodies')
@Controller('v1/bodies')
export class BodyController {
  constructor(
    @Inject(Performed) private readonly performed: Performed,
    @Inject(KnownHere) private readonly known: KnownHere,
  ) {}

  @Post()
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({
    summary:
      'States a body of a relation: its mandate, what founds it, its seats by office; again, it is corrected',
  })
  async establish(
    @Body() { id, seats = [], ...facts }: bodies.EstablishmentBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<CommitteeActAnswer>> {
    const name = ownName(meta.country, id ?? idFrom(meta.commandId, DRAWN_DIGITS));
    const seated = seats.map(({ members = [], ...seat }) => ({ ...seat, members }));
    const data = { ...facts, body: name, seats: seated };
    return this.#act({ type: 'EstablishBody', data, meta, theirs: [] }, 201);
  }

  @Post(':id/recognitions')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Recognises a body that the other country stated' })
  async recognise(
    @Param('id') id: string,
    @Body() body: bodies.RecognitionBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    const theirs = await this.known.theirs('body', id, meta);
    return this.#act({ type: 'RecogniseBody', data: { ...body, body: id }, meta, theirs }, 200, expected);
  }

  @Post(':id/seats')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Names this country’s seats, by office' })
  async seat(
    @Param('id') id: string,
    @Body() { members = [], ...body }: bodies.OwnSeatsBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    const theirs = await this.known.theirs('body', id, meta);
    const data = { ...body, body: id, members };
    return this.#act({ type: 'SeatBody', data, meta, theirs }, 200, expected);
  }

  @Post(':id/changes')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'States what an instrument, or an acta of the body above, changed of a body' })
  async change(
    @Param('id') id: string,
    @Body() body: bodies.BodyChangeBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    const theirs = await this.known.theirs('body', id, meta);
    return this.#act({ type: 'ChangeBody', data: { ...body, body: id }, meta, theirs }, 200, expected);
  }

  @Post(':id/ends')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'States what ended a body, and into which it was merged' })
  async end(
    @Param('id') id: string,
    @Body() body: bodies.BodyEndBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    const theirs = await this.known.theirs('body', id, meta);
    return this.#act({ type: 'EndBody', data: { ...body, body: id }, meta, theirs }, 200, expected);
  }

  #act(command: BodyCommand, status: number, expected?: number): Promise<Answer<CommitteeActAnswer>> {
    return this.performed.act(decider, command.data.body, command, { status, expected, at: 'bodies' });
  }
}
