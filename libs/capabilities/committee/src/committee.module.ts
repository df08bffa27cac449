import { Module } from '@nestjs/common';
import { ActaController } from './acta.controller.ts';
import { BodyController } from './body.controller.ts';
import { ClaimsController } from './claims.controller.ts';
import { CommitmentController } from './commitment.controller.ts';
import { CommitteesController } from './committees.controller.ts';
import { CommitteeDates } from './committee-dates.ts';
import { Committees } from './committees.ts';
import { KnownHere } from './known-here.ts';
import { OfficeController } from './office.controller.ts';
import { Offices } from './offices.ts';
import { Performed } from './performed.ts';
import { SessionController } from './session.controller.ts';
import { ToldActs } from './told-acts.ts';

/** At a national node: one's own acts, and what both sides have made of them. */
@Module({
  controllers: [
    BodyController,
    SessionController,
    ActaController,
    CommitmentController,
    ClaimsController,
    CommitteesController,
    OfficeController,
  ],
  providers: [ToldActs, KnownHere, Performed, Committees, Offices],
})
export class CommitteeNodeModule {}

/** At the shared view: reading. */
@Module({ controllers: [CommitteesController], providers: [ToldActs, Committees, CommitteeDates] })
export class CommitteeViewModule {}
