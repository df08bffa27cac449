import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Module,
  Param,
  ParseIntPipe,
  Post,
  Query,
} from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Contracts } from '#platform/contracts';
import { Asker, Asking, Logged, type Caller } from '#platform/access';
import {
  AlsoAs,
  Answer,
  CommandHeaders,
  csv,
  encodeCursor,
  members,
  momentIn,
  OneOf,
  Prose,
  Text,
  WholeInQuery,
  type Columns,
} from '#platform/http';
import { Rejected, concerns, isLedgerName, type CommandMeta, type Country } from '#platform/kernel';
import { Quarantine, type NamedRecord, type Place, type QuarantinedRecord } from '#platform/messaging';
import { Decisions } from './decisions.ts';
import type { ResolutionCommand } from './resolution.ts';
import { Allow } from '../permissions.ts';

const PAGE = { unless: 100, most: 1_000 } as const;

class QuarantineQuery {
  @OneOf(['open', 'retried', 'skipped'], { optional: true }) state?: QuarantinedRecord['state'];
  @WholeInQuery({ min: 1, max: PAGE.most, optional: true, description: `${PAGE.unless} unless said` })
  limit?: number;
  @Text({ max: 200, optional: true, description: '`next` of the page before' }) cursor?: string;
}

const placeIn = (cursor: string): Place => {
  const [foundAtExactly, id] = momentIn(cursor);
  return { foundAtExactly, id };
};

class DecisionBody {
  @Prose({ max: 2000, description: 'Why; it is kept with your name' }) reason!: string;
}

/** As it is told: of a record that names no ledger, nobody knows whose business its content is. */
export type ToldRecord = Omit<QuarantinedRecord, 'record' | 'detail'> &
  Partial<Pick<QuarantinedRecord, 'record' | 'detail'>>;
/** In a list: the whole of it is asked for by its number. */
export type ListedRecord = Omit<ToldRecord, 'record'> & { readonly bytes: number; readonly begins?: string };

const columns: Columns<ListedRecord> = {
  ...members('id', 'consumer', 'ledger', 'position', 'code', 'digest', 'bytes'),
  foundAt: ({ foundAt }) => foundAt.toISOString(),
  ...members('state', 'resolution', 'resolvedBy', 'detail'),
};

/** A record of another's ledger is to the caller one that is not there. */
const isTold = ({ ledger }: { readonly ledger: string }, country: Country): boolean =>
  !isLedgerName(ledger) || concerns(ledger, country);

const isWhole = ({ ledger }: { readonly ledger: string }): boolean => isLedgerName(ledger);

export const toldOf = (record: QuarantinedRecord, country: Country): ToldRecord | undefined => {
  const { record: content, detail, ...rest } = record;
  if (!isTold(record, country)) return undefined;
  return isWhole(record) ? { ...rest, detail, record: content } : rest;
};

const listedOf = (record: NamedRecord): ListedRecord => {
  const { begins, detail, foundAtExactly: _, ...rest } = record;
  return isWhole(record) ? { ...rest, detail, begins } : rest;
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
    @Inject(Contracts) private readonly contracts: Pick<Contracts, 'ledgers'>,
  ) {}

  @Get()
  @Allow('quarantine:read')
  @AlsoAs(
    csv((page: { records: ListedRecord[]; next?: string }) => page.records, columns, {
      limit: PAGE.most,
      next: 'cursor',
    }),
  )
  @ApiOperation({
    summary:
      'What stands in quarantine of the ledgers that concern the caller, newest first: how each record begins',
  })
  async list(
    @Query() { state, limit = PAGE.unless, cursor }: QuarantineQuery,
    @Asker() { country }: Caller,
  ): Promise<{ records: ListedRecord[]; next?: string }> {
    const hidden = this.contracts.ledgers.all.filter((ledger) => !concerns(ledger, country));
    const behind = cursor === undefined ? undefined : placeIn(cursor);
    const found = await this.quarantine.list(state, hidden, { limit: limit + 1, behind });
    const page = found.slice(0, limit);
    const last = found.length > limit ? page.at(-1) : undefined;
    return {
      records: page.filter((record) => isTold(record, country)).map(listedOf),
      ...(last && { next: encodeCursor([last.foundAtExactly, last.id]) }),
    };
  }

  @Get(':id')
  @Allow('quarantine:read')
  @ApiOperation({ summary: 'One record, whole, with its reason' })
  async find(@Param('id', ParseIntPipe) id: number, @Asker() { country }: Caller): Promise<ToldRecord> {
    return this.#known(id, country);
  }

  @Post(':id/retry')
  @HttpCode(200)
  @CommandHeaders()
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
  @HttpCode(200)
  @CommandHeaders()
  @Allow('quarantine:resolve')
  @Logged('quarantine-decision')
  @ApiOperation({ summary: 'Leaves the record out, for a stated reason; the decision is an event' })
  async skip(
    @Param('id', ParseIntPipe) id: number,
    @Body() { reason }: DecisionBody,
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
