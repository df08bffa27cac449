import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { bodyKinds, type BodyKind } from '#contracts/committee';
import { Asker, type Caller } from '#platform/access';
import {
  AlsoAs,
  asOfIn,
  AsOfQuery,
  type AsOf,
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
import { actaOnPaper } from './acta.print.ts';
import { actaOf, actaStages, type Acta, type ActaStage } from './acta.state.ts';
import type { Board } from './board.ts';
import { bodyStates, type Body, type BodyState } from './body.state.ts';
import { commitmentOnPaper, commitmentsOnPaper } from './commitment.print.ts';
import { commitmentStates, type CommitmentState } from './commitment.state.ts';
import { actas, bodies, commitments, sessions } from './committees.projection.ts';
import { Committees } from './committees.ts';
import { differencesOf, type Differences } from './differences.ts';
import {
  actaColumns,
  bodyColumns,
  commitmentColumns,
  itemColumns,
  sessionColumns,
  traceColumns,
} from './lists.ts';
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
import { ToldActs, type Thing } from './told-acts.ts';
import { tracesIn, type Trace } from './traces.ts';

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
    notBefore: 'from',
    description: 'Met on this day or earlier',
  })
  until?: CalendarDate;
}

class TracesQuery extends PageQuery {
  @Identifier({ max: 200, optional: true }) instrument?: string;
  @Text({ max: 200, optional: true, description: 'Of the instrument', example: 'art. 3' }) article?: string;
  @Identifier({ max: 100, optional: true }) acta?: string;
  @Identifier({ max: 110, optional: true }) commitment?: string;
  @Identifier({ max: 100, optional: true, description: 'A project or an activity' }) undertaking?: string;
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
    notBefore: 'dueFrom',
    description: 'Due on this day or earlier',
  })
  dueUntil?: CalendarDate;
  @OneOf(['true', 'false'], { optional: true, description: 'Whether its date slipped' }) slipped?:
    'true' | 'false';
}

class DifferencesQuery extends AsOfQuery {
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
  /** How many of these nothing can be made of as they were told: they are in no list until their side puts them right. */
  readonly heldAside?: number;
}

/** By their names, which do not change: a page goes on where the one before ended, whatever came meanwhile. */
const pageOf = <V extends { readonly id: string }, K extends string>(
  board: Board<V, K>,
  asked: Readonly<Partial<Record<K, string | undefined>>>,
  { cursor, limit = PAGE.unless }: PageQuery,
  is?: (one: V) => boolean,
): { found: V[]; next?: string } => {
  const after = cursor === undefined ? '' : String(decodeCursor(cursor, 1)[0]);
  const { found, more } = board.page(asked, { after, limit }, is);
  return { found, ...(more ? { next: encodeCursor([found.at(-1)!.id]) } : {}) };
};

const isWithin = (
  date: string | undefined,
  from: CalendarDate | undefined,
  until: CalendarDate | undefined,
): boolean =>
  (from === undefined || (date !== undefined && lastDayOf(date) >= from)) &&
  (until === undefined || (date !== undefined && firstDayOf(date) <= until));

/** Of lists: how many things of their kind are not in them. */
const asideIn = ({ aside }: Picture, thing: Thing): Pick<Paged, 'heldAside'> => {
  const heldAside = aside.count(thing);
  return heldAside > 0 ? { heldAside } : {};
};

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
    const { found: bodies, ...next } = pageOf(
      picture.boards.bodies,
      { kind, state, above, with: page.with },
      page,
    );
    return { on: picture.on, bodies, ...next, ...asideIn(picture, 'body') };
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
    if (!found) throw notShown(picture, 'body', id);
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
    const { found: sessions, ...next } = pageOf(
      picture.boards.sessions,
      { body, stage, with: page.with },
      page,
      ({ date }) => isWithin(date, from, until),
    );
    return { on: picture.on, sessions, ...next, ...asideIn(picture, 'session') };
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
    if (!found) throw notShown(picture, 'session', id);
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
    const { found: items, ...next } = pageOf(picture.boards.items, { session, state, with: page.with }, page);
    return { on: picture.on, items, ...next, ...asideIn(picture, 'session') };
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
    const { found: actas, ...next } = pageOf(picture.boards.actas, { session, stage, with: page.with }, page);
    return { on: picture.on, actas, ...next, ...asideIn(picture, 'acta') };
  }

  @Get('actas/:id')
  @Allow('committee:read')
  @AlsoAs(...actaOnPaper)
  @ApiOperation({ summary: 'One acta with the text of its versions' })
  async acta(
    @Param('id') id: string,
    @Query() moment: AsOfQuery,
    @Asker() caller: Caller,
  ): Promise<{ on: CalendarDate } & Compared<ActaRead>> {
    const { picture, acta } = await this.#acta(id, moment, caller);
    return { on: picture.on, ...compared(acta) };
  }

  @Get('actas/:id/differences')
  @Allow('committee:read')
  @ApiOperation({ summary: 'What one version of an acta says otherwise than another, by lines' })
  async differences(
    @Param('id') id: string,
    @Query() { from, to, ...moment }: DifferencesQuery,
    @Asker() caller: Caller,
  ): Promise<Differences> {
    const { versions } = (await this.#acta(id, moment, caller)).acta;
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
  @AlsoAs(
    csv((page: { commitments: CommitmentSeen[] }) => page.commitments, commitmentColumns, inPages),
    ...commitmentsOnPaper,
  )
  @ApiOperation({ summary: 'Commitments, of signed actas and of sources; filters combine' })
  async commitments(
    @Query() query: CommitmentsQuery,
    @Asker() caller: Caller,
  ): Promise<Paged & { commitments: CommitmentSeen[] }> {
    const picture = await this.#picture(caller, query);
    const { found: commitments, ...next } = pageOf(
      picture.boards.commitments,
      keysIn(query),
      query,
      isDueAsAsked(query),
    );
    return { on: picture.on, commitments, ...next, ...asideIn(picture, 'commitment') };
  }

  @Get('commitments/:id')
  @Allow('committee:read')
  @AlsoAs(...commitmentOnPaper)
  @ApiOperation({ summary: 'One commitment: every date that slipped, each side’s view, what is missing' })
  async commitment(
    @Param('id') id: string,
    @Query() moment: AsOfQuery,
    @Asker() caller: Caller,
  ): Promise<{ on: CalendarDate; repeatedBy: readonly string[] } & Compared<CommitmentSeen>> {
    const picture = await this.#picture(caller, moment);
    const found = picture.commitment(id);
    if (!found) throw notShown(picture, 'commitment', id);
    return { on: picture.on, ...found, repeatedBy: picture.repeatedBy(id) };
  }

  @Get('traces')
  @Allow('committee:read')
  @AlsoAs(csv((page: { traces: Trace[] }) => page.traces, traceColumns, inPages))
  @ApiOperation({
    summary:
      'What promises go back to and what comes of them: article, acta, commitment, project or activity, what was measured; asked from either end',
  })
  async traces(
    @Query() { instrument, article, acta, commitment, undertaking, ...page }: TracesQuery,
    @Asker() caller: Caller,
  ): Promise<Paged & { traces: Trace[] }> {
    const picture = await this.#picture(caller, page);
    const asked = { instrument, article, acta, commitment, undertaking, with: page.with };
    const { found, next } = pageOf(tracesIn(picture), asked, page);
    return { on: picture.on, traces: found, ...(next ? { next } : {}) };
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
    const { found: escalations, ...next } = pageOf(
      picture.boards.commitments,
      { ...keysIn(query), escalated: 'true' },
      query,
      isDueAsAsked(query),
    );
    return { on: picture.on, escalations, ...next, ...asideIn(picture, 'commitment') };
  }

  #picture({ country }: Caller, asked: AsOfQuery): Promise<Picture> {
    const moment = this.#momentOf(asked);
    return moment
      ? this.committees.asOf(country, moment)
      : this.committees.picture(country, dayOf(instantBy(this.clock)));
  }

  #momentOf(asked: AsOfQuery): AsOf | undefined {
    return asOfIn(asked, instantBy(this.clock), 'committee.as-of-future');
  }

  /** With its text, which no picture holds. */
  async #acta(id: string, asked: AsOfQuery, caller: Caller): Promise<{ picture: Picture; acta: ActaRead }> {
    const picture = await this.#picture(caller, asked);
    const seen = picture.acta(id);
    if (!seen) throw notShown(picture, 'acta', id);
    const acta = actaOf(id, await this.told.acts('acta', id, caller.country, this.#momentOf(asked)));
    return { picture, acta: { ...acta, ...(seen.rivals ? { rivals: seen.rivals } : {}) } };
  }
}

/** With what is known of its session. */
type ActaRead = Acta & Pick<ActaSeen, 'rivals'>;

const notShown = ({ aside }: Picture, thing: Thing, name: string): Rejected =>
  aside.has(thing, name)
    ? new Rejected('committee.held-aside', { thing, name })
    : new Rejected(`${thing}.unknown`, { [thing]: name });

/** Of what a query asks all that commitments are found under. */
const keysIn = ({
  dueFrom: _,
  dueUntil: __,
  cursor: ___,
  limit: ____,
  asOf: _____,
  by: ______,
  ...keys
}: CommitmentsQuery) => keys;

const isDueAsAsked =
  ({ dueFrom, dueUntil }: CommitmentsQuery) =>
  ({ due }: CommitmentSeen): boolean =>
    isWithin(due, dueFrom, dueUntil);
