import type { DataSource } from 'typeorm';
import { addDays, parseLedgerName, type CalendarDate, type Country, type Instant } from '#platform/kernel';

/**
 * What zero means: `complete`, that nobody crossed, as far as this country has recorded; `none`, that it has told nothing of
 * these days; `partial`, that it has told of some of them.
 */
export type CoverageState = 'complete' | 'partial' | 'none';

export interface Coverage {
  readonly ledger: string;
  /** Who tells. */
  readonly country: Country;
  readonly state: CoverageState;
  /** Days asked about of which a crossing was told. */
  readonly days: number;
  /** The first and the last day of which one was ever told, at the post asked about or at any; null where none was. */
  readonly first: CalendarDate | null;
  readonly last: CalendarDate | null;
}

interface Asked {
  readonly post?: string | undefined;
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/** The posts' clocks are five hours behind UTC, in Galápagos six: the first of them begins a day then, the last ends it. */
const beginOf = (day: CalendarDate): Instant => `${day}T05:00:00.000000Z`;
const endOf = (day: CalendarDate): Instant => `${addDays(day, 1)}T06:00:00.000000Z`;

/**
 * Of days that a country's ledger is asked about; an open end asks for what there is.
 * @param completeTo until then the country says that all it recorded is told
 */
export const coverageState = (
  { from, to }: Asked,
  first: CalendarDate | null,
  completeTo: Instant | null,
): CoverageState => {
  if (first === null || completeTo === null) return 'none';
  if ((to !== undefined && to < first) || (from !== undefined && completeTo < beginOf(from))) return 'none';
  const whole = (from === undefined || first <= from) && (to === undefined || endOf(to) <= completeTo);
  return whole ? 'complete' : 'partial';
};

/** A country cannot have told what is still to come, whatever it signs. */
const notAhead = (signed: Instant | null, now: Instant): Instant | null =>
  signed !== null && signed > now ? now : signed;

/** By ledger, in order, what has been told of the days and the post asked about. */
export const coverageOf = async (
  source: DataSource,
  asked: Asked,
  ledgers: readonly { readonly ledger: string; readonly completeTo: Instant | null }[],
  now: Instant,
): Promise<Coverage[]> => {
  const { post, from, to } = asked;
  const found = await source.query<{ ledger: string; first: string | null; last: string | null; days: string }[]>(
    `select l.ledger,
            (select to_char(t.day, 'YYYY-MM-DD') from traffic t
              where t.ledger = l.ledger and ($2::text is null or t.post = $2) order by t.day limit 1) as first,
            (select to_char(t.day, 'YYYY-MM-DD') from traffic t
              where t.ledger = l.ledger and ($2::text is null or t.post = $2) order by t.day desc limit 1) as last,
            (select count(distinct t.day) from traffic t
              where t.ledger = l.ledger and ($2::text is null or t.post = $2)
                and ($3::date is null or t.day >= $3) and ($4::date is null or t.day <= $4)) as days
       from unnest($1::text[]) as l (ledger) order by l.ledger collate "C"`,
    [ledgers.map(({ ledger }) => ledger), post ?? null, from ?? null, to ?? null],
  ); // prettier-ignore
  const signed = new Map(ledgers.map(({ ledger, completeTo }) => [ledger, completeTo]));
  return found.map(({ ledger, first, last, days }) => ({
    ledger,
    country: parseLedgerName(ledger).from,
    state: coverageState(asked, first, notAhead(signed.get(ledger) ?? null, now)),
    days: Number(days),
    first,
    last,
  }));
};
