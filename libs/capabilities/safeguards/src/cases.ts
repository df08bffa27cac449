import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, IsNull, type DataSource } from 'typeorm';
import type { Country, Instant } from '#platform/kernel';
import { ActRow, CaseRow, DutyRow } from './cases.projection.ts';
import { caseOf, type CaseView, type KeptAct } from './case.view.ts';
import type { CaseState } from './vocabulary.ts';

/** What rows of cases are asked for by. */
interface Wanted {
  readonly case?: string;
  readonly kind?: string;
  readonly post?: string;
  readonly subject?: string;
}

/** Where rows come from. */
export interface CaseRows {
  cases(where: Wanted): Promise<readonly CaseRow[]>;
  acts(of: readonly string[]): Promise<readonly ActRow[]>;
  /** Of duties that nobody has met yet. */
  openDuties(): Promise<readonly DutyRow[]>;
}

@Injectable()
export class CaseRowsOfNode implements CaseRows {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  cases(where: Wanted): Promise<CaseRow[]> {
    return this.source.manager.find(CaseRow, { where, order: { case: 'ASC' } });
  }

  acts(of: readonly string[]): Promise<ActRow[]> {
    return this.source.manager.find(ActRow, { where: { case: In([...of]) } });
  }

  openDuties(): Promise<DutyRow[]> {
    return this.source.manager.find(DutyRow, { where: { settled: IsNull() } });
  }
}

export const stateOf = ({ concluded, annulled }: Pick<CaseRow, 'concluded' | 'annulled'>): CaseState =>
  annulled ? 'annulled' : concluded ? 'concluded' : 'open';

/** What was kept of one case, whole. */
export const viewOf = (
  id: string,
  acts: readonly ActRow[],
  country: Country,
  now: Instant,
): CaseView | undefined =>
  caseOf(
    id,
    acts.filter((act) => act.case === id).map((act) => act as unknown as KeptAct),
    country,
    now,
  );
