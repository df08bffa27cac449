import { Body, Controller, Get, Inject, Post } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking, Logged } from '#platform/access';
import { CommandReused, Decide, EVENT_STORE, type EventStore, type Handled } from '#platform/event-store';
import { CommandHeaders, Answer, Prose } from '#platform/http';
import { streamOf, type CommandMeta } from '#platform/kernel';
import { Keyring, signingKey, type RotateSigningKey } from '#platform/messaging';
import { Allow } from '../permissions.ts';

class SigningKeyRotationBody {
  @Prose({ max: 2000, description: 'Why; it is kept with your name' }) reason!: string;
}

/** The key that signs what this country publishes. */
@ApiTags('keys')
@Controller('v1/keys')
export class SigningKeyController {
  constructor(
    @Inject(Keyring) private readonly keyring: Keyring,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CommandBus) private readonly commands: CommandBus,
  ) {}

  @Get()
  @Allow('key:rotate')
  @ApiOperation({ summary: 'The public keys of this country, oldest first' })
  list(): { keys: string[] } {
    return { keys: this.keyring.signers().map(({ vkey }) => vkey) };
  }

  @Post('rotations')
  @CommandHeaders()
  @Allow('key:rotate')
  @Logged('key-rotation')
  @ApiOperation({ summary: 'Takes a new signing key into use and announces it, sealed by the present one' })
  async rotate(
    @Body() { reason }: SigningKeyRotationBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<{ keyId: string; vkey: string }>> {
    const { country } = meta;
    const { earlier } = await this.store.load(streamOf(signingKey, country), { commandId: meta.commandId });
    // Whatever else this id was used for is no answer to this.
    if (earlier && earlier.stream !== streamOf(signingKey, country)) throw new CommandReused(meta.commandId);
    if (earlier)
      return new Answer(earlier.reply as { keyId: string; vkey: string }, {
        status: 201,
        version: earlier.version,
      });
    const { keyId, vkey } = this.keyring.create();
    const command: RotateSigningKey = { type: 'RotateSigningKey', data: { keyId, vkey, reason }, meta };
    const handled: Handled = await this.commands.execute(
      new Decide(signingKey, country, command, { reply: { keyId, vkey } }),
    );
    return new Answer({ keyId, vkey }, { status: 201, version: handled.version });
  }
}
