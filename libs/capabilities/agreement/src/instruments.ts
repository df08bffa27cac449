import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { ledgersAt, type Authorisation, type Authorisations } from '#contracts/agreement';
import type { Basis } from '#platform/contracts';
import { canonicalJson, type CalendarDate, type Country } from '#platform/kernel';
import type { Act } from './act.ts';
import { concludedText, instrumentOf, type Instrument } from './instrument-state.ts';
import { actFrom, InstrumentAct } from './instruments.projection.ts';

/** An instrument as this process knows it, with a digest that the other side and the shared view can compare. */
export interface InstrumentView extends Instrument {
  /** SHA-256 (hex) of everything else here, on this day. */
  readonly digest: string;
}

const viewOf = (instrument: Instrument): InstrumentView => ({
  ...instrument,
  digest: createHash('sha256').update(canonicalJson(instrument)).digest('hex'),
});

/** One row for each article and each period in which it was or will be in force; one where it never was. */
export const authorisationsOf = (instrument: Instrument): Authorisation[] => {
  const { id, title, parties, stage, periods, suspended } = instrument;
  const clauses = concludedText(instrument)?.authorises ?? [];
  const times: readonly Partial<Instrument['periods'][number]>[] = periods.length > 0 ? periods : [{}];
  return clauses.flatMap((clause) =>
    times.map((period) => ({
      instrument: id,
      title: title ?? id,
      parties,
      ...clause,
      operating: stage === 'in-force',
      stage,
      ...period,
      ...(suspended ? { suspended } : {}),
    })),
  );
};

const within = (on: CalendarDate, { from, until }: Authorisation): boolean =>
  from !== undefined && from <= on && (until === undefined || on <= until);

/** What the read model of instruments answers. */
@Injectable()
export class Instruments implements Authorisations {
  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** All acts that were told to a country, or that it told, each side's in its own order. */
  async acts(instrument: string, country: Country): Promise<Act[]> {
    return (await this.#rows(country, instrument)).map(actFrom);
  }

  async find(basis: Basis, on: CalendarDate, country: Country): Promise<Authorisation | undefined> {
    const instrument = await this.instrument(basis.instrument, on, country);
    if (!instrument) return undefined;
    const rows = authorisationsOf(instrument).filter(({ article }) => article === basis.article);
    return rows.find((row) => within(on, row)) ?? rows.at(-1);
  }

  /** As a country that is party to it sees it. */
  async instrument(id: string, on: CalendarDate, country: Country): Promise<InstrumentView | undefined> {
    const acts = await this.acts(id, country);
    const found = acts.length > 0 ? instrumentOf(id, acts, on) : undefined;
    return found?.parties.includes(country) ? viewOf(found) : undefined;
  }

  /** The instruments that a country is party to, by their names. */
  async list(on: CalendarDate, country: Country): Promise<InstrumentView[]> {
    const byInstrument = new Map<string, Act[]>();
    for (const row of await this.#rows(country)) {
      const acts = byInstrument.get(row.instrument);
      if (acts) acts.push(actFrom(row));
      else byInstrument.set(row.instrument, [actFrom(row)]);
    }
    return [...byInstrument]
      .map(([id, acts]) => instrumentOf(id, acts, on))
      .filter(({ parties }) => parties.includes(country))
      .map(viewOf);
  }

  #rows(country: Country, instrument?: string): Promise<InstrumentAct[]> {
    return this.source.manager.find(InstrumentAct, {
      where: { ledger: In([...ledgersAt(country)]), ...(instrument === undefined ? {} : { instrument }) },
      order: { instrument: 'ASC', ledger: 'ASC', position: 'ASC' },
    });
  }
}
