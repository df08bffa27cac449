import { DiscoveryService } from '@nestjs/core';
import type { Bilingual } from '#platform/http';
import type { CalendarDate, Country, Instant } from '#platform/kernel';

/** Where a committee meets: none of them has known summer time since 1993. */
export const timeZones = ['America/Guayaquil', 'America/Lima', 'America/Bogota'] as const;
export type CalendarZone = (typeof timeZones)[number];

/** A day or several, both included; or a time, by the clock of a place. */
export type When =
  | { readonly on: CalendarDate; readonly until?: CalendarDate }
  | { readonly from: Instant; readonly to: Instant; readonly timeZone: CalendarZone };

/** Something that has a date, as a calendar shows it. */
export interface CalendarEntry {
  /** Letters, digits and hyphens: the same for the same thing for ever, wherever its date goes, and nothing else's. */
  readonly id: string;
  readonly when: When;
  readonly title: Bilingual;
  readonly details?: Bilingual;
  readonly place?: string;
  /** Rises with whatever is changed of it; who has seen a higher one keeps that. */
  readonly revision: number;
  readonly changedAt: Instant;
  /** It does not take place: it is said so, since who has it in a calendar already keeps what merely is not there any more. */
  readonly cancelled?: boolean;
}

/** What may be asked of whoever has dated things. */
export interface Span {
  readonly country: Country;
  /** When it is asked. */
  readonly now: Instant;
  /** Both included. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** What a capability shows in calendars: what the country may read, and nothing else. */
export interface CalendarSource {
  entries(span: Span): Promise<readonly CalendarEntry[]>;
}

/** Of a provider that is a `CalendarSource`: its entries stand in every feed of its process. */
export const InCalendars = DiscoveryService.createDecorator();
