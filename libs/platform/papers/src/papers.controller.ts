import { Controller, Get, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtension, ApiHeader, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Answer, FORMS_OF_OPERATION, type Streamed } from '#platform/http';
import { Rejected } from '#platform/kernel';
import { Shows } from '#platform/projection';
import { isKind, kindNames, kinds, type PaperKind } from './kinds.ts';
import { MOST_BYTES, type Paper, type Papers } from './papers.ts';
import { Allow } from './permissions.ts';

export const PAPERS = Symbol('PAPERS');

/** What the body is called: a parameter of its type does not matter, an encoding would be another paper. */
const kindOf = (request: Request): PaperKind => {
  const [type = ''] = (request.header('content-type') ?? '').toLowerCase().split(';');
  const encoding = request.header('content-encoding');
  if (isKind(type.trim()) && (encoding === undefined || encoding === 'identity'))
    return type.trim() as PaperKind;
  const found = (encoding === undefined ? type.trim() || '-' : `${type.trim()} (${encoding})`).slice(0, 100);
  throw new Rejected('paper.kind-not-taken', { found, kinds: kindNames });
};

/** RFC 9530: `sha-256=:…:`; nothing where the sender says nothing. */
const expectedOf = (request: Request): string | undefined => {
  const header = request.header('repr-digest');
  if (header === undefined) return undefined;
  const [, base64] = /(?:^|,)\s*sha-256=:([A-Za-z0-9+/]{43}=):\s*(?:,|$)/.exec(header) ?? [];
  if (base64 === undefined) throw new Rejected('paper.digest-malformed', { field: 'Repr-Digest' });
  return Buffer.from(base64, 'base64').toString('hex');
};

/** Evidence, annexes and texts of this country, by the digest under which acts name them. */
@ApiTags('papers')
@Controller('v1/papers')
@Shows()
export class PapersController {
  constructor(@Inject(PAPERS) private readonly papers: Papers) {}

  @Post()
  @Allow('paper:add')
  @ApiConsumes(...kindNames)
  @ApiBody({ schema: { type: 'string', format: 'binary' } })
  @ApiHeader({
    name: 'Repr-Digest',
    required: false,
    description: 'What its SHA-256 is: `sha-256=:…:` (RFC 9530)',
  })
  @ApiOperation({
    summary: 'Keeps a paper of this country',
    description: `Its bytes are the body, ${MOST_BYTES} at most, of the kind that Content-Type says. The same bytes are the same paper: sent again, nothing changes.`,
  })
  async add(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Answer<Paper>> {
    const kind = kindOf(request);
    const expected = expectedOf(request);
    if (Number(request.header('content-length') ?? 0) > MOST_BYTES)
      throw new Rejected('paper.too-large', { limit: MOST_BYTES });
    try {
      // Who is refused in the middle is told so by the connection that they send by; then it ends.
      const bytes = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
      const { added: _, ...paper } = await this.papers.keep(bytes, kind, expected);
      return new Answer(paper, { status: 201, location: `/v1/papers/${paper.digest}` });
    } catch (error) {
      if (!request.complete) response.setHeader('Connection', 'close');
      throw error;
    }
  }

  @Get(':digest')
  @Allow('paper:read')
  @ApiExtension(
    FORMS_OF_OPERATION,
    kindNames
      .filter((mediaType) => mediaType !== 'application/pdf')
      .map((mediaType) => ({ mediaType, schema: { type: 'string', contentMediaType: mediaType } })),
  )
  @ApiOperation({ summary: 'A paper as it was kept, after a look whether it still is' })
  async read(
    @Param('digest') digest: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<Streamed<'application/pdf'>> {
    const { kind, size, read } = await this.papers.find(digest);
    const tag = `"${digest}"`;
    response.setHeader('ETag', tag).setHeader('Cache-Control', 'private, no-cache');
    if (request.header('if-none-match') === tag) return void response.status(304).end();
    response.writeHead(200, {
      'Content-Type': kind.startsWith('text/') ? `${kind}; charset=utf-8` : kind,
      'Content-Length': size,
      // Whatever somebody put into it runs nowhere, and is kept rather than shown.
      'Content-Disposition': `attachment; filename="${digest.slice(0, 16)}.${kinds[kind].extension}"`,
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Repr-Digest': `sha-256=:${Buffer.from(digest, 'hex').toString('base64')}:`,
    });
    if (request.method === 'HEAD') return void response.end();
    await pipeline(read(), response);
  }
}
