import { Body, Controller, Get, HttpCode, Inject, Param, Post as HttpPost, Query, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { ApiBody, ApiConsumes, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request } from 'express';
import { Asker, Asking, type Caller } from '#platform/access';
import { Decide, EVENT_STORE, type EventStore } from '#platform/event-store';
import {
  AlsoAs,
  Answer,
  CommandHeaders,
  csv,
  jsonOf,
  linesOfRequest,
  members,
  validated,
  type Columns,
} from '#platform/http';
import { evolve, Rejected, streamOf, type CommandMeta } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { ClosingBody, DeclarationHead, PartLine, RowsQuery, WithdrawalBody } from './import.bodies.ts';
import {
  imports,
  lineageOf,
  overlapOf,
  overlapsWith,
  stands,
  type Import,
  type ImportCommand,
  type ImportEvent,
  type ImportPart,
  type Imports,
  type Overlap,
} from './import.ts';
import { recordCommandId } from './record.ts';
import { Allow } from './permissions.ts';

/** Most days at posts that one register may have: three decades of every post. */
const MOST_PARTS = 500_000;
const ROWS_OF_A_PAGE = 2_000;

/** How an earlier version of `vecindad import esi` named its rows, and declared nothing. */
const undeclaredRows = (digest: string): string => `esi:${digest}:`;

/** An import as it is listed: without its parts. */
type ImportView = Omit<Import, 'parts'> & { readonly parts: number; readonly lineage: readonly string[] };

const viewOf = (all: Imports, { parts, ...entry }: Import): ImportView => ({
  ...entry,
  parts: parts.length,
  lineage: lineageOf(all, entry.id).map(({ id }) => id),
});

interface Row {
  /** The record’s id, as its line had it. */
  readonly id: string;
  readonly crossing: string;
  /** Not annulled. */
  readonly standing: boolean;
}

const importColumns: Columns<ImportView> = members(
  'id',
  'file',
  'digest',
  'declaredAt',
  'from',
  'to',
  'rows',
  'state',
  'replaces',
  'replacedBy',
);

const rowColumns: Columns<Row> = members('id', 'crossing', 'standing');

const nameOfRows = (id: string, { day, post }: RowsQuery): string =>
  [id, ...(day === undefined ? [] : [day, ...(post === undefined ? [] : [post])]), ''].join(':');

/** What a register and an import that is in already have in common. */
export interface SeenOverlap extends Overlap {
  readonly of: ImportView;
}

/** What of a register is in already. */
export interface ImportComparison {
  /** The import of this very content, which stands or is being withdrawn. */
  readonly same?: ImportView;
  /** Imports of this very content, whatever became of them. */
  readonly alike: readonly string[];
  /** Rows of it were sent before imports were declared. */
  readonly undeclared: boolean;
  /** The import that it would take the place of. */
  readonly replaced?: SeenOverlap;
  readonly overlaps: readonly SeenOverlap[];
}

/** Registers that an agency brings in as files. */
@ApiTags('imports')
@Controller('v1/imports')
export class ImportController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
  ) {}

  @HttpPost()
  @Allow('import:declare')
  @CommandHeaders()
  @ApiConsumes('application/x-ndjson')
  @ApiBody({
    description: 'A DeclarationHead, then a PartLine for each day at a post',
    type: DeclarationHead,
  })
  @ApiOperation({
    summary: 'Declares a register before its first line is sent',
    description:
      'NDJSON: first the register as a whole, then what it has, by day and post. Refused (`import.in-already`) where days and posts of it are in already, unless it says which import it replaces, or that it counts again.',
  })
  async declare(@Req() request: Request, @Asking() meta: CommandMeta): Promise<Answer<ImportView>> {
    const { head, parts } = await declarationIn(request);
    const { id, ...rest } = head;
    await this.#decide({ type: 'DeclareImport', data: { import: id, ...rest, parts }, meta });
    return new Answer(await this.#view(meta.caller.agency, id), {
      status: 201,
      location: `/v1/imports/${id}`,
    });
  }

  @HttpPost('comparison')
  @HttpCode(200)
  @Allow('import:read')
  @ApiConsumes('application/x-ndjson')
  @ApiBody({ description: 'The same lines as a declaration', type: DeclarationHead })
  @ApiOperation({ summary: 'Says what of a register is in already, by content; nothing is recorded' })
  async compare(@Req() request: Request, @Asker() { agency }: Caller): Promise<ImportComparison> {
    const { head, parts } = await declarationIn(request);
    const all = await this.#load(agency);
    const alike = Object.values(all).filter(
      ({ content, rows }) => content === head.content && rows === head.rows,
    );
    const same = alike.find((one) => stands(one) || one.state === 'withdrawing');
    const [undeclared] = await this.store.carriedOut({
      prefix: recordCommandId(agency, undeclaredRows(head.digest)),
      limit: 1,
    });
    const replaced = all[head.replaces ?? same?.replaces ?? ''];
    const seen = (overlap: Overlap): SeenOverlap => ({ ...overlap, of: viewOf(all, all[overlap.import]!) });
    return {
      ...(same ? { same: viewOf(all, same) } : {}),
      alike: alike.map(({ id }) => id),
      undeclared: undeclared !== undefined,
      ...(replaced ? { replaced: seen(overlapOf(replaced, parts)) } : {}),
      overlaps: overlapsWith(all, parts).map(seen),
    };
  }

  @Get()
  @Allow('import:read')
  @AlsoAs(csv((answer: { imports: ImportView[] }) => answer.imports, importColumns))
  @Shows()
  @ApiOperation({ summary: 'The imports of the caller’s agency, the newest last' })
  async list(@Asker() { agency }: Caller): Promise<{ imports: ImportView[] }> {
    const all = await this.#load(agency);
    return { imports: Object.values(all).map((one) => viewOf(all, one)) };
  }

  @Get(':id')
  @Allow('import:read')
  @Shows()
  @ApiOperation({ summary: 'One import' })
  find(@Param('id') id: string, @Asker() { agency }: Caller): Promise<ImportView> {
    return this.#view(agency, id);
  }

  @Get(':id/rows')
  @Allow('import:read')
  @AlsoAs(
    csv((page: { rows: Row[]; next?: string }) => page.rows, rowColumns, { limit: 10_000, next: 'after' }),
  )
  @Shows()
  @ApiOperation({
    summary: 'Rows recorded under an import, in order of their records’ ids, and whether they stand',
    description:
      'A page looks at `limit` rows; `next` is where the following one begins, and is not there at the end.',
  })
  async rows(
    @Param('id') id: string,
    @Query() query: RowsQuery,
    @Asker() { agency }: Caller,
  ): Promise<{ rows: Row[]; next?: string }> {
    await this.#view(agency, id);
    const limit = query.limit ?? ROWS_OF_A_PAGE;
    const rows = await this.#rows(agency, nameOfRows(id, query), query.after, limit);
    return { rows, ...(rows.length === limit ? { next: rows.at(-1)!.id } : {}) };
  }

  @HttpPost(':id/closing')
  @Allow('import:declare')
  @CommandHeaders()
  @ApiOperation({ summary: 'Says that every row was sent, and what was answered' })
  async close(
    @Param('id') id: string,
    @Body() { counts }: ClosingBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<ImportView>> {
    await this.#decide({ type: 'CloseImport', data: { import: id, counts: { ...counts } }, meta });
    return new Answer(await this.#view(meta.caller.agency, id), { status: 201 });
  }

  @HttpPost(':id/withdrawal')
  @Allow('import:withdraw')
  @CommandHeaders()
  @ApiOperation({
    summary: 'Begins to withdraw an import',
    description:
      'Its rows, and those that it kept of imports it replaced, are annulled in batches as any crossing is; `…/withdrawal/completion` ends it.',
  })
  async withdraw(
    @Param('id') id: string,
    @Body() { reason }: WithdrawalBody,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<ImportView>> {
    await this.#decide({ type: 'BeginImportWithdrawal', data: { import: id, reason }, meta });
    return new Answer(await this.#view(meta.caller.agency, id), { status: 201 });
  }

  @HttpPost(':id/withdrawal/completion')
  @Allow('import:withdraw')
  @CommandHeaders()
  @ApiOperation({ summary: 'Ends a withdrawal; refused while a row stands' })
  async completeWithdrawal(
    @Param('id') id: string,
    @Asking() meta: CommandMeta,
  ): Promise<Answer<ImportView>> {
    const { agency } = meta.caller;
    for (const { id: one } of lineageOf(await this.#load(agency), id)) {
      const standing = await this.#firstStanding(agency, nameOfRows(one, {}));
      if (standing) throw new Rejected('import.rows-standing', { import: id, row: standing.id });
    }
    await this.#decide({ type: 'CompleteImportWithdrawal', data: { import: id }, meta });
    return new Answer(await this.#view(agency, id), { status: 201 });
  }

  async #firstStanding(agency: string, name: string): Promise<Row | undefined> {
    const limit = 5 * ROWS_OF_A_PAGE;
    for (let after: string | undefined; ;) {
      const rows = await this.#rows(agency, name, after, limit);
      const standing = rows.find((row) => row.standing);
      if (standing || rows.length < limit) return standing;
      after = rows.at(-1)!.id;
    }
  }

  async #rows(agency: string, name: string, after: string | undefined, limit: number): Promise<Row[]> {
    const own = recordCommandId(agency, '');
    const found = await this.store.carriedOut({
      prefix: recordCommandId(agency, name),
      ...(after === undefined ? {} : { after: recordCommandId(agency, after) }),
      limit,
    });
    return found.map(({ id, stream, newest }) => ({
      id: id.slice(own.length),
      crossing: stream,
      standing: newest !== undefined && newest !== 'CrossingAnnulled',
    }));
  }

  #decide(command: ImportCommand): Promise<unknown> {
    return this.commands.execute(new Decide(imports, command.meta.caller.agency, command));
  }

  async #load(agency: string): Promise<Imports> {
    const { events } = await this.store.load(streamOf(imports, agency));
    return evolve(imports, imports.initial, events as unknown as ImportEvent[]);
  }

  async #view(agency: string, id: string): Promise<ImportView> {
    const all = await this.#load(agency);
    if (!all[id]) throw new Rejected('import.unknown', { import: id });
    return viewOf(all, all[id]);
  }
}

/** @throws {Rejected} `request.invalid`, `import.too-many-parts`, or what is wrong with a line */
const declarationIn = async (request: Request): Promise<{ head: DeclarationHead; parts: ImportPart[] }> => {
  let head: DeclarationHead | undefined;
  const parts: ImportPart[] = [];
  for await (const line of linesOfRequest(request)) {
    if (!head) head = validated(DeclarationHead, jsonOf(line));
    else if (parts.length === MOST_PARTS) throw new Rejected('import.too-many-parts', { most: MOST_PARTS });
    else parts.push({ ...validated(PartLine, jsonOf(line)) });
  }
  return { head: head ?? validated(DeclarationHead, {}), parts };
};
