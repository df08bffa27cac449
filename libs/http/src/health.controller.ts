import { Controller, Get, Inject, Optional } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rejected } from '#kernel';
import { Public } from './public.decorator.ts';

/** Something this process needs: why it is not in order, or nothing. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<string | undefined>;
}

export const READINESS = Symbol('READINESS');

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Optional() @Inject(READINESS) private readonly checks: readonly ReadinessCheck[] = []) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'The process answers' })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({ summary: 'The process does its work: what it depends on is there, and it makes progress' })
  async ready(): Promise<{ status: 'ready' }> {
    const found = await Promise.all(
      this.checks.map(async ({ name, check }) => {
        const reason = await check().catch((error: Error) => error.message);
        return reason === undefined ? [] : [`${name}: ${reason}`];
      }),
    );
    const reasons = found.flat();
    if (reasons.length > 0) throw new Rejected('service.not-ready', { reasons });
    return { status: 'ready' };
  }
}
