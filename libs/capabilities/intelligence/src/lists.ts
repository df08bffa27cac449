import { members, type Columns } from '#platform/http';
import type { ExchangeView } from './exchange-state.ts';
import type { ExchangeGroup } from './exchanges.ts';

export const groupColumns: Columns<ExchangeGroup> = members(
  'from',
  'to',
  'matter',
  'state',
  'requests',
  'overdue',
  'generated',
  'hoursToAcknowledgement',
  'hoursToFirstAnswer',
  'hoursToCompletion',
);

/** `early` tells answers whose request is not shown yet from the others. */
export const requestColumns: Columns<ExchangeView & { readonly early: boolean }> = {
  ...members('id', 'from', 'to', 'matter', 'urgency'),
  instrument: ({ basis }) => basis?.instrument,
  article: ({ basis }) => basis?.article,
  ...members(
    'state',
    'askedAt',
    'deadline',
    'overdue',
    'acknowledgedAt',
    'answers',
    'completedAt',
    'refusedAt',
    'refusal',
    'closedAt',
    'early',
    'generated',
  ),
};
