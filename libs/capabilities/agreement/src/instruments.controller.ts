import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { instrumentKinds, type InstrumentKind } from '#contracts/agreement';
import type { Authorisation } from '#platform/sharing';
import { subjectMatters, type SubjectMatter } from '#platform/contracts';
import { Asker, type Caller } from '#platform/access';
import {
  AlsoAs,
  CLOCK,
  csv,
  Day,
  decodeCursor,
  encodeCursor,
  Identifier,
  OneOf,
  PAGE,
  Text,
  WholeInQuery,
} from '#platform/http';
import {
  type CalendarDate,
  type Clock,
  countries,
  type Country,
  dayOf,
  instantBy,
  Rejected,
} from '#platform/kernel';
import { Shows } from '#platform/projection';
import { accords, type Accord } from '#platform/two-sided';
import type { Stage } from './instrument-state.ts';
import { instrumentOnPaper } from './instrument.print.ts';
import { instruments } from './instruments.projection.ts';
import { authorisationsOf, Instruments } from './instruments.ts';
import { authorisationColumns, instrumentColumns } from './lists.ts';
import { isWanted } from './instruments.query.ts';
import type { InstrumentView } from './kept-instruments.ts';
import { Allow } from './permissions.ts';

const stages: readonly Stage[] = [
  'negotiation',
  'text-agreed',
  'signature',
  'signed',
  'in-force',
  'suspended',
  'expired',
  'denounced',
];

class OnQuery {
  @Day({
    optional: true,
    since: '1800-01-01',
    until: '2200-12-31',
    description: 'As things stand on this day; today unless said',
  })
  on?: CalendarDate;
}

class InstrumentsQuery extends OnQuery {
  @OneOf(stages, { optional: true }) stage?: Stage;
  @OneOf(accords, { optional: true }) accord?: Accord;
  @OneOf(instrumentKinds, { optional: true }) kind?: InstrumentKind;
  @OneOf(countries, { optional: true, description: 'A party to it' }) party?: Country;
  @OneOf(countries, { optional: true, description: 'Who has something yet to do' }) missingFrom?: Country;
  @WholeInQuery({ max: 1200, optional: true, description: 'Months in which it, or a part of it, ends' })
  expiringWithin?: number;
  @WholeInQuery({
    max: 1200,
    optional: true,
    description: 'Signed by one side alone for more than so many months',
  })
  signedByOneFor?: number;
  @WholeInQuery({ min: 1, max: PAGE.most, optional: true, description: 'All of them unless said' })
  limit?: number;
  @Text({ max: 500, optional: true, description: '`next` of the page before' }) cursor?: string;
}

class AuthorisationsQuery extends OnQuery {
  @OneOf(subjectMatters, { optional: true }) matter?: SubjectMatter;
  @Identifier({
    max: 60,
    optional: true,
    description: 'Code of an agency that may share',
    example: 'ec-policia',
  })
  agency?: string;
}

/** A page follows the last name of the one before: what is told meanwhile moves nobody's place. */
interface InstrumentsPage {
  readonly on: CalendarDate;
  readonly instruments: InstrumentView[];
  /** Where more follow. */
  readonly next?: string;
}

/** What both sides have made of their instruments: the same at either node and in the shared view. */
@ApiTags('instruments')
@Controller('v1')
@Shows(instruments)
export class InstrumentsController {
  constructor(
    @Inject(Instruments) private readonly instruments: Instruments,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  @Get('instruments')
  @Allow('instrument:read')
  @AlsoAs(csv((answer: { instruments: InstrumentView[] }) => answer.instruments, instrumentColumns))
  @ApiOperation({ summary: 'The instruments that the caller’s country is party to, as they stand on a day' })
  async list(
    @Query() { on = this.#today(), limit = Infinity, cursor, ...wanted }: InstrumentsQuery,
    @Asker() { country }: Caller,
  ): Promise<InstrumentsPage> {
    const after = cursor === undefined ? '' : String(decodeCursor(cursor, 1)[0]);
    const found = (await this.instruments.list(on, country)).filter(
      (instrument) => instrument.id > after && isWanted(instrument, wanted, on),
    );
    const page = found.slice(0, limit);
    const more = found.length > page.length ? { next: encodeCursor([page.at(-1)!.id]) } : {};
    return { on, instruments: page, ...more };
  }

  @Get('instruments/:id')
  @Allow('instrument:read')
  @AlsoAs(...instrumentOnPaper)
  @ApiOperation({ summary: 'One instrument: both sides’ acts, what is agreed, what is missing and by whom' })
  async find(
    @Param('id') id: string,
    @Query() { on = this.#today() }: OnQuery,
    @Asker() { country }: Caller,
  ): Promise<{ on: CalendarDate } & InstrumentView> {
    const instrument = await this.instruments.instrument(id, on, country);
    if (!instrument) throw new Rejected('instrument.unknown', { instrument: id });
    return { on, ...instrument };
  }

  @Get('authorisations')
  @Allow('instrument:read')
  @AlsoAs(csv((answer: { authorisations: Authorisation[] }) => answer.authorisations, authorisationColumns))
  @ApiOperation({ summary: 'Who may share what with whom, by which article, from when to when' })
  async authorisations(
    @Query() { on = this.#today(), matter, agency }: AuthorisationsQuery,
    @Asker() { country }: Caller,
  ): Promise<{ on: CalendarDate; authorisations: Authorisation[] }> {
    const authorisations = (await this.instruments.list(on, country))
      .flatMap((instrument) => authorisationsOf(instrument, on))
      .filter(({ matters }) => !matter || matters.includes(matter))
      .filter(({ agencies }) => !agency || agencies.includes(agency));
    return { on, authorisations };
  }

  #today(): CalendarDate {
    return dayOf(instantBy(this.clock));
  }
}
