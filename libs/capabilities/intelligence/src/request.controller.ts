import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker, Asking, type Caller } from '#platform/access';
import { Decide, EVENT_STORE, type EventStore, type Told } from '#platform/event-store';
import { AlsoAs, Answer, CLOCK, CommandHeaders, csv, OneOf } from '#platform/http';
import { type Clock, type CommandMeta, evolve, instantBy, inUtc, Rejected, streamOf } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { AgencyKeyring, placeOf } from '#platform/sealed';
import { ContentSealing } from '#platform/sealed/node';
import { AUTHORISATIONS, authorisationFor, type Authorisations } from '#platform/sharing';
import { idFrom, lastOf } from '#platform/two-sided';
import { contents } from './contents.projection.ts';
import { exchanges } from './exchanges.projection.ts';
import { exchangeStates, type ExchangeState, type ExchangeView } from './exchange-state.ts';
import * as bodies from './request.bodies.ts';
import type { RequestCommand } from './request.commands.ts';
import type { RequestEvent } from './request.events.ts';
import { notAskable } from './request.rules.ts';
import { request } from './request.ts';
import { Requests, type RequestView } from './requests.ts';
import { requestColumns } from './lists.ts';
import { Allow } from './permissions.ts';

class RequestsQuery {
  @OneOf(['asked', 'received'], { optional: true, description: 'By the caller’s agency, or of it' })
  direction?: 'asked' | 'received';
  @OneOf(exchangeStates, { optional: true }) state?: ExchangeState;
}

interface StepAnswer {
  readonly id: string;
  readonly version: number;
}

/** Of a request's name, where none is given. */
const DRAWN_DIGITS = 16;

/** An agency asks the other side's agency, and answers what it is asked. */
@ApiTags('requests')
@Controller('v1/requests')
export class RequestController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(Requests) private readonly requests: Requests,
    @Inject(ContentSealing) private readonly sealing: ContentSealing,
    @Inject(AgencyKeyring) private readonly keyring: AgencyKeyring,
    @Inject(AUTHORISATIONS) private readonly authorisations: Authorisations,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  @Post()
  @Allow('request:ask')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Asks an agency of the other side, under an article in force; the questions are sealed for it',
  })
  async ask(
    @Body() { id, questions, asked, deadline, ...facts }: bodies.AskBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<StepAnswer>> {
    // Before anything is sealed: who is no neighbour's agency has no key here, which is not what is wrong.
    const objection = notAskable(meta.country, facts.to);
    if (objection) throw new Rejected(objection.code, objection.facts);
    const name = `${meta.caller.agency}-${id ?? idFrom(meta.commandId, DRAWN_DIGITS)}`;
    const command: RequestCommand = {
      type: 'AskForInformation',
      data: {
        ...facts,
        request: name,
        deadline: inUtc(deadline),
        ...(asked ? { asked: inUtc(asked) } : {}),
        content: this.keyring.blinded(questions),
      },
      meta,
      authorisation: await authorisationFor(this.authorisations, facts.basis, meta),
      sealed: await this.sealing.seal(questions, facts.to, meta.country, placeOf(name, 'questions')),
    };
    return this.#step(command, 201);
  }

  @Post(':id/acknowledgement')
  @HttpCode(200)
  @Allow('request:answer')
  @CommandHeaders()
  @ApiOperation({ summary: 'Says that the agency has the request in hand' })
  async acknowledge(
    @Param('id') id: string,
    @Body() { expected }: bodies.AcknowledgementBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<StepAnswer>> {
    const data = { request: id, ...(expected ? { expected: inUtc(expected) } : {}) };
    const received = await this.requests.received(id, meta.country);
    return this.#step({ type: 'AcknowledgeRequest', data, meta, received });
  }

  @Post(':id/answers')
  @Allow('request:answer')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Answers, in part or completely; the content is sealed for the agency that asked',
  })
  async answer(
    @Param('id') id: string,
    @Body() { content, basis, expires, ...grades }: bodies.AnswerBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<StepAnswer>> {
    const received = await this.requests.received(id, meta.country);
    if (received?.to !== meta.caller.agency) throw new Rejected('request.unknown', { request: id });
    const command: RequestCommand = {
      type: 'AnswerRequest',
      data: {
        ...grades,
        request: id,
        expires: inUtc(expires),
        ...(basis ? { basis } : {}),
        content: this.keyring.blinded(content),
      },
      meta,
      received,
      authorisation: await authorisationFor(this.authorisations, basis ?? received.basis, meta),
      sealed: await this.sealing.seal(content, received.from, meta.country, placeOf(id, 'answer')),
    };
    return this.#step(command, 201);
  }

  @Post(':id/refusal')
  @HttpCode(200)
  @Allow('request:answer')
  @CommandHeaders()
  @ApiOperation({ summary: 'Refuses, for a coded reason' })
  async refuse(
    @Param('id') id: string,
    @Body() { reason }: bodies.RefusalBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<StepAnswer>> {
    const received = await this.requests.received(id, meta.country);
    return this.#step({ type: 'RefuseRequest', data: { request: id, reason }, meta, received });
  }

  @Post(':id/closure')
  @HttpCode(200)
  @Allow('request:ask')
  @CommandHeaders()
  @ApiOperation({ summary: 'Closes one’s own request, with feedback' })
  async close(
    @Param('id') id: string,
    @Body() { usefulness }: bodies.ClosureBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<StepAnswer>> {
    const known = await this.requests.askedOf(id, meta.country);
    return this.#step({ type: 'CloseRequest', data: { request: id, usefulness }, meta, ...known });
  }

  @Get()
  @Allow('request:read')
  @Shows(exchanges)
  @AlsoAs(
    csv(
      ({ requests, early }: { requests: ExchangeView[]; early: ExchangeView[] }) => [
        ...requests.map((one) => ({ ...one, early: false })),
        ...early.map((one) => ({ ...one, early: true })),
      ],
      requestColumns,
    ),
  )
  @ApiOperation({ summary: 'What the caller’s agency asked, and what it was asked' })
  async list(
    @Query() { direction, state }: RequestsQuery,
    @Asker() { agency, country }: Caller,
  ): Promise<{ requests: ExchangeView[]; early: ExchangeView[] }> {
    const found = (await this.requests.concerning({ agency, country }, instantBy(this.clock))).filter(
      (one) =>
        (!direction || (direction === 'asked' ? one.from : one.to) === agency) &&
        (!state || one.state === state),
    );
    const early = await this.requests.early(country, instantBy(this.clock));
    const own = await Promise.all(early.map(async ({ id }) => (await this.#askerOf(id)) === agency));
    return { requests: found, early: early.filter((_, index) => own[index]) };
  }

  @Get(':id')
  @Allow('request:read')
  @Shows(exchanges, contents)
  @ApiOperation({ summary: 'One exchange, and what content of it there is to open' })
  async find(@Param('id') id: string, @Asker() { agency, country }: Caller): Promise<RequestView> {
    const found = await this.requests.find(id, { agency, country }, instantBy(this.clock));
    if (!found) throw new Rejected('request.unknown', { request: id });
    return found;
  }

  /** Which agency asked, as this country's own store has it: its read models may not show it yet. */
  async #askerOf(id: string): Promise<string | undefined> {
    const { events } = await this.store.load(streamOf(request, id));
    const { acts } = evolve(request, request.initial, events as unknown as RequestEvent[]);
    return lastOf(acts, 'requested')?.data.by;
  }

  async #step(command: RequestCommand, status = 200): Promise<Answer<StepAnswer>> {
    const id = command.data.request;
    const { version, shown }: Told<RequestEvent> = await this.commands.execute(
      new Decide(request, id, command),
    );
    return new Answer({ id, version }, { status, version, position: shown, location: `/v1/requests/${id}` });
  }
}
