import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { ledgersAt, postKinds, type PostKind } from '#contracts/crossing';
import { Asker, type Caller } from '#platform/access';
import { AlsoAs, csv, OneOf } from '#platform/http';
import { countries, Rejected, type Country } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { postColumns } from './lists.ts';
import { enteredAs } from './post-status.ts';
import { PostClaim, PostClaimCorrection, PostDescription, posts, PostSide } from './posts.projection.ts';
import { viewsOf, type PostHistory, type PostView } from './posts.view.ts';
import { Allow } from './permissions.ts';

class PostsQuery {
  @OneOf(countries, { optional: true, description: 'Posts of which this country has a side' })
  country?: Country;
  @OneOf(postKinds, { optional: true }) kind?: PostKind;
}

/** Posts as both sides claim them, and what follows. */
@ApiTags('posts')
@Controller('v1/posts')
@Shows(posts)
export class PostsController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  @Get()
  @Allow('view:read')
  @AlsoAs(csv(({ posts: found }: { posts: readonly PostView[] }) => found, postColumns))
  @ApiOperation({
    summary:
      'Every post that concerns the caller’s country: both sides, and whether it is open, closed, open on one side only, or disputed',
  })
  async list(
    @Query() { country, kind }: PostsQuery,
    @Asker() caller: Caller,
  ): Promise<{ posts: PostView[] }> {
    const found = (await this.#views(caller))
      .map(({ view }) => view)
      .filter(({ sides }) => !country || sides[country])
      .filter(({ sides }) => !kind || Object.values(sides).some((side) => side.kind === kind));
    return { posts: found };
  }

  @Get(':id')
  @Allow('view:read')
  @ApiOperation({
    summary: 'One post with every claim ever made about it, its source, and what was put right since',
  })
  async find(@Param('id') id: string, @Asker() caller: Caller): Promise<PostView & PostHistory> {
    const [found] = await this.#views(caller, id);
    if (!found) throw new Rejected('post.unknown', { post: id });
    return { ...found.view, ...found.history };
  }

  /** What the caller's country may read: of what two others tell each other, it is not told that there is anything. */
  async #views({ country }: Caller, post?: string): Promise<ReturnType<typeof viewsOf>> {
    const entered = post === undefined ? undefined : enteredAs(post);
    const where = { ledger: In(ledgersAt(country)), ...(entered === undefined ? {} : { post: entered }) };
    const { manager } = this.source;
    const views = viewsOf({
      sides: await manager.findBy(PostSide, where),
      claims: await manager.findBy(PostClaim, where),
      corrections: await manager.findBy(PostClaimCorrection, where),
      descriptions: post === undefined ? [] : await manager.findBy(PostDescription, where),
    });
    return views.filter(({ view }) => post === undefined || view.id === post);
  }
}
