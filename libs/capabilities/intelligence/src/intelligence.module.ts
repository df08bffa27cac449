import { Module, type FactoryProvider } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { countryFrom, settingsFrom, type ProcessSettings } from '#platform/operations';
import { AgencyDirectory } from './agency-directory.ts';
import { AgencyKeyController } from './agency-key.controller.ts';
import { AgencyKeyring, agencyKeysIn } from '#platform/sealed';
import { ExchangesController } from './exchanges.controller.ts';
import { OpeningController } from './opening.controller.ts';
import { OpeningsController } from './openings.controller.ts';
import { RequestController } from './request.controller.ts';
import { Requests } from './requests.ts';

const settings = (): ProcessSettings => settingsFrom(countryFrom(process.env), process.env);

const keyring: FactoryProvider<AgencyKeyring> = {
  provide: AgencyKeyring,
  useFactory: () => new AgencyKeyring(agencyKeysIn(settings().keys!)),
};

const directory: FactoryProvider<AgencyDirectory> = {
  provide: AgencyDirectory,
  inject: [getDataSourceToken()],
  useFactory: (source: DataSource) => new AgencyDirectory(source, settings().registry),
};

/** At a national node: asking, answering, opening. */
@Module({
  controllers: [RequestController, OpeningController, OpeningsController, AgencyKeyController],
  providers: [keyring, directory, Requests],
})
export class IntelligenceNodeModule {}

/** At the shared view: counts and times, never content. */
@Module({ controllers: [ExchangesController] })
export class IntelligenceViewModule {}
