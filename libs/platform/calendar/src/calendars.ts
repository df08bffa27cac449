import { Inject, Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { dayOf, isOfCalendar } from '#platform/kernel';
import { InCalendars, type CalendarEntry, type CalendarSource, type Span } from './entry.ts';

/** What all capabilities of this process show in calendars. */
@Injectable()
export class Calendars {
  constructor(@Inject(DiscoveryService) private readonly discovery: DiscoveryService) {}

  /** @throws where two entries have one id: a calendar would show one of them */
  async entries(span: Span): Promise<CalendarEntry[]> {
    const sources = this.discovery
      .getProviders({ metadataKey: InCalendars.KEY })
      .map(({ instance }) => instance as CalendarSource);
    const all = (await Promise.all(sources.map((source) => source.entries(span)))).flat();
    const twice = all.find(({ id }, index) => all.findIndex((other) => other.id === id) !== index);
    if (twice) throw new Error(`two entries of calendars are called ${twice.id}`);
    return all.filter(({ when }) => {
      const [begins, ends] = 'on' in when ? [when.on, when.until ?? when.on] : [when.from, when.to];
      // What a neighbour published may be written as a day and be none: it is in nobody's way.
      if (![begins, ends].every(isOfCalendar)) return false;
      return dayOf(begins) <= span.to && dayOf(ends) >= span.from;
    });
  }
}
