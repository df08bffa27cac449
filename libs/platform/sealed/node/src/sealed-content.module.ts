import { Global, Module, type FactoryProvider } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { PROCESS_SETTINGS, type ProcessSettings } from '#platform/operations';
import { AgencyKeyring, agencyKeysIn } from '#platform/sealed';
import { AgencyDirectory } from './agency-directory.ts';
import { AgencyKeyController } from './agency-key.controller.ts';
import { OpeningsController } from './openings.controller.ts';
import { Openings } from './openings.ts';
import { ContentSealing } from './sealing.ts';

const keyring: FactoryProvider<AgencyKeyring> = {
  provide: AgencyKeyring,
  inject: [PROCESS_SETTINGS],
  useFactory: ({ keys }: ProcessSettings) => new AgencyKeyring(agencyKeysIn(keys!)),
};

const directory: FactoryProvider<AgencyDirectory> = {
  provide: AgencyDirectory,
  inject: [getDataSourceToken(), PROCESS_SETTINGS],
  useFactory: (source: DataSource, { registry }: ProcessSettings) => new AgencyDirectory(source, registry),
};

/** At a national node: agencies' keys, sealing with them and opening, for every capability that shares content. */
@Global()
@Module({
  controllers: [AgencyKeyController, OpeningsController],
  providers: [keyring, directory, ContentSealing, Openings],
  exports: [AgencyKeyring, AgencyDirectory, ContentSealing, Openings],
})
export class SealedContentModule {}
