import { Inject, Injectable } from '@nestjs/common';
import type { Caller } from '#platform/access';
import { EVENT_STORE, type EventStore } from '#platform/event-store';
import { Rejected, streamOf } from '#platform/kernel';
import { CaseRowsOfNode, type CaseRows } from './cases.ts';
import { safeguard } from './case.ts';
import type { CaseEvent, Opened } from './case.events.ts';
import { openedIn } from './case.rules.ts';
import { seesAll } from './permissions.ts';

/** Whether a caller may see a case: the ombudsman every one, others what their agency did or recorded. */
export const isShownTo =
  ({ agency, roles }: Pick<Caller, 'agency' | 'roles'>) =>
  ({
    authority,
    recordedBy,
  }: {
    readonly authority?: string | null;
    readonly recordedBy?: string | null;
  }): boolean =>
    seesAll(roles) || authority === agency || recordedBy === agency;

/** What is known here of a case and of a person, before something is done about them. */
@Injectable()
export class CasesHere {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CaseRowsOfNode) private readonly rows: CaseRows,
  ) {}

  /**
   * What a case was opened with, as its own store has it.
   * @throws {Rejected} `safeguard.unknown`, also where there is one that the caller may not see
   */
  async openedFor(id: string, caller: Caller): Promise<Opened> {
    const { events } = await this.store.load(streamOf(safeguard, id));
    const opened = openedIn({ acts: events as unknown as CaseEvent[] });
    const recordedBy = events[0]?.metadata.agency;
    if (!opened || !isShownTo(caller)({ authority: opened.authority, recordedBy }))
      throw new Rejected('safeguard.unknown', { case: id });
    return opened;
  }

  /** Whether another case says that this person asks for protection. */
  async isProtectedElsewhere(id: string, subject: string | undefined): Promise<boolean> {
    if (subject === undefined) return false;
    const theirs = await this.rows.cases({ subject });
    return theirs.some((row) => row.case !== id && row.protected === true);
  }
}
