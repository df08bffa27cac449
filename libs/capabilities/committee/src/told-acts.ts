import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ledgersAt } from '#contracts/committee';
import { countsAsOf, type AsOf } from '#platform/http';
import type { Country } from '#platform/kernel';
import { actsByThing, findActs, type Act, type ActTable } from '#platform/two-sided';
import type { ActaActs } from './acta.acts.ts';
import type { BodyActs } from './body.acts.ts';
import type { CommitmentActs } from './commitment.acts.ts';
import { ActaActRow, BodyActRow, CommitmentActRow, SessionActRow } from './committees.projection.ts';
import type { SessionActs } from './session.acts.ts';

/** The things with two sides of this capability, by their acts. */
export interface Things {
  readonly body: BodyActs;
  readonly session: SessionActs;
  readonly acta: ActaActs;
  readonly commitment: CommitmentActs;
}
export type Thing = keyof Things;

export const actTables: Readonly<Record<Thing, { readonly table: ActTable; readonly name: string }>> = {
  body: { table: BodyActRow, name: 'body_acts' },
  session: { table: SessionActRow, name: 'session_acts' },
  acta: { table: ActaActRow, name: 'acta_acts' },
  commitment: { table: CommitmentActRow, name: 'commitment_acts' },
};

const ACTAS_OF = `
  select distinct acta from acta_acts
   where ledger = any($1) and type = 'drafted' and data->>'session' = $2
   order by acta`;

/** What both sides have published, as far as it is known here. */
@Injectable()
export class ToldActs {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** Of one thing, told to a country or by it; each side's in its own order. */
  async acts<T extends Thing>(
    thing: T,
    name: string,
    country: Country,
    moment?: AsOf,
  ): Promise<Act<Things[T]>[]> {
    const rows = await findActs(actTables[thing].table, this.source, ledgersAt(country), name);
    const counted = moment ? rows.filter(countsAsOf(moment)) : rows;
    return actsByThing<Things[T]>(counted).get(name) ?? [];
  }

  /** Names of actas that were drafted of a session. */
  async actasOf(session: string, country: Country): Promise<string[]> {
    const rows = await this.source.query<{ acta: string }[]>(ACTAS_OF, [ledgersAt(country), session]);
    return rows.map(({ acta }) => acta);
  }
}
