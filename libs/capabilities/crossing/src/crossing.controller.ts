import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiExtraModels, ApiOperation, ApiProduces, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Asker, Asking, Logged, type Caller } from '#platform/access';
import {
  Answer,
  CATALOGUE,
  CommandHeaders,
  IdempotencyKey,
  IfMatch,
  languageOf,
  linesOfRequest,
  problemOf,
  sendNdjson,
  type Catalogue,
  type Streamed,
} from '#platform/http';
import type { CommandMeta } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { CrossingBatch, type LineAnswer } from './crossing.batch.ts';
import {
  AnnulmentBody,
  AnnulmentLine,
  AsOfQuery,
  CorrectionBody,
  CorrectionLine,
  CrossingBody,
  CrossingLine,
  ReinstatementBody,
  ReinstatementLine,
} from './crossing.bodies.ts';
import { CrossingRegister, type CrossingView, type Done, type Outcome } from './crossing.register.ts';
import { Allow } from './permissions.ts';

const lines = [CrossingLine, CorrectionLine, AnnulmentLine, ReinstatementLine];

/** Crossings of persons, as this country's posts observe them. */
@ApiTags('crossings')
@Controller('v1/crossings')
export class CrossingController {
  constructor(
    @Inject(CrossingRegister) private readonly register: CrossingRegister,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  @Post()
  @Allow('crossing:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'Records one person’s entry or exit' })
  async record(
    @Body() { id, ...facts }: CrossingBody,
    @Asker() caller: Caller,
    @IdempotencyKey() key: string,
  ): Promise<Answer<RecordedAnswer>> {
    const record = id ?? key;
    const { crossing, ledgers, version, position } = await this.register.record({ ...facts, record }, caller);
    return new Answer({ id: record, crossing, ledger: ledgers[0] }, { status: 201, version, position });
  }

  @Post('batch')
  @HttpCode(200)
  @Allow('crossing:record')
  @ApiOperation({
    summary: 'Records many, or puts many right: NDJSON in, NDJSON out, a result per line in order',
    description:
      'Each line is a crossing with its own `id`, or says by `act` that it corrects, annuls or reinstates one; a line sent again adds nothing. Each answer line is `{ line, id, status, position?, problem? }` with status `recorded`, `corrected`, `annulled`, `reinstated`, `unchanged`, `repeated` or `refused`. One bad line costs no other.',
  })
  @ApiExtraModels(...lines)
  @ApiBody({
    description: 'One of these a line',
    schema: { oneOf: lines.map((line) => ({ $ref: getSchemaPath(line) })) },
  })
  @ApiProduces('application/x-ndjson')
  async batch(
    @Req() request: Request,
    @Res() response: Response,
    @Asker() caller: Caller,
  ): Promise<Streamed<'application/x-ndjson', LineAnswer>> {
    const language = languageOf(request.header('accept-language'));
    const input = linesOfRequest(request);
    const batch = new CrossingBatch(this.register, caller, (rejection) =>
      this.catalogue[rejection.code] ? problemOf(rejection, this.catalogue, language) : undefined,
    );
    await sendNdjson(response, batch.answers(input));
  }

  @Post(':id/corrections')
  @Allow('crossing:correct')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Corrects a crossing that was recorded wrongly: which fields, and why',
    description:
      'By the agency that recorded it, under its own id. Whoever was told of it is told what was told before and what is right, and the reason; where nothing that was told changes, nothing is told.',
  })
  async correct(
    @Param('id') id: string,
    @Body() body: CorrectionBody,
    @Asker() caller: Caller,
    @Asking() { commandId }: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<PutRightAnswer>> {
    return answerOf(
      id,
      await this.register.correct({ record: id, caller, commandId, expected }, { ...body }),
      201,
    );
  }

  @Post(':id/annulment')
  @HttpCode(200)
  @Allow('crossing:correct')
  @CommandHeaders()
  @ApiOperation({ summary: 'Annuls a crossing: it did not happen, was entered twice …; it counts no more' })
  async annul(
    @Param('id') id: string,
    @Body() body: AnnulmentBody,
    @Asker() caller: Caller,
    @Asking() { commandId }: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<PutRightAnswer>> {
    return answerOf(id, await this.register.annul({ record: id, caller, commandId, expected }, { ...body }));
  }

  @Post(':id/reinstatement')
  @HttpCode(200)
  @Allow('crossing:correct')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Reinstates a crossing that was annulled by mistake: it counts again, as it stood',
  })
  async reinstate(
    @Param('id') id: string,
    @Body() body: ReinstatementBody,
    @Asker() caller: Caller,
    @Asking() { commandId }: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<PutRightAnswer>> {
    return answerOf(
      id,
      await this.register.reinstate({ record: id, caller, commandId, expected }, { ...body }),
    );
  }

  @Get(':id')
  @Allow('crossing:read')
  @Shows()
  @ApiOperation({ summary: 'A crossing that the caller’s agency recorded, with its history' })
  async find(
    @Param('id') id: string,
    @Query() { asOf }: AsOfQuery,
    @Asker() caller: Caller,
  ): Promise<Answer<CrossingView>> {
    const found = await this.register.find(id, caller, { asOf, seekingProtection: false });
    return new Answer(found, { version: found.version });
  }
}

/** Crossings of who seeks protection, for who may know that they do. */
@ApiTags('crossings')
@Controller('v1/protected-crossings')
export class ProtectedCrossingController {
  constructor(@Inject(CrossingRegister) private readonly register: CrossingRegister) {}

  @Get(':id')
  @Allow('protection:read')
  @Logged('case-read')
  @Shows()
  @ApiOperation({
    summary:
      'A crossing of a person who seeks protection, with its history, to the agency that recorded it; each look stands in the security log',
  })
  async find(
    @Param('id') id: string,
    @Query() { asOf }: AsOfQuery,
    @Asker() caller: Caller,
  ): Promise<Answer<CrossingView>> {
    const found = await this.register.find(id, caller, { asOf, seekingProtection: true });
    return new Answer(found, { version: found.version });
  }
}

/** A crossing as it was recorded. */
export interface RecordedAnswer {
  /** As its agency calls it. */
  readonly id: string;
  /** As others are told of it. */
  readonly crossing: string;
  /** Where it is told; nothing where it is told to nobody. */
  readonly ledger?: string;
}

/** What came of putting a crossing right. */
export interface PutRightAnswer {
  readonly id: string;
  readonly crossing: string;
  readonly status: Outcome;
  /** In which ledgers something is told of it; none where nothing is. */
  readonly ledgers: readonly string[];
  readonly version: number;
}

const answerOf = (
  id: string,
  { crossing, outcome, ledgers, version, position }: Done,
  status = 200,
): Answer<PutRightAnswer> =>
  new Answer({ id, crossing, status: outcome, ledgers, version }, { status, version, position });
