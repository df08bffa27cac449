import { connect, type AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { Readiness } from '#platform/http';
import { FerryController, ForgottenController, ready, startHarbour } from './fixtures/harbour.ts';
import { issuerKey, keySetFile, nodeOfEcuador, tokenOf, type IssuerKey } from './fixtures/signed-tokens.ts';

const file = keySetFile();
let key: IssuerKey;
let app: NestExpressApplication;
let officer: string;

beforeAll(async () => {
  key = await issuerKey('first');
  await file.write(key);
  officer = `Bearer ${await tokenOf(key)}`;
  app = await startHarbour(FerryController, nodeOfEcuador(file.path));
  await app.init();
});
afterAll(async () => {
  await app.close();
  file.remove();
});

const ask = () => request(app.getHttpServer());
const register = (body: object | string) =>
  ask()
    .post('/v1/ferries')
    .set('Authorization', officer)
    .set('Idempotency-Key', 'k-1')
    .type('application/json')
    .send(typeof body === 'string' ? body : JSON.stringify(body));

/** Bytes as they are: what supertest is given otherwise it would write anew. */
const bytes = (path: string, type: string, body: Buffer, headers: Record<string, string> = {}) =>
  ask()
    .post(path)
    .set('Authorization', officer)
    .set('Idempotency-Key', 'k-1')
    .set(headers)
    .type(type)
    .serialize((content: unknown) => content as string)
    .send(body);

interface Problem {
  status: number;
  code: string;
  title: string;
  detail: string;
}

/** The problem behind a request, in both languages. */
const problem = async (
  asked: () => request.Test,
  status: number,
  code: string,
): Promise<[Problem, Problem]> => {
  const [es, en] = [await asked(), await asked().set('Accept-Language', 'en')];
  for (const [answer, language] of [
    [es, 'es'],
    [en, 'en'],
  ] as const) {
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.headers['content-language']).toBe(language);
    expect(answer.headers['vary']).toContain('Accept-Language');
    expect(answer.body).toMatchObject({ status, code, type: `urn:vecindad:problem:${code}` });
    expect(answer.status).toBe(status);
    expect((answer.body as Problem).detail).not.toMatch(/\{\w+\}/);
  }
  expect((es.body as Problem).detail).not.toBe((en.body as Problem).detail);
  return [es.body as Problem, en.body as Problem];
};

describe('a command', () => {
  it('is answered with its version, place and position', async () => {
    const answer = await register({ id: 'lancha-1' });
    expect(answer.status).toBe(201);
    expect(answer.body).toEqual({
      id: 'lancha-1',
      commandId: 'ec-migracion:POST /v1/ferries k-1',
      caller: { subject: 'officer-7', agency: 'ec-migracion' },
    });
    expect(answer.headers).toMatchObject({ etag: '"1"', location: '/v1/ferries/lancha-1' });
    expect(answer.headers['vecindad-position']).toMatch(
      /^ec=7,ec\.co\.ferry=\d{4}-\d\d-\d\dT[\d:]{8}\.\d{6}Z$/,
    );
  });

  it('says which version it has seen', async () => {
    const put = (match?: string) => {
      const asked = ask().put('/v1/ferries/a').set('Authorization', officer).send({ id: 'a' });
      return match === undefined ? asked : asked.set('If-Match', match);
    };
    expect((await put('"3"')).body).toEqual({ id: 'a', seen: 3 });
    expect((await put('"3"')).headers['etag']).toBe('"4"');
    expect((await put()).body).toEqual({ id: 'a', seen: 'any' });
    expect((await put('*')).body).toEqual({ id: 'a', seen: 'any' });
    for (const wrong of ['3', 'W/"3"', '"3", "4"', '"x"'])
      await problem(() => put(wrong), 400, 'precondition.malformed');
  });

  it('needs an idempotency key', async () => {
    const send = () => ask().post('/v1/ferries').set('Authorization', officer).send({ id: 'a' });
    await problem(send, 400, 'idempotency-key.missing');
    await problem(() => send().set('Idempotency-Key', 'two words'), 400, 'idempotency-key.malformed');
  });
});

describe('a query', () => {
  it('may name the position that it must reflect', async () => {
    const list = (position: string) => ask().get('/v1/ferries').set('Vecindad-Min-Position', position);
    const answer = await list('ec=7,ec.co.ferry=3');
    expect(answer.body).toEqual({ position: { 'ec.co.ferry': 3 } });
    await problem(() => list('ferry'), 400, 'position.malformed');
  });

  it('has no parameters but its own', async () =>
    problem(() => ask().get('/v1/ferries?port=a&deck=b'), 422, 'request.invalid'));

  it('of a route that takes no parameters has none: what looks like a filter would filter nothing', async () => {
    const filtered = () => ask().get('/v1/ferries/a?country=&kind=x').set('Authorization', officer);
    await problem(filtered, 422, 'request.invalid');
    expect((await filtered()).body).toMatchObject({
      errors: [
        { field: 'country', code: 'unknownField', message: 'country no es un campo de esta solicitud' },
        { field: 'kind', code: 'unknownField' },
      ],
    });
    await problem(() => ask().get('/v1/ferries/a?country='), 401, 'token.missing');
    expect((await ask().get('/health/live?probe=1')).status).toBe(200);
  });
});

describe('a path that there is, asked by another method', () => {
  const paths = [
    ['delete', '/v1/ferries', 'GET, HEAD, OPTIONS, POST'],
    ['get', '/v1/ferries/batch', 'GET, HEAD, OPTIONS, POST, PUT'],
    ['get', '/v1/ferries/a/openings', 'OPTIONS, POST'],
    ['patch', '/v1/ferries/a', 'GET, HEAD, OPTIONS, PUT'],
  ] as const;

  it.each(paths.filter(([, path]) => path !== '/v1/ferries/batch'))(
    'is told what it answers to: %s %s',
    async (method, path, allowed) => {
      await problem(() => ask()[method](path), 405, 'method.not-allowed');
      const answer = await ask()[method](path);
      expect(answer.headers['allow']).toBe(allowed);
      expect(answer.body).toMatchObject({ method: method.toUpperCase(), path, allowed: allowed.split(', ') });
    },
  );

  it.each(paths)('tells its options (%s %s)', async (_, path, allowed) => {
    const answer = await ask().options(path);
    expect([answer.status, answer.headers['allow'], answer.text]).toEqual([204, allowed, '']);
  });

  it('answers HEAD as GET, without a body', async () => {
    const [got, head] = [await ask().get('/v1/ferries'), await ask().head('/v1/ferries')];
    expect([head.status, head.headers['content-length'], head.text]).toEqual([
      200,
      got.headers['content-length'],
      undefined,
    ]);
  });

  it('is unknown where nothing answers to anything', async () => {
    await problem(() => ask().get('/v1/launches'), 404, 'route.unknown');
    await problem(() => ask().options('/v1/launches'), 404, 'route.unknown');
  });
});

describe('who asks', () => {
  const readAs = async (claims: object, token = officer) => {
    const bearer = token === officer ? `Bearer ${await tokenOf(key, { ...claims })}` : token;
    return () => ask().get('/v1/ferries/a').set('Authorization', bearer);
  };

  it('must say so', async () => {
    await problem(() => ask().get('/v1/ferries/a'), 401, 'token.missing');
    const answer = await ask().get('/v1/ferries/a');
    expect(answer.headers['www-authenticate']).toContain('Bearer');
  });

  it('must say so with a token that counts', async () => {
    await problem(await readAs({}, 'Bearer a.b.c'), 401, 'token.invalid');
    await problem(await readAs({ iat: 1_700_000_000, exp: 1_700_000_600 }), 401, 'token.expired');
  });

  it('must be permitted to', async () => {
    const [, { detail }] = await problem(await readAs({ roles: [] }), 403, 'caller.not-permitted');
    expect(detail).toContain('ferry:read');
    await problem(await readAs({ roles: ['constructor'] }), 403, 'caller.not-permitted');
  });

  it('must be of the country whose node this is, and come from its issuer', async () => {
    await problem(await readAs({ iss: 'vecindad:co', country: 'CO' }), 401, 'token.other-issuer');
    await problem(await readAs({ country: 'CO' }), 401, 'token.invalid');
  });

  it('must be of an agency that its country has', async () => {
    await problem(await readAs({ agency: 'co-policia' }), 403, 'caller.agency-mismatch');
    await problem(await readAs({ agency: 'ec-nadie' }), 403, 'caller.agency-mismatch');
  });
});

describe('what is wrong with a request', () => {
  it('is what a rule found', async () => {
    const [es, en] = await problem(
      () => ask().get('/v1/ferries/x').set('Authorization', officer),
      404,
      'ferry.unknown',
    );
    expect([es.detail, en.detail]).toEqual(['No hay lancha x.', 'There is no ferry x.']);
    expect(en).toMatchObject({ ferry: 'x', instance: '/v1/ferries/x', title: 'Not found' });
  });

  it('is an address that is not there', () => problem(() => ask().get('/v1/nowhere'), 404, 'route.unknown'));

  it('is a body that is no JSON, and says where', async () => {
    await problem(() => register('{"id":'), 400, 'body.malformed');
    const { body } = await register('{\n  "id": lancha\n}');
    expect(body).toMatchObject({
      line: 2,
      column: 9,
      detail: expect.stringMatching(/línea 2, columna 9\.$/),
    });
  });

  it('is a body that is too large', () =>
    problem(() => register({ id: 'x'.repeat(1_100_000) }), 413, 'body.too-large'));

  it('is a body of another kind', async () => {
    await problem(
      () => register('{"id":"a"}').type('application/json; charset=x-klingon'),
      415,
      'body.unsupported-type',
    );
    await problem(() => ask().post('/v1/ferries/batch').send({ id: 'a' }), 415, 'body.unsupported-type');
    for (const type of [
      'text/json',
      'application/vnd.api+json',
      'text/plain',
      'application/x-www-form-urlencoded',
    ]) {
      const [, { detail }] = await problem(
        () => register('{"id":"a"}').type(type),
        415,
        'body.unsupported-type',
      );
      expect(detail).toBe(`The body came as ${type}; what is expected here is application/json, UTF-8.`);
    }
  });

  it.each(['application/json; charset=utf8', 'application/json;charset="UTF-8"', 'Application/JSON'])(
    'is not that a body is %s',
    async (type) => expect((await register('{"id":"a"}').type(type)).status).toBe(201),
  );

  it('is a body that is not there', async () => {
    await problem(() => register(''), 400, 'body.empty');
    await problem(() => register('').unset('Content-Type'), 400, 'body.empty');
    await problem(() => register(' \n'), 400, 'body.empty');
  });

  it('is a body that is not UTF-8, in one piece or in lines', async () => {
    const latin1 = Buffer.from('{"id":"Haití"}', 'latin1');
    await problem(() => bytes('/v1/ferries', 'application/json', latin1), 400, 'body.not-utf8');
    const answer = await bytes('/v1/ferries/batch', 'application/x-ndjson', latin1);
    expect(answer.body).toEqual({ lines: 1, wrong: ['line.not-utf8'] });
  });

  it('is not a byte order mark', async () => expect((await register('\ufeff{"id":"a"}')).status).toBe(201));

  it('is a body that says gzip and is not', () =>
    problem(
      () => bytes('/v1/ferries', 'application/json', Buffer.from('{}'), { 'Content-Encoding': 'gzip' }),
      400,
      'body.not-gzip',
    ));

  it.each([
    ['{"id":"a","id":"b"}', 'id', 'isRepeated', 'id aparece dos veces'],
    [
      '{"id":"\\ud800"}',
      'id',
      'isWellFormed',
      'id debe ser Unicode bien formado y sin NUL, tanto en nombres como en textos',
    ],
    ['{"id":"a","berth":{"number":1,"\\u0000":1}}', 'berth', 'isWellFormed', undefined],
    ['{"berth":{"number":null}}', 'berth.number', 'isDefined', 'berth.number falta'],
    ['{}', 'id', 'isDefined', 'id falta'],
    ['{"id":null}', 'id', 'isDefined', 'id falta'],
    ['{"id":"a","__proto__":{"number":1}}', '__proto__', 'unknownField', undefined],
    [`{"id":"a","berth":${'['.repeat(400_000)}${']'.repeat(400_000)}}`, '', 'jsonDepth', undefined],
  ])('is told by the field’s name where it is wrong: %#', async (body, field, code, message) => {
    const [{ errors }] = (await problem(() => register(body), 422, 'request.invalid')) as [
      Problem & { errors: { field: string; code: string; message: string }[] },
      Problem,
    ];
    const found = errors.find((error) => error.field === field);
    expect(found).toMatchObject({ code, ...(message === undefined ? {} : { message }) });
  });

  it('is not that a field which may be absent is null', async () =>
    expect((await register('{"id":"a","berth":null}')).status).toBe(201));

  it.each([
    '/v1/ferries/%00',
    '/v1/ferries/a%0Ab',
    '/v1/ferries/%zz',
    '/v1/ferries/%',
    '/v1/ferries/%ff',
    '/v1/ferries/%ED%A0%80',
    '/v1/ferries?port=%00',
    '/v1/ferries?port=%E0%80',
    '/v1/ferries?%ED%B0%80=a',
    '/health/live?%zz',
  ])('is the address %s', (path) =>
    problem(() => ask().get(path).set('Authorization', officer), 400, 'address.malformed'),
  );

  it.each(['toString', '__proto__', 'constructor', 'hasOwnProperty'])('is a parameter called %s', (name) =>
    problem(() => ask().get(`/v1/ferries?${name}=a`), 422, 'request.invalid'),
  );

  it('is a field, named by its path', async () => {
    const [, found] = await problem(
      () => register({ id: 'a', berth: { number: 10, deck: 1 }, captain: 'x' }),
      422,
      'request.invalid',
    );
    expect(found).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ field: 'berth.number', code: 'max' }),
        expect.objectContaining({ field: 'berth.deck', code: 'unknownField' }),
        expect.objectContaining({ field: 'captain', code: 'unknownField' }),
      ]),
    });
  });

  it('is our fault at times: the log tells all, the answer only where in the log', async () => {
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      const answer = await ask().get('/v1/ferries/fault').set('Accept-Language', 'en');
      expect(answer.status).toBe(500);
      expect(answer.body).toMatchObject({ code: 'internal.error' });
      expect(answer.text).not.toContain('secret');
      const { incident } = answer.body as { incident: string };
      const logged = log.mock.calls.map(([line]) => String(line)).join('');
      expect(logged).toMatch(new RegExp(`${incident} GET /v1/ferries/fault: Error: the harbour’s secret`));
      expect(logged).not.toMatch(/undefined$/m);
    } finally {
      log.mockRestore();
    }
  });
});

describe('a batch', () => {
  const send = (body: string | Buffer, encoding?: string) => {
    const asked = ask().post('/v1/ferries/batch').type('application/x-ndjson');
    if (encoding) asked.set('Content-Encoding', encoding);
    // What supertest is given as a buffer it would send as JSON.
    return asked.serialize((content: string) => content).send(body as string);
  };
  const lines = '{}\n\n{}\n';

  it('is read line by line, plain or in gzip', async () => {
    expect((await send(lines)).body).toEqual({ lines: 2 });
    expect((await send(lines, 'identity')).body).toEqual({ lines: 2 });
    expect((await send(gzipSync(lines), 'gzip')).body).toEqual({ lines: 2 });
  });

  it('is not read on and on where there is next to nothing in it', async () => {
    const nothing = gzipSync(Buffer.alloc(32 * 1024 * 1024, '\n'));
    await problem(() => send(nothing, 'gzip'), 400, 'body.nothing-in-it');
    await problem(() => send('\n'.repeat(1_100_000)), 400, 'body.nothing-in-it');
    await problem(
      () => send(gzipSync(Buffer.alloc(8 * 1024 * 1024, 'x')), 'gzip'),
      400,
      'body.nothing-in-it',
    );
    const little = gzipSync(`${'x'.repeat(8000)}\n`.repeat(4000));
    await problem(() => send(little, 'gzip'), 413, 'body.expands-too-much');
  });

  it('that says gzip and is not, or is cut off, is malformed', async () => {
    await problem(() => send(lines, 'gzip'), 400, 'body.not-gzip');
    await problem(() => send(gzipSync(lines).subarray(0, 12), 'gzip'), 400, 'body.not-gzip');
  });

  it('in another encoding is not taken for plain', () =>
    problem(() => send(lines, 'br'), 415, 'body.unsupported-type'));
});

describe('the process', () => {
  it('limits how little comes of a request in a time, and not how long a request takes', () => {
    const server = app.getHttpServer() as { requestTimeout: number; listenerCount(event: string): number };
    expect(server.requestTimeout).toBe(0);
    expect(server.listenerCount('clientError')).toBe(1);
  });

  it('says nothing in its log of what comes behind a request, whether that is read or not', async () => {
    const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    const server = app.getHttpServer();
    try {
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      const { port } = server.address() as AddressInfo;
      const sent = (text: string): Promise<string> =>
        new Promise((answered) => {
          const parts: Buffer[] = [];
          const socket = connect(port, '127.0.0.1', () => socket.write(text));
          socket.on('data', (part) => parts.push(part)).on('error', () => undefined);
          socket.once('close', () => answered(String(Buffer.concat(parts))));
        });
      for (const method of ['DELETE', 'GET', 'POST', 'PUT']) {
        const head = `${method} /v1/ferries/a HTTP/1.1\r\nHost: a\r\nAuthorization: ${officer}\r\n`;
        expect(await sent(`${head}\r\n{"reason":"x"}`)).toMatch(/^HTTP\/1.1 4\d\d /);
        expect(await sent(`${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n`)).toMatch(/^HTTP\/1.1 4\d\d /);
      }
      expect(log.mock.calls.map(([line]) => String(line))).toEqual([]);
    } finally {
      log.mockRestore();
    }
  });

  afterEach(() => delete ready.reason);

  it('lives as soon as it answers, and is ready when what it needs is', async () => {
    expect((await ask().get('/health/live')).body).toEqual({ status: 'live' });
    expect((await ask().get('/health/ready')).body).toEqual({ status: 'ready' });
    ready.reason = 'the tide is out';
    expect((await ask().get('/health/live')).status).toBe(200);
    await problem(() => ask().get('/health/ready'), 503, 'service.not-ready');
    await expect(app.get(Readiness).reasons()).resolves.toEqual(['harbour: the tide is out']);
  });

  it('tells nobody without a token why it is not ready, and its own log once', async () => {
    const log = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    try {
      for (const minutes of [1, 2]) {
        ready.reason = `the tide has been out for ${minutes} minutes`;
        expect((await ask().get('/health/ready')).text).not.toContain('tide');
      }
      delete ready.reason;
      await ask().get('/health/ready');
      const said = log.mock.calls.map(([line]) => String(line));
      expect(said.filter((line) => line.includes('ready'))).toEqual([
        'readiness: warning: not ready: harbour: the tide has been out for 1 minutes\n',
        'readiness: warning: ready again\n',
      ]);
    } finally {
      log.mockRestore();
    }
  });

  it('says how many requests are left', async () => {
    const { headers } = await ask().get('/v1/ferries');
    expect(headers['ratelimit']).toMatch(/r=\d+/);
    expect(headers['ratelimit-policy']).toMatch(/q=\d+/);
  });

  it('does not start with a route that nobody was allowed', () =>
    expect(
      startHarbour(ForgottenController, nodeOfEcuador(file.path)).then((forgotten) => forgotten.init()),
    ).rejects.toThrow('ForgottenController.list (GET) declares no permission'));
});

describe('the API’s own description', () => {
  it('is OpenAPI 3.1, and every operation tells of its problems', async () => {
    const document = (await ask().get('/openapi.json')).body as {
      openapi: string;
      paths: Record<string, Record<string, { responses: Record<string, object> }>>;
      components: { schemas: Record<string, object> };
    };
    expect(document.openapi).toBe('3.1.0');
    expect(document.components.schemas).toHaveProperty('Problem');
    const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
    expect(operations.length).toBeGreaterThan(5);
    for (const { responses } of operations)
      expect(responses['default']).toMatchObject({
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      });
  });

  it('is a page that loads nothing from elsewhere', async () => {
    const page = await ask().get('/docs');
    expect(page.status).toBe(200);
    const addresses = [...page.text.matchAll(/(?:src|href)\s*=\s*["']([^"']+)["']/g)].map(
      ([, found]) => found!,
    );
    expect(addresses.length).toBeGreaterThan(2);
    for (const address of addresses) {
      expect(address).toMatch(/^\.?\//);
      const asset = await ask().get(new URL(address, 'http://here/docs').pathname);
      expect(asset.status).toBe(200);
      if (asset.type === 'text/css') expect(asset.text).not.toMatch(/url\(\s*["']?(?:https?:)?\/\/|@import/);
    }
    expect(page.text).not.toMatch(/url\(\s*["']?(?:https?:)?\/\//);
    // Whatever a script on it tries, the browser asks nobody but this application.
    const policy = page.headers['content-security-policy']!;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('connect-src');
  });
});
