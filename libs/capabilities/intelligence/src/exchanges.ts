import { countryOfAgency } from '#platform/contracts';
import type { ExchangeView } from './exchange-state.ts';

/** How a pair of agencies met its requests about a kind of matter. Times in hours, medians; absent where there are none. */
export interface ExchangeGroup {
  readonly from: string;
  readonly to: string;
  readonly matter: string;
  readonly state: string;
  readonly requests: number;
  readonly overdue: number;
  /** Of these, invented for demonstration. */
  readonly generated: number;
  readonly hoursToAcknowledgement?: number;
  readonly hoursToFirstAnswer?: number;
  readonly hoursToCompletion?: number;
}

const median = (values: readonly number[]): number | undefined => {
  if (values.length === 0) return undefined;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

const HOUR_MS = 60 * 60 * 1000;

const hours = (
  group: readonly ExchangeView[],
  moment: 'acknowledgedAt' | 'firstAnswerAt' | 'completedAt',
) => {
  const found = median(
    group
      .flatMap(({ askedAt, [moment]: at }) =>
        askedAt && at ? [(Date.parse(at) - Date.parse(askedAt)) / HOUR_MS] : [],
      )
      // A neighbour's moment may be written as one and be none.
      .filter(Number.isFinite),
  );
  return found === undefined ? undefined : Math.round(found * 100) / 100;
};

/** Counts and times by pair of agencies, matter and state. Never content, nor which request it was. */
export const exchangeGroups = (exchanges: readonly ExchangeView[]): ExchangeGroup[] => {
  const groups = new Map<string, ExchangeView[]>();
  for (const exchange of exchanges) {
    const { from, to, matter, state } = exchange;
    const key = JSON.stringify([from, to, matter, state]);
    const group = groups.get(key);
    if (group) group.push(exchange);
    else groups.set(key, [exchange]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]): ExchangeGroup => {
      const { from = '', to = '', matter = '', state } = group[0]!;
      const times = {
        hoursToAcknowledgement: hours(group, 'acknowledgedAt'),
        hoursToFirstAnswer: hours(group, 'firstAnswerAt'),
        hoursToCompletion: hours(group, 'completedAt'),
      };
      return {
        from,
        to,
        matter,
        state,
        requests: group.length,
        overdue: group.filter(({ overdue }) => overdue).length,
        generated: group.filter(({ generated }) => generated).length,
        ...(Object.fromEntries(
          Object.entries(times).filter(([, value]) => value !== undefined),
        ) as typeof times),
      };
    });
};

/** Whether a country has a side in an exchange: its agency asks, or is asked. */
export const concernsCountry = ({ id, to, answeredBy }: ExchangeView, country: string): boolean =>
  [countryOfAgency(id), to === undefined ? answeredBy : countryOfAgency(to)].includes(country);
