import { AUTHORISATIONS } from '#platform/sharing';
import { Global, Module } from '@nestjs/common';
import { InstrumentController } from './instrument.controller.ts';
import { InstrumentDates } from './instrument-dates.ts';
import { Instruments } from './instruments.ts';
import { InstrumentsController } from './instruments.controller.ts';
import { RestingController } from './resting.controller.ts';
import { ExternalController } from './external.controller.ts';
import { ExternalsController, ExternalsOfNodeController } from './externals.controller.ts';
import { Externals, ExternalsOfNode } from './externals.ts';
import { FollowUps } from './follow-up.ts';
import { RestingThings } from './resting.ts';

/** At a national node: one's own acts, and what both sides have made of them; whoever shares asks it for the basis. */
@Global()
@Module({
  controllers: [
    InstrumentController,
    InstrumentsController,
    RestingController,
    ExternalController,
    ExternalsOfNodeController,
  ],
  providers: [
    Instruments,
    RestingThings,
    FollowUps,
    ExternalsOfNode,
    { provide: AUTHORISATIONS, useExisting: Instruments },
  ],
  exports: [AUTHORISATIONS],
})
export class AgreementNodeModule {}

/** At the shared view: reading. */
@Module({
  controllers: [InstrumentsController, ExternalsController],
  providers: [Instruments, InstrumentDates, FollowUps, Externals],
})
export class AgreementViewModule {}
