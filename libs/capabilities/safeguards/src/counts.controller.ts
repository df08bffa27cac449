import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { counted, LEAST_TOLD, ledgersAt, type CountedKind, type Total } from '#contracts/safeguards';
import { Asker, type Caller } from '#platform/access';
import { AlsoAs, csv, Day, OneOf } from '#platform/http';
import { countries, parseLedgerName, type CalendarDate, type Country } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { CountRow, counts } from './counts.projection.ts';
import { countColumns, type CountOfMonth } from './lists.ts';
import { Allow } from './permissions.ts';

class CountsQuery {
  @OneOf(countries, { optional: true, description: 'Whose counts' }) country?: Country;
  @OneOf(counted, { optional: true }) kind?: CountedKind | Total;
  @Day({ since: '2000-01-01', optional: true, description: 'A day of the first month' }) from?: CalendarDate;
  @Day({ since: '2000-01-01', notBefore: 'from', optional: true, description: 'A day of the last month' })
  to?: CalendarDate;
}

interface CountsAnswer {
  /** Smaller counts are not told. */
  readonly least: number;
  readonly counts: CountOfMonth[];
}

const inOrder = (one: CountOfMonth, other: CountOfMonth): number =>
  one.country !== other.country
    ? countries.indexOf(one.country) - countries.indexOf(other.country)
    : one.month !== other.month
      ? one.month < other.month
        ? -1
        : 1
      : counted.indexOf(one.kind as CountedKind) - counted.indexOf(other.kind as CountedKind);

/** Refusals, measures and referrals by month, country and kind: counts, and no case. */
@ApiTags('safeguards')
@Controller('v1/safeguards')
@Shows(counts)
export class CountsController {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  @Get()
  @Allow('safeguard-counts:read')
  @AlsoAs(csv((answer: CountsAnswer) => answer.counts, countColumns))
  @ApiOperation({
    summary:
      'Refusals, measures and referrals by month, country and kind; none below ten, and no protected person',
  })
  async list(
    @Query() { country, kind, from, to }: CountsQuery,
    @Asker() caller: Caller,
  ): Promise<CountsAnswer> {
    const rows = await this.source.manager.find(CountRow, {
      where: { ledger: In([...ledgersAt(caller.country)]) },
    });
    const found = rows
      .map(({ ledger, month, kind, count, suppressed, generated, version, takenAt }): CountOfMonth => ({
        country: parseLedgerName(ledger).from,
        month,
        kind,
        ...(count === null ? {} : { count }),
        suppressed,
        generated,
        version,
        takenAt,
      }))
      .filter(
        (one) =>
          (country === undefined || one.country === country) &&
          (kind === undefined || one.kind === kind) &&
          (from === undefined || one.month >= from.slice(0, 7)) &&
          (to === undefined || one.month <= to.slice(0, 7)),
      );
    return { least: LEAST_TOLD, counts: found.sort(inOrder) };
  }
}
