import { abideBy, type Command, type Decider, type DomainEvent, type Rule } from '#platform/kernel';

/** What an operator decides about a record in quarantine: an event, so that an auditor sees who let what pass, and why. */
export interface Decision {
  readonly consumer: string;
  readonly ledger: string;
  readonly position?: number;
  /** SHA-256 of the record, hex. */
  readonly digest: string;
  readonly reason: string;
  readonly by: string;
}

export type ResolutionEvent = DomainEvent<'RecordRetried', Decision> | DomainEvent<'RecordSkipped', Decision>;
export type ResolutionCommand = Command<'RetryRecord', Decision> | Command<'SkipRecord', Decision>;

export interface Resolution {
  readonly outcome: 'open' | 'retried' | 'skipped';
}

const stillOpen: Rule<ResolutionCommand, Resolution> = (_, { outcome }) =>
  outcome === 'open' ? undefined : { code: 'quarantine.already-resolved', facts: { outcome } };

/** Leaving a record out changes what everybody reads: never without saying why. */
const statedReason: Rule<ResolutionCommand, Resolution> = ({ data }) =>
  data.reason.trim() ? undefined : { code: 'quarantine.reason-missing', facts: { field: 'reason' } };

export const resolution: Decider<Resolution, ResolutionCommand, ResolutionEvent> = {
  category: 'quarantine',
  initial: { outcome: 'open' },
  decide: {
    RetryRecord: (command, state) => {
      abideBy(command, state, [stillOpen]);
      return [{ type: 'RecordRetried', data: command.data }];
    },
    SkipRecord: (command, state) => {
      abideBy(command, state, [stillOpen, statedReason]);
      return [{ type: 'RecordSkipped', data: command.data }];
    },
  },
  evolve: {
    RecordRetried: () => ({ outcome: 'retried' }),
    RecordSkipped: () => ({ outcome: 'skipped' }),
  },
};
