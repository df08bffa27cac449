import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { agencyOf } from '#platform/contracts';
import { Asker, Asking, Logged, type Caller } from '#platform/access';
import {
  CommandReused,
  Decide,
  EVENT_STORE,
  fingerprintOf,
  type EventStore,
  type Handled,
} from '#platform/event-store';
import { AlsoAs, Answer, CommandHeaders, csv, members, Text, type Columns } from '#platform/http';
import { Rejected, streamOf, type CommandMeta } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { AgencyDirectory, type DirectoryEntry } from './agency-directory.ts';
import { agencyKeys } from './agency-keys.projection.ts';
import { agencyKey } from './agency-key.ts';
import { AgencyKeyring } from '#platform/sealed';
import { Allow } from './permissions.ts';

class RotationBody {
  @Text({ max: 2000 }) reason!: string;
}

const columns: Columns<DirectoryEntry> = {
  ...members('code', 'country', 'kind', 'name', 'keyId', 'from', 'reason'),
  unusable: ({ unusable }) => unusable?.keyId,
};

/** The keys with which content is sealed for an agency. */
@ApiTags('keys')
@Controller('v1/agency-keys')
export class AgencyKeyController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(AgencyDirectory) private readonly directory: AgencyDirectory,
    @Inject(AgencyKeyring) private readonly keyring: AgencyKeyring,
  ) {}

  @Get()
  @Allow('agency-key:read')
  @Shows(agencyKeys)
  @AlsoAs(csv((answer: { agencies: DirectoryEntry[] }) => answer.agencies, columns))
  @ApiOperation({ summary: 'Every agency, with the key that content for it is sealed with' })
  async list(@Asker() { country }: Caller): Promise<{ agencies: DirectoryEntry[] }> {
    return { agencies: await this.directory.entries(country) };
  }

  @Post(':agency/rotations')
  @Allow('agency-key:rotate')
  @Logged('agency-key-rotation')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Makes an agency’s next key and announces it; what was sealed before still opens',
  })
  async rotate(
    @Param('agency') agency: string,
    @Body() { reason }: RotationBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<{ agency: string; keyId: string }>> {
    if (agencyOf(agency)?.country !== meta.country)
      throw new Rejected('agency.not-yours', { agency, country: meta.country });
    const data = { agency, reason };
    const { earlier } = await this.store.load(streamOf(agencyKey, agency), { commandId: meta.commandId });
    if (earlier) {
      // The key is another's answer where the command was another: for another agency, for another reason.
      const asked = fingerprintOf(this.store, agencyKey.category, agency, {
        type: 'AnnounceAgencyKey',
        data,
        meta,
      });
      if (earlier.fingerprint !== asked) throw new CommandReused(meta.commandId);
      const reply = earlier.reply as { agency: string; keyId: string };
      return new Answer(reply, { status: 201, version: earlier.version });
    }
    const key = await this.keyring.create(agency);
    const reply = { agency, keyId: key.keyId };
    const handled: Handled = await this.commands.execute(
      new Decide(agencyKey, agency, { type: 'AnnounceAgencyKey', data, meta, key }, { reply }),
    );
    return new Answer(reply, { status: 201, version: handled.version });
  }
}
