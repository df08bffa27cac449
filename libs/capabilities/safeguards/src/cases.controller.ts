import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker, Logged, type Caller } from '#platform/access';
import { AlsoAs, CLOCK, csv, inPages, OneOf, pageByName, PageLimit, Slug, Text } from '#platform/http';
import { instantBy, Rejected, type Clock } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { CaseLooks, type Look } from './case-looks.ts';
import { CasesHere, isShownTo } from './cases-here.ts';
import { cases } from './cases.projection.ts';
import { CaseRowsOfNode, stateOf, viewOf, type CaseRows } from './cases.ts';
import type { CaseView } from './case.view.ts';
import { guarantees, limits, type Guarantee, type Limit } from './limits.ts';
import { caseColumns, dutyColumns, type ListedCase, type OpenDuty } from './lists.ts';
import { Allow, seesAll } from './permissions.ts';
import { caseKinds, caseStates, type CaseKind, type CaseState, type DutyKind } from './vocabulary.ts';

const dueness = ['due', 'overdue'] as const;

class CasesQuery {
  @OneOf(caseKinds, { optional: true }) kind?: CaseKind;
  @OneOf(caseStates, { optional: true }) state?: CaseState;
  @Slug({ optional: true }) post?: string;
  @OneOf(dueness, {
    optional: true,
    description: 'Somebody has to act: by a date ahead, or by one that passed',
  })
  duty?: (typeof dueness)[number];
  @PageLimit() limit?: number;
  @Text({ max: 500, optional: true, description: '`next` of the page before' }) cursor?: string;
}

interface CasesPage {
  readonly cases: ListedCase[];
  readonly next?: string;
}

class DutiesQuery {
  @PageLimit() limit?: number;
  @Text({ max: 500, optional: true, description: '`next` of the page before' }) cursor?: string;
}

interface DutiesPage {
  readonly duties: OpenDuty[];
  readonly next?: string;
}

/** How persons were treated: the ombudsman sees every case of the country, an agency its own. Each look at one is recorded before it is answered. */
@ApiTags('safeguards')
@Controller('v1/safeguards')
@Shows(cases)
export class CasesController {
  constructor(
    @Inject(CaseRowsOfNode) private readonly rows: CaseRows,
    @Inject(CasesHere) private readonly here: CasesHere,
    @Inject(CaseLooks) private readonly looks: CaseLooks,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  @Get('cases')
  @Allow('safeguard:read')
  @Logged('case-read')
  @AlsoAs(csv((page: CasesPage) => page.cases, caseColumns, inPages))
  @ApiOperation({ summary: 'Cases, by kind, post and state, and by whether somebody has to act' })
  async list(
    @Query() { kind, post, state, duty, ...page }: CasesQuery,
    @Asker() caller: Caller,
  ): Promise<CasesPage> {
    const where = { ...(kind ? { kind } : {}), ...(post ? { post } : {}) };
    const seen = (await this.rows.cases(where)).filter(
      (row) => isShownTo(caller)(row) && (state === undefined || stateOf(row) === state),
    );
    const duties = await this.#openDuties();
    const listed = seen.map((row): ListedCase => {
      const theirs = duties.filter((one) => one.case === row.case);
      const [nextDue] = theirs.map(({ due }) => due).sort();
      return {
        id: row.case,
        kind: row.kind as CaseKind,
        state: stateOf(row),
        ...(row.post ? { post: row.post } : {}),
        authority: row.authority!,
        duties: theirs.length,
        overdue: theirs.filter(({ overdue }) => overdue).length,
        ...(nextDue ? { nextDue } : {}),
      };
    });
    const asked = listed.filter(
      ({ duties: all, overdue }) => duty === undefined || (duty === 'overdue' ? overdue > 0 : all > overdue),
    );
    const { found, ...next } = pageByName(asked, page, ({ id }) => id);
    return { cases: found, ...next };
  }

  @Get('cases/:id')
  @Allow('safeguard:read')
  @Logged('case-read')
  @ApiOperation({
    summary: 'One case whole: what was done, what was said, who has to act by when, and what is missing',
  })
  async case(@Param('id') id: string, @Asker() caller: Caller): Promise<CaseView> {
    const [row] = (await this.rows.cases({ case: id })).filter(isShownTo(caller));
    const acts = row ? await this.rows.acts([id]) : [];
    const view = viewOf(id, acts, caller.country, instantBy(this.clock));
    if (!view) throw new Rejected('safeguard.unknown', { case: id });
    await this.looks.record(id, caller);
    return view;
  }

  @Get('cases/:id/looks')
  @Allow('safeguard:read')
  @Logged('case-read')
  @Shows()
  @ApiOperation({ summary: 'Who looked at a case whole, and when; the oldest first' })
  async looksAt(@Param('id') id: string, @Asker() caller: Caller): Promise<{ looks: Look[] }> {
    await this.here.openedFor(id, caller);
    return { looks: await this.looks.of(id) };
  }

  @Get('duties')
  @Allow('safeguard:read')
  @AlsoAs(csv((page: DutiesPage) => page.duties, dutyColumns, inPages))
  @ApiOperation({ summary: 'By when the caller’s agency has to act; to the ombudsman, every agency’s' })
  async duties(@Query() page: DutiesQuery, @Asker() { agency, roles }: Caller): Promise<DutiesPage> {
    const own = (await this.#openDuties()).filter(({ to }) => seesAll(roles) || to === agency);
    const nameOf = (one: OpenDuty): string => `${one.due} ${one.case} ${one.duty}`;
    const inOrder = own.sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
    const { found, ...next } = pageByName(inOrder, page, nameOf);
    return { duties: found, ...next };
  }

  @Get('limits')
  @Allow('safeguard:read')
  @Shows()
  @ApiOperation({
    summary: 'The limits of the law, each with its norm, its version and how far its source was followed',
  })
  async limits(): Promise<{ limits: Limit[]; guarantees: Guarantee[] }> {
    return { limits: [...limits], guarantees: [...guarantees] };
  }

  async #openDuties(): Promise<OpenDuty[]> {
    const now = this.clock.now();
    return (await this.rows.openDuties()).flatMap(
      ({ case: id, duty, kind, due, to, toldAhead, toldPassed }) =>
        due === null || to === null
          ? []
          : [
              {
                case: id,
                duty,
                kind: kind as DutyKind,
                due,
                to,
                overdue: Date.parse(due) <= now,
                ...(toldAhead ? { toldAhead } : {}),
                ...(toldPassed ? { toldPassed } : {}),
              },
            ],
    );
  }
}
