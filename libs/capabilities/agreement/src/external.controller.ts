import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking } from '#platform/access';
import { Decide, type Told } from '#platform/event-store';
import { Answer, CommandHeaders, IfMatch } from '#platform/http';
import type { CommandMeta } from '#platform/kernel';
import { idFrom, ownName } from '#platform/two-sided';
import * as bodies from './external.bodies.ts';
import { external, type ExternalCommand, type ExternalEvent } from './external.ts';
import { Allow } from './permissions.ts';

interface ExternalAnswer {
  readonly id: string;
  readonly version: number;
}

/** Of a name that nobody gave. */
const DRAWN_DIGITS = 12;

/** Instruments to which no neighbour is party: at home until they are public. */
@ApiTags('external instruments')
@Controller('v1/external-instruments')
export class ExternalController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Allow('instrument:negotiate')
  @CommandHeaders()
  @ApiOperation({ summary: 'Records an instrument to which no neighbour is party; no neighbour is told' })
  async record(
    @Body() { id, ...entry }: bodies.ExternalBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<ExternalAnswer>> {
    const instrument = ownName(meta.country, id ?? idFrom(meta.commandId, DRAWN_DIGITS));
    return this.#act({ type: 'RecordExternal', data: { ...entry, instrument }, meta }, 201);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @Allow('instrument:negotiate')
  @CommandHeaders()
  @ApiOperation({ summary: 'Corrects how it was entered; as it stands changes nothing' })
  async correct(
    @Param('id') instrument: string,
    @Body() body: bodies.ExternalCorrectionBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ExternalAnswer>> {
    return this.#act({ type: 'CorrectExternal', data: { ...body, instrument }, meta }, 200, expected);
  }

  @Post(':id/acts')
  @HttpCode(200)
  @Allow('instrument:negotiate')
  @CommandHeaders()
  @ApiOperation({ summary: 'Reports what this country or a partner has done' })
  async report(
    @Param('id') instrument: string,
    @Body() body: bodies.ExternalActBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ExternalAnswer>> {
    return this.#act({ type: 'ReportExternalAct', data: { ...body, instrument }, meta }, 200, expected);
  }

  @Post(':id/publications')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Makes it public by where it was published: from then on all neighbours have it whole',
  })
  async publish(
    @Param('id') instrument: string,
    @Body() body: bodies.ExternalPublicationBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ExternalAnswer>> {
    return this.#act({ type: 'MakeExternalPublic', data: { ...body, instrument }, meta }, 200, expected);
  }

  async #act(command: ExternalCommand, status: number, expected?: number): Promise<Answer<ExternalAnswer>> {
    const { instrument: id } = command.data;
    const { version, shown }: Told<ExternalEvent> = await this.commands.execute(
      new Decide(external, id, command, { expected }),
    );
    return new Answer(
      { id, version },
      { status, version, position: shown, location: `/v1/external-instruments/${id}` },
    );
  }
}
