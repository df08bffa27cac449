import {
  Body,
  Controller,
  Get,
  HttpCode,
  Inject,
  Param,
  ParseIntPipe,
  Post as HttpPost,
  Put,
} from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  postKinds,
  trafficKinds,
  type CorrectionReason,
  type PostFacts,
  type PostKind,
  type TrafficKind,
} from '#contracts/crossing';
import { Asking } from '#platform/access';
import { Decide, EVENT_STORE, type EventStore, type RecordedEvent, type Told } from '#platform/event-store';
import {
  AlsoAs,
  Answer,
  CommandHeaders,
  csv,
  Decimal,
  Identifier,
  IfMatch,
  members,
  Nested,
  OneOf,
  Prose,
  RequiredIfMatch,
  Slug,
  SourceBody,
  Text,
  Texts,
  TimeZone,
  When,
  type Columns,
} from '#platform/http';
import {
  countries,
  evolve,
  idOf,
  Rejected,
  streamOf,
  type CommandMeta,
  type Country,
  type Instant,
} from '#platform/kernel';
import { Shows } from '#platform/projection';
import { changesBetween, type Changes } from './changes.ts';
import { reasonsToAnnul, reasonsToCorrect, type Why } from './crossing.events.ts';
import {
  holding,
  post,
  standing,
  type CorrectClaim,
  type OwnClaim,
  type Post,
  type PostCommand,
  type PostEvent,
  type WithdrawClaim,
} from './post.ts';
import { Allow } from './permissions.ts';

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

const Note = (): PropertyDecorator =>
  Prose({ max: 2000, optional: true, description: 'In words. It stays at home' });
const TOLD_WHY = 'The neighbour is told this too';

class WhyCorrectedBody {
  @OneOf(reasonsToCorrect, { description: TOLD_WHY }) reason!: CorrectionReason;
  @Note() note?: string;
}

class DescribePostBody extends FactsBody {
  @Nested(WhyCorrectedBody, {
    optional: true,
    description: 'Where what stood before was wrong; not where it has changed since or is told more of',
  })
  correction?: WhyCorrectedBody;
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

class CorrectedClaim {
  @OneOf(['open', 'closed'], { optional: true }) status?: 'open' | 'closed';
  @OneOf(trafficKinds, { optional: true }) traffic?: TrafficKind;
  @OneOf(countries, { optional: true }) side?: Country;
  @When({ optional: true, example: '2021-12-17' }) since?: string;
  @Text({ max: 2000, optional: true }) reason?: string;
  @Nested(SourceBody, { optional: true }) source?: SourceBody;
}

class ClaimCorrectionBody extends WhyCorrectedBody {
  @Nested(CorrectedClaim, { description: 'What was wrong, as it is right; what is not named stays' })
  fields!: CorrectedClaim;
}

class ClaimWithdrawalBody {
  @OneOf(reasonsToAnnul, { description: TOLD_WHY }) reason!: CorrectionReason;
  @Note() note?: string;
}

/** One thing that happened to a post; a claim is named by its version. */
interface PostStep {
  readonly version: number;
  readonly act: 'registered' | 'described' | 'opened' | 'closed' | 'claim-corrected' | 'claim-withdrawn';
  readonly at: Instant;
  readonly by: unknown;
  readonly claim?: number;
  readonly reason?: string;
  readonly note?: string;
  /** What was claimed. */
  readonly said?: object;
  readonly changes?: Changes;
}

/** A post as its own country's register has it. */
interface PostEntry {
  readonly id: string;
  readonly version: number;
  readonly facts?: PostFacts;
  /** Of this country's claims the one that holds, by `side/traffic`. */
  readonly claims: Readonly<
    Record<string, Pick<OwnClaim, 'open' | 'since' | 'reason'> & { readonly version: number }>
  >;
}

const entryColumns: Columns<PostEntry> = {
  ...members('id', 'version'),
  name: ({ facts }) => facts?.name,
  kind: ({ facts }) => facts?.kind,
  border: ({ facts }) => facts?.border,
  timeZone: ({ facts }) => facts?.timeZone,
  latitude: ({ facts }) => facts?.place.latitude,
  longitude: ({ facts }) => facts?.place.longitude,
  /** By side and kind of traffic. */
  claims: ({ claims }) =>
    Object.entries(claims).map(([about, { open }]) => `${about}=${open ? 'open' : 'closed'}`),
};

/** A post of this country's register, after a command. */
export interface PostAnswer {
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
  ): Promise<Answer<PostAnswer>> {
    const handled = await this.#decide(id, { type: 'RegisterPost', data: { post: id, ...facts }, meta });
    return answerOf(id, handled, 201, `/v1/posts/${id}`);
  }

  @Put(':id')
  @Allow('post:describe')
  @CommandHeaders()
  @ApiOperation({ summary: 'Corrects or completes what the register says of a post' })
  async describe(
    @Param('id') id: string,
    @Body() facts: DescribePostBody,
    @Asking() meta: CommandMeta,
    @RequiredIfMatch() expected?: number,
  ): Promise<Answer<PostAnswer>> {
    const handled = await this.#decide(
      id,
      { type: 'DescribePost', data: { post: id, ...facts }, meta },
      expected,
    );
    return answerOf(id, handled);
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
  ): Promise<Answer<PostAnswer>> {
    const type = status === 'open' ? 'OpenPost' : 'ClosePost';
    const data = { post: id, side: side ?? meta.country, ...rest };
    const handled = await this.#decide(id, { type, data, meta }, expected);
    return answerOf(id, handled);
  }

  @HttpPost(':id/claims/:claim/corrections')
  @Allow('post:status')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Corrects a claim of this country about a side of a post that was entered wrongly',
    description:
      'It is named by its version, as `history` of the post has it, and keeps its place among the claims.',
  })
  async correctClaim(
    @Param('id') id: string,
    @Param('claim', ParseIntPipe) claim: number,
    @Body() { reason, note, fields }: ClaimCorrectionBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<PostAnswer>> {
    const { status, ...rest } = fields;
    const said = Object.entries({ ...rest, open: status && status === 'open' });
    const right = Object.fromEntries(said.filter(([, value]) => value !== undefined));
    const data = { post: id, claim, reason, ...(note === undefined ? {} : { note }), fields: right };
    return this.#putRight(id, { type: 'CorrectClaim', data, meta, recordedAt: '' }, 201, expected);
  }

  @HttpPost(':id/claims/:claim/withdrawal')
  @HttpCode(200)
  @Allow('post:status')
  @CommandHeaders()
  @ApiOperation({ summary: 'Withdraws a claim of this country that should not have been made' })
  async withdrawClaim(
    @Param('id') id: string,
    @Param('claim', ParseIntPipe) claim: number,
    @Body() { reason, note }: ClaimWithdrawalBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<PostAnswer>> {
    const data = { post: id, claim, reason, ...(note === undefined ? {} : { note }) };
    return this.#putRight(id, { type: 'WithdrawClaim', data, meta, recordedAt: '' }, 200, expected);
  }

  @Get()
  @Allow('post:read')
  @Shows()
  @AlsoAs(csv(({ posts }: { posts: PostEntry[] }) => posts, entryColumns))
  @ApiOperation({ summary: 'This country’s register of posts' })
  async list(): Promise<{ posts: PostEntry[] }> {
    const streams = await this.store.streams(post.category);
    const entries = await Promise.all(streams.map((stream) => this.#load(idOf(post, stream))));
    return { posts: entries.filter(({ facts }) => facts) };
  }

  @Get(':id')
  @Allow('post:read')
  @Shows()
  @ApiOperation({ summary: 'One post as this country’s register has it, and how that came about' })
  async find(@Param('id') id: string): Promise<Answer<PostEntry & { history: PostStep[] }>> {
    const { events } = await this.store.load(streamOf(post, id));
    const entry = entryOf(id, events);
    if (!entry.facts) throw new Rejected('post.unknown', { post: id });
    return new Answer({ ...entry, history: historyOf(events) }, { version: entry.version });
  }

  #decide(id: string, command: PostCommand, expected?: number): Promise<Told<PostEvent>> {
    return this.commands.execute(new Decide(post, id, command, { expected }));
  }

  async #putRight(
    id: string,
    command: CorrectClaim | WithdrawClaim,
    status: number,
    expected?: number,
  ): Promise<Answer<PostAnswer>> {
    const { events } = await this.store.load(streamOf(post, id));
    const made = events.find(({ version }) => version === command.data.claim);
    const handled = await this.#decide(id, { ...command, recordedAt: made?.recordedAt ?? '' }, expected);
    return answerOf(id, handled, status);
  }

  async #load(id: string): Promise<PostEntry> {
    return entryOf(id, (await this.store.load(streamOf(post, id))).events);
  }
}

const answerOf = (
  id: string,
  { version, shown }: Told,
  status = 200,
  location?: string,
): Answer<PostAnswer> => new Answer({ id, version }, { status, version, location, position: shown });

const entryOf = (id: string, events: readonly RecordedEvent[]): PostEntry => {
  const state = evolve(post, post.initial, events as unknown as PostEvent[]);
  const keys = new Map(standing(state).map((claim) => [`${claim.side}/${claim.traffic}`, claim]));
  const claims = [...keys].map(([key, { side, traffic }]) => {
    const { open, since, reason, place } = holding(state, side, traffic)!;
    return [key, { open, since, reason, version: place }] as const;
  });
  return {
    id,
    version: state.version,
    ...(state.facts ? { facts: state.facts } : {}),
    claims: Object.fromEntries(claims),
  };
};

const whyOf = ({ reason, note }: Why): Why => ({ reason, ...(note === undefined ? {} : { note }) });

/** What each event says of itself, given the facts before it. */
const steps: {
  readonly [T in PostEvent['type']]: (
    data: Extract<PostEvent, { type: T }>['data'],
    before: Post,
  ) => Omit<PostStep, 'version' | 'at' | 'by'>;
} = {
  PostRegistered: () => ({ act: 'registered' }),
  PostDescribed: ({ post: _, correction, ...facts }, { facts: before }) => ({
    act: 'described',
    ...(correction ? whyOf(correction) : {}),
    changes: changesBetween(before ?? {}, facts),
  }),
  PostOpened: (said) => ({ act: 'opened', said }),
  PostClosed: (said) => ({ act: 'closed', said }),
  PostClaimCorrected: (data) => ({
    act: 'claim-corrected',
    claim: data.claim,
    ...whyOf(data),
    changes: changesBetween(data.before, data.after),
  }),
  PostClaimWithdrawn: (data) => ({ act: 'claim-withdrawn', claim: data.claim, ...whyOf(data) }),
};

const historyOf = (events: readonly RecordedEvent[]): PostStep[] => {
  let state = post.initial;
  return events.map((recorded) => {
    const event = recorded as unknown as PostEvent;
    const said = (
      steps[event.type] as (data: unknown, before: Post) => ReturnType<(typeof steps)['PostOpened']>
    )(event.data, state);
    state = evolve(post, state, [event]);
    return { version: recorded.version, at: recorded.recordedAt, by: recorded.metadata['caller'], ...said };
  });
};
