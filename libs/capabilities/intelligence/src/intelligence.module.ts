import { Module } from '@nestjs/common';
import { AnswersDue } from './answers-due.ts';
import { ExchangesController } from './exchanges.controller.ts';
import { OpeningController } from './opening.controller.ts';
import { OpeningsController } from './openings.controller.ts';
import { RequestController } from './request.controller.ts';
import { Requests } from './requests.ts';

/** At a national node: asking, answering, opening. */
@Module({
  controllers: [RequestController, OpeningController, OpeningsController],
  providers: [Requests],
})
export class IntelligenceNodeModule {}

/** At the shared view: counts and times, never content. */
@Module({ controllers: [ExchangesController], providers: [AnswersDue] })
export class IntelligenceViewModule {}
