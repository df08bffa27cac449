import { Controller, Get, Headers, Inject, Res } from '@nestjs/common';
import { ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { accessPermissions, Asker, TokenVerifier, type Caller } from '#platform/access';
import { Contracts } from '#platform/contracts';
import { READ_POSITIONS, readerUnderWay, type ReadPositions } from '#platform/projection';
import type { Sizes } from './change-stream.ts';
import { ChangesHub } from './changes-hub.ts';
import { refuseBeyond, resumedFrom } from './last-event-id.ts';
import type { Streamed } from '#platform/http';

/**
 * A live stream of what changed (server-sent events): each published event once the read models show it. The id of each
 * message is the vector of ledger positions behind it, so `Last-Event-ID` resumes exactly, in this process or another.
 */
@ApiTags('changes')
@Controller('v1/changes')
export class ChangesController {
  constructor(
    @Inject(ChangesHub) private readonly hub: ChangesHub,
    @Inject(READ_POSITIONS) private readonly positions: ReadPositions,
    @Inject(TokenVerifier) private readonly verifier: TokenVerifier,
    @Inject(Contracts) private readonly contracts: Pick<Contracts, 'ledgers'>,
  ) {}

  @Get()
  @accessPermissions.Allow('view:read')
  @ApiOperation({
    summary:
      'Live stream of what concerns the caller’s country; resumes behind Last-Event-ID; ends with its token',
  })
  @ApiProduces('text/event-stream')
  async stream(
    @Headers('last-event-id') lastEventId: string | undefined,
    @Asker() caller: Caller,
    @Res() response: Response,
  ): Promise<Streamed<'text/event-stream'>> {
    const { who } = readerUnderWay.getStore()!;
    const ledgers = this.contracts.ledgers.at(caller.country);
    this.hub.admit(who);
    const seen = await this.#behind(resumedFrom(lastEventId, ledgers), ledgers);
    this.hub.admit(who);
    response.set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    // Whoever asks for the head alone waits for its end.
    if (response.req.method === 'HEAD') return void response.end();
    response.flushHeaders();
    const stillValid = (): Promise<boolean> => this.verifier.stillValid(caller);
    await this.hub.stream({ who, ledgers, expires: caller.expires, stillValid }, seen, response);
  }

  async #behind(resumed: Sizes | undefined, ledgers: readonly string[]): Promise<Sizes> {
    const there = await this.#there(ledgers);
    if (!resumed) return there;
    try {
      refuseBeyond(resumed, there);
    } catch {
      // Another process may have sent it while this one was asking.
      refuseBeyond(resumed, await this.#there(ledgers));
    }
    return resumed;
  }

  async #there(ledgers: readonly string[]): Promise<Sizes> {
    return Object.fromEntries(
      Object.entries(await this.positions.at()).filter(([ledger]) => ledgers.includes(ledger)),
    );
  }
}
