import { Column, Entity, PrimaryColumn, type MigrationInterface, type QueryRunner } from 'typeorm';
import type { AgreementPublished } from '#contracts/agreement';
import { isDate, parseLedgerName } from '#platform/kernel';
import { projection, type Rows } from '#platform/projection';
import { datesOf, publishedTypes, type Act, type ActType } from './act.ts';
import { actTypes } from './instrument.events.ts';

/** One act in the life of an instrument, as its side published it. What follows from all of them is derived when asked for. */
@Entity('instrument_acts')
export class InstrumentAct {
  @PrimaryColumn('text') instrument!: string;
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('bigint') position!: number;
  @Column('text') type!: string;
  @Column('text', { name: 'acted_on' }) on!: string;
  @Column('text', { name: 'recorded_at' }) recordedAt!: string;
  @Column('text') answers!: string | null;
  @Column('jsonb') data!: object;
}

class InstrumentActs1700000000020 implements MigrationInterface {
  name = 'InstrumentActs1700000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table instrument_acts (
        instrument   text   collate "C" not null,
        ledger       text   collate "C" not null,
        position     bigint not null,
        type         text   not null,
        acted_on     text   not null,
        recorded_at  text   not null,
        answers      text,
        data         jsonb  not null,
        primary key (instrument, ledger, position)
      );
      do $$
      declare app text := nullif(current_setting('vecindad.app_role', true), '');
      begin
        if app is not null then
          execute format('grant select, insert, update on instrument_acts to %I', app);
        end if;
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table instrument_acts');
  }
}

const recorded =
  (type: ActType) =>
  (rows: Rows, event: AgreementPublished): void => {
    const odd = datesOf(event.occurredat, event.data).find(([, date]) => !isDate(date));
    // What follows from an act is counted from its dates, whenever anybody looks: one that no calendar has would be in the way of all.
    if (odd) throw new Error(`${odd[0]} is no date: ${odd[1]}`);
    rows.put(InstrumentAct, {
      instrument: event.data.instrument,
      ledger: event.ledger,
      position: Number(event.ledgerposition),
      type,
      on: event.occurredat,
      recordedAt: event.time,
      answers: event.inresponseto ?? null,
      data: event.data,
    });
  };

/** Every act of both sides, as published. */
export const instruments = projection<AgreementPublished>('instruments', {
  /** 2: an act’s `data` is that of the newest version; a signature names its representative. */
  version: 2,
  tables: [InstrumentAct],
  migrations: [InstrumentActs1700000000020],
  on: Object.fromEntries(Object.values(actTypes).map((type) => [publishedTypes[type], recorded(type)])),
});

export const actFrom = ({ ledger, position, type, on, recordedAt, answers, data }: InstrumentAct): Act =>
  ({
    type,
    by: parseLedgerName(ledger).from,
    on,
    data,
    told: { id: `${ledger}/${position}`, at: recordedAt, ...(answers ? { answers } : {}) },
  }) as Act;
