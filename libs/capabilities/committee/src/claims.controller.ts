import { randomUUID } from 'node:crypto';
import { Controller, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiExtraModels, ApiOperation, ApiProduces, ApiTags, getSchemaPath } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Asker, metaOf, type Caller } from '#platform/access';
import { Decide, type Told } from '#platform/event-store';
import {
  answersTo,
  CATALOGUE,
  CLOCK,
  languageOf,
  linesOfRequest,
  problemOf,
  sendNdjson,
  validated,
  type AnswerToLine,
  type Catalogue,
  type LineDone,
  type Streamed,
} from '#platform/http';
import { Rejected, type Clock, type DomainEvent } from '#platform/kernel';
import { commitment } from './commitment.ts';
import { commitmentCommand } from './commitment.controller.ts';
import { CommitmentClaimLine, SessionClaimLine } from './committees.bodies.ts';
import { KnownHere } from './known-here.ts';
import { Allow } from './permissions.ts';
import { session } from './session.ts';
import { sessionCommand } from './session.controller.ts';

/** Enough lines at once to fill the store's calls, and few enough for what each looks up first. */
const WINDOW = 100;

const shapes = { session: SessionClaimLine, commitment: CommitmentClaimLine } as const;
type Of = keyof typeof shapes;
type ClaimLine = InstanceType<(typeof shapes)[Of]>;

const kinds = Object.keys(shapes);
const lines = Object.values(shapes);

type ClaimOutcome = 'claimed' | 'unchanged';

/** What a line of a batch of claims is answered. */
export type ClaimLineAnswer = AnswerToLine<ClaimOutcome>;

/** @throws {Rejected} `request.invalid` */
const saidBy = (json: unknown): ClaimLine => {
  const of = (json as { of?: unknown } | null)?.of;
  if (kinds.includes(of as Of)) return validated<ClaimLine>(shapes[of as Of], json);
  const message = `of must be one of the following values: ${kinds.join(', ')}`;
  throw new Rejected('request.invalid', { errors: [{ field: 'of', code: 'isIn', message }] });
};

/** Many claims of the past at once. */
@ApiTags('committees')
@Controller('v1/claims')
export class ClaimsController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(KnownHere) private readonly known: KnownHere,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Post('batch')
  @HttpCode(200)
  @Allow('committee:claim')
  @ApiOperation({
    summary:
      'Enters many claims of sessions and commitments: NDJSON in, NDJSON out, a result per line in order',
    description:
      'Each line is a claim that says by `of` and `id` what it is of; the same claim again is corrected, and a line sent again adds nothing. Each answer line is `{ line, id, status, position?, problem? }` with status `claimed`, `unchanged` or `refused`. One bad line costs no other.',
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
  ): Promise<Streamed<'application/x-ndjson', ClaimLineAnswer>> {
    const language = languageOf(request.header('accept-language'));
    const answers = answersTo(linesOfRequest(request), {
      window: WINDOW,
      said: saidBy,
      done: (line) => this.#done(line, caller),
      told: (rejection) =>
        this.catalogue[rejection.code] ? problemOf(rejection, this.catalogue, language) : undefined,
    });
    await sendNdjson(response, answers);
  }

  /** A claim that is said again says nothing new: no key has to tell that it is the same. */
  async #done({ of, id, ...said }: ClaimLine, caller: Caller): Promise<LineDone<ClaimOutcome>> {
    const meta = metaOf(caller, `${caller.agency}:claims ${randomUUID()}`, this.clock);
    const decided =
      of === 'session'
        ? new Decide(
            session,
            id,
            await sessionCommand(this.known, 'ClaimSession', id, said, meta, (said as SessionClaimLine).body),
          )
        : new Decide(
            commitment,
            id,
            await commitmentCommand(
              this.known,
              'ClaimCommitment',
              id,
              { ...said, offices: (said as CommitmentClaimLine).offices ?? [] },
              meta,
            ),
          );
    const { events, shown }: Told<DomainEvent> = await this.commands.execute(decided);
    return { status: events.length > 0 ? 'claimed' : 'unchanged', position: shown };
  }
}
