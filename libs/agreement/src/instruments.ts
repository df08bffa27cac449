import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Authorisation, Authorisations, Basis } from '#contracts';
import { canonicalJson, type CalendarDate, type Country } from '#kernel';
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

  /** All acts known here, each side's in its own order. */
  async acts(instrument: string): Promise<Act[]> {
    return (await this.#rows(instrument)).map(actFrom);
  }

  async find(basis: Basis, on: CalendarDate): Promise<Authorisation | undefined> {
    const instrument = await this.instrument(basis.instrument, on);
    if (!instrument) return undefined;
    const rows = authorisationsOf(instrument).filter(({ article }) => article === basis.article);
    return rows.find((row) => within(on, row)) ?? rows.at(-1);
  }

  async instrument(id: string, on: CalendarDate): Promise<InstrumentView | undefined> {
    const acts = await this.acts(id);
    return acts.length > 0 ? viewOf(instrumentOf(id, acts, on)) : undefined;
  }

  /** Of the instruments that a country is party to; of all where none is named. */
  async list(on: CalendarDate, party?: Country): Promise<InstrumentView[]> {
    const byInstrument = new Map<string, Act[]>();
    for (const row of await this.#rows()) {
      const acts = byInstrument.get(row.instrument);
      if (acts) acts.push(actFrom(row));
      else byInstrument.set(row.instrument, [actFrom(row)]);
    }
    return [...byInstrument]
      .map(([id, acts]) => viewOf(instrumentOf(id, acts, on)))
      .filter(({ parties }) => !party || parties.includes(party));
  }

  #rows(instrument?: string): Promise<InstrumentAct[]> {
    return this.source.manager.find(InstrumentAct, {
      ...(instrument === undefined ? {} : { where: { instrument } }),
      order: { instrument: 'ASC', ledger: 'ASC', position: 'ASC' },
    });
  }
}
