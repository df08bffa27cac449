import { Controller, Get, Headers, Inject, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Allow, Asker, type Caller } from '#access';
import { formatPositions, parsePositions, positionsFor } from '#http';
import type { Country } from '#kernel';
import { concerns } from '#ledger';
import { Archive } from '#messaging';
import { nextStep, Projections, READ_POSITIONS, stepsOf, type ReadPositions } from '#projection';

const PAGE = 500;
const KEEP_ALIVE_MS = 15_000;

/**
 * A live stream of what changed (server-sent events): each published event once the read models show it. The id of each
 * message is the vector of ledger positions behind it, so `Last-Event-ID` resumes exactly, in this process or another.
 */
@ApiTags('changes')
@Controller('v1/changes')
export class ChangesController {
  constructor(
    @Inject(Archive) private readonly archive: Archive,
    @Inject(Projections) private readonly projections: Projections,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
  ) {}

  @Get()
  @Allow('view:read')
  @ApiOperation({
    summary: 'Live stream of what concerns the caller’s country; resumes behind Last-Event-ID',
  })
  @ApiProduces('text/event-stream')
  async stream(
    @Headers('last-event-id') lastEventId: string | undefined,
    @Asker() { country }: Caller,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const seen = lastEventId === undefined ? await this.#now(country) : sizesOf(lastEventId);
    response.set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    response.write(`id: ${formatPositions(seen)}\nretry: 1000\n\n`);
    let open = true;
    request.on('close', () => (open = false));
    let heardAt = performance.now();
    while (open) {
      const steps = stepsOf(this.projections.runners);
      const sent = await this.#sendNew(response, country, seen, () => open);
      if (sent) heardAt = performance.now();
      else {
        if (performance.now() - heardAt > KEEP_ALIVE_MS) {
          response.write(': still here\n\n');
          heardAt = performance.now();
        }
        await nextStep(this.projections.runners, steps, 250);
      }
    }
    response.end();
  }

  /** What the others tell one another is not this caller's business. */
  async #now(country: Country): Promise<Record<string, number>> {
    return positionsFor(await this.positions.at(), (of, ledger) => concerns(ledger, of), country);
  }

  async #sendNew(
    response: Response,
    country: Country,
    seen: Record<string, number>,
    open: () => boolean,
  ): Promise<boolean> {
    let sent = false;
    for (const [ledger, size] of Object.entries(await this.#now(country))) {
      const from = seen[ledger] ?? 0;
      if (size <= from) continue;
      for (const { leaf, position } of await this.archive.read(ledger, from, Math.min(PAGE, size - from))) {
        if (!open()) return true;
        seen[ledger] = position + 1;
        const { type } = JSON.parse(leaf) as { type: string };
        const room = response.write(`id: ${formatPositions(seen)}\nevent: ${type}\ndata: ${leaf}\n\n`);
        if (!room) await new Promise((resolve) => response.once('drain', resolve).once('close', resolve));
      }
      sent = true;
    }
    return sent;
  }
}

const sizesOf = (text: string): Record<string, number> =>
  Object.fromEntries(
    Object.entries(parsePositions(text)).filter(
      (entry): entry is [string, number] => typeof entry[1] === 'number',
    ),
  );
