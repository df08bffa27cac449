import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { channels } from '#contracts/safeguards';
import { Asker, Asking, type Caller } from '#platform/access';
import { Decide, shownIn } from '#platform/event-store';
import { Answer, CommandHeaders, IfMatch, RequiredIfMatch } from '#platform/http';
import { homeLedger, type CommandMeta } from '#platform/kernel';
import { idFrom, ownName } from '#platform/two-sided';
import * as bodies from './case.bodies.ts';
import type { ActInCase, CaseCommand, OpenCase } from './case.commands.ts';
import type { ActName, ActsInCase } from './case.events.ts';
import { safeguard } from './case.ts';
import { CasesHere } from './cases-here.ts';
import { Allow } from './permissions.ts';

/** The case, its version after the act, and, of somebody who was passed on, what that is called. */
interface CaseActAnswer {
  readonly id: string;
  readonly version: number;
  readonly referral?: string;
}

/** Of a name that nobody gave. */
const DRAWN_DIGITS = 12;

const marked = (flag: boolean | undefined): true | undefined => (flag ? true : undefined);

/** How a person was treated, recorded act by act. Nothing of it leaves the country. */
@ApiTags('safeguards')
@Controller('v1/safeguards/cases')
export class CaseController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(CasesHere) private readonly here: CasesHere,
  ) {}

  @Post()
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Records a refusal, a measure, or help alone; the limits of the law follow as duties',
  })
  async open(
    @Body() { id, protection, childAlone, generated, ...said }: bodies.CaseBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<CaseActAnswer>> {
    const name = ownName(meta.country, id ?? idFrom(meta.commandId, DRAWN_DIGITS));
    const flags = {
      protection: marked(protection),
      childAlone: marked(childAlone),
      generated: marked(generated),
    };
    const data: OpenCase['data'] = { case: name, ...said, ...flags };
    const protectedElsewhere = await this.here.isProtectedElsewhere(name, said.subject);
    return this.#handle(name, { type: 'OpenCase', data, meta, protectedElsewhere }, 201);
  }

  @Post(':id/hearings')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'Whether the person was heard, and what was said; or why nobody was' })
  async hear(
    @Param('id') id: string,
    @Body() body: bodies.HearingBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'PersonHeard', body, meta, caller, expected);
  }

  @Post(':id/notices')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({
    summary:
      'The person was told of the decision: in which language, with whose help, and whether it was understood',
  })
  async notify(
    @Param('id') id: string,
    @Body() body: bodies.DecisionNoticeBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'DecisionNotified', body, meta, caller, expected);
  }

  @Post(':id/remedies')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Which remedy the person was told of, before whom and until when; that day becomes a duty',
  })
  async explain(
    @Param('id') id: string,
    @Body() body: bodies.RemedyBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'RemedyExplained', body, meta, caller, expected);
  }

  @Post(':id/remedies-lodged')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'A remedy was used' })
  async lodge(
    @Param('id') id: string,
    @Body() body: bodies.LodgedBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'RemedyLodged', body, meta, caller, expected);
  }

  @Post(':id/remedies-decided')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'What was decided on a remedy, and by whom' })
  async decide(
    @Param('id') id: string,
    @Body() body: bodies.RemedyDecisionBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'RemedyDecided', body, meta, caller, expected);
  }

  @Post(':id/referrals')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Passes the person on: to protection, for trafficking, to health care, or as a child alone',
  })
  async refer(
    @Param('id') id: string,
    @Body() body: bodies.ReferralBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'PersonReferred', body, meta, caller, expected);
  }

  @Post(':id/referrals/:referral/receipt')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'Whoever is to help has received the person' })
  async receive(
    @Param('id') id: string,
    @Param('referral') referral: string,
    @Body() body: bodies.ReferralReceiptBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'ReferralReceived', { ...body, referral }, meta, caller, expected);
  }

  @Post(':id/referrals/:referral/outcome')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'What became of a referral' })
  async concludeReferral(
    @Param('id') id: string,
    @Param('referral') referral: string,
    @Body() body: bodies.ReferralOutcomeBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'ReferralConcluded', { ...body, referral }, meta, caller, expected);
  }

  @Post(':id/consular-rights')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'The person was told that their consul can be told, and whether they ask for it' })
  async explainConsularRight(
    @Param('id') id: string,
    @Body() body: bodies.ConsularRightBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'ConsularRightExplained', body, meta, caller, expected);
  }

  @Post(':id/consular-notices')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({
    summary: 'A consul was told; of somebody who asks for protection never that of the country of origin',
  })
  async notifyConsul(
    @Param('id') id: string,
    @Body() body: bodies.ConsularNoticeBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'ConsulNotified', body, meta, caller, expected);
  }

  @Post(':id/counsel')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'Somebody defends the person from now on' })
  async assignCounsel(
    @Param('id') id: string,
    @Body() body: bodies.CounselBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'CounselAssigned', body, meta, caller, expected);
  }

  @Post(':id/interpreters')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'Somebody interprets from now on' })
  async assignInterpreter(
    @Param('id') id: string,
    @Body() body: bodies.InterpreterBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'InterpreterAssigned', body, meta, caller, expected);
  }

  @Post(':id/reviews')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'A judge has reviewed the measure' })
  async review(
    @Param('id') id: string,
    @Body() body: bodies.JudicialReviewBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'JudgeReviewed', body, meta, caller, expected);
  }

  @Post(':id/claims')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'The person asks for protection: nobody outside is told, now or later' })
  async claim(
    @Param('id') id: string,
    @Body() body: bodies.ProtectionClaimBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @IfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'ProtectionClaimed', body, meta, caller, expected);
  }

  @Post(':id/conclusion')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'What became of the person; `If-Match` names the version that was seen' })
  async conclude(
    @Param('id') id: string,
    @Body() body: bodies.CaseConclusionBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @RequiredIfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'CaseConcluded', body, meta, caller, expected);
  }

  @Post(':id/annulment')
  @HttpCode(200)
  @Allow('safeguard:record')
  @CommandHeaders()
  @ApiOperation({
    summary: 'It was recorded wrongly and does not count; `If-Match` names the version that was seen',
  })
  async annul(
    @Param('id') id: string,
    @Body() body: bodies.CaseAnnulmentBody,
    @Asking() meta: CommandMeta,
    @Asker() caller: Caller,
    @RequiredIfMatch() expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    return this.#act(id, 'CaseAnnulled', body, meta, caller, expected);
  }

  async #act<T extends ActName>(
    id: string,
    act: T,
    said: ActsInCase[T],
    meta: CommandMeta,
    caller: Caller,
    expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    const { subject } = await this.here.openedFor(id, caller);
    const command = {
      type: 'ActInCase',
      data: { case: id, act, said },
      meta,
      protectedElsewhere: await this.here.isProtectedElsewhere(id, subject),
    } as ActInCase;
    return this.#handle(id, command, 200, expected);
  }

  async #handle(
    id: string,
    command: CaseCommand,
    status: number,
    expected?: number,
  ): Promise<Answer<CaseActAnswer>> {
    const { meta } = command;
    const { version, position, recordedAt, events } = await this.commands.execute(
      new Decide(safeguard, id, command, { expected }),
    );
    const referred = events.find((event) => event.type === 'PersonReferred');
    const ledger = homeLedger(meta.country, channels.safeguards.name);
    return new Answer(
      { id, version, ...(referred ? { referral: referred.data.referral } : {}) },
      {
        status,
        version,
        ...(position === undefined
          ? {}
          : { position: shownIn(meta.country, { position, recordedAt }, [ledger]) }),
        location: `/v1/safeguards/cases/${id}`,
      },
    );
  }
}
