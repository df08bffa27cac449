import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Authorisation } from '#platform/sharing';
import { subjectMatters, type SubjectMatter } from '#platform/contracts';
import { Asker, type Caller } from '#platform/access';
import { Day, Identifier, OneOf } from '#platform/http';
import { dayOf, Rejected, type CalendarDate } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { accords, type Accord } from '#platform/two-sided';
import type { Stage } from './instrument-state.ts';
import { instruments } from './instruments.projection.ts';
import { authorisationsOf, Instruments, type InstrumentView } from './instruments.ts';
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

const today = (): CalendarDate => dayOf(new Date().toISOString());

/** What both sides have made of their instruments: the same at either node and in the shared view. */
@ApiTags('instruments')
@Controller('v1')
@Shows(instruments)
export class InstrumentsController {
  constructor(@Inject(Instruments) private readonly instruments: Instruments) {}

  @Get('instruments')
  @Allow('instrument:read')
  @ApiOperation({ summary: 'The instruments that the caller’s country is party to, as they stand on a day' })
  async list(
    @Query() { on = today(), stage, accord }: InstrumentsQuery,
    @Asker() { country }: Caller,
  ): Promise<{ on: CalendarDate; instruments: InstrumentView[] }> {
    const found = (await this.instruments.list(on, country)).filter(
      (instrument) => (!stage || instrument.stage === stage) && (!accord || instrument.accord === accord),
    );
    return { on, instruments: found };
  }

  @Get('instruments/:id')
  @Allow('instrument:read')
  @ApiOperation({ summary: 'One instrument: both sides’ acts, what is agreed, what is missing and by whom' })
  async find(
    @Param('id') id: string,
    @Query() { on = today() }: OnQuery,
    @Asker() { country }: Caller,
  ): Promise<{ on: CalendarDate } & InstrumentView> {
    const instrument = await this.instruments.instrument(id, on, country);
    if (!instrument) throw new Rejected('instrument.unknown', { instrument: id });
    return { on, ...instrument };
  }

  @Get('authorisations')
  @Allow('instrument:read')
  @ApiOperation({ summary: 'Who may share what with whom, by which article, from when to when' })
  async authorisations(
    @Query() { on = today(), matter, agency }: AuthorisationsQuery,
    @Asker() { country }: Caller,
  ): Promise<{ on: CalendarDate; authorisations: Authorisation[] }> {
    const authorisations = (await this.instruments.list(on, country))
      .flatMap((instrument) => authorisationsOf(instrument, on))
      .filter(({ matters }) => !matter || matters.includes(matter))
      .filter(({ agencies }) => !agency || agencies.includes(agency));
    return { on, authorisations };
  }
}
