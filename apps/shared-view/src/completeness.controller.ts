import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Allow, Asker, type Caller } from '#access';
import { mayKnowOf } from '#contracts';
import type { Country, Instant } from '#kernel';
import { parseLedgerName } from '#ledger';
import { Inbox } from '#messaging';
import { READ_POSITIONS, type ReadPositions } from '#projection';

/** How often a country says that there was nothing to tell. */
export const QUIET_EVERY_MS = Symbol('QUIET_EVERY_MS');

/** One seal may be on its way and the next late. */
const PERIODS_MISSED = 3;

export interface LedgerCompleteness {
  readonly ledger: string;
  /** Who writes it. */
  readonly from: Country;
  /** Until then, all that its country tells in this ledger is shown here; null where nothing was ever heard of it. */
  readonly completeTo: Instant | null;
  /** For longer than a country is ever quiet: it is cut off, its node stands, or what carries its records does. */
  readonly silent: boolean;
}

export interface Completeness {
  /** Until then, all that anybody tells is shown here. */
  readonly completeTo: Instant | null;
  readonly ledgers: readonly LedgerCompleteness[];
}

/** Nothing in a view may mean that nothing happened, or that nothing arrived: which of them is said here. */
@ApiTags('completeness')
@Controller('v1/completeness')
export class CompletenessController {
  constructor(
    @Inject(Inbox) private readonly inbox: Inbox,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
    @Inject(QUIET_EVERY_MS) private readonly quietEveryMs: number,
  ) {}

  @Get()
  @Allow('view:read')
  @ApiOperation({ summary: 'Until when what each country tells is shown here, and who is silent' })
  async read(@Asker() { country }: Caller): Promise<Completeness> {
    const silentBefore = new Date().getTime() - PERIODS_MISSED * this.quietEveryMs;
    const told = await this.positions.completeTo(
      this.inbox.ledgers.filter((ledger) => mayKnowOf(country, ledger)),
    );
    const ledgers = told.map(({ ledger, completeTo }) => ({
      ledger,
      from: parseLedgerName(ledger).from,
      completeTo,
      silent: completeTo === null || Date.parse(completeTo) < silentBefore,
    }));
    // What was never heard comes before every moment.
    const [first] = told.map(({ completeTo }) => completeTo ?? '').sort();
    return { completeTo: first || null, ledgers };
  }
}
