import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { channels } from '#contracts/intelligence';
import { ledgersOf } from '#platform/contracts';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import type { CommandMeta, Country } from '#platform/kernel';
import { Projections } from '#platform/projection';
import { COUNTRY, WhenDue, type DueDate, type DueDates } from '#platform/reactions';
import { newestBy } from '#platform/two-sided';
import type { Asked } from './asked.ts';
import { dueRequests } from './due-requests.ts';
import { exchangeOf, isOpen } from './exchange-state.ts';
import type { NoteOverdue } from './request.commands.ts';
import { request } from './request.ts';
import { findAsked } from './requests.ts';

/** What a node brings to it. */
interface AtANode {
  readonly country: Country;
  readonly dates: DueDates;
  readonly source: DataSource;
  readonly runner: Pick<Projections, 'watch'>;
  readonly store: EventStore;
  /** A request as both sides have it here. */
  readonly asked: (id: string) => Promise<Asked | undefined>;
}

/**
 * When the deadline of a request comes that this country asked, and nothing has settled it here, both sides are told: the own in its
 * store, the other in the ledger between the two. An answer that was on its way makes the notice no less true: it was not here.
 */
export class OverdueNotices extends WhenDue {
  /** Part of its commands' ids: never changed. */
  readonly name = 'overdue-request';

  constructor(private readonly node: AtANode) {
    const { dates, source, runner, country } = node;
    super(dates, source, runner, ledgersOf([channels.intelligence]).from(country));
  }

  protected async carryOut({ subject, due }: DueDate, meta: CommandMeta): Promise<void> {
    const asked = await this.node.asked(subject);
    const answers = asked && newestBy(asked.acts, asked.other);
    const command: NoteOverdue = {
      type: 'NoteOverdue',
      data: { request: subject, deadline: due },
      meta,
      settled: asked !== undefined && !isOpen(exchangeOf(subject, asked.acts, meta.now).state),
      ...(answers ? { answers } : {}),
    };
    await handle(this.node.store, request, subject, command);
  }
}

@Injectable()
export class OverdueNoticesOfNode extends OverdueNotices {
  constructor(
    @InjectDataSource() source: DataSource,
    @Inject(Projections) runner: Projections,
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(COUNTRY) country: Country,
  ) {
    const asked = (id: string): Promise<Asked | undefined> => findAsked(source, id, country);
    super({ country, dates: dueRequests, source, runner, store, asked });
  }
}
