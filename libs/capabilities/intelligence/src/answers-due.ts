import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ledgersAt } from '#contracts/intelligence';
import { InCalendars, type CalendarEntry, type CalendarSource, type Span } from '#platform/calendar';
import { dayOf, isOfCalendar, type CalendarDate, type Country, type Instant } from '#platform/kernel';
import { actsByThing, findActs } from '#platform/two-sided';
import type { ExchangeAct } from './exchange.acts.ts';
import { exchangeOf, isOpen, requestsIn } from './exchange-state.ts';
import { concernsCountry } from './exchanges.ts';
import { ExchangeActRow } from './exchanges.projection.ts';

interface Due {
  readonly from: string;
  readonly to: string;
  readonly open: boolean;
  readonly acts: number;
  readonly changedAt: Instant;
}

const pairs = (due: readonly Due[]): string => {
  const counts = new Map<string, number>();
  for (const { from, to } of due) counts.set(`${to} → ${from}`, (counts.get(`${to} → ${from}`) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([pair, count]) => `${pair}: ${count}`)
    .join('\n');
};

/**
 * On which days how many answers are due, and between which agencies: what the shared view tells of requests, and no more. Which
 * request it is, only the two agencies know.
 */
export const answersDue = (
  acts: ReadonlyMap<string, readonly ExchangeAct[]>,
  country: Country,
  now: Instant,
): CalendarEntry[] => {
  const byDay = new Map<CalendarDate, Due[]>();
  for (const [id, all] of acts)
    for (const one of requestsIn(all)) {
      const exchange = exchangeOf(id, one, now);
      const { deadline, from, to, state } = exchange;
      if (from === undefined || to === undefined || !concernsCountry(exchange, country)) continue;
      // A neighbour’s deadline may be written as one and be none.
      if (deadline === undefined || !isOfCalendar(deadline)) continue;
      const due: Due = {
        from,
        to,
        open: isOpen(state),
        acts: one.length,
        changedAt: one.reduce(
          (latest, { published }) => (published && published.at > latest ? published.at : latest),
          '1970-01-01T00:00:00Z',
        ),
      };
      const day = dayOf(deadline);
      byDay.set(day, [...(byDay.get(day) ?? []), due]);
    }
  return [...byDay].map(([on, due]) => {
    const open = due.filter((one) => one.open);
    const cancelled = open.length === 0;
    const counted = cancelled ? due : open;
    return {
      id: `answers-due-${country.toLowerCase()}-${on}`,
      when: { on },
      title: { es: `Respuestas que vencen: ${counted.length}`, en: `Answers due: ${counted.length}` },
      details: { es: pairs(counted), en: pairs(counted) },
      revision: due.reduce((sum, one) => sum + one.acts, 0),
      changedAt: due
        .map((one) => one.changedAt)
        .sort()
        .at(-1)!,
      ...(cancelled ? { cancelled } : {}),
    };
  });
};

/** When answers to requests of a country's agencies, or by them, are due. */
@InCalendars()
@Injectable()
export class AnswersDue implements CalendarSource {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  async entries({ country, now }: Span): Promise<CalendarEntry[]> {
    const rows = await findActs(ExchangeActRow, this.source, ledgersAt(country));
    return answersDue(actsByThing(rows), country, now);
  }
}
