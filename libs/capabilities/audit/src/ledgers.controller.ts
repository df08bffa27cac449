import { Controller, Get, HttpCode, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Contracts } from '#platform/contracts';
import { Asker, Logged, type Caller } from '#platform/access';
import { Answer, sendNdjson, WholeInQuery, type Streamed } from '#platform/http';
import { Rejected, concerns } from '#platform/kernel';
import { Archive, Registry, verifyArchive, type LedgerHead, type Verification } from '#platform/messaging';
import { Shows, SharedWork } from '#platform/projection';
import { CLOCK_SKEW } from './clock-skew.ts';
import { Allow } from './permissions.ts';
import type { PublishedEvent } from '#platform/contracts';

class EntriesQuery {
  @WholeInQuery({ optional: true, description: 'First ledger position wanted, from 0' }) from?: number;
  @WholeInQuery({
    min: 1,
    max: 1_000_000_000,
    optional: true,
    description: 'How many at most; all that are archived when absent',
  })
  limit?: number;
}

const PAGE = 2_000;
/** Verifications read a ledger from its beginning. */
const AT_ONCE = 2;
const WAITING = 30;

/** What every country published, byte for byte, with the seals that prove it. */
@ApiTags('ledgers')
@Controller('v1/ledgers')
@Shows()
export class LedgersController {
  readonly #work = new SharedWork<Verification>(AT_ONCE, WAITING);

  constructor(
    @Inject(Archive) private readonly archive: Archive,
    @Inject(Registry) private readonly registry: Registry,
    @Inject(CLOCK_SKEW) private readonly clockSkewMs: number,
    @Inject(Contracts) private readonly contracts: Pick<Contracts, 'ledgers'>,
  ) {}

  @Get()
  @Allow('ledger:verify')
  @ApiOperation({ summary: 'Every ledger that concerns the caller’s country, with its size and newest seal' })
  async list(@Asker() { country }: Caller): Promise<{ ledgers: LedgerHead[] }> {
    const heads = await this.archive.heads();
    return { ledgers: heads.filter(({ ledger }) => concerns(ledger, country)) };
  }

  @Get(':ledger/events')
  @Allow('ledger:read')
  @Logged('export')
  @ApiOperation({ summary: 'The published events of a ledger, one a line, exactly as they were sealed' })
  @ApiProduces('application/x-ndjson')
  async events(
    @Param('ledger') ledger: string,
    @Query() { from = 0, limit }: EntriesQuery,
    @Asker() caller: Caller,
    @Res() response: Response,
  ): Promise<Streamed<'application/x-ndjson', PublishedEvent>> {
    const { size } = await this.#known(ledger, caller);
    const until = Math.min(size, limit === undefined ? size : from + limit);
    await sendNdjson(response, this.#leaves(ledger, from, until));
  }

  @Get(':ledger/seal')
  @Allow('ledger:verify')
  @ApiOperation({ summary: 'The newest signed checkpoint of a ledger, as its country published it' })
  @ApiProduces('text/plain')
  async seal(
    @Param('ledger') ledger: string,
    @Asker() caller: Caller,
    @Res() response: Response,
  ): Promise<Streamed<'text/plain'>> {
    const { seal } = await this.#known(ledger, caller);
    response.type('text/plain; charset=utf-8').send(seal ?? '');
  }

  @Post(':ledger/verification')
  @HttpCode(200)
  @Allow('ledger:verify')
  @Logged('verification')
  @ApiOperation({ summary: 'Reads the whole ledger again and checks every byte against what was signed' })
  async verify(@Param('ledger') ledger: string, @Asker() caller: Caller): Promise<Answer<Verification>> {
    const { size } = await this.#known(ledger, caller);
    const verify = (): Promise<Verification> =>
      verifyArchive(this.archive, this.registry, ledger, this.clockSkewMs, this.contracts.ledgers);
    return new Answer(await this.#work.of(`${ledger}=${size}`, verify), { status: 200 });
  }

  /** Of what is not its country's business, a caller is not told either that it exists. */
  async #known(ledger: string, { country }: Caller): Promise<LedgerHead> {
    const head = (await this.archive.heads()).find(
      (known) => known.ledger === ledger && concerns(ledger, country),
    );
    if (!head) throw new Rejected('ledger.unknown', { ledger });
    return head;
  }

  async *#leaves(ledger: string, from: number, until: number): AsyncGenerator<string> {
    for (let next = from; next < until; next += PAGE)
      for (const { leaf } of await this.archive.read(ledger, next, Math.min(PAGE, until - next))) yield leaf;
  }
}
