import type { CalendarDate, Country } from '#platform/kernel';
import { compared, type Compared } from '#platform/two-sided';
import type { Act } from './act.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';

/** An instrument as this process knows it, on a day. */
export type InstrumentView = Compared<Instrument>;

/** Where the acts are that a country may read. */
export interface ActsOf {
  /** Of each instrument a mark, which is another once its acts are. */
  marks(country: Country): Promise<ReadonlyMap<string, string>>;
  acts(country: Country, instruments: readonly string[]): Promise<ReadonlyMap<string, readonly Act[]>>;
}

interface Kept {
  readonly mark: string;
  /** Nothing where the country is no party to it. */
  readonly view: InstrumentView | undefined;
}

/** Days whose states are kept for a country: today's, yesterday's at midnight, and one that somebody looks back to. */
const DAYS = 3;

/**
 * The states of all instruments, made once for a day and again when their acts have changed: a list of thousands asks for what is
 * new, and for nothing else.
 */
export class KeptInstruments {
  readonly #kept = new Map<Country, Map<CalendarDate, Map<string, Kept>>>();

  constructor(private readonly of: ActsOf) {}

  /** All that a country is party to, by their names. */
  async on(day: CalendarDate, country: Country): Promise<InstrumentView[]> {
    const marks = await this.of.marks(country);
    const before = this.#keptOn(day, country);
    const stale = [...marks].filter(([id, mark]) => before.get(id)?.mark !== mark).map(([id]) => id);
    const acts = stale.length > 0 ? await this.of.acts(country, stale) : new Map<string, Act[]>();
    const now = new Map(
      [...marks].map(([id, mark]): [string, Kept] => {
        const told = acts.get(id);
        if (!told) return [id, before.get(id) ?? { mark, view: undefined }];
        const found = instrumentOf(id, told, day);
        return [id, { mark, view: found.parties.includes(country) ? compared(found) : undefined }];
      }),
    );
    this.#keep(day, country, now);
    return [...now.values()].flatMap(({ view }) => view ?? []);
  }

  #keptOn(day: CalendarDate, country: Country): ReadonlyMap<string, Kept> {
    return this.#kept.get(country)?.get(day) ?? new Map<string, Kept>();
  }

  /** The days that were asked for last. */
  #keep(day: CalendarDate, country: Country, states: Map<string, Kept>): void {
    const days = this.#kept.get(country) ?? new Map<CalendarDate, Map<string, Kept>>();
    days.delete(day);
    days.set(day, states);
    for (const oldest of [...days.keys()].slice(0, -DAYS)) days.delete(oldest);
    this.#kept.set(country, days);
  }
}
