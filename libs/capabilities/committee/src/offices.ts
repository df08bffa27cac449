import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { CalendarDate } from '#platform/kernel';
import { OfficeHolderRow } from './offices.projection.ts';

/** Who holds an office from a day on. */
export interface Holding {
  readonly since: CalendarDate;
  readonly title?: string;
  /** Nobody where it is vacant. */
  readonly holder?: string;
  readonly act?: string;
}

/** An office as it is held on a day: nothing but its code before anybody was named. */
export interface HeldOffice extends Partial<Holding> {
  readonly id: string;
}

export interface OfficeHistory extends HeldOffice {
  /** All who have held it or will, in their order. */
  readonly held: readonly Holding[];
}

const holdingOf = ({ since, title, holder, act }: OfficeHolderRow): Holding => ({
  since,
  ...(title ? { title } : {}),
  ...(holder ? { holder } : {}),
  ...(act ? { act } : {}),
});

/** Offices in the order of their codes, as they are held on a day. */
export const officesOn = (rows: readonly OfficeHolderRow[], on: CalendarDate): OfficeHistory[] => {
  const inOrder = [...rows].sort((a, b) => (a.office + a.since < b.office + b.since ? -1 : 1));
  const byOffice = new Map<string, Holding[]>();
  for (const row of inOrder) byOffice.set(row.office, [...(byOffice.get(row.office) ?? []), holdingOf(row)]);
  return [...byOffice].map(([id, held]) => ({ id, ...held.findLast(({ since }) => since <= on), held }));
};

/** Of this country, who holds what: some hundreds. */
@Injectable()
export class Offices {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  rows(office?: string): Promise<OfficeHolderRow[]> {
    return this.source.getRepository(OfficeHolderRow).find(office === undefined ? {} : { where: { office } });
  }
}
