import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { instrumentKinds, type InstrumentKind } from '#contracts/agreement';
import { Asker, type Caller } from '#platform/access';
import {
  AlsoAs,
  csv,
  inPages,
  members,
  OneOf,
  pageByName,
  PageLimit,
  Slug,
  Text,
  type Columns,
} from '#platform/http';
import { countries, Rejected, type Country } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { Externals, ExternalsOfNode, type ExternalView } from './externals.ts';
import { ownExternals, publicExternals } from './externals.projection.ts';
import { Allow } from './permissions.ts';

class ExternalsQuery {
  @OneOf(countries, { optional: true, description: 'Whose it is' }) country?: Country;
  @OneOf(instrumentKinds, { optional: true }) kind?: InstrumentKind;
  @Slug({ optional: true, description: 'A party to it', example: 'be' }) partner?: string;
  @OneOf(['true', 'false'], { optional: true, description: 'Whether it is public' }) public?:
    'true' | 'false';
  @PageLimit() limit?: number;
  @Text({ max: 500, optional: true, description: '`next` of the page before' }) cursor?: string;
}

interface ExternalsPage {
  readonly instruments: ExternalView[];
  /** Where more follow. */
  readonly next?: string;
}

const columns: Columns<ExternalView> = {
  ...members('instrument', 'country', 'agency', 'kind', 'title'),
  partners: ({ partners }) => partners.map(({ partner }) => partner),
  ...members('until', 'public'),
  publication: ({ publication }) => publication && `${publication.name} ${publication.number}`,
};

const pageOf = (
  all: readonly ExternalView[],
  { country, kind, partner, public: isPublic, ...page }: ExternalsQuery,
): ExternalsPage => {
  const asked = all.filter(
    (one) =>
      (country === undefined || one.country === country) &&
      (kind === undefined || one.kind === kind) &&
      (isPublic === undefined || String(one.public) === isPublic) &&
      (partner === undefined || one.partners.some((party) => party.partner === partner)),
  );
  const { found, ...next } = pageByName(asked, page, ({ instrument }) => instrument);
  return { instruments: found, ...next };
};

const theOnly = (instrument: string, [found]: readonly ExternalView[]): ExternalView => {
  if (!found) throw new Rejected('external.unknown', { instrument });
  return found;
};

/** Instruments to which no neighbour is party, at the shared view: those that are public. */
@ApiTags('external instruments')
@Controller('v1/external-instruments')
@Shows(publicExternals)
export class ExternalsController {
  constructor(@Inject(Externals) private readonly externals: Externals) {}

  @Get()
  @Allow('instrument:read')
  @AlsoAs(csv((page: ExternalsPage) => page.instruments, columns, inPages))
  @ApiOperation({
    summary: 'Instruments to which no neighbour is party: those that are public, at a node its own too',
  })
  async list(@Query() query: ExternalsQuery, @Asker() { country }: Caller): Promise<ExternalsPage> {
    return pageOf(await this.externals.find(country), query);
  }

  @Get(':id')
  @Allow('instrument:read')
  @ApiOperation({ summary: 'One instrument to which no neighbour is party' })
  async find(@Param('id') id: string, @Asker() { country }: Caller): Promise<ExternalView> {
    return theOnly(id, await this.externals.find(country, id));
  }
}

/** At a node: its own country’s, public or not, and what others have made public. */
@ApiTags('external instruments')
@Controller('v1/external-instruments')
@Shows(ownExternals, publicExternals)
export class ExternalsOfNodeController {
  constructor(@Inject(ExternalsOfNode) private readonly externals: ExternalsOfNode) {}

  @Get()
  @Allow('instrument:read')
  @AlsoAs(csv((page: ExternalsPage) => page.instruments, columns, inPages))
  @ApiOperation({
    summary: 'Instruments to which no neighbour is party: those that are public, at a node its own too',
  })
  async list(@Query() query: ExternalsQuery, @Asker() { country }: Caller): Promise<ExternalsPage> {
    return pageOf(await this.externals.find(country), query);
  }

  @Get(':id')
  @Allow('instrument:read')
  @ApiOperation({ summary: 'One instrument to which no neighbour is party' })
  async find(@Param('id') id: string, @Asker() { country }: Caller): Promise<ExternalView> {
    return theOnly(id, await this.externals.find(country, id));
  }
}
