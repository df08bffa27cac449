import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking } from '#platform/access';
import { Answer, CommandHeaders, IfMatch } from '#platform/http';
import type { CommandMeta } from '#platform/kernel';
import { idFrom, ownName } from '#platform/two-sided';
import * as bodies from './committees.bodies.ts';
import { KnownHere } from './known-here.ts';
import { DRAWN_DIGITS, Performed, type CommitteeActAnswer } from './performed.ts';
import { Allow } from './permissions.ts';
import { session as decider, type SessionCommand } from './session.ts';

/** With what this node knows of the session and of its body; `body`, where the command names one. */
export const sessionCommand = async (
  known: KnownHere,
  type: SessionCommand['type'],
  id: string,
  said: object,
  meta: CommandMeta,
  body?: string,
): Promise<SessionCommand> => {
  const theirs = await known.theirs('session', id, meta);
  const of = body ?? (await known.session(id, meta))?.body;
  return {
    type,
    data: { ...said, session: id },
    meta,
    theirs,
    body: of === undefined ? undefined : await known.body(of, meta),
  } as unknown as SessionCommand;
};

/** This country's acts in the life of a session. */
@ApiTags('sessions')
@Controller('v1/sessions')
export class SessionController {
  constructor(
    @Inject(Performed) private readonly performed: Performed,
    @Inject(KnownHere) private readonly known: KnownHere,
  ) {}

  @Post()
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Convenes a session of a body, and says when, how and where' })
  async convene(
    @Body() { id, ...facts }: bodies.ConveningBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<CommitteeActAnswer>> {
    const name = ownName(meta.country, id ?? idFrom(meta.commandId, DRAWN_DIGITS));
    return this.#say('ConveneSession', name, facts, meta, { status: 201, body: facts.body });
  }

  @Post(':id/claims')
  @HttpCode(200)
  @Allow('committee:claim')
  @CommandHeaders()
  @ApiOperation({
    summary:
      'Enters what a source says of a session of the past; the same claim again is corrected, and alike changes nothing',
  })
  async claim(
    @Param('id') id: string,
    @Body() body: bodies.SessionClaimBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('ClaimSession', id, body, meta, { expected, ...(body.body ? { body: body.body } : {}) });
  }

  @Post(':id/meetings')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Stands by a date, mode, place and host: the other’s, or a counter-proposal' })
  async meet(
    @Param('id') id: string,
    @Body() body: bodies.MeetingProposalBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('ProposeMeeting', id, body, meta, { expected });
  }

  @Post(':id/agenda')
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Proposes an item of the agenda' })
  async propose(
    @Param('id') id: string,
    @Body() body: bodies.ItemBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('ProposeItem', id, body, meta, { status: 201, expected });
  }

  @Post(':id/agenda/:item/answers')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Accepts, merges or defers an item of the agenda, or takes its own back' })
  async answer(
    @Param('id') id: string,
    @Param('item') item: string,
    @Body() body: bodies.ItemAnswerBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('AnswerItem', id, { ...body, item }, meta, { expected });
  }

  @Post(':id/papers')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Lays a paper before a session, by its digest' })
  async file(
    @Param('id') id: string,
    @Body() body: bodies.FilingBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('FilePaper', id, body, meta, { expected });
  }

  @Post(':id/delegations')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Names this country’s delegation, by office' })
  async name(
    @Param('id') id: string,
    @Body() { members = [], ...body }: bodies.DelegationBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('NameDelegation', id, { ...body, members }, meta, { expected });
  }

  @Post(':id/records')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Records what became of a session, and which of this country’s offices were there',
  })
  async record(
    @Param('id') id: string,
    @Body() { present = [], ...body }: bodies.SessionRecordBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('RecordSession', id, { ...body, present }, meta, { expected });
  }

  async #say(
    type: SessionCommand['type'],
    id: string,
    said: object,
    meta: CommandMeta,
    { status = 200, expected, body }: { status?: number; expected?: number | undefined; body?: string },
  ): Promise<Answer<CommitteeActAnswer>> {
    const command = await sessionCommand(this.known, type, id, said, meta, body);
    return this.performed.act(
      decider,
      id,
      command,
      { status, expected, at: 'sessions' },
      ({ item }) => item as string | undefined,
    );
  }
}
