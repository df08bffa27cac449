import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { bodyKinds, type BodyKind } from '#contracts/committee';
import { Asker, type Caller } from '#platform/access';
import {
  AlsoAs,
  asOfIn,
  AsOfQuery,
  CLOCK,
  csv,
  decodeCursor,
  Day,
  encodeCursor,
  Identifier,
  inPages,
  OneOf,
  PAGE,
  PageLimit,
  Text,
} from '#platform/http';
import {
  countries,
  dayOf,
  firstDayOf,
  instantBy,
  lastDayOf,
  Rejected,
  type CalendarDate,
  type Clock,
  type Country,
} from '#platform/kernel';
import { Shows } from '#platform/projection';
import { accords, compared, type Accord, type Compared } from '#platform/two-sided';
import { readable } from './acta.content.ts';
import { actaOf, actaStages, type Acta, type ActaStage } from './acta.state.ts';
import { bodyStates, type Body, type BodyState } from './body.state.ts';
import { commitmentStates, type CommitmentState } from './commitment.state.ts';
import { actas, bodies, commitments, sessions } from './committees.projection.ts';
import { Committees } from './committees.ts';
import { differencesOf, type Differences } from './differences.ts';
import { actaColumns, bodyColumns, commitmentColumns, itemColumns, sessionColumns } from './lists.ts';
import { followUpOf, type FollowUp } from './follow-up.ts';
import { Allow } from './permissions.ts';
import type { ActaSeen, CommitmentSeen, Picture } from './picture.ts';
import type { SessionSeen } from './session.seen.ts';
import {
  itemStates,
  sessionStages,
  type ItemState,
  type ListedItem,
  type SessionStage,
} from './session.state.ts';
import { ToldActs } from './told-acts.ts';

class PageQuery extends AsOfQuery {
  @Text({ max: 400, optional: true, description: 'Where the page before ended' }) cursor?: string;
  @PageLimit() limit?: number;
  @OneOf(countries, { optional: true, description: 'The other country of the relation' }) with?: Country;
}

class BodiesQuery extends PageQuery {
  @OneOf(bodyKinds, { optional: true }) kind?: BodyKind;
  @OneOf(bodyStates, { optional: true }) state?: BodyState;
  @Identifier({ max: 100, optional: true, description: 'The body above' }) above?: string;
}

class SessionsQuery extends PageQuery {
  @Identifier({ max: 100, optional: true }) body?: string;
  @OneOf(sessionStages, { optional: true }) stage?: SessionStage;
  @Day({ since: '1800-01-01', until: '2200-12-31', optional: true, description: 'Met on this day or later' })
  from?: CalendarDate;
  @Day({
    since: '1800-01-01',
    until: '2200-12-31',
    optional: true,
    description: 'Met on this day or earlier',
  })
  until?: CalendarDate;
}

class AgendaQuery extends PageQuery {
  @Identifier({ max: 100, optional: true }) session?: string;
  @OneOf(itemStates, { optional: true }) state?: ItemState;
}

class ActasQuery extends PageQuery {
  @Identifier({ max: 100, optional: true }) session?: string;
  @OneOf(actaStages, { optional: true }) stage?: ActaStage;
}

class CommitmentsQuery extends PageQuery {
  @Identifier({ max: 100, optional: true }) body?: string;
  @Identifier({ max: 100, optional: true }) session?: string;
  @Identifier({ max: 100, optional: true }) acta?: string;
  @OneOf(commitmentStates, { optional: true }) state?: CommitmentState;
  @OneOf(accords, { optional: true, description: 'Of the two sides’ own views' }) accord?: Accord;
  @Identifier({ max: 80, optional: true, description: 'Of an office’s code', example: 'ec-mtop' })
  office?: string;
  @Text({ optional: true }) axis?: string;
  @Text({ optional: true }) territory?: string;
  @Identifier({ max: 100, optional: true, description: 'Those that promise the same' }) thread?: string;
  @Day({ since: '1800-01-01', until: '2200-12-31', optional: true, description: 'Due on this day or later' })
  dueFrom?: CalendarDate;
  @Day({
    since: '1800-01-01',
    until: '2200-12-31',
    optional: true,
    description: 'Due on this day or earlier',
  })
  dueUntil?: CalendarDate;
  @OneOf(['true', 'false'], { optional: true, description: 'Whether its date slipped' }) slipped?:
    'true' | 'false';
}

class DifferencesQuery {
  @Identifier({ max: 10, example: 'ec-1' }) from!: string;
  @Identifier({ max: 10, example: 'co-1' }) to!: string;
}

class FollowUpQuery extends AsOfQuery {
  @Identifier({ max: 100, optional: true }) body?: string;
}

/** Where the next page begins; nothing behind the last. */
interface Paged {
  readonly on: CalendarDate;
  readonly next?: string;
}

interface Listed {
  readonly id: string;
  readonly parties: readonly Country[];
}

/** By their names, which do not change: a page goes on where the one before ended, whatever came meanwhile. */
const pageOf = <V extends Listed>(
  all: readonly V[],
  { cursor, limit = PAGE.unless, with: other }: PageQuery,
  is: (one: V) => boolean,
): { found: V[]; next?: string } => {
  const after = cursor === undefined ? '' : String(decodeCursor(cursor, 1)[0]);
  const found: V[] = [];
  for (const one of all) {
    if (one.id <= after || (other !== undefined && !one.parties.includes(other)) || !is(one)) continue;
    if (found.length === limit) return { found, next: encodeCursor([found.at(-1)!.id]) };
    found.push(one);
  }
  return { found };
};

const isWithin = (
  date: string | undefined,
  from: CalendarDate | undefined,
  until: CalendarDate | undefined,
): boolean =>
  (from === undefined || (date !== undefined && lastDayOf(date) >= from)) &&
  (until === undefined || (date !== undefined && firstDayOf(date) <= until));

const isAnyOr = <V>(asked: V | undefined, value: unknown): boolean => asked === undefined || asked === value;

/** What both sides have made of their bodies, sessions, actas and commitments: the same at either node and in the shared view. */
@ApiTags('committees')
@Controller('v1')
@Shows(bodies, sessions, actas, commitments)
export class CommitteesController {
  constructor(
    @Inject(Committees) private readonly committees: Committees,
    @Inject(ToldActs) private readonly told: ToldActs,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('bodies')
  @Allow('committee:read')
  @AlsoAs(csv((page: { bodies: Body[] }) => page.bodies, bodyColumns, inPages))
  @ApiOperation({ summary: 'The bodies of the caller’s country’s relations' })
  async bodies(
    @Query() { kind, state, above, ...page }: BodiesQuery,
    @Asker() caller: Caller,
  ): Promise<Paged & { bodies: Body[] }> {
    const picture = await this.#picture(caller, page);
    const { found, next } = pageOf(
      picture.bodies,
      page,
      (one) => isAnyOr(kind, one.kind) && isAnyOr(state, one.state) && isAnyOr(above, one.above),
    );
    return { on: picture.on, bodies: found, ...(next ? { next } : {}) };
  }

  @Get('bodies/:id')
  @Allow('committee:read')
  @ApiOperation({ summary: 'One body: mandate, seats by office, what changed it and by whose word' })
  async body(
    @Param('id') id: string,
    @Query() moment: AsOfQuery,
    @Asker() caller: Caller,
  ): Promise<{ on: CalendarDate } & Compared<Body>> {
    const picture = await this.#picture(caller, moment);
    const found = picture.body(id);
    if (!found) throw new Rejected('body.unknown', { body: id });
    return { on: picture.on, ...found };
  }

  @Get('sessions')
  @Allow('committee:read')
  @AlsoAs(csv((page: { sessions: SessionSeen[] }) => page.sessions, sessionColumns, inPages))
  @ApiOperation({ summary: 'Sessions, held or not, and those of which only sources speak' })
  async sessions(
    @Query() { body, stage, from, until, ...page }: SessionsQuery,
    @Asker() caller: Caller,
  ): Promise<Paged & { sessions: SessionSeen[] }> {
    const picture = await this.#picture(caller, page);
    const { found, next } = pageOf(
      picture.sessions,
      page,
      (one) => isAnyOr(body, one.body) && isAnyOr(stage, one.stage) && isWithin(one.date, from, until),
    );
    return { on: picture.on, sessions: found, ...(next ? { next } : {}) };
  }

  @Get('sessions/:id')
  @Allow('committee:read')
  @ApiOperation({
    summary: 'One session: its agenda, delegations, each side’s record, what is missing and by whom',
  })
  async session(
    @Param('id') id: string,
    @Query() moment: AsOfQuery,
    @Asker() caller: Caller,
  ): Promise<{ on: CalendarDate } & Compared<SessionSeen>> {
    const picture = await this.#picture(caller, moment);
    const found = picture.session(id);
    if (!found) throw new Rejected('session.unknown', { session: id });
    return { on: picture.on, ...found };
  }

  @Get('agenda')
  @Allow('committee:read')
  @AlsoAs(csv((page: { items: ListedItem[] }) => page.items, itemColumns, inPages))
  @ApiOperation({ summary: 'Items of agendas, across sessions' })
  async agenda(
    @Query() { session, state, ...page }: AgendaQuery,
    @Asker() caller: Caller,
  ): Promise<Paged & { items: ListedItem[] }> {
    const picture = await this.#picture(caller, page);
    const items = picture.sessions
      .filter((one) => isAnyOr(session, one.id))
      .flatMap(({ id, parties, agenda }) =>
        agenda.map((item): ListedItem => ({ id: `${id}/${item.item}`, session: id, parties, ...item })),
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const { found, next } = pageOf(items, page, (one) => isAnyOr(state, one.state));
    return { on: picture.on, items: found, ...(next ? { next } : {}) };
  }

  @Get('actas')
  @Allow('committee:read')
  @AlsoAs(csv((page: { actas: ActaSeen[] }) => page.actas, actaColumns, inPages))
  @ApiOperation({ summary: 'Actas: what is agreed and signed, and what they bring about' })
  async actas(
    @Query() { session, stage, ...page }: ActasQuery,
    @Asker() caller: Caller,
  ): Promise<Paged & { actas: ActaSeen[] }> {
    const picture = await this.#picture(caller, page);
    const { found, next } = pageOf(
      picture.actas,
      page,
      (one) => isAnyOr(session, one.session) && isAnyOr(stage, one.stage),
    );
    return { on: picture.on, actas: found, ...(next ? { next } : {}) };
  }

  @Get('actas/:id')
  @Allow('committee:read')
  @ApiOperation({ summary: 'One acta with the text of its versions' })
  async acta(@Param('id') id: string, @Asker() caller: Caller): Promise<Compared<Acta>> {
    return compared(await this.#acta(id, caller));
  }

  @Get('actas/:id/differences')
  @Allow('committee:read')
  @ApiOperation({ summary: 'What one version of an acta says otherwise than another, by lines' })
  async differences(
    @Param('id') id: string,
    @Query() { from, to }: DifferencesQuery,
    @Asker() caller: Caller,
  ): Promise<Differences> {
    const { versions } = await this.#acta(id, caller);
    const textOf = (field: 'from' | 'to', version: string): string => {
      const found = versions.find((one) => one.version === version);
      if (found) return readable(found);
      const names = versions.map((one) => one.version);
      throw new Rejected('acta.unknown-version', { field, version, versions: names });
    };
    return differencesOf(
      { version: from, text: textOf('from', from) },
      { version: to, text: textOf('to', to) },
    );
  }

  @Get('commitments')
  @Allow('committee:read')
  @AlsoAs(csv((page: { commitments: CommitmentSeen[] }) => page.commitments, commitmentColumns, inPages))
  @ApiOperation({ summary: 'Commitments, of signed actas and of sources; filters combine' })
  async commitments(
    @Query() query: CommitmentsQuery,
    @Asker() caller: Caller,
  ): Promise<Paged & { commitments: CommitmentSeen[] }> {
    const picture = await this.#picture(caller, query);
    const { found, next } = pageOf(picture.commitments, query, isAskedFor(query));
    return { on: picture.on, commitments: found, ...(next ? { next } : {}) };
  }

  @Get('commitments/:id')
  @Allow('committee:read')
  @ApiOperation({ summary: 'One commitment: every date that slipped, each side’s view, what is missing' })
  async commitment(
    @Param('id') id: string,
    @Query() moment: AsOfQuery,
    @Asker() caller: Caller,
  ): Promise<{ on: CalendarDate; repeatedBy: readonly string[] } & Compared<CommitmentSeen>> {
    const picture = await this.#picture(caller, moment);
    const found = picture.commitment(id);
    if (!found) throw new Rejected('commitment.unknown', { commitment: id });
    return { on: picture.on, ...found, repeatedBy: picture.repeatedBy(id) };
  }

  @Get('follow-up')
  @Allow('committee:read')
  @ApiOperation({
    summary: 'What is owed, each promise once; which guideline has no report; what the record lacks',
  })
  async followUp(
    @Query() { body, ...moment }: FollowUpQuery,
    @Asker() caller: Caller,
  ): Promise<{ on: CalendarDate } & FollowUp> {
    const picture = await this.#picture(caller, moment);
    return { on: picture.on, ...followUpOf(picture, body) };
  }

  @Get('escalations')
  @Allow('committee:read')
  @AlsoAs(csv((page: { escalations: CommitmentSeen[] }) => page.escalations, commitmentColumns, inPages))
  @ApiOperation({ summary: 'Commitments that went to the body above, by rule or by decision' })
  async escalations(
    @Query() query: CommitmentsQuery,
    @Asker() caller: Caller,
  ): Promise<Paged & { escalations: CommitmentSeen[] }> {
    const picture = await this.#picture(caller, query);
    const isAsked = isAskedFor(query);
    const { found, next } = pageOf(
      picture.commitments,
      query,
      (one) => one.escalation !== undefined && isAsked(one),
    );
    return { on: picture.on, escalations: found, ...(next ? { next } : {}) };
  }

  #picture({ country }: Caller, query: AsOfQuery): Promise<Picture> {
    const now = instantBy(this.clock);
    const asOf = asOfIn(query, now, 'committee.as-of-future');
    return asOf ? this.committees.asOf(country, asOf) : this.committees.picture(country, dayOf(now));
  }

  async #acta(id: string, { country }: Caller): Promise<Acta> {
    const acts = await this.told.acts('acta', id, country);
    const found = acts.length > 0 ? actaOf(id, acts) : undefined;
    if (!found?.parties.includes(country)) throw new Rejected('acta.unknown', { acta: id });
    return found;
  }
}

const isAskedFor =
  (asked: CommitmentsQuery) =>
  (one: CommitmentSeen): boolean =>
    isAnyOr(asked.state, one.state) &&
    isAnyOr(asked.body, one.body) &&
    isAnyOr(asked.session, one.session) &&
    isAnyOr(asked.acta, one.acta) &&
    isAnyOr(asked.accord, one.accord) &&
    isAnyOr(asked.axis, one.axis) &&
    isAnyOr(asked.thread, one.thread) &&
    isAnyOr(asked.slipped, String(one.slips.length > 0)) &&
    (asked.office === undefined || one.offices.some(({ office }) => office === asked.office)) &&
    (asked.territory === undefined || one.territory.includes(asked.territory)) &&
    isWithin(one.due, asked.dueFrom, asked.dueUntil);
