import { createHash } from 'node:crypto';
import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking } from '#platform/access';
import { Decide, type Told } from '#platform/event-store';
import { Answer, CommandHeaders, IfMatch } from '#platform/http';
import { dayOf, Rejected, type CommandMeta } from '#platform/kernel';
import { idFrom, ownName } from '#platform/two-sided';
import * as bodies from './instrument.bodies.ts';
import type { Draft, InstrumentCommand } from './instrument.commands.ts';
import type { InstrumentEvent } from './instrument.events.ts';
import { instrument } from './instrument.ts';
import { Instruments } from './instruments.ts';
import { Allow } from './permissions.ts';
import { RestingThings } from './resting.ts';

interface ActAnswer {
  readonly id: string;
  readonly version: number;
  /** The text's version, where the act proposes one. */
  readonly text?: string;
}

/** Of an instrument's name, where none is given. */
const DRAWN_DIGITS = 12;

/** SHA-256 of a text's UTF-8 bytes, hex. @throws {Rejected} where neither text nor digest is given, or they differ */
const draftOf = ({ language = 'es', noticeMonths = 6, ...text }: bodies.TextBody): Draft => {
  const computed =
    text.content === undefined ? undefined : createHash('sha256').update(text.content).digest('hex');
  const digest = computed ?? text.digest;
  if (!digest) throw new Rejected('instrument.text-missing', { field: 'text' });
  if (text.digest !== undefined && text.digest !== digest)
    throw new Rejected('instrument.digest-mismatch', {
      field: 'text.digest',
      digest: text.digest,
      actual: computed,
    });
  return { ...text, language, noticeMonths, digest };
};

/** This country's acts in the life of an instrument. Each side writes its own half. */
@ApiTags('instruments')
@Controller('v1/instruments')
export class InstrumentController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(Instruments) private readonly instruments: Instruments,
    @Inject(RestingThings) private readonly resting: RestingThings,
  ) {}

  @Post()
  @Allow('instrument:negotiate')
  @CommandHeaders()
  @ApiOperation({ summary: 'Proposes an instrument to a neighbour, with the first version of its text' })
  async propose(
    @Body() { id, text, ...facts }: bodies.ProposalBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<ActAnswer>> {
    const name = ownName(meta.country, id ?? idFrom(meta.commandId, DRAWN_DIGITS));
    const data = { ...facts, instrument: name, text: draftOf(text) };
    return this.#act({ type: 'ProposeInstrument', data, meta, theirs: [] }, 201);
  }

  @Post(':id/texts')
  @Allow('instrument:negotiate')
  @CommandHeaders()
  @ApiOperation({ summary: 'Proposes changes: another version of the text' })
  async proposeText(
    @Param('id') id: string,
    @Body() { text, ...facts }: bodies.CounterProposalBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    const data = { ...facts, instrument: id, text: draftOf(text) };
    return this.#act(
      { type: 'ProposeText', data, meta, theirs: await this.#theirs(id, meta) },
      201,
      expected,
    );
  }

  @Post(':id/agreements')
  @HttpCode(200)
  @Allow('instrument:negotiate')
  @CommandHeaders()
  @ApiOperation({ summary: 'Agrees to a version of the text that the other side proposed' })
  async agree(
    @Param('id') id: string,
    @Body() body: bodies.AgreementBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('AgreeToText', id, body, meta, expected);
  }

  @Post(':id/signatures')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Signs a version of the text, for this country alone' })
  async sign(
    @Param('id') id: string,
    @Body() body: bodies.SignatureBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('SignInstrument', id, body, meta, expected);
  }

  @Post(':id/ratifications')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Notifies by note that this country’s internal requirements are met' })
  async ratify(
    @Param('id') id: string,
    @Body() body: bodies.RatificationBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('NotifyRatification', id, body, meta, expected);
  }

  @Post(':id/extensions')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'This country’s note of an exchange of notes that extends the term' })
  async extend(
    @Param('id') id: string,
    @Body() body: bodies.ExtensionBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('NoteExtension', id, body, meta, expected);
  }

  @Post(':id/denunciations')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Denounces the instrument by note; it ends when the notice has run' })
  async denounce(
    @Param('id') id: string,
    @Body() body: bodies.DenunciationBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('DenounceInstrument', id, body, meta, expected);
  }

  @Post(':id/suspensions')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Suspends the instrument, or some articles: nothing more is shared under them' })
  async suspend(
    @Param('id') id: string,
    @Body() { confirms, ...body }: bodies.SuspensionBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    const { now, country } = meta;
    const known = confirms && (await this.instruments.instrument(id, dayOf(now), country));
    const actual = known && (await this.resting.on(known, dayOf(now), country, body.articles)).digest;
    const rests = confirms && actual ? { rests: { confirmed: confirms, actual } } : {};
    const theirs = await this.#theirs(id, meta);
    const data = { ...body, instrument: id };
    return this.#act({ type: 'SuspendInstrument', data, meta, theirs, ...rests }, 200, expected);
  }

  @Post(':id/resumptions')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Ends this country’s suspension, of all or of some articles' })
  async resume(
    @Param('id') id: string,
    @Body() body: bodies.ReasonBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('ResumeInstrument', id, body, meta, expected);
  }

  @Post(':id/amendments')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'This country’s note of an exchange of notes that amends articles' })
  async amend(
    @Param('id') id: string,
    @Body() body: bodies.AmendmentBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('NoteAmendment', id, body, meta, expected);
  }

  @Post(':id/endings')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({
    summary:
      'This country’s note of an exchange of notes that ends the instrument, or replaces it by another',
  })
  async end(
    @Param('id') id: string,
    @Body() body: bodies.EndBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('NoteEnd', id, body, meta, expected);
  }

  @Post(':id/reservations')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Reserves this country’s position on some articles' })
  async reserve(
    @Param('id') id: string,
    @Body() body: bodies.ReservationBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('MakeReservation', id, body, meta, expected);
  }

  @Post(':id/reservation-withdrawals')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Withdraws this country’s reservation by note' })
  async withdraw(
    @Param('id') id: string,
    @Body() body: bodies.ReservationWithdrawalBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('WithdrawReservation', id, body, meta, expected);
  }

  @Post(':id/objections')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Objects to the other side’s reservation' })
  async object(
    @Param('id') id: string,
    @Body() body: bodies.ObjectionBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('ObjectToReservation', id, body, meta, expected);
  }

  @Post(':id/declinations')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Says by note that this country, which has signed, will not become bound' })
  async decline(
    @Param('id') id: string,
    @Body() body: bodies.DenunciationBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('DeclineInstrument', id, body, meta, expected);
  }

  @Post(':id/publications')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({ summary: 'Where this country has published, registered or deposited the instrument' })
  async publish(
    @Param('id') id: string,
    @Body() body: bodies.PublicationBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('PublishInstrument', id, body, meta, expected);
  }

  @Post(':id/partner-acts')
  @HttpCode(200)
  @Allow('instrument:negotiate')
  @CommandHeaders()
  @ApiOperation({ summary: 'Reports what a further party, which has no node, has done' })
  async report(
    @Param('id') id: string,
    @Body() body: bodies.PartnerReportBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('ReportPartnerAct', id, body, meta, expected);
  }

  @Post(':id/claims')
  @HttpCode(200)
  @Allow('instrument:claim')
  @CommandHeaders()
  @ApiOperation({
    summary:
      'Enters what a source says of an instrument of the past; the same claim again is corrected, and alike changes nothing',
  })
  async claim(
    @Param('id') id: string,
    @Body() body: bodies.ClaimBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('ClaimInstrument', id, body, meta, expected);
  }

  @Post(':id/corrections')
  @HttpCode(200)
  @Allow('instrument:negotiate')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Corrects how this country entered what it proposed; as it stands changes nothing',
  })
  async correct(
    @Param('id') id: string,
    @Body() body: bodies.EntryCorrectionBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('CorrectEntry', id, body, meta, expected);
  }

  @Post(':id/rectifications')
  @HttpCode(200)
  @Allow('instrument:bind')
  @CommandHeaders()
  @ApiOperation({
    summary: 'This country’s agreement to correct an error in the signed text; as it stands changes nothing',
  })
  async rectify(
    @Param('id') id: string,
    @Body() { text, ...body }: bodies.RectificationBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<ActAnswer>> {
    return this.#say('NoteRectification', id, { ...body, text: draftOf(text) }, meta, expected);
  }

  /** An act whose body says all of it. */
  async #say(
    type: InstrumentCommand['type'],
    id: string,
    body: object,
    meta: CommandMeta,
    expected?: number,
  ): Promise<Answer<ActAnswer>> {
    const theirs = await this.#theirs(id, meta);
    const command = { type, data: { ...body, instrument: id }, meta, theirs } as InstrumentCommand;
    return this.#act(command, 200, expected);
  }

  async #theirs(id: string, { country }: CommandMeta): Promise<InstrumentCommand['theirs']> {
    return (await this.instruments.acts(id, country)).filter(({ by }) => by !== country);
  }

  async #act(command: InstrumentCommand, status: number, expected?: number): Promise<Answer<ActAnswer>> {
    const { instrument: id } = command.data;
    const handled: Told<InstrumentEvent> = await this.commands.execute(
      new Decide(instrument, id, command, { expected }),
    );
    const [event] = handled.events;
    const { version, shown } = handled;
    const text = event && 'text' in event.data ? event.data.text.version : undefined;
    return new Answer(
      { id, version, ...(text ? { text } : {}) },
      { status, version, position: shown, location: `/v1/instruments/${id}` },
    );
  }
}
