import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { channels } from '#contracts/safeguards';
import { EVENT_STORE, handle, type EventStore } from '#platform/event-store';
import { homeLedger, type CommandMeta, type Country } from '#platform/kernel';
import { Projections } from '#platform/projection';
import { COUNTRY, WhenDue, type DueDate, type DueDates } from '#platform/reactions';
import type { NoteDuty } from './case.commands.ts';
import { safeguard } from './case.ts';
import { dueSafeguards, readSubject } from './due-safeguards.ts';

/** What a node brings to it. */
interface AtANode {
  readonly country: Country;
  readonly dates: DueDates;
  readonly source: DataSource;
  readonly runner: Pick<Projections, 'watch'>;
  readonly store: EventStore;
}

/**
 * Tells whoever must act in a case, before the date comes and when it has passed: by an event in the case, which stands among the duties
 * of that agency. Each is told once.
 */
export class DutyNotices extends WhenDue {
  /** Part of its commands' ids: never changed. */
  readonly name = 'safeguard-duty';
  readonly #store: EventStore;

  constructor({ dates, source, runner, country, store }: AtANode) {
    super(dates, source, runner, [homeLedger(country, channels.safeguards.name)]);
    this.#store = store;
  }

  protected async carryOut({ subject }: DueDate, meta: CommandMeta): Promise<void> {
    const data = readSubject(subject);
    const command: NoteDuty = { type: 'NoteDuty', data, meta };
    await handle(this.#store, safeguard, data.case, command);
  }
}

@Injectable()
export class DutyNoticesOfNode extends DutyNotices {
  constructor(
    @InjectDataSource() source: DataSource,
    @Inject(Projections) runner: Projections,
    @Inject(EVENT_STORE) store: EventStore,
    @Inject(COUNTRY) country: Country,
  ) {
    super({ country, dates: dueSafeguards, source, runner, store });
  }
}
