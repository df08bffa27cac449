import { Controller, Get, Inject, Param } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Asker, type Caller } from '#platform/access';
import { Contracts, type NotUnderstood, type PublishedEvent } from '#platform/contracts';
import {
  audienceOf,
  countries,
  Rejected,
  concerns,
  parseLedgerName,
  type Country,
  type Instant,
} from '#platform/kernel';
import { Archive, behind } from '#platform/messaging';
import { Shows } from '#platform/projection';
import { CLOCK_SKEW } from './clock-skew.ts';
import { LifeEvent, lives } from './lives.projection.ts';
import { firstReceipt, unfoundedReceipts, type ReceiptFinding } from './lives.receipts.ts';
import { Allow } from './permissions.ts';

interface LifeStep {
  readonly id: string;
  readonly type?: string;
  readonly recordedBy: Country;
  readonly recordedAt: Instant;
  readonly occurredAt: string;
  readonly answers?: string;
  /**
   * When each other side learnt of it, at the latest: by its own receipt, or by an event of its own that answers this one.
   * Nothing while neither is there.
   */
  readonly learnt: Partial<Record<Country, { at: Instant; by: 'receipt' | 'answer' } | null>>;
  /** What was told, as far as its contract knows it. */
  readonly event?: PublishedEvent;
  /** Why this program does not understand it, which an earlier one did. */
  readonly notUnderstood?: NotUnderstood;
}

/** The life of one thing that two countries share: who recorded what, and when the other side learnt of it. */
@ApiTags('lives')
@Controller('v1/lives')
@Shows(lives)
export class LivesController {
  constructor(
    @Inject(getDataSourceToken()) private readonly source: DataSource,
    @Inject(Archive) private readonly archive: Archive,
    @Inject(CLOCK_SKEW) private readonly clockSkewMs: number,
    @Inject(Contracts) private readonly contracts: Pick<Contracts, 'parse'>,
  ) {}

  @Get(':subject')
  @Allow('ledger:read')
  @ApiOperation({
    summary: 'Everything both sides published of an instrument (`instrument-…`) or a request (`request-…`)',
  })
  async life(
    @Param('subject') subject: string,
    @Asker() caller: Caller,
  ): Promise<{ subject: string; steps: LifeStep[]; findings: ReceiptFinding[] }> {
    const found = await this.source.manager.findBy(LifeEvent, { subject });
    const events = ofItsCountries(
      subject,
      found.filter(({ ledger }) => concerns(ledger, caller.country)),
    ).sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
    if (events.length === 0) throw new Rejected('life.unknown', { subject });
    const steps = await Promise.all(events.map((event) => this.#step(event, events)));
    const ledgers = [...new Set(events.map(({ ledger }) => ledger))];
    const findings = await unfoundedReceipts(this.source, ledgers, this.clockSkewMs);
    return { subject, steps, findings };
  }

  async #step(event: LifeEvent, all: readonly LifeEvent[]): Promise<LifeStep> {
    const { ledger, position, time, occurredAt, answers } = event;
    const id = `${ledger}/${position}`;
    const { from, audience } = parseLedgerName(ledger);
    const [entry] = await this.archive.read(ledger, Number(position), 1);
    const parsed = this.contracts.parse(entry!.leaf);
    const told =
      'code' in parsed ? { notUnderstood: parsed } : { type: parsed.event.type, event: parsed.event };
    const to = countries.find((country) => country.toLowerCase() === audience);
    return {
      id,
      ...told,
      recordedBy: from,
      recordedAt: time,
      occurredAt,
      ...(answers ? { answers } : {}),
      learnt: to ? { [to]: await this.#learnt(to, event, id, all) } : {},
    };
  }

  /** What is said to have been learnt before it was recorded was not: but for what two clocks may be apart. */
  async #learnt(
    by: Country,
    { ledger, position, time }: LifeEvent,
    id: string,
    all: readonly LifeEvent[],
  ): Promise<{ at: Instant; by: 'receipt' | 'answer' } | null> {
    const earliest = behind(time, -this.clockSkewMs);
    const receipt = await firstReceipt(this.source, { ledger, position: Number(position), earliest });
    const answer = all.find(
      (other) => other.answers === id && parseLedgerName(other.ledger).from === by && other.time >= earliest,
    );
    const known = [
      ...(receipt ? [{ at: receipt, by: 'receipt' as const }] : []),
      ...(answer ? [{ at: answer.time, by: 'answer' as const }] : []),
    ].sort((a, b) => (a.at < b.at ? -1 : 1));
    return known[0] ? { ...known[0], at: known[0].at > time ? known[0].at : time } : null;
  }
}

const pairOf = ({ ledger }: LifeEvent): string => {
  const { from, audience } = parseLedgerName(ledger);
  return [audienceOf(from), audience].sort().join('-');
};

/**
 * What the two countries told each other whose thing it is. It has its name of the one that began it (`instrument-ec-…`), and what a third
 * tells that one under the same name is no part of it: of the pairs of countries, those count in which it has itself spoken.
 */
const ofItsCountries = (subject: string, events: readonly LifeEvent[]): LifeEvent[] => {
  const began = countries.find((country) => subject.split('-')[1] === audienceOf(country));
  const own = new Set(
    events.filter(({ ledger }) => parseLedgerName(ledger).from === began).map((event) => pairOf(event)),
  );
  // Until it is heard of here, there is only what the other says.
  return events.filter((event) => own.size === 0 || own.has(pairOf(event)));
};

/** By the moment of recording; at the same moment, by place. */
const inOrder = ({ time, ledger, position }: LifeEvent): string =>
  `${time} ${ledger} ${String(position).padStart(16, '0')}`;
