import { Body, Controller, Get, HttpCode, Inject, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Allow, Asking } from '#access';
import { Answer, Moment, Nested, OneOf, parsePositions, sendNdjson, Slug, WholeByName } from '#http';
import { Rejected, type CommandMeta, type Country } from '#kernel';
import { concerns } from '#ledger';
import { everyLedger } from '#messaging';
import type { AsOf } from '#projection';
import { Replays, type ReplayState } from './replays.ts';

class MomentBody {
  @Moment({ since: '1800-01-01', until: '2200-12-31', example: '2026-03-01T00:00:00Z' }) instant!: string;
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
export class ReplaysController {
  constructor(@Inject(Replays) private readonly replays: Replays) {}

  @Post()
  @HttpCode(202)
  @Allow('replay:run')
  @ApiOperation({ summary: 'Starts building a read model as of a moment' })
  async request(@Body() body: ReplayBody, @Asking() meta: CommandMeta): Promise<Answer<ReplayState>> {
    const replay = await this.replays.request(
      body.model,
      { ...momentOf(body), ...ledgersFor(meta.country) },
      meta.caller.subject,
      meta.commandId,
    );
    return new Answer(replay, { status: 202, location: `/v1/replays/${replay.id}` });
  }

  @Get(':id')
  @Allow('replay:run')
  @ApiOperation({ summary: 'How far a replay is, and its digest when it is done' })
  async find(@Param('id', ParseUUIDPipe) id: string): Promise<ReplayState> {
    return this.replays.find(id);
  }

  @Get(':id/rows')
  @Allow('replay:run')
  @ApiOperation({ summary: 'The content of a finished replay, a row a line' })
  @ApiProduces('application/x-ndjson')
  async rows(@Param('id', ParseUUIDPipe) id: string, @Res() response: Response): Promise<void> {
    const rows = this.replays.rows(id);
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
}

/** A replay reads what concerns the caller's country; where that is everything, there is nothing to say. */
const ledgersFor = (country: Country): Pick<AsOf, 'ledgers'> => {
  const ledgers = everyLedger().filter((ledger) => concerns(ledger, country));
  return ledgers.length < everyLedger().length ? { ledgers } : {};
};

/** In UTC, with the digits it came with: recording times have microseconds. */
const toUtc = (instant: string): string =>
  instant.endsWith('Z') ? instant : new Date(instant).toISOString();

const momentOf = ({ asOf, positions }: ReplayBody): AsOf => {
  if (asOf && positions) throw new Rejected('replay.as-of-ambiguous');
  if (positions) {
    parsePositions(
      Object.entries(positions)
        .map(([ledger, size]) => `${ledger}=${size}`)
        .join(','),
    );
    return { positions };
  }
  return asOf ? { instant: toUtc(asOf.instant), by: asOf.by ?? 'recording' } : {};
};
