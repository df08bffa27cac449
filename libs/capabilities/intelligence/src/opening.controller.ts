import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking, Logged } from '#platform/access';
import { Answer, CommandHeaders } from '#platform/http';
import { Rejected, type CommandMeta } from '#platform/kernel';
import { placeOf } from '#platform/sealed';
import { Openings } from '#platform/sealed/node';
import { OpeningBody } from './request.bodies.ts';
import { Requests } from './requests.ts';
import { Allow } from './permissions.ts';

/** As its contract has it. */
const LONGEST_NAME = 100;

/** Opening what is sealed in an exchange. */
@ApiTags('requests')
@Controller('v1/requests/:id/openings')
export class OpeningController {
  constructor(
    @Inject(Openings) private readonly openings: Openings,
    @Inject(Requests) private readonly requests: Requests,
  ) {}

  @Post()
  @HttpCode(200)
  @Allow('content:open')
  @Logged('opening')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Opens questions or an answer sealed for the caller’s agency, for a stated reason',
    description: 'Each time, opened or refused, is written with the caller’s name first.',
  })
  async open(
    @Param('id') id: string,
    @Body() { part, reason }: OpeningBody,
    @Asking('person') meta: CommandMeta,
  ): Promise<Answer<{ id: string; part: string; content: unknown }>> {
    // What no request is called is none; it would not fit the name of a stream either.
    if (id.length > LONGEST_NAME) throw new Rejected('request.unknown', { request: id });
    const { agency } = meta.caller;
    const row = await this.requests.contentFor(id, part, { agency, country: meta.country });
    const found = row && {
      sealed: row.sealed,
      place: placeOf(id, part === 'questions' ? 'questions' : 'answer'),
      ...(row.expires === null ? {} : { expires: row.expires }),
    };
    const content = await this.openings.open({ request: id, part, reason }, found, meta);
    return new Answer({ id, part, content });
  }
}
