import { members, type Columns } from '#platform/http';
import type { Country, Instant } from '#platform/kernel';
import type { CaseKind, CaseState, DutyKind } from './vocabulary.ts';

/** A case as a list has it. */
export interface ListedCase {
  readonly id: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly post?: string;
  readonly authority: string;
  /** Duties that nobody has met, and the first of their dates. */
  readonly duties: number;
  readonly overdue: number;
  readonly nextDue?: Instant;
}

/** By when an agency has to act in a case. */
export interface OpenDuty {
  readonly case: string;
  readonly duty: string;
  readonly kind: DutyKind;
  readonly due: Instant;
  readonly to: string;
  readonly overdue: boolean;
  /** When the agency was told that it comes, and that it passed. */
  readonly toldAhead?: Instant;
  readonly toldPassed?: Instant;
}

/** How many there were of a kind in a month; suppressed where there were fewer than ten, or a total would tell such a count. */
export interface CountOfMonth {
  readonly country: Country;
  readonly month: string;
  readonly kind: string;
  readonly count?: number;
  readonly suppressed: boolean;
  /** Some of those counted were invented for demonstration. */
  readonly generated: boolean;
  /** Later than 1: the month was told again. */
  readonly version: number;
  readonly takenAt: string;
}

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
