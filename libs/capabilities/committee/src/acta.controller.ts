import { Body, Controller, HttpCode, Inject, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { ActaContent } from '#contracts/committee';
import { Asking } from '#platform/access';
import { Answer, CommandHeaders, IfMatch } from '#platform/http';
import type { CommandMeta } from '#platform/kernel';
import { idFrom, ownName } from '#platform/two-sided';
import { acta as decider, type ActaCommand, type AroundActa } from './acta.ts';
import * as bodies from './committees.bodies.ts';
import { KnownHere } from './known-here.ts';
import { DRAWN_DIGITS, Performed, type CommitteeActAnswer } from './performed.ts';
import { Allow } from './permissions.ts';

type Content = Pick<bodies.RedraftBody, 'sections' | 'decisions' | 'commitments' | 'changes' | 'reports'>;

const contentOf = ({
  sections,
  decisions = [],
  commitments = [],
  changes = [],
  reports = [],
}: Content): ActaContent => ({
  sections,
  decisions,
  commitments: commitments.map(({ fulfilled = 'both-report', ...one }) => ({ ...one, fulfilled })),
  changes,
  reports,
});

const nothing: ActaContent = { sections: [], decisions: [], commitments: [], changes: [], reports: [] };

/** This country's acts in the life of an acta. Each side writes its own half. */
@ApiTags('actas')
@Controller('v1/actas')
export class ActaController {
  constructor(
    @Inject(Performed) private readonly performed: Performed,
    @Inject(KnownHere) private readonly known: KnownHere,
  ) {}

  @Post()
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Drafts the acta of a session, or one that supplements an acta that is signed' })
  async draft(
    @Body() body: bodies.DraftBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<CommitteeActAnswer>> {
    const { id, session, supplements, generated, basedOn: _, party, on } = body;
    const name = ownName(meta.country, id ?? idFrom(meta.commandId, DRAWN_DIGITS));
    const content = contentOf(body);
    const data = { party, on, acta: name, session, supplements, generated, content };
    const around = await this.#around(session, content, meta);
    return this.#act({ type: 'DraftActa', data, meta, theirs: [], around }, 201);
  }

  @Post(':id/drafts')
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Proposes another version of the draft' })
  async redraft(
    @Param('id') id: string,
    @Body() body: bodies.RedraftBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    const { basedOn, party, on } = body;
    const content = contentOf(body);
    return this.#say('RedraftActa', id, { party, on, basedOn, content }, content, meta, 201, expected);
  }

  @Post(':id/agreements')
  @HttpCode(200)
  @Allow('committee:convene')
  @CommandHeaders()
  @ApiOperation({ summary: 'Stands by a version that is there, by its digest' })
  async agree(
    @Param('id') id: string,
    @Body() body: bodies.ActaAgreementBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('AgreeToActa', id, body, nothing, meta, 200, expected);
  }

  @Post(':id/signatures')
  @HttpCode(200)
  @Allow('acta:sign')
  @CommandHeaders()
  @ApiOperation({ summary: 'Signs a version as head of this country’s delegation, for this country alone' })
  async sign(
    @Param('id') id: string,
    @Body() body: bodies.ActaSignatureBody,
    @Asking() meta: CommandMeta,
    @IfMatch() expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    return this.#say('SignActa', id, body, nothing, meta, 200, expected);
  }

  async #say(
    type: ActaCommand['type'],
    id: string,
    said: object,
    content: ActaContent,
    meta: CommandMeta,
    status: number,
    expected?: number,
  ): Promise<Answer<CommitteeActAnswer>> {
    const theirs = await this.known.theirs('acta', id, meta);
    const session = (await this.known.acta(id, meta))?.session;
    const around = await this.#around(session, content, meta);
    const command = { type, data: { ...said, acta: id }, meta, theirs, around } as unknown as ActaCommand;
    return this.#act(command, status, expected);
  }

  async #around(of: string | undefined, content: ActaContent, meta: CommandMeta): Promise<AroundActa> {
    const session = of === undefined ? undefined : await this.known.session(of, meta);
    return {
      ...(session ? { session } : {}),
      signedBefore: of === undefined ? [] : await this.known.signedOf(of, meta),
      unknown: await this.known.unknownIn(content, session?.parties ?? [], meta),
    };
  }

  #act(command: ActaCommand, status: number, expected?: number): Promise<Answer<CommitteeActAnswer>> {
    return this.performed.act(
      decider,
      command.data.acta,
      command,
      { status, expected, at: 'actas' },
      ({ draft }) => (draft as { version: string } | undefined)?.version,
    );
  }
}
