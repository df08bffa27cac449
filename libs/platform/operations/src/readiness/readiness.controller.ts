import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Contracts, type Ledgers } from '#platform/contracts';
import { Asker, type Caller } from '#platform/access';
import { Readiness } from '#platform/http';
import type { Country } from '#platform/kernel';
import { Allow } from '../permissions.ts';

/** Without the names of ledgers that are not this country's to know, nor how far they are: that something stands still, not what. */
export const reasonFor = (country: Country, reason: string, ledgers: Ledgers): string => {
  const own = ledgers.at(country);
  const others = ledgers.all.filter((ledger) => !own.includes(ledger));
  const without = (part: string): string =>
    others
      .reduce((told, ledger) => told.replaceAll(ledger, 'a ledger of others'), part)
      .replace(/\d+(?:\.\d+)*/g, '…');
  return reason
    .split('; ')
    .map((part) => (others.some((ledger) => part.includes(ledger)) ? without(part) : part))
    .join('; ');
};

/** Why a process does not do its work, for who has to mend it. */
@ApiTags('health')
@Controller('v1/readiness')
export class ReadinessController {
  constructor(
    @Inject(Readiness) private readonly readiness: Readiness,
    @Inject(Contracts) private readonly contracts: Contracts,
  ) {}

  @Get()
  @Allow('readiness:read')
  @ApiOperation({ summary: 'Why the process is not ready, in words; none when it is' })
  async read(@Asker() { country }: Caller): Promise<{ ready: boolean; reasons: string[] }> {
    const reasons = await this.readiness.reasons();
    return {
      ready: reasons.length === 0,
      reasons: reasons.map((reason) => reasonFor(country, reason, this.contracts.ledgers)),
    };
  }
}
