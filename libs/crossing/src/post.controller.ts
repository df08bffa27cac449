import { Body, Controller, Get, Inject, Param, Post as HttpPost, Put } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { postKinds, trafficKinds, type PostKind, type TrafficKind } from '#contracts';
import { Allow, Asking } from '#access';
import { Decide, EVENT_STORE, type EventStore, type Handled } from '#event-store';
import {
  Answer,
  CommandHeaders,
  Decimal,
  Identifier,
  IfMatch,
  Nested,
  OneOf,
  RequiredIfMatch,
  Slug,
  SourceBody,
  Text,
  Texts,
  TimeZone,
  When,
} from '#http';
import { audienceOf, countries, evolve, Rejected, streamOf, type CommandMeta, type Country } from '#kernel';
import { Shows } from '#projection';
import { ledgerFor } from './disclosure.ts';
import { post, type Post, type PostCommand, type PostEvent } from './post.ts';

class PlaceBody {
  @Text({ optional: true, description: 'Province or department' }) admin1?: string;
  @Text({ optional: true, description: 'Canton, municipality or district' }) admin2?: string;
  @Text({ optional: true }) locality?: string;
  @Decimal({ min: -90, max: 90, optional: true }) latitude?: number;
  @Decimal({ min: -180, max: 180, optional: true }) longitude?: number;
  @Identifier({ max: 10, optional: true, description: 'UN/LOCODE' }) locode?: string;
}

class FactsBody {
  @Text() name!: string;
  @OneOf(postKinds) kind!: PostKind;
  @Text({ optional: true, description: 'CENAF, CEBAF, …' }) facility?: string;
  @OneOf(countries, {
    optional: true,
    description: 'The neighbour on the other side; none at an airport or sea port',
  })
  border?: Country;
  @Nested(PlaceBody) place!: PlaceBody;
  @TimeZone() timeZone!: string;
  @Texts({ description: 'Names under which registers know it' }) labels!: string[];
  @Text({ optional: true }) counterpart?: string;
  @Text({ optional: true }) hours?: string;
  @Text({ max: 2000, optional: true }) notes?: string;
  @Nested(SourceBody) source!: SourceBody;
}

class RegisterPostBody extends FactsBody {
  @Slug({ description: 'The same on both sides', example: 'rumichaca' }) id!: string;
}

class PostStatusBody {
  @OneOf(['open', 'closed']) status!: 'open' | 'closed';
  @OneOf(trafficKinds) traffic!: TrafficKind;
  @OneOf(countries, { optional: true, description: 'Own side unless said; the other side’s: a report' })
  side?: Country;
  @When({ example: '2021-12-17' }) since!: string;
  @Text({ max: 2000 }) reason!: string;
  @Nested(SourceBody) source!: SourceBody;
}

/** A post as its own country's register has it. */
interface PostEntry extends Post {
  readonly id: string;
  readonly version: number;
}

/** A country's own register of posts, at its node. */
@ApiTags('posts')
@Controller('v1/posts')
export class PostController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @HttpPost()
  @Allow('post:register')
  @CommandHeaders()
  @ApiOperation({ summary: 'Enters this country’s side of a post in its register' })
  async register(
    @Body() { id, ...facts }: RegisterPostBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<object>> {
    const handled = await this.#decide(id, { type: 'RegisterPost', data: { post: id, ...facts }, meta });
    return this.#answer(handled, id, facts.border, meta.country, 201, `/v1/posts/${id}`);
  }

  @Put(':id')
  @Allow('post:describe')
  @CommandHeaders()
  @ApiOperation({ summary: 'Corrects or completes what the register says of a post' })
  async describe(
    @Param('id') id: string,
    @Body() facts: FactsBody,
    @Asking() meta: CommandMeta,
    @RequiredIfMatch() expected?: number,
  ): Promise<Answer<object>> {
    const handled = await this.#decide(
      id,
      { type: 'DescribePost', data: { post: id, ...facts }, meta },
      expected,
    );
    return this.#answer(handled, id, facts.border, meta.country);
  }

  @Put(':id/status')
  @Allow('post:status')
  @CommandHeaders()
  @ApiOperation({ summary: 'Opens or closes a side of a post for a kind of traffic' })
  async setStatus(
    @Param('id') id: string,
    @Body() { status, side, ...rest }: PostStatusBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<object>> {
    const type = status === 'open' ? 'OpenPost' : 'ClosePost';
    const data = { post: id, side: side ?? meta.country, ...rest };
    const handled = await this.#decide(id, { type, data, meta }, expected);
    const { facts } = await this.#load(id);
    return this.#answer(handled, id, facts?.border, meta.country);
  }

  @Get()
  @Allow('post:read')
  @Shows()
  @ApiOperation({ summary: 'This country’s register of posts' })
  async list(): Promise<{ posts: PostEntry[] }> {
    const streams = await this.store.streams(post.category);
    const entries = await Promise.all(
      streams.map((stream) => this.#load(stream.slice(post.category.length + 1))),
    );
    return { posts: entries.filter(({ facts }) => facts) };
  }

  @Get(':id')
  @Allow('post:read')
  @Shows()
  @ApiOperation({ summary: 'One post as this country’s register has it' })
  async find(@Param('id') id: string): Promise<Answer<PostEntry>> {
    const entry = await this.#load(id);
    if (!entry.facts) throw new Rejected('post.unknown', { post: id });
    return new Answer(entry, { version: entry.version });
  }

  #decide(id: string, command: PostCommand, expected?: number): Promise<Handled<PostEvent>> {
    return this.commands.execute(new Decide(post, id, command, { expected }));
  }

  async #load(id: string): Promise<PostEntry> {
    const { events, version } = await this.store.load(streamOf(post, id));
    return { id, version, ...evolve(post, post.initial, events as unknown as PostEvent[]) };
  }

  #answer(
    { version, position, recordedAt }: Handled,
    id: string,
    border: Country | undefined,
    country: Country,
    status = 200,
    location?: string,
  ): Answer<object> {
    const told =
      position === undefined || recordedAt === undefined
        ? undefined
        : { [audienceOf(country)]: position, [ledgerFor(country, border)]: recordedAt };
    return new Answer({ id, version }, { status, version, location, position: told });
  }
}
