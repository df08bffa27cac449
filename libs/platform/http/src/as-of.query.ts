import {
  dayOf,
  inUtc,
  isDate,
  Rejected,
  startOf,
  toMicroseconds,
  type Instant,
  type LocalTime,
} from '#platform/kernel';
import { OneOf, When } from './fields/index.ts';

/** At a moment of the past: what had been recorded by then, or had been done by then whenever it was entered. */
export class AsOfQuery {
  @When({
    since: '1900-01-01',
    optional: true,
    description: 'As of this moment, or the end of this day on the border (UTC-5); now unless said',
  })
  asOf?: string;
  @OneOf(['recording', 'occurrence'], {
    optional: true,
    description: 'What counts: when it was recorded (unless said), or when it was done',
  })
  by?: 'recording' | 'occurrence';
}

/** A moment of the past, and what of it counts. */
export interface AsOf {
  readonly instant: Instant;
  readonly by: 'recording' | 'occurrence';
}

/** What a query asks to look back to; nothing where it asks for now. @throws {Rejected} with this code, of a moment to come */
export const asOfIn = (
  { asOf, by = 'recording' }: AsOfQuery,
  now: Instant,
  code: string,
): AsOf | undefined => {
  if (asOf === undefined) return undefined;
  // A day is meant as a whole: what is asked of today is the same all day.
  const instant = toMicroseconds(inUtc(isDate(asOf) ? `${asOf}T23:59:59.999999-05:00` : asOf));
  if (isDate(asOf) ? asOf > dayOf(now) : instant > now)
    throw new Rejected(code, { field: 'asOf', asOf, now });
  return { instant, by };
};

/** Whether an act counts for who looks back to a moment. */
export const countsAsOf =
  ({ instant, by }: AsOf) =>
  ({ recordedAt, on }: { readonly recordedAt: Instant; readonly on: LocalTime }): boolean =>
    by === 'recording' ? recordedAt <= instant : toMicroseconds(startOf(on).toISOString()) <= instant;
