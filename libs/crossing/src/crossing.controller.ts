import { randomUUID } from 'node:crypto';
import { Body, Controller, Inject, Post as HttpPost, Req, Res } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, Asker, metaOf, type Caller } from '#access';
import { Decide, EVENT_STORE, type EventStore, type Handled } from '#event-store';
import {
  Answer,
  CATALOGUE,
  CommandHeaders,
  IdempotencyKey,
  jsonOf,
  languageOf,
  linesOfRequest,
  problemOf,
  rejectionOf,
  sendNdjson,
  validated,
  windowsOf,
  type Catalogue,
  type Line,
} from '#http';
import {
  audienceOf,
  evolve,
  Rejected,
  streamOf,
  timeOrderedId,
  type CommandMeta,
  type Country,
} from '#kernel';
import { CrossingBody, CrossingLine } from './crossing.bodies.ts';
import { crossing, type CrossingRecorded, type PostOfCrossing } from './crossing.ts';
import { ledgerFor } from './disclosure.ts';
import { post, type PostEvent } from './post.ts';

type PostLookup = (id: string) => Promise<PostOfCrossing | undefined>;

interface Recorded {
  readonly handled: Handled<CrossingRecorded>;
  readonly ledger: string;
}

/** Lines decided at once, at most: enough to fill the store's calls. */
const WINDOW = 500;

/** The record is the command: in whatever request it comes, it is recorded once. Its stream tells nobody which it is. */
const commandIdOf = ({ agency }: Caller, record: string): string => `${agency}:record:${record}`;

/** Crossings of persons, as this country's posts observe them. */
@ApiTags('crossings')
@Controller('v1/crossings')
export class CrossingController {
  readonly #asked = new Map<string, ReturnType<PostLookup>>();

  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CATALOGUE) private readonly catalogue: Catalogue,
  ) {}

  @HttpPost()
  @Allow('crossing:record')
  @CommandHeaders()
  @ApiOperation({ summary: 'Records one person’s entry or exit' })
  async record(
    @Body() body: CrossingBody,
    @Asker() caller: Caller,
    @IdempotencyKey() key: string,
  ): Promise<Answer<object>> {
    const record = body.id ?? key;
    const meta = metaOf(caller, commandIdOf(caller, record));
    const { handled, ledger } = await this.#record(body, record, meta, this.#post);
    return new Answer(
      { id: record, crossing: handled.stream, ledger },
      { status: 201, version: handled.version, position: this.#told(meta.country, handled, ledger) },
    );
  }

  @HttpPost('batch')
  @Allow('crossing:record')
  @ApiOperation({
    summary: 'Records many: NDJSON in, NDJSON out, a result per line in order',
    description:
      'Each line is a crossing with its own `id`; a line sent again adds nothing. Each answer line is `{ line, id, status, position?, problem? }` with status `recorded`, `repeated` or `refused`. One bad line costs no other.',
  })
  @ApiBody({ description: 'One CrossingLine a line', type: CrossingLine })
  @ApiProduces('application/x-ndjson')
  async batch(@Req() request: Request, @Res() response: Response, @Asker() caller: Caller): Promise<void> {
    const language = languageOf(request.header('accept-language'));
    const lines = linesOfRequest(request);
    await sendNdjson(
      response,
      this.#results(lines, caller, (rejection) => problemOf(rejection, this.catalogue, language)),
    );
  }

  async *#results(
    lines: AsyncIterable<Line>,
    caller: Caller,
    told: (rejection: Rejected) => object,
  ): AsyncGenerator<string> {
    const posts = this.#posts();
    for await (const window of windowsOf(lines, WINDOW))
      for (const result of await Promise.all(window.map((line) => this.#line(line, caller, posts, told))))
        yield JSON.stringify(result);
  }

  async #line(
    input: Line,
    caller: Caller,
    posts: PostLookup,
    told: (rejection: Rejected) => object,
  ): Promise<object> {
    const { line } = input;
    let id: string | undefined;
    try {
      const parsed = jsonOf(input);
      if (typeof (parsed as { id?: unknown } | null)?.id === 'string') id = (parsed as { id: string }).id;
      const body = validated(CrossingLine, parsed);
      const { handled, ledger } = await this.#record(
        body,
        body.id,
        metaOf(caller, commandIdOf(caller, body.id)),
        posts,
      );
      const position = this.#told(caller.country, handled, ledger);
      return { line, id, status: handled.repeated ? 'repeated' : 'recorded', position };
    } catch (error) {
      const rejection = rejectionOf(error, '');
      // A fault of ours ends the answer where it is: what was not answered may be sent again.
      if (!rejection || !this.catalogue[rejection.code]) throw error;
      return { line, id, status: 'refused', problem: told(rejection) };
    }
  }

  async #record(
    { id: _, ...facts }: CrossingBody,
    record: string,
    meta: CommandMeta,
    posts: PostLookup,
  ): Promise<Recorded> {
    const at = await posts(facts.post);
    const command = {
      type: 'RecordCrossing' as const,
      data: { ...facts, record },
      at,
      publicId: randomUUID(),
      meta,
    };
    const handled = await this.commands.execute(
      new Decide(crossing, timeOrderedId(meta.now), command, { fresh: true }),
    );
    return { handled, ledger: ledgerFor(meta.country, at?.border) };
  }

  #told(
    country: Country,
    { position, recordedAt }: Handled,
    ledger: string,
  ): Record<string, number | string> {
    return { [audienceOf(country)]: position!, [ledger]: recordedAt };
  }

  /** Requests that come together read a post once: none is given what was read before it came. */
  readonly #post: PostLookup = (id) => {
    const found =
      this.#asked.get(id) ??
      new Promise((resolve) => setImmediate(resolve)).then(() => {
        this.#asked.delete(id);
        return this.#load(id);
      });
    this.#asked.set(id, found);
    return found;
  };

  async #load(id: string): Promise<PostOfCrossing | undefined> {
    const { events } = await this.store.load(streamOf(post, id));
    const { facts } = evolve(post, post.initial, events as unknown as PostEvent[]);
    return facts && { timeZone: facts.timeZone, kind: facts.kind, border: facts.border };
  }

  /** For a batch: each post is read once. */
  #posts(): PostLookup {
    const known = new Map<string, ReturnType<PostLookup>>();
    return (id) => {
      const found = known.get(id) ?? this.#load(id);
      known.set(id, found);
      return found;
    };
  }
}
