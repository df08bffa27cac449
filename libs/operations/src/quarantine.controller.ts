import { Body, Controller, Get, Inject, Optional, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Asking } from '#access';
import { Decide } from '#event-store';
import { Answer, OneOf, Prose } from '#http';
import { Rejected, type CommandMeta } from '#kernel';
import { INBOX, Inbox, Quarantine, type QuarantinedRecord } from '#messaging';
import { Projections } from '#projection';
import { resolution, type ResolutionCommand } from './resolution.ts';

class QuarantineQuery {
  @OneOf(['open', 'retried', 'skipped'], { optional: true }) state?: QuarantinedRecord['state'];
}

class ReasonBody {
  @Prose({ max: 2000, description: 'Why; it is kept with your name' }) reason!: string;
}

/** Records that could not be verified or understood: nothing is skipped unless an operator says so, with a reason. */
@ApiTags('quarantine')
@Controller('v1/quarantine')
export class QuarantineController {
  constructor(
    @Inject(Quarantine) private readonly quarantine: Quarantine,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(Inbox) private readonly inbox: Inbox,
    @Optional() @Inject(Projections) private readonly projections?: Projections,
  ) {}

  @Get()
  @Allow('quarantine:read')
  @ApiOperation({ summary: 'What stands in quarantine, newest first' })
  async list(@Query() { state }: QuarantineQuery): Promise<{ records: QuarantinedRecord[] }> {
    return { records: await this.quarantine.list(state) };
  }

  @Get(':id')
  @Allow('quarantine:read')
  @ApiOperation({ summary: 'One record with its reason' })
  async find(@Param('id', ParseIntPipe) id: number): Promise<QuarantinedRecord> {
    return this.#known(id);
  }

  @Post(':id/retry')
  @Allow('quarantine:resolve')
  @ApiOperation({ summary: 'Reads the record again, after its cause is gone' })
  async retry(
    @Param('id', ParseIntPipe) id: number,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<QuarantinedRecord>> {
    return this.#resolve(id, 'RetryRecord', 'tried again', meta);
  }

  @Post(':id/skip')
  @Allow('quarantine:resolve')
  @ApiOperation({ summary: 'Leaves the record out, for a stated reason; the decision is an event' })
  async skip(
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: ReasonBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<QuarantinedRecord>> {
    return this.#resolve(id, 'SkipRecord', reason, meta);
  }

  /** First the event, then what follows from it; a caller who repeats the command repeats only the second. */
  async #resolve(
    id: number,
    type: ResolutionCommand['type'],
    reason: string,
    meta: CommandMeta,
  ): Promise<Answer<QuarantinedRecord>> {
    const { consumer, ledger, position, digest } = await this.#known(id);
    const by = meta.caller.subject;
    const command: ResolutionCommand = {
      type,
      data: { consumer, ledger, position, digest, reason, by },
      meta,
    };
    await this.commands.execute(new Decide(resolution, String(id), command));
    await this.quarantine.resolve(id, type === 'SkipRecord' ? 'skipped' : 'retried', reason, by);
    if (consumer === INBOX) this.inbox.retry(ledger);
    this.projections?.wake();
    return new Answer(await this.#known(id), { status: 200 });
  }

  async #known(id: number): Promise<QuarantinedRecord> {
    const record = await this.quarantine.find(id);
    if (!record) throw new Rejected('quarantine.unknown', { id });
    return record;
  }
}
