import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { postKinds, type PostKind } from '#contracts';
import { Allow, Asker, type Caller } from '#access';
import { Answer, MinPosition, OneOf, type PositionVector } from '#http';
import { countries, Rejected, type Country } from '#kernel';
import { ledgersAt } from '#messaging';
import { READ_POSITIONS, type ReadPositions } from '#projection';
import { PostClaim, PostClaimCorrection, PostDescription, PostSide } from './posts.projection.ts';
import { viewsOf, type PostHistory, type PostView } from './posts.view.ts';

class PostsQuery {
  @OneOf(countries, { optional: true, description: 'Posts of which this country has a side' })
  country?: Country;
  @OneOf(postKinds, { optional: true }) kind?: PostKind;
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
  @ApiOperation({
    summary: 'One post with every claim ever made about it, its source, and what was put right since',
  })
  async find(
    @Param('id') id: string,
    @Asker() caller: Caller,
    @MinPosition() wanted?: PositionVector,
  ): Promise<Answer<PostView & PostHistory>> {
    const position = await this.positions.reached(wanted);
    const [found] = await this.#views(caller, id);
    if (!found) throw new Rejected('post.unknown', { post: id });
    return new Answer({ ...found.view, ...found.history }, { position });
  }

  /** What the caller's country may read: of what two others tell each other, it is not told that there is anything. */
  async #views({ country }: Caller, post?: string): Promise<ReturnType<typeof viewsOf>> {
    const where = { ledger: In(ledgersAt(country)), ...(post === undefined ? {} : { post }) };
    const { manager } = this.source;
    return viewsOf({
      sides: await manager.findBy(PostSide, where),
      claims: await manager.findBy(PostClaim, where),
      corrections: await manager.findBy(PostClaimCorrection, where),
      descriptions: post === undefined ? [] : await manager.findBy(PostDescription, where),
    });
  }
}
