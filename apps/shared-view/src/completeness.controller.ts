import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { CLOCK } from '#platform/http';
import { concerns, type Clock } from '#platform/kernel';
import { accessPermissions, Asker, type Caller } from '#platform/access';
import { Inbox } from '#platform/messaging';
import { READ_POSITIONS, type ReadPositions } from '#platform/projection';
import { completenessOf, type Agreed, type Completeness } from './completeness.ts';

export const AGREED = Symbol('AGREED');

/** Nothing in a view may mean that nothing happened, or that nothing arrived: which of them is said here. */
@ApiTags('completeness')
@Controller('v1/completeness')
export class CompletenessController {
  constructor(
    @Inject(Inbox) private readonly inbox: Pick<Inbox, 'ledgers'>,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
    @Inject(AGREED) private readonly agreed: Agreed,
    @Inject(CLOCK) private readonly clock: Pick<Clock, 'now'>,
  ) {}

  @Get()
  @accessPermissions.Allow('view:read')
  @ApiOperation({ summary: 'Until when what each country tells is shown here, and who is silent' })
  async read(@Asker() { country }: Caller): Promise<Completeness> {
    const told = await this.positions.completeTo(
      this.inbox.ledgers.filter((ledger) => concerns(ledger, country)),
    );
    return completenessOf(told, this.clock.now(), this.agreed);
  }
}
