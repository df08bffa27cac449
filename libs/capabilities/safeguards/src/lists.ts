import { members, type Columns } from '#platform/http';
import type { ListedCase, OpenDuty } from './cases.controller.ts';
import type { CountOfMonth } from './counts.controller.ts';

export const caseColumns: Columns<ListedCase> = members(
  'id',
  'kind',
  'state',
  'post',
  'authority',
  'duties',
  'overdue',
  'nextDue',
);

export const dutyColumns: Columns<OpenDuty> = members(
  'case',
  'duty',
  'kind',
  'due',
  'to',
  'overdue',
  'toldAhead',
  'toldPassed',
);

export const countColumns: Columns<CountOfMonth> = members(
  'country',
  'month',
  'kind',
  'count',
  'suppressed',
  'generated',
  'version',
  'takenAt',
);
