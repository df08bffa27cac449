import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  AlsoAs,
  csv,
  encodeCursor,
  members,
  Moment,
  numberIn,
  OneOf,
  Text,
  WholeInQuery,
  type Columns,
} from '#platform/http';
import { accessPermissions } from './permissions.ts';
import { Asker } from './asking.decorator.ts';
import type { Caller } from './caller.ts';
import { Logged } from './logged.decorator.ts';
import { securityKinds, type SecurityKind } from './security-event.ts';
import { SecurityLog } from './security-log.ts';
import type { SecurityEntry, SecurityLogStore } from './security-log.store.ts';

export const SECURITY_LOG_STORE = Symbol('SECURITY_LOG_STORE');

const PAGE = 100;

class LogQuery {
  @OneOf(securityKinds, { optional: true }) kind?: SecurityKind;

  @Moment({ optional: true, description: 'From this moment on' }) from?: string;

  @Moment({ optional: true, notBefore: 'from', description: 'Before this moment' }) to?: string;

  @WholeInQuery({ min: 1, max: 1_000, optional: true, description: `${PAGE} unless said` }) limit?: number;

  @Text({ optional: true, max: 100, description: '`next` of the page before' }) cursor?: string;
}

const columns: Columns<SecurityEntry> = members(
  'id',
  'at',
  'kind',
  'outcome',
  'code',
  'subject',
  'agency',
  'country',
  'route',
  'address',
  'count',
  'amount',
);

/** Who was refused, who decided and who took away what, at this process. */
@ApiTags('security')
@Controller('v1/security-log')
export class SecurityLogController {
  constructor(
    @Inject(SecurityLog) private readonly log: SecurityLog,
    @Inject(SECURITY_LOG_STORE) private readonly store: SecurityLogStore,
  ) {}

  @Get()
  @accessPermissions.Allow('security-log:read')
  @AlsoAs(
    csv((page: { entries: SecurityEntry[]; next?: string }) => page.entries, columns, {
      limit: 1_000,
      next: 'cursor',
    }),
  )
  @Logged('security-log-read')
  @ApiOperation({ summary: 'What callers of one’s own country did, and nobody knows who; newest first' })
  async read(
    @Asker() { country }: Caller,
    @Query() { kind, from, to, limit = PAGE, cursor }: LogQuery,
  ): Promise<{ entries: SecurityEntry[]; next?: string }> {
    await this.log.flush();
    const before = cursor === undefined ? undefined : numberIn(cursor);
    const entries = await this.store.read({
      country,
      limit: limit + 1,
      ...(kind && { kind }),
      ...(from !== undefined && { from: Date.parse(from) }),
      ...(to !== undefined && { to: Date.parse(to) }),
      ...(before !== undefined && { before }),
    });
    const page = entries.slice(0, limit);
    return { entries: page, ...(entries.length > limit && { next: encodeCursor([page.at(-1)!.id]) }) };
  }
}
