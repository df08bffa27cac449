import {
  Controller,
  Get,
  Module,
  Query,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { map, type Observable } from 'rxjs';
import request from 'supertest';
import { Rejected } from '#platform/kernel';
import { Answer } from './answer.ts';
import { createApp } from './bootstrap.ts';
import { csv, members, type Columns } from './csv.ts';
import { decodeCursor, encodeCursor, PageLimit } from './cursor.ts';
import { AlsoAs, preferredForm } from './forms.ts';
import { Text } from './fields/index.ts';
import { HttpModule } from './http.module.ts';

interface Ferry {
  readonly name: string;
  readonly seats?: number;
  readonly ports?: readonly string[];
  readonly sails?: boolean;
}

class Page {
  @PageLimit() limit?: number;
  @Text({ optional: true }) cursor?: string;
}

/** The ferries of the harbour, and what was asked for them. */
let ferries: readonly Ferry[];
let asked: Page[];
let brokenFrom: number;

const columns: Columns<Ferry> = {
  ...members('name', 'seats'),
  ports: ({ ports }) => ports,
  sails: ({ sails }) => sails,
};

@Controller('v1')
class Ferries {
  @Get('ferries')
  @AlsoAs(
    csv((page: { ferries: Ferry[]; next?: string }) => page.ferries, columns, { limit: 3, next: 'cursor' }),
  )
  async list(@Query() query: Page): Promise<{ ferries: Ferry[]; next?: string }> {
    asked.push({ ...query });
    const { limit = 2, cursor } = query;
    const from = cursor === undefined ? 0 : Number(decodeCursor(cursor, 1)[0]);
    if (from >= brokenFrom) throw new Error('the register is away');
    const page = ferries.slice(from, from + limit);
    return {
      ferries: page,
      ...(from + limit < ferries.length ? { next: encodeCursor([from + limit]) } : {}),
    };
  }

  @Get('closed')
  @AlsoAs(csv((answer: { ferries: Ferry[] }) => answer.ferries, columns))
  async closed(): Promise<{ ferries: Ferry[] }> {
    throw new Rejected('cursor.malformed');
  }
}

/** As what waits for read models does it: around every form. */
class Positions implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    Object.assign(context.switchToHttp().getRequest<object>(), { caller: { country: 'EC' } });
    return next.handle().pipe(map((body: unknown) => new Answer(body, { position: { 'ec.co.ferry': 7 } })));
  }
}

@Module({ controllers: [Ferries], providers: [{ provide: APP_INTERCEPTOR, useClass: Positions }] })
class Positioned {}

@Module({})
class Harbour {}

let app: NestExpressApplication;
beforeAll(async () => {
  app = await createApp(
    { module: Harbour, imports: [HttpModule.forRoot({ problems: [] }), Positioned] },
    'harbour',
  );
  await app.init();
});
afterAll(() => app.close());
beforeEach(() => {
  [ferries, asked, brokenFrom] = [[], [], Infinity];
});

const list = (accept = 'text/csv', query = '') =>
  request(app.getHttpServer()).get(`/v1/ferries${query}`).set('Accept', accept);

const rowsOf = (text: string): string[][] => parse(text, { bom: true, relax_column_count: false });

describe('a list as CSV', () => {
  it('has a header row and a row each, ended by CRLF, whatever stands in them', async () => {
    ferries = [
      { name: 'La "Niña", de Tumaco', seats: 40, ports: ['tumaco', 'san-lorenzo'], sails: true },
      { name: 'dos\nlíneas' },
    ];
    const answer = await list();
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="ferries.csv"');
    expect(answer.headers['vary']).toContain('Accept');
    expect(answer.text).toBe(
      'name,seats,ports,sails\r\n"La ""Niña"", de Tumaco",40,tumaco san-lorenzo,true\r\n"dos\nlíneas",,,\r\n',
    );
  });

  it('is its header alone where there is nothing', async () =>
    expect((await list()).text).toBe('name,seats,ports,sails\r\n'));

  it('is all of it, page after page, from where the query begins', async () => {
    ferries = Array.from({ length: 8 }, (_, n) => ({ name: `lancha ${n}` }));
    const names = (text: string): string[] =>
      rowsOf(text)
        .slice(1)
        .map(([name]) => name!);
    expect(names((await list()).text)).toEqual(ferries.map(({ name }) => name));
    expect(asked.map(({ limit }) => limit)).toEqual([3, 3, 3]);
    const { body } = await list('application/json');
    expect(names((await list('text/csv', `?cursor=${body.next}`)).text)).toEqual(
      ferries.slice(2).map(({ name }) => name),
    );
  });

  it('carries a byte order mark for whoever asks', async () => {
    ferries = [{ name: 'Ñandú' }];
    const plain = await list();
    const marked = await list('text/csv; bom=present');
    expect(marked.text).toBe(`\ufeff${plain.text}`);
  });

  it('has the position of the JSON answer, and a tag of its own that holds as long', async () => {
    ferries = [{ name: 'una' }];
    const [json, answer] = [await list('application/json'), await list()];
    expect(answer.headers['vecindad-position']).toBe(json.headers['vecindad-position']);
    expect(answer.headers['etag']).toMatch(/^"[0-9a-f]{16}"$/);
    expect(answer.headers['etag']).not.toBe(json.headers['etag']);
    const again = await list().set('If-None-Match', answer.headers['etag']!);
    expect([again.status, again.text]).toEqual([304, '']);
    ferries = [{ name: 'otra' }];
    expect((await list().set('If-None-Match', answer.headers['etag']!)).status).toBe(200);
  });

  it('has no tag where there is more than is read at a time: nobody knows its end when it begins', async () => {
    ferries = Array.from({ length: 4 }, (_, n) => ({ name: `lancha ${n}` }));
    const answer = await list();
    expect([answer.status, answer.headers['etag']]).toEqual([200, undefined]);
    expect(answer.headers['vecindad-position']).toBe('ec.co.ferry=7');
  });

  it('is refused as JSON is, in words', async () => {
    const answer = await request(app.getHttpServer()).get('/v1/closed').set('Accept', 'text/csv');
    expect([answer.status, answer.type]).toEqual([400, 'application/problem+json']);
    expect((await list('text/csv', '?cursor=nonsense')).body.code).toBe('cursor.malformed');
    expect((await list('text/csv', '?colour=red')).body.code).toBe('request.invalid');
  });

  it('is cut off where a later page fails: it never looks whole', async () => {
    ferries = Array.from({ length: 8 }, (_, n) => ({ name: `lancha ${n}` }));
    brokenFrom = 6;
    await expect(list()).rejects.toThrow(/aborted|hang up/);
  });

  it('is asked for by HEAD without its body', async () => {
    ferries = [{ name: 'una' }];
    const head = await request(app.getHttpServer()).head('/v1/ferries').set('Accept', 'text/csv');
    expect([head.status, head.text]).toEqual([200, undefined]);
    expect(head.headers['content-type']).toBe('text/csv; charset=utf-8');
  });

  it('is described beside JSON', async () => {
    const { body } = await request(app.getHttpServer()).get('/openapi.json');
    const { responses } = body.paths['/v1/ferries'].get;
    expect(responses['200'].content['text/csv']).toMatchObject({
      schema: { type: 'string', description: expect.stringContaining('name, seats, ports, sails') },
      example: 'name,seats,ports,sails\r\n',
    });
    expect(Object.keys(body.paths['/v1/ferries'].get)).not.toContain('x-forms');
  });
});

describe('a cell of text', () => {
  const cellsFor = async (names: readonly string[]): Promise<string[]> => {
    ferries = names.map((name) => ({ name }));
    return rowsOf((await list()).text)
      .slice(1)
      .map(([name]) => name!);
  };

  it('is no formula to a spreadsheet program; a number below zero is a number', async () => {
    const dangerous = ['=1+2', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'];
    expect(await cellsFor(dangerous)).toEqual(dangerous.map((text) => `'${text}`));
    ferries = [{ name: 'bajo cero', seats: -3 }];
    expect((await list()).text).toContain('bajo cero,-3,');
  });

  it('never begins as a formula does, and is what it was once an apostrophe is taken away', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .tuple(
              fc.constantFrom('', '=', '+', '-', '@', '\t', '\r', '\n', "'", '"', ',', '＝', ';'),
              fc.string({ unit: 'grapheme' }),
            )
            .map(([first, rest]) => first + rest),
          { minLength: 1, maxLength: 8 },
        ),
        async (names) => {
          const cells = await cellsFor(names);
          for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
          expect(cells.map((cell) => cell.replace(/^'/, ''))).toEqual(names);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('what Accept prefers', () => {
  const forms = [csv((found: Ferry[]) => found, columns)];
  it.each([
    [undefined, undefined],
    ['*/*', undefined],
    ['application/json', undefined],
    ['application/json, text/csv', undefined],
    ['text/csv;q=0.4, application/json;q=0.5', undefined],
    ['text/csv;q=0', undefined],
    ['text/html, */*;q=0.1', undefined],
    ['text/csv;q=0.1, */*', undefined],
    ['text/csv', 'text/csv'],
    ['TEXT/CSV; header=present', 'text/csv'],
    ['text/csv, */*;q=0.1', 'text/csv'],
    ['text/csv, */*', 'text/csv'],
    ['application/json;q=0.2, text/csv;q=0.3', 'text/csv'],
  ])('as %s is %s', (accept, mediaType) =>
    expect(preferredForm(accept, forms)?.form.answer.mediaType).toBe(mediaType),
  );
});
