import { createHash } from 'node:crypto';
import { Body, Controller, Delete, Get, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { Asker, Asking, Budget, type Caller } from '#platform/access';
import {
  AlsoAs,
  Answer,
  CLOCK,
  CommandHeaders,
  csv,
  members,
  OneOf,
  Public,
  Text,
  type Language,
  type Streamed,
} from '#platform/http';
import {
  addDays,
  dayOf,
  instantBy,
  Rejected,
  timeOrderedId,
  type Clock,
  type CommandMeta,
} from '#platform/kernel';
import { Shows } from '#platform/projection';
import { Calendars } from './calendars.ts';
import { digestOf, feedOf, newSecret, type Feed, type FeedStore } from './feeds.ts';
import { icsOf } from './ics.ts';
import { Allow } from './permissions.ts';

export const FEEDS = Symbol('FEEDS');

const MOST_OF_AN_AGENCY = 50;
/** Of one feed, a minute; programs ask once an hour, and several of one person may share it. */
const ASKED_A_MINUTE = 30;
/** What a feed shows, from today. */
const [DAYS_BACK, DAYS_AHEAD] = [90, 2 * 365];

class FeedBody {
  @Text({ max: 100, description: 'What it is for', example: 'Comité de frontera, Tulcán' }) name!: string;
  @OneOf(['es', 'en'], { optional: true, description: 'In which its entries are; Spanish unless said' })
  language?: Language;
}

class SecretQuery {
  @Text({ max: 200, description: 'The feed’s secret' }) secret!: string;
}

/** A feed that was made: its secret is shown here, and never again. */
interface MadeFeed extends Feed {
  /** Absent where the same command had made it before: it is not kept. */
  readonly secret?: string;
  /** With the secret, below the address of this process. */
  readonly path?: string;
}

/** Calendars that programs subscribe to, and the secrets by which they are read. */
@ApiTags('calendar')
@Controller('v1')
@Shows()
export class CalendarController {
  readonly #asked;

  constructor(
    @Inject(FEEDS) private readonly feeds: FeedStore,
    @Inject(Calendars) private readonly calendars: Calendars,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.#asked = new Budget(ASKED_A_MINUTE, clock);
  }

  @Post('calendar-feeds')
  @Allow('calendar-feed:manage')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Makes a calendar for the caller’s country that a program can subscribe to',
    description:
      'Its secret is told in this answer and in no other. Sent again under the same key, it answers the feed without the secret.',
  })
  async make(
    @Body() { name, language = 'es' }: FeedBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<MadeFeed>> {
    const { country, commandId, caller, now } = meta;
    const secret = newSecret();
    const made = await this.feeds.make(
      {
        id: `calendar-${timeOrderedId(now)}`,
        name,
        language,
        country,
        agency: caller.agency,
        by: caller.subject,
        madeAt: now,
        digest: digestOf(secret),
        commandId,
      },
      MOST_OF_AN_AGENCY,
    );
    if (!made) throw new Rejected('calendar-feed.too-many', { most: MOST_OF_AN_AGENCY });
    const { feed } = made;
    if (feed.name !== name || feed.language !== language) throw new Rejected('idempotency-key.reused');
    const shown = made.made ? { secret, path: `/v1/calendar.ics?secret=${secret}` } : {};
    return new Answer({ ...feed, ...shown }, { status: 201 });
  }

  @Get('calendar-feeds')
  @Allow('calendar-feed:manage')
  @AlsoAs(
    csv(
      (answer: { feeds: Feed[] }) => answer.feeds,
      members<Feed>('id', 'name', 'language', 'country', 'agency', 'by', 'madeAt'),
    ),
  )
  @ApiOperation({ summary: 'The calendars of the caller’s agency that can be read, without their secrets' })
  async list(@Asker() { country, agency }: Caller): Promise<{ feeds: Feed[] }> {
    return { feeds: await this.feeds.list({ country, agency }) };
  }

  @Delete('calendar-feeds/:id')
  @Allow('calendar-feed:manage')
  @ApiOperation({ summary: 'Revokes a calendar: from now on its secret opens nothing' })
  async revoke(
    @Param('id') id: string,
    @Asker() { country, agency, subject }: Caller,
  ): Promise<{ id: string; revoked: true }> {
    const now = instantBy(this.clock);
    if (!(await this.feeds.revoke(id, { country, agency }, subject, now)))
      throw new Rejected('calendar-feed.unknown', { feed: id });
    return { id, revoked: true };
  }

  @Get('calendar.ics')
  @Public()
  @ApiProduces('text/calendar')
  @ApiOperation({
    summary:
      'What has a date, for the country of whoever made the feed: iCalendar, by the feed’s secret alone',
  })
  async read(
    @Query() { secret }: SecretQuery,
    @Res() response: Response,
  ): Promise<Streamed<'text/calendar'>> {
    const feed = await feedOf(this.feeds, secret);
    if (!feed) throw new Rejected('calendar.unknown-secret');
    const { allowed, resetSeconds } = this.#asked.take(feed.id);
    if (!allowed) throw new Rejected('rate.limited', { retryAfter: resetSeconds });
    const now = instantBy(this.clock);
    const today = dayOf(now);
    const entries = await this.calendars.entries({
      country: feed.country,
      now,
      from: addDays(today, -DAYS_BACK),
      to: addDays(today, DAYS_AHEAD),
    });
    const text = icsOf(entries, feed);
    const tag = `"${createHash('sha256').update(text).digest('hex').slice(0, 16)}"`;
    response.setHeader('ETag', tag).setHeader('Cache-Control', 'private, no-cache');
    if (response.req.header('if-none-match') === tag) return void response.status(304).end();
    response
      .setHeader('Content-Disposition', 'inline; filename="vecindad.ics"')
      .type('text/calendar; charset=utf-8')
      .send(text);
  }
}
