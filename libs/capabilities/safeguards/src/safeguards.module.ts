import { Module } from '@nestjs/common';
import { CaseController } from './case.controller.ts';
import { CaseLooks } from './case-looks.ts';
import { CasesHere } from './cases-here.ts';
import { CasesController } from './cases.controller.ts';
import { CaseRowsOfNode } from './cases.ts';
import { CountsController } from './counts.controller.ts';

/** At a national node: cases. */
@Module({ controllers: [CaseController, CasesController], providers: [CaseRowsOfNode, CasesHere, CaseLooks] })
export class SafeguardsNodeModule {}

/** At the shared view: counts. */
@Module({ controllers: [CountsController] })
export class SafeguardsViewModule {}
