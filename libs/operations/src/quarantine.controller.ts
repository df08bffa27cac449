import { Body, Controller, Get, Inject, Module, Param, ParseIntPipe, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Asker, Asking, Logged, type Caller } from '#access';
import { Answer, OneOf, Prose } from '#http';
import { Rejected, type CommandMeta, type Country } from '#kernel';
import { concerns, isLedgerName } from '#ledger';
import { everyLedger, Quarantine, type QuarantinedRecord } from '#messaging';
import { Decisions } from './decisions.ts';
import type { ResolutionCommand } from './resolution.ts';

class QuarantineQuery {
  @OneOf(['open', 'retried', 'skipped'], { optional: true }) state?: QuarantinedRecord['state'];
}

class ReasonBody {
  @Prose({ max: 2000, description: 'Why; it is kept with your name' }) reason!: string;
}

/** As it is told: of a record that names no ledger, nobody knows whose business its content is. */
export type ToldRecord = Omit<QuarantinedRecord, 'record' | 'detail'> &
  Partial<Pick<QuarantinedRecord, 'record' | 'detail'>>;

/** A record of another's ledger is to the caller one that is not there. */
export const toldOf = (record: QuarantinedRecord, country: Country): ToldRecord | undefined => {
  if (isLedgerName(record.ledger)) return concerns(record.ledger, country) ? record : undefined;
  const { record: _, detail: __, ...rest } = record;
  return rest;
};

/**
 * Records that could not be verified or understood: nothing is skipped unless an operator says so, with a reason. An
 * operator sees, and decides about, what its country may read.
 */
@ApiTags('quarantine')
@Controller('v1/quarantine')
export class QuarantineController {
  constructor(
    @Inject(Quarantine) private readonly quarantine: Quarantine,
    @Inject(Decisions) private readonly decisions: Decisions,
  ) {}

  @Get()
  @Allow('quarantine:read')
  @ApiOperation({ summary: 'What stands in quarantine of the ledgers that concern the caller, newest first' })
  async list(
    @Query() { state }: QuarantineQuery,
    @Asker() { country }: Caller,
  ): Promise<{ records: ToldRecord[] }> {
    const hidden = everyLedger().filter((ledger) => !concerns(ledger, country));
    const found = await this.quarantine.list(state, hidden);
    return { records: found.flatMap((record) => toldOf(record, country) ?? []) };
  }

  @Get(':id')
  @Allow('quarantine:read')
  @ApiOperation({ summary: 'One record with its reason' })
  async find(@Param('id', ParseIntPipe) id: number, @Asker() { country }: Caller): Promise<ToldRecord> {
    return this.#known(id, country);
  }

  @Post(':id/retry')
  @Allow('quarantine:resolve')
  @Logged('quarantine-decision')
  @ApiOperation({ summary: 'Reads the record again, after its cause is gone' })
  async retry(
    @Param('id', ParseIntPipe) id: number,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<ToldRecord>> {
    return this.#resolve(id, 'RetryRecord', 'tried again', meta);
  }

  @Post(':id/skip')
  @Allow('quarantine:resolve')
  @Logged('quarantine-decision')
  @ApiOperation({ summary: 'Leaves the record out, for a stated reason; the decision is an event' })
  async skip(
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: ReasonBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<ToldRecord>> {
    return this.#resolve(id, 'SkipRecord', reason, meta);
  }

  async #resolve(
    id: number,
    type: ResolutionCommand['type'],
    reason: string,
    meta: CommandMeta,
  ): Promise<Answer<ToldRecord>> {
    const { consumer, ledger, position, digest } = await this.#known(id, meta.country);
    const by = meta.caller.subject;
    const data = { consumer, ledger, position, digest, reason, by };
    await this.decisions.decide(id, { type, data, meta });
    return new Answer(await this.#known(id, meta.country), { status: 200 });
  }

  async #known(id: number, country: Country): Promise<ToldRecord> {
    const record = Number.isSafeInteger(id) ? await this.quarantine.find(id) : undefined;
    const told = record && toldOf(record, country);
    if (!told) throw new Rejected('quarantine.unknown', { id });
    return told;
  }
}

@Module({ controllers: [QuarantineController], providers: [Decisions] })
export class QuarantineModule {}
