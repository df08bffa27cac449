import { Controller, Get, Inject, Injectable, Logger, Optional } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Rejected } from '#platform/kernel';
import { Public } from './public.decorator.ts';

/** Something this process needs: why it is not in order, or nothing. */
export interface ReadinessCheck {
  readonly name: string;
  check(): Promise<string | undefined>;
}

/** For so long a process that has not been ready yet is starting, which is no news. */
const STARTING_MS = 30_000;

export const READINESS = Symbol('READINESS');

/** Why a process is not ready, in words; empty when it is. Those who ask at the same time share one look. */
@Injectable()
export class Readiness {
  readonly #log = new Logger('readiness');
  #looking: Promise<readonly string[]> | undefined;
  #last = '';
  #wasReady = false;
  readonly #since = performance.now();

  constructor(@Optional() @Inject(READINESS) private readonly checks: readonly ReadinessCheck[] = []) {}

  reasons(): Promise<readonly string[]> {
    return (this.#looking ??= this.#look().finally(() => (this.#looking = undefined)));
  }

  async #look(): Promise<readonly string[]> {
    const found = await Promise.all(
      this.checks.map(async ({ name, check }) => {
        const reason = await check().catch((error: Error) => error.message);
        return reason === undefined ? [] : [`${name}: ${reason}`];
      }),
    );
    const reasons = found.flat();
    this.#tell(reasons);
    return reasons;
  }

  /** Without a token nobody is told why: whoever runs the process reads it in its log, once for each change. */
  #tell(reasons: readonly string[]): void {
    // Numbers go up while something stands still.
    const kinds = reasons.join('; ').replace(/\d+/g, '#');
    if (kinds === this.#last) return void (this.#wasReady ||= reasons.length === 0);
    this.#wasReady ||= reasons.length === 0;
    if (!this.#wasReady && performance.now() - this.#since < STARTING_MS) return;
    this.#last = kinds;
    this.#log.warn(reasons.length > 0 ? `not ready: ${reasons.join('; ')}` : 'ready again');
  }
}

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('live')
  @Public()
  @ApiOperation({ summary: 'The process answers' })
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  @Get('ready')
  @Public()
  @ApiOperation({
    summary:
      'The process does its work: what it depends on is there, and it makes progress. Why not, operators are told',
  })
  async ready(): Promise<{ status: 'ready' }> {
    if ((await this.readiness.reasons()).length > 0) throw new Rejected('service.not-ready');
    return { status: 'ready' };
  }
}
