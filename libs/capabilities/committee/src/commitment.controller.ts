import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking } from '#platform/access';
import { Answer, CommandHeaders, IfMatch } from '#platform/http';
import type { CommandMeta } from '#platform/kernel';
import { commitment as decider, type CommitmentCommand } from './commitment.ts';
import * as bodies from './committees.bodies.ts';
import { KnownHere } from './known-here.ts';
import { Performed, type CommitteeActAnswer } from './performed.ts';
import { Allow } from './permissions.ts';

/** With what this node knows of the commitment. */
export const commitmentCommand = async (
  known: KnownHere,
  type: CommitmentCommand['type'],
  id: string,
  said: object,
  meta: CommandMeta,
): Promise<CommitmentCommand> =>
  ({
    type,
    data: { ...said, commitment: id },
    meta,
    theirs: await known.theirs('commitment', id, meta),
    birth: await known.birth(id, meta),
  }) as unknown as CommitmentCommand;

/** What this country says of commitments. What both decide of them stands in actas. */
@ApiTags('commitments')
@Controller('v1/commitments')
export class CommitmentController {
  constructor(
    @Inject(Performed) private readonly performed: Performed,
    @Inject(KnownHere) private readonly known: KnownHere,
  ) {}

  @Post(':id/claims')
  @HttpCode(200)
  @Allow('committee:claim')
  @CommandHeaders()
  @ApiOperation({
    summary:
      'Enters what a source says of a commitment of the past; the same claim again is corrected, and alike changes nothing',
  })
  async claim(
    @Param('id') id: string,
    @Body() { offices = [], ...body }: bodies.CommitmentClaimBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('ClaimCommitment', id, { ...body, offices }, meta, expected);
  }

  @Post(':id/progress')
  @HttpCode(200)
  @Allow('commitment:report')
  @CommandHeaders()
  @ApiOperation({ summary: 'Says how far a commitment has come as this country sees it, with its evidence' })
  async report(
    @Param('id') id: string,
    @Body() { evidence = [], ...body }: bodies.ProgressBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('ReportProgress', id, { ...body, evidence }, meta, expected);
  }

  @Post(':id/undertakings')
  @HttpCode(200)
  @Allow('commitment:report')
  @CommandHeaders()
  @ApiOperation({ summary: 'Says by which project or activity this country carries a commitment out' })
  async undertake(
    @Param('id') id: string,
    @Body() body: bodies.UndertakingBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('Undertake', id, body, meta, expected);
  }

  async #say(
    type: CommitmentCommand['type'],
    id: string,
    said: object,
    meta: CommandMeta,
    expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    const command = await commitmentCommand(this.known, type, id, said, meta);
    return this.performed.act(decider, id, command, { expected, at: 'commitments' });
  }
}
