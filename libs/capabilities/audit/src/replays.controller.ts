import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseUUIDPipe,
  Post,
  Res,
} from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Asker, Asking, Logged, type Caller } from '#platform/access';
import {
  Answer,
  CommandHeaders,
  Moment,
  Nested,
  OneOf,
  sendNdjson,
  Slug,
  WholeByName,
  type Streamed,
} from '#platform/http';
import {
  inUtc,
  Rejected,
  toMicroseconds,
  type CommandMeta,
  type Country,
  type Instant,
} from '#platform/kernel';
import { Contracts } from '#platform/contracts';
import { Archive } from '#platform/messaging';
import { Shows, type AsOf } from '#platform/projection';
import { Replays, type ReplayState, type ReplayRow } from './replays.ts';
import { Allow } from './permissions.ts';

class MomentBody {
  @Moment({
    since: '1800-01-01',
    description: 'Not in the future; a mere date would leave open whose midnight is meant',
  })
  instant!: string;
  @OneOf(['recording', 'occurrence'], {
    optional: true,
    description: 'What the instant limits: what was recorded by then, or what had occurred by then',
  })
  by?: 'recording' | 'occurrence';
}

class ReplayBody {
  @Slug({
    description: 'The read model: `posts`, `traffic`, `instruments` or `exchanges`',
    example: 'traffic',
  })
  model!: string;
  @Nested(MomentBody, { optional: true }) asOf?: MomentBody;
  @WholeByName({
    optional: true,
    description:
      'Leaves to take of each ledger, `{ "ec.co.crossing": 42 }`; a ledger that is not named counts as empty',
  })
  positions?: Record<string, number>;
}

/** Any read model as it was known, or as things stood, at a moment. */
@ApiTags('replays')
@Controller('v1/replays')
@Shows()
export class ReplaysController {
  constructor(
    @Inject(Replays) private readonly replays: Replays,
    @Inject(Archive) private readonly archive: Archive,
    @Inject(Contracts) private readonly contracts: Pick<Contracts, 'ledgers'>,
  ) {}

  @Post()
  @HttpCode(202)
  @Allow('replay:run')
  @Logged('replay')
  @CommandHeaders()
  @ApiOperation({ summary: 'Starts building a read model as of a moment' })
  async request(@Body() body: ReplayBody, @Asking() meta: CommandMeta): Promise<Answer<ReplayState>> {
    if (body.positions) await this.#there(body.positions, meta.country);
    const replay = await this.replays.request(
      body.model,
      { ...momentOf(body, meta.now), ...this.#ledgersFor(meta.country) },
      { ...meta.caller, country: meta.country },
      meta.commandId,
    );
    return new Answer(replay, { status: 202, location: `/v1/replays/${replay.id}` });
  }

  @Get(':id')
  @Allow('replay:run')
  @ApiOperation({ summary: 'How far a replay is, and its digest when it is done' })
  async find(@Param('id', ParseUUIDPipe) id: string, @Asker() caller: Caller): Promise<ReplayState> {
    return this.replays.find(id, caller);
  }

  @Delete(':id')
  @Allow('replay:run')
  @ApiOperation({ summary: 'Gives up a replay that is not finished' })
  async cancel(@Param('id', ParseUUIDPipe) id: string, @Asker() caller: Caller): Promise<ReplayState> {
    return this.replays.cancel(id, caller);
  }

  @Get(':id/rows')
  @Allow('replay:run')
  @Logged('export')
  @ApiOperation({ summary: 'The content of a finished replay, a row a line' })
  @ApiProduces('application/x-ndjson')
  async rows(
    @Param('id', ParseUUIDPipe) id: string,
    @Asker() caller: Caller,
    @Res() response: Response,
  ): Promise<Streamed<'application/x-ndjson', ReplayRow>> {
    const rows = this.replays.rows(id, caller);
    // The first row decides between content and a problem; only then does the answer begin.
    const first = await rows.next();
    await sendNdjson(
      response,
      (async function* () {
        if (first.done) return;
        yield JSON.stringify(first.value);
        for await (const row of rows) yield JSON.stringify(row);
      })(),
    );
  }

  /** A replay reads what concerns the caller's country; where that is everything, there is nothing to say. */
  #ledgersFor(country: Country): Pick<AsOf, 'ledgers'> {
    const ledgers = this.contracts.ledgers.at(country);
    return ledgers.length < this.contracts.ledgers.all.length ? { ledgers } : {};
  }

  /** Sizes of ledgers that the caller may read, as far as they are kept here: anything else would be left out without a word. */
  async #there(positions: Readonly<Record<string, number>>, country: Country): Promise<void> {
    const kept = new Map((await this.archive.heads()).map(({ ledger, size }) => [ledger, size]));
    for (const [ledger, size] of Object.entries(positions)) {
      const field = `positions.${ledger}`;
      if (!this.contracts.ledgers.at(country).includes(ledger))
        throw new Rejected('replay.unknown-ledger', { field, ledger });
      const there = kept.get(ledger) ?? 0;
      if (size > there) throw new Rejected('replay.beyond', { field, size, there });
    }
  }
}

/** In UTC, with the digits it came with: recording times have microseconds. */
const toUtc = (instant: string): Instant => {
  if (instant.endsWith('Z')) return instant;
  const [fraction = '.0'] = /\.\d+/.exec(instant) ?? [];
  return inUtc(instant).replace(/\.\d+Z$/, `${fraction}Z`);
};

/** Of what is still to come, nobody knows what will be told until then: another day it would be another content. */
const past = (instant: Instant, now: Instant): Instant => {
  if (toMicroseconds(instant) > toMicroseconds(now))
    throw new Rejected('replay.in-future', { field: 'asOf.instant', instant, now });
  return instant;
};

const momentOf = ({ asOf, positions }: ReplayBody, now: Instant): AsOf => {
  if (asOf && positions) throw new Rejected('replay.as-of-ambiguous');
  if (positions) return { positions };
  return asOf ? { instant: past(toUtc(asOf.instant), now), by: asOf.by ?? 'recording' } : {};
};
