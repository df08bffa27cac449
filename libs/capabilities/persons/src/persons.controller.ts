import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asker, Asking, Logged, type Caller } from '#platform/access';
import { Decide, EVENT_STORE, type EventStore } from '#platform/event-store';
import { Answer, CommandHeaders } from '#platform/http';
import { idOf, Rejected, type CommandMeta } from '#platform/kernel';
import { Shows } from '#platform/projection';
import {
  statedIn,
  VAULT,
  waysToFind,
  type Asking as Why,
  type Identity,
  type Vault,
  type WayToFind,
} from '#platform/vault';
import { Allow, may } from './permissions.ts';
import { person, type Erased } from './person.ts';
import * as bodies from './persons.bodies.ts';
import { identityIn, PersonsHere } from './persons-here.ts';

interface PersonAnswer {
  /** The pseudonym. */
  readonly subject: string;
}

/** The identity in plain; not written down by whoever reads it. */
interface OpenedPerson extends PersonAnswer {
  readonly identity: Identity;
}

/** Somebody who was found; who it is, only for those who may open identities. */
interface FoundPerson extends PersonAnswer {
  readonly through: 'index' | 'link';
  readonly identity?: Identity;
}

interface ErasureAnswer extends PersonAnswer, Erased {}

/** What each way needs, as the fields are called. */
const NEEDS: Readonly<Record<WayToFind, string>> = {
  document: 'document, documentIssuer',
  documentNumber: 'document',
  fullName: 'surnames, givenNames, birthDate',
  surnames: 'surnames, birthDate',
  nameAndBirth: 'surnames | givenNames, birthDate',
  contact: 'contact',
};

const CORRECTING = 'Rectificación de la identidad';

/** Who the persons are of whom this country's events tell; nothing of it leaves the country. */
@ApiTags('persons')
@Controller('v1')
@Shows()
export class PersonsController {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(PersonsHere) private readonly here: PersonsHere,
  ) {}

  @Post('persons')
  @Allow('person:record')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Records a person under a pseudonym',
    description:
      'Sent again under the same key it answers the same pseudonym, whatever it says: nothing is kept by which two identities could be compared.',
  })
  async record(
    @Body() body: bodies.IdentityBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<PersonAnswer>> {
    const identity = identityIn(body);
    if (Object.keys(identity).length === 0) throw new Rejected('person.nothing-given');
    const [begun] = await this.store.loadBegun([{ begunBy: meta.commandId }]);
    const before = begun?.stream.startsWith(`${person.category}-`) ? idOf(person, begun.stream) : undefined;
    if (before !== undefined) return new Answer({ subject: before }, { status: 201, version: 1 });
    const [sealed] = await this.vault.add([identity]);
    const { subject } = sealed!;
    const { version } = await this.commands.execute(
      new Decide(person, subject, { type: 'RecordPerson', data: {}, meta, sealed: sealed! }),
    );
    return new Answer({ subject }, { status: 201, version });
  }

  @Post('person-lookups')
  @HttpCode(200)
  @Allow('person:find')
  @Logged('person-lookup')
  @ApiOperation({
    summary: 'Who is known by this document, name and birth date, or contact',
    description: 'Who asks, what for and which subjects are answered is written before it is answered.',
  })
  async find(
    @Body() { way, purpose, basis, ...sought }: bodies.PersonLookupBody,
    @Asker() caller: Caller,
  ): Promise<{ persons: FoundPerson[] }> {
    const identity = identityIn(sought as bodies.IdentityBody);
    if (waysToFind[way](identity).length === 0)
      throw new Rejected('person.too-little', { way, needs: NEEDS[way] });
    const why: Why = { caller, purpose, basis };
    const found = await this.vault.find(way, identity, why);
    if (found.length === 0 || !may(caller.roles, 'person:open')) return { persons: found };
    const known = await Promise.all(found.map(({ subject }) => this.here.of(subject)));
    const sealed = known.flatMap((one) => one.identity ?? []);
    const opened = await this.vault.reveal(sealed, why);
    const bySubject = new Map(sealed.map(({ subject }, n) => [subject, opened[n]]));
    return {
      persons: found.map((one) => {
        const who = bySubject.get(one.subject);
        return who ? { ...one, identity: who } : one;
      }),
    };
  }

  @Get('persons/:subject')
  @Allow('person:open')
  @Logged('person-read')
  @ApiOperation({ summary: 'Who a person is; the look is written before it is answered' })
  async open(
    @Param('subject') subject: string,
    @Query() { purpose, basis }: bodies.WhyQuery,
    @Asker() caller: Caller,
  ): Promise<OpenedPerson> {
    const sealed = await this.here.known(subject);
    const [identity] = await this.vault.reveal([sealed], { caller, purpose, basis });
    if (identity) return { subject, identity };
    // Its key is gone, and the event that says so is not recorded yet: the certificate is all there is.
    const { at, country, basis: of } = statedIn((await this.vault.certificate(subject))!);
    throw new Rejected('person.erased', { at, authority: country, basis: of });
  }

  @Post('persons/:subject/rectifications')
  @HttpCode(200)
  @Allow('person:rectify')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Seals what was wrong of an identity as it is right; it is found by that from now on',
  })
  async rectify(
    @Param('subject') subject: string,
    @Body() { basis, ...changes }: bodies.IdentityRectificationBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<PersonAnswer>> {
    const changed = identityIn(changes as bodies.IdentityBody);
    const names = Object.keys(changed).sort() as (keyof Identity)[];
    if (names.length === 0) throw new Rejected('person.nothing-given');
    const now = await this.here.known(subject);
    const [before] = await this.vault.reveal([now], { caller: meta.caller, purpose: CORRECTING, basis });
    const sealed = await this.vault.rectify(subject, { ...before, ...changed });
    const { version } = await this.commands.execute(
      new Decide(person, subject, {
        type: 'RectifyIdentity',
        data: { changed: names, basis },
        meta,
        sealed,
      }),
    );
    return new Answer({ subject }, { version });
  }

  @Post('persons/:subject/erasure')
  @HttpCode(200)
  @Allow('person:erase')
  @CommandHeaders()
  @Logged('person-erasure')
  @ApiOperation({
    summary: 'Destroys what opens an identity and what it is found by, and certifies it',
    description: 'Once and for ever. Asked again, it answers the certificate that was given.',
  })
  async erase(
    @Param('subject') subject: string,
    @Body() { basis }: bodies.PersonErasureBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<ErasureAnswer>> {
    const { erased } = await this.here.of(subject);
    if (erased) return new Answer({ subject, ...erased });
    await this.here.known(subject);
    const certificate = await this.vault.erase(subject, basis);
    const { at, basis: certified } = statedIn(certificate);
    await this.commands.execute(
      new Decide(person, subject, {
        type: 'EraseIdentity',
        data: { basis },
        meta,
        certified: { at, basis: certified, certificate },
      }),
    );
    return new Answer({ subject, at, authority: meta.caller.agency, basis: certified, certificate });
  }

  @Get('persons/:subject/erasure')
  @Allow('person:find')
  @ApiOperation({ summary: 'The certificate of an erasure: when, by whom, on which basis' })
  async certificate(@Param('subject') subject: string): Promise<ErasureAnswer> {
    const { erased, identity } = await this.here.of(subject);
    if (erased) return { subject, ...erased };
    throw new Rejected(identity ? 'person.not-erased' : 'person.unknown');
  }
}
