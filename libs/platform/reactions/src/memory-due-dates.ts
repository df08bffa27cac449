import { parseLedgerName } from '#platform/kernel';
import type { MemoryRows, Table } from '#platform/projection';
import { AT_ONCE, type DueDate, type DueDates, type DueRow } from './due-dates.ts';

/** The two countries of a ledger, whoever of them speaks in it. */
const between = (ledger: string): string => {
  const { from, audience } = parseLedgerName(ledger);
  return [from.toLowerCase(), audience].sort().join(' ');
};

/** Due dates for specifications: the same answers, of rows in memory. */
export const inMemory = ({ model }: DueDates, rows: MemoryRows): DueDates => {
  const open = (ledgers: readonly string[]): DueDate[] => {
    const all = rows.of(model.tables[0] as Table<DueRow>);
    const isSettled = ({ subject, ledger }: DueRow): boolean =>
      all.some((row) => row.settled && row.subject === subject && between(row.ledger) === between(ledger));
    return all
      .filter((row) => ledgers.includes(row.ledger) && row.due && !isSettled(row))
      .map(({ subject, due }) => ({ subject, due: due! }))
      .sort((one, other) => (`${one.due} ${one.subject}` < `${other.due} ${other.subject}` ? -1 : 1));
  };
  const isPast = ({ due }: DueDate, now: string): boolean => Date.parse(due) <= Date.parse(now);
  return {
    model,
    come: async (_, ledgers, now) =>
      open(ledgers)
        .filter((date) => isPast(date, now))
        .slice(0, AT_ONCE),
    next: async (_, ledgers, now) => open(ledgers).find((date) => !isPast(date, now))?.due,
  };
};
