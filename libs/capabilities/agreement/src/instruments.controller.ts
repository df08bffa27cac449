import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { instrumentKinds, type InstrumentKind } from '#contracts/agreement';
import type { Authorisation } from '#platform/sharing';
import { subjectMatters, type SubjectMatter } from '#platform/contracts';
import { Asker, type Caller } from '#platform/access';
import {
  AlsoAs,
  asOfIn,
  AsOfQuery,
  CLOCK,
  csv,
  Day,
  decodeCursor,
  encodeCursor,
  Identifier,
  inPages,
  OneOf,
  PAGE,
  pageByName,
  PageLimit,
  Text,
  WholeInQuery,
  type AsOf,
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
import { FollowUps } from './follow-up.ts';
import type { Stage } from './instrument-state.ts';
import { instrumentOnPaper } from './instrument.print.ts';
import { instruments } from './instruments.projection.ts';
import { authorisationsOf, Instruments } from './instruments.ts';
import { authorisationColumns, instrumentColumns } from './lists.ts';
import { isWanted } from './instruments.query.ts';
import type { InstrumentView } from './kept-instruments.ts';
import { Allow } from './permissions.ts';

const stages: readonly Stage[] = [
  'claimed',
  'negotiation',
  'text-agreed',
  'signature',
  'signed',
  'in-force',
  'suspended',
  'expired',
  'denounced',
];

class OnQuery extends AsOfQuery {
  @Day({
    optional: true,
    since: '1800-01-01',
    until: '2200-12-31',
    description: 'As things stand on this day, by what counts; the day of `asOf` unless said',
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
  @OneOf(['true', 'false'], { optional: true, description: 'Concluded, and nothing was ever done under it' })
  neverFollowedUp?: 'true' | 'false';
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
  @Identifier({ max: 100, optional: true, example: 'ec-intercambio-trata' }) instrument?: string;
  @OneOf(countries, { optional: true, description: 'A party to the instrument' }) party?: Country;
  @OneOf(['true', 'false'], { optional: true, description: 'Whether agencies may share by it on that day' })
  operating?: 'true' | 'false';
  @PageLimit() limit?: number;
  @Text({ max: 500, optional: true, description: '`next` of the page before' }) cursor?: string;
}

/** A page follows the last name of the one before: what is told meanwhile moves nobody's place. */
interface InstrumentsPage {
  readonly on: CalendarDate;
  readonly instruments: InstrumentView[];
  /** Where more follow. */
  readonly next?: string;
}

interface AuthorisationsPage {
  readonly on: CalendarDate;
  readonly authorisations: Authorisation[];
  /** Where more follow. */
  readonly next?: string;
}

/** What an authorisation is known by in a list: what is told meanwhile moves nobody's place. */
const placeOf = ({ instrument, article, from = '', matters, agencies }: Authorisation): string[] => [
  instrument,
  article,
  from,
  matters.join(' '),
  agencies.join(' '),
];
const isBefore = (one: readonly unknown[], other: readonly unknown[]): boolean => {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at >= 0 && String(one[at]) < String(other[at]);
};

/** What both sides have made of their instruments: the same at either node and in the shared view. */
@ApiTags('instruments')
@Controller('v1')
@Shows(instruments)
export class InstrumentsController {
  constructor(
    @Inject(Instruments) private readonly instruments: Instruments,
    @Inject(FollowUps) private readonly followUps: FollowUps,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  @Get('instruments')
  @Allow('instrument:read')
  @AlsoAs(csv((answer: { instruments: InstrumentView[] }) => answer.instruments, instrumentColumns))
  @ApiOperation({ summary: 'The instruments that the caller’s country is party to, as they stand on a day' })
  async list(
    @Query()
    { on: day, asOf, by, limit = Infinity, cursor, neverFollowedUp, ...wanted }: InstrumentsQuery,
    @Asker() { country }: Caller,
  ): Promise<InstrumentsPage> {
    const { on, past } = this.#moment({ on: day, asOf, by });
    const followedUp = neverFollowedUp ? await this.followUps.of(country) : new Set<string>();
    const all = {
      ...wanted,
      ...(neverFollowedUp ? { neverFollowedUp: neverFollowedUp === 'true' } : {}),
    };
    const asked = (await this.instruments.list(on, country, past)).filter((instrument) =>
      isWanted(instrument, all, { on, followedUp }),
    );
    const { found, ...next } = pageByName(asked, { cursor, limit }, ({ id }) => id);
    return { on, instruments: found, ...next };
  }

  @Get('instruments/:id')
  @Allow('instrument:read')
  @AlsoAs(...instrumentOnPaper)
  @ApiOperation({ summary: 'One instrument: both sides’ acts, what is agreed, what is missing and by whom' })
  async find(
    @Param('id') id: string,
    @Query() query: OnQuery,
    @Asker() { country }: Caller,
  ): Promise<{ on: CalendarDate } & InstrumentView> {
    const { on, past } = this.#moment(query);
    const instrument = await this.instruments.instrument(id, on, country, past);
    if (!instrument) throw new Rejected('instrument.unknown', { instrument: id });
    return { on, ...instrument };
  }

  @Get('authorisations')
  @Allow('instrument:read')
  @AlsoAs(csv((page: AuthorisationsPage) => page.authorisations, authorisationColumns, inPages))
  @ApiOperation({ summary: 'Who may share what with whom, by which article, from when to when' })
  async authorisations(
    @Query()
    {
      matter,
      agency,
      instrument,
      party,
      operating,
      limit = PAGE.unless,
      cursor,
      ...day
    }: AuthorisationsQuery,
    @Asker() { country }: Caller,
  ): Promise<AuthorisationsPage> {
    const { on, past } = this.#moment(day);
    const after = cursor === undefined ? undefined : decodeCursor(cursor, 5);
    const found = (await this.instruments.list(on, country, past))
      .flatMap((one) => authorisationsOf(one, on))
      .filter(
        (one) =>
          (!matter || one.matters.includes(matter)) &&
          (!agency || one.agencies.includes(agency)) &&
          (!instrument || one.instrument === instrument) &&
          (!party || one.parties.includes(party)) &&
          (!operating || String(one.operating) === operating),
      )
      .sort((a, b) => (isBefore(placeOf(a), placeOf(b)) ? -1 : 1))
      .filter((one) => !after || isBefore(after, placeOf(one)));
    const page = found.slice(0, limit);
    const more = found.length > page.length ? { next: encodeCursor(placeOf(page.at(-1)!)) } : {};
    return { on, authorisations: page, ...more };
  }

  /** The day that is asked about, and the moment of the past whose knowledge counts, where one is named. */
  #moment({ on, ...query }: OnQuery): { on: CalendarDate; past?: AsOf } {
    const now = instantBy(this.clock);
    const past = asOfIn(query, now, 'instrument.as-of-future');
    return { on: on ?? dayOf(past?.instant ?? now), ...(past ? { past } : {}) };
  }
}
