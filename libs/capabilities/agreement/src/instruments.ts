import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { ledgersAt } from '#contracts/agreement';
import type { Basis } from '#platform/contracts';
import { countsAsOf, type AsOf } from '#platform/http';
import type { CalendarDate, Country } from '#platform/kernel';
import type { Authorisation, Authorisations } from '#platform/sharing';
import { actsByThing, compared, findActs, findMarks, type ActRow } from '#platform/two-sided';
import type { Act, ActData } from './act.ts';
import { amendedBy } from './amendments.ts';
import { concludedText, instrumentOf, type Instrument } from './instrument-state.ts';
import { InstrumentAct } from './instruments.projection.ts';
import { isWithin, type Period } from './periods.ts';
import { KeptInstruments, type InstrumentView } from './kept-instruments.ts';
import { inapplicable } from './reservations.ts';

/**
 * One row for each article and each period in which it was or will be in force; one where it never was. An article of a part
 * ends with the part; one that is suspended, or that a party's objection to a reservation keeps from applying, lets nobody share.
 */
export const authorisationsOf = (instrument: Instrument, on: CalendarDate): Authorisation[] => {
  const { id, title, parties } = instrument;
  const text = concludedText(instrument);
  const { articles, authorises } = text
    ? amendedBy(text, instrument.amendments ?? [], on)
    : { articles: undefined, authorises: [] };
  const inapplicableArticles = inapplicable(instrument.reservations ?? []);
  return authorises.flatMap((clause) => {
    const { part } = articles?.find(({ article }) => article === clause.article) ?? {};
    const whole = instrument.parts?.find((one) => one.part === part) ?? instrument;
    const provisional = instrument.provisional ? [instrument.provisional] : [];
    const periods = [...provisional, ...whole.periods];
    const times: readonly Partial<Period>[] = periods.length > 0 ? periods : [{}];
    const applies =
      whole.stage === 'in-force' || (provisional.some((one) => isWithin(on, one)) && !instrument.suspended);
    const ofArticle = instrument.suspendedArticles?.find(({ article }) => article === clause.article);
    const suspended = instrument.suspended ?? ofArticle;
    const reserved = inapplicableArticles.includes(clause.article);
    const stage = applies && ofArticle ? 'suspended' : applies && reserved ? 'reserved' : whole.stage;
    return times.map((period) => ({
      instrument: id,
      title: title ?? id,
      parties,
      ...clause,
      operating: applies && !ofArticle && !reserved,
      stage,
      ...period,
      ...(suspended
        ? { suspended: { by: suspended.by, since: suspended.since, reason: suspended.reason } }
        : {}),
    }));
  });
};

/** What the read model of instruments answers. */
@Injectable()
export class Instruments implements Authorisations {
  readonly #kept = new KeptInstruments({
    marks: (country) => findMarks(InstrumentAct, this.source, ledgersAt(country)),
    acts: async (country, some) => actsByThing<ActData>(await this.#rows(country, some)),
  });

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** All acts that were told to a country, or that it told, each side's in its own order. */
  async acts(instrument: string, country: Country): Promise<Act[]> {
    return actsByThing<ActData>(await this.#rows(country, instrument)).get(instrument) ?? [];
  }

  async find(basis: Basis, on: CalendarDate, country: Country): Promise<Authorisation | undefined> {
    const instrument = await this.instrument(basis.instrument, on, country);
    if (!instrument) return undefined;
    const rows = authorisationsOf(instrument, on).filter(({ article }) => article === basis.article);
    return rows.find((row) => isWithin(on, row)) ?? rows.at(-1);
  }

  /** As a country that is party to it sees it; of what counted at a moment of the past, where one is named. */
  async instrument(
    id: string,
    on: CalendarDate,
    country: Country,
    asOf?: AsOf,
  ): Promise<InstrumentView | undefined> {
    const acts = actsByThing<ActData>(await this.#rows(country, id, asOf)).get(id) ?? [];
    const found = acts.length > 0 ? instrumentOf(id, acts, on) : undefined;
    return found?.parties.includes(country) ? compared(found) : undefined;
  }

  /** The instruments that a country is party to, by their names. */
  async list(on: CalendarDate, country: Country, asOf?: AsOf): Promise<InstrumentView[]> {
    if (!asOf) return this.#kept.on(on, country);
    const acts = actsByThing<ActData>(await this.#rows(country, undefined, asOf));
    return [...acts].flatMap(([id, told]) => {
      const found = instrumentOf(id, told, on);
      return found.parties.includes(country) ? [compared(found)] : [];
    });
  }

  async #rows(country: Country, instrument?: string | readonly string[], asOf?: AsOf): Promise<ActRow[]> {
    const rows = await findActs(InstrumentAct, this.source, ledgersAt(country), instrument);
    return asOf ? rows.filter(countsAsOf(asOf)) : rows;
  }
}
