import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { In, type DataSource } from 'typeorm';
import { channels, ledgersAt, type ExternalInstrument } from '#contracts/agreement';
import { homeLedger, type Country } from '#platform/kernel';
import { OwnExternal, PublicExternal } from './externals.projection.ts';

/** By name; `public` whether the neighbours have it. */
export interface ExternalView extends ExternalInstrument {
  readonly public: boolean;
}

/** Those that are public, of any country whose ledgers the caller’s may read. */
@Injectable()
export class Externals {
  constructor(@InjectDataSource() protected readonly source: DataSource) {}

  /** By name; of one name those of it. */
  async find(country: Country, instrument?: string): Promise<ExternalView[]> {
    const rows = await this.source.manager.find(PublicExternal, {
      where: { ledger: In([...ledgersAt(country)]), ...(instrument === undefined ? {} : { instrument }) },
      order: { instrument: 'ASC' },
    });
    return rows.map(({ whole }) => ({ ...whole, public: true }));
  }
}

/** At a node also what its own country keeps at home. */
@Injectable()
export class ExternalsOfNode extends Externals {
  override async find(country: Country, instrument?: string): Promise<ExternalView[]> {
    const home = homeLedger(country, channels.agreement.name);
    const rows = await this.source.manager.find(OwnExternal, {
      where: { ledger: In([home]), ...(instrument === undefined ? {} : { instrument }) },
      order: { instrument: 'ASC' },
    });
    const kept = rows.map(({ whole }) => ({ ...whole, public: whole.publication !== undefined }));
    const told = (await super.find(country, instrument)).filter((one) => one.country !== country);
    return [...kept, ...told].sort((a, b) => (a.instrument < b.instrument ? -1 : 1));
  }
}
