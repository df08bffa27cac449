import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { postKinds, type PostFacts, type PostKind, type TrafficKind } from '#contracts';
import { Allow } from '#access';
import { Answer, MinPosition, OneOf, type PositionVector } from '#http';
import { countries, Rejected, type Country } from '#kernel';
import { READ_POSITIONS, type ReadPositions } from '#projection';
import { passagesOf, type Claim, type Passage } from './post-status.ts';
import { PostClaim, PostSide } from './posts.projection.ts';

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
    summary: 'Every post: both sides, and whether it is open, closed, open on one side only, or disputed',
  })
  async list(
    @Query() { country, kind }: PostsQuery,
    @MinPosition() wanted?: PositionVector,
  ): Promise<Answer<{ posts: PostView[] }>> {
    const position = await this.positions.reached(wanted);
    const views = viewsOf(
      await this.source.manager.find(PostSide),
      await this.source.manager.find(PostClaim),
    );
    const posts = views
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
    @MinPosition() wanted?: PositionVector,
  ): Promise<Answer<PostView & { claims: Claim[] }>> {
    const position = await this.positions.reached(wanted);
    const where = { post: id };
    const [found] = viewsOf(
      await this.source.manager.findBy(PostSide, where),
      await this.source.manager.findBy(PostClaim, where),
    );
    if (!found) throw new Rejected('post.unknown', { post: id });
    return new Answer({ ...found.view, claims: found.claims }, { position });
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
  const ids = [...new Set(sides.map(({ post }) => post))].sort();
  return ids.map((id) => {
    const ofPost = sides.filter(({ post }) => post === id);
    const about = claims
      .filter(({ post }) => post === id)
      .sort((a, b) => (a.since === b.since ? a.by.localeCompare(b.by) : a.since < b.since ? -1 : 1))
      .map(claimOf);
    const held = ofPost.map(({ country, facts }) => ({ country: country as Country, border: facts.border }));
    return {
      view: {
        id,
        sides: Object.fromEntries(ofPost.map(({ country, facts }) => [country, facts])),
        traffic: passagesOf(held, about),
      },
      claims: about,
    };
  });
};
