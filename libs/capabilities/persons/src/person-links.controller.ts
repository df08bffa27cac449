import { Body, Controller, Get, HttpCode, Inject, Param, Post, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Asking, Logged } from '#platform/access';
import { CommandHeaders, WholeInQuery } from '#platform/http';
import { Rejected, type CommandMeta } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { VAULT, type Link, type Lookup, type Vault } from '#platform/vault';
import { Allow } from './permissions.ts';
import { PersonLinkBody, PersonLinkEndBody } from './persons.bodies.ts';
import { PersonsHere } from './persons-here.ts';

const MOST = 200;

class LookupsQuery {
  @WholeInQuery({ optional: true, description: 'The number of the last one that is known' }) after?: number;
}

/** Who looked at a person, and with whom they were found to be one. */
@ApiTags('persons')
@Controller('v1/persons/:subject')
@Shows()
export class PersonLinksController {
  constructor(
    @Inject(VAULT) private readonly vault: Vault,
    @Inject(PersonsHere) private readonly here: PersonsHere,
  ) {}

  @Get('openings')
  @Allow('person-lookup:read')
  @Logged('openings-read')
  @ApiOperation({
    summary: `Who looked at a person, what for and on which basis; oldest first, ${MOST} at most; an erased person’s too`,
  })
  async openings(
    @Param('subject') subject: string,
    @Query() { after = 0 }: LookupsQuery,
  ): Promise<{ openings: Omit<Lookup, 'returned'>[] }> {
    const { identity, erased } = await this.here.of(subject);
    if (!identity && !erased) throw new Rejected('person.unknown');
    const looks = await this.vault.lookupsOf(subject, after, MOST);
    // Whoever else was answered then is no part of this person's.
    return { openings: looks.map(({ returned: _, ...look }) => look) };
  }

  @Get('links')
  @Allow('person:link')
  @ApiOperation({ summary: 'With whom a person was found to be one; what was ended since, too' })
  async links(@Param('subject') subject: string): Promise<{ links: Link[] }> {
    await this.here.known(subject);
    return { links: await this.vault.links(subject) };
  }

  @Post('links')
  @HttpCode(200)
  @Allow('person:link')
  @CommandHeaders()
  @ApiOperation({ summary: 'Two pseudonyms are one person: each is found with the other' })
  async link(
    @Param('subject') subject: string,
    @Body() { other, reason }: PersonLinkBody,
    @Asking() meta: CommandMeta,
  ): Promise<{ links: Link[] }> {
    if (subject === other) throw new Rejected('person.same');
    await Promise.all([this.here.known(subject), this.here.known(other)]);
    await this.vault.link(subject, other, meta, reason);
    return { links: await this.vault.links(subject) };
  }

  @Post('links/:other/end')
  @HttpCode(200)
  @Allow('person:link')
  @CommandHeaders()
  @ApiOperation({ summary: 'That was wrong: they are two again. That they were taken for one stays written' })
  async unlink(
    @Param('subject') subject: string,
    @Param('other') other: string,
    @Body() { reason }: PersonLinkEndBody,
    @Asking() meta: CommandMeta,
  ): Promise<{ links: Link[] }> {
    await Promise.all([this.here.known(subject), this.here.known(other)]);
    await this.vault.unlink(subject, other, meta, reason);
    return { links: await this.vault.links(subject) };
  }
}
