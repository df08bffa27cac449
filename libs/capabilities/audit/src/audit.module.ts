import { Module } from '@nestjs/common';
import { LedgersController } from './ledgers.controller.ts';
import { LivesController } from './lives.controller.ts';
import { ReplaysController } from './replays.controller.ts';
import { Replays } from './replays.ts';

@Module({
  controllers: [LedgersController, LivesController, ReplaysController],
  providers: [Replays],
})
export class AuditModule {}
