import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { postKinds, type PostFacts, type PostKind, type TrafficKind } from '#contracts';
import { Allow, Asker, type Caller } from '#access';
import { Answer, MinPosition, OneOf, type PositionVector } from '#http';
import { countries, Rejected, type Country } from '#kernel';
import { ledgersAt } from '#messaging';
import { READ_POSITIONS, type ReadPositions } from '#projection';
import { enteredAs, passagesOf, PostNames, type Claim, type Passage } from './post-status.ts';
import { PostClaim, PostSide, sideOf } from './posts.projection.ts';

class PostsQuery {
  @OneOf(countries, { optional: true, description: 'Posts of which this country has a side' })
  country?: Country;
  @OneOf(postKinds, { optional: true }) kind?: PostKind;
}

interface PostView {
  readonly id: string;
  /** Each country's own register entry. */
  readonly sides: Partial<Record<Country, PostFacts>>;
  /** What follows from both sides' claims, per kind of traffic. */
  readonly traffic: Record<TrafficKind, Passage>;
}

/** Posts as both sides claim them, and what follows. */
@ApiTags('posts')
@Controller('v1/posts')
export class PostsController {
  constructor(
    @InjectDataSource() private readonly source: DataSource,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
  ) {}

  @Get()
  @Allow('view:read')
  @ApiOperation({
    summary:
      'Every post that concerns the caller’s country: both sides, and whether it is open, closed, open on one side only, or disputed',
  })
  async list(
    @Query() { country, kind }: PostsQuery,
    @Asker() caller: Caller,
    @MinPosition() wanted?: PositionVector,
  ): Promise<Answer<{ posts: PostView[] }>> {
    const position = await this.positions.reached(wanted);
    const posts = (await this.#views(caller))
      .map(({ view }) => view)
      .filter(({ sides }) => !country || sides[country])
      .filter(({ sides }) => !kind || Object.values(sides).some((side) => side.kind === kind));
    return new Answer({ posts }, { position });
  }

  @Get(':id')
  @Allow('view:read')
  @ApiOperation({ summary: 'One post with every claim ever made about it, and its source' })
  async find(
    @Param('id') id: string,
    @Asker() caller: Caller,
    @MinPosition() wanted?: PositionVector,
  ): Promise<Answer<PostView & { claims: Claim[] }>> {
    const position = await this.positions.reached(wanted);
    const [found] = await this.#views(caller, id);
    if (!found) throw new Rejected('post.unknown', { post: id });
    return new Answer({ ...found.view, claims: found.claims }, { position });
  }

  /** What the caller's country may read: of what two others tell each other, it is not told that there is anything. */
  async #views({ country }: Caller, post?: string): Promise<ReturnType<typeof viewsOf>> {
    const name = post === undefined ? undefined : enteredAs(post);
    const where = { ledger: In(ledgersAt(country)), ...(name === undefined ? {} : { post: name }) };
    const views = viewsOf(
      await this.source.manager.findBy(PostSide, where),
      await this.source.manager.findBy(PostClaim, where),
    );
    return views.filter(({ view }) => post === undefined || view.id === post);
  }
}

const claimOf = ({ side, by, traffic, open, since, reason, source }: PostClaim): Claim => ({
  side: side as Country,
  by: by as Country,
  traffic: traffic as TrafficKind,
  open,
  since,
  reason,
  source,
});

const viewsOf = (
  sides: readonly PostSide[],
  claims: readonly PostClaim[],
): { view: PostView; claims: Claim[] }[] => {
  const names = new PostNames(sides.map((side) => ({ post: side.post, ...sideOf(side) })));
  const nameOf = ({ post, country }: PostSide): string => names.of(post, country as Country);
  const ids = [...new Set(sides.map(nameOf))].sort();
  return ids.map((id) => {
    const ofPost = sides.filter((side) => nameOf(side) === id);
    // Which of several places of one name a claim is about follows from who makes it.
    const about = claims
      .filter(({ post, by }) => post === ofPost[0]!.post && names.of(post, by as Country) === id)
      .sort((a, b) => (a.since === b.since ? a.by.localeCompare(b.by) : a.since < b.since ? -1 : 1))
      .map(claimOf);
    return {
      view: {
        id,
        sides: Object.fromEntries(ofPost.map(({ country, facts }) => [country, facts])),
        traffic: passagesOf(ofPost.map(sideOf), about),
      },
      claims: about,
    };
  });
};
