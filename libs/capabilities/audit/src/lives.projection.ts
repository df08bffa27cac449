import { migration } from '#platform/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { capabilityContracts } from '#contracts';
import { assemble, type LedgerReceivedV1, type PublishedEvent } from '#platform/contracts';
import { isThankedIn } from '#platform/messaging';
import { projection, type Rows } from '#platform/projection';

const told = assemble(capabilityContracts);

/** Where in the ledgers each event of a fact with two sides lies. */
@Entity('life_events')
export class LifeEvent {
  @PrimaryColumn('text') subject!: string;
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('bigint') position!: number;
  @Column('text') time!: string;
  @Column('text', { name: 'occurred_at' }) occurredAt!: string;
  @Column('text') answers!: string | null;
}

/**
 * When a country, by its own words, had verified and kept another's ledger up to a size. Whether that ledger bears it out is asked
 * when it is read: a read model does not know other ledgers.
 */
@Entity('life_receipts')
export class LifeReceipt {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('bigint') position!: number;
  @Column('text', { name: 'thanks_for' }) thanksFor!: string;
  @Column('bigint') size!: number;
  /** Hex. */
  @Column('text') root!: string;
  @Column('text') at!: string;
}

const livesTables = migration('Lives', 102, {
  sql: `
    create table life_events (
      subject      text   collate "C" not null,
      ledger       text   collate "C" not null,
      position     bigint not null,
      type         text   not null,
      time         text   collate "C" not null,
      occurred_at  text   not null,
      answers      text,
      primary key (subject, ledger, position)
    );
    create table life_receipts (
      ledger  text   collate "C" not null,
      size    bigint not null,
      at      text   collate "C" not null,
      primary key (ledger, size)
    );
  `,
  grants: ['select, insert, update on life_events, life_receipts'],
});

const lived = (rows: Rows, event: PublishedEvent): void =>
  rows.put(LifeEvent, {
    subject: event.subject,
    ledger: event.ledger,
    position: Number(event.ledgerposition),
    time: event.time,
    occurredAt: event.occurredat,
    answers: event.inresponseto ?? null,
  });

/** A receipt for a ledger that was not told to whoever gives it says nothing. */
const received = (rows: Rows, { ledger, ledgerposition, time, data }: LedgerReceivedV1): void => {
  if (!isThankedIn(ledger, data.ledger, told.ledgers)) return;
  const position = Number(ledgerposition);
  rows.put(LifeReceipt, {
    ledger,
    position,
    thanksFor: data.ledger,
    size: data.size,
    root: data.root,
    at: time,
  });
};

/** As which version an event was told is in the ledger; here it would change with the program that folds it. */
export const livesWithoutType = migration('LivesWithoutType', 103, {
  sql: `alter table life_events drop column type`,
});

/** Each receipt by itself, with what it says was received. The rows come again with the rebuild that version 2 asks for. */
export const livesReceiptsAsGiven = migration('LivesReceiptsAsGiven', 109, {
  sql: `
    drop table life_receipts;
    create table life_receipts (
      ledger      text   collate "C" not null,
      position    bigint not null,
      thanks_for  text   collate "C" not null,
      size        bigint not null,
      root        text   not null,
      at          text   collate "C" not null,
      primary key (ledger, position)
    );
    create index life_receipts_of on life_receipts (thanks_for, size);
  `,
  grants: ['select, insert, update on life_receipts'],
});

/** Of everything whose facts have two sides: what each side told, and when the other learnt of it. */
export const lives = projection<PublishedEvent>('lives', {
  version: 2,
  tables: [LifeEvent, LifeReceipt],
  migrations: [livesTables, livesWithoutType, livesReceiptsAsGiven],
  on: {
    ...Object.fromEntries(
      capabilityContracts
        .filter(({ channel }) => channel.receipted)
        .flatMap(({ contracts }) => contracts.map(({ type }) => [type, lived])),
    ),
    'vecindad.receipts.received.v1': received as (rows: Rows, event: PublishedEvent) => void,
  },
});
