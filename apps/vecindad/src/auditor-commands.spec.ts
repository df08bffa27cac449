import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { positionsFrom } from './commands/replay.ts';
import { noProgress } from '#tools/terminal';
import { replay, type ReplayRequest } from './replay.ts';
import { inWords, Rest } from '#tools/client';
import { verify, type Verification } from './verify.ts';

let server: Server;
let rest: Rest;
let printed: string;
let asked: { method: string; url: string; body: string }[];
let answers: Record<string, (() => unknown) | undefined>;
const print = (text: string) => void (printed += text);

beforeEach(async () => {
  [printed, asked, answers] = ['', [], {}];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (part: Buffer) => (body += part.toString()));
    request.on('end', () => {
      const [method, url] = [request.method!, decodeURIComponent(request.url!)];
      asked.push({ method, url, body });
      const answer = answers[`${method} ${url}`]?.();
      response.statusCode = answer === undefined ? 404 : 200;
      response.end(
        typeof answer === 'string'
          ? answer
          : JSON.stringify(answer ?? { code: 'replay.unknown', title: 'None' }),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  rest = new Rest(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, 'token', 5000);
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

const rows = (count: number) =>
  Array.from(
    { length: count },
    (_, n) => `${JSON.stringify({ table: 'traffic', row: { post: `p${n}`, persons: n } })}\n`,
  ).join('');

const replayOf = (count: number) => {
  const states = ['running', 'running', 'done'];
  const state = () => ({
    id: 'r1',
    state: states.shift() ?? 'done',
    progress: { folded: 1, total: 2 },
    digest: 'ab12',
    positions: { 'ec.co.crossing': 42 },
  });
  answers = {
    'POST /v1/replays': state,
    'GET /v1/replays/r1': state,
    'GET /v1/replays/r1/rows': () => rows(count),
  };
};
const run = (request: ReplayRequest, more: { out?: string; json?: boolean } = {}) =>
  replay(request, { rest, json: false, progress: noProgress, print, pollMs: 1, ...more });

describe('a replay', () => {
  it('is asked for as of a moment, awaited, and shown', async () => {
    replayOf(2);
    const asOf = { instant: '2026-03-01T00:00:00Z', by: 'occurrence' } as const;
    expect(await run({ model: 'traffic', asOf })).toBe(0);
    expect(JSON.parse(asked[0]!.body)).toEqual({ model: 'traffic', asOf });
    expect(printed).toContain('ab12');
    expect(printed).toContain('ec.co.crossing=42');
    expect(printed).toMatch(/traffic\s+p1\s+1\n$/);
  });

  it('of many rows shows the first and counts the rest', async () => {
    replayOf(50);
    await run({ model: 'traffic' });
    expect(printed).toContain('50, the first 20:');
    expect(printed).toContain('p19');
    expect(printed).not.toContain('p20');
  });

  it('goes to a file, row by row as the auditor tells them', async () => {
    replayOf(3);
    const folder = mkdtempSync(join(tmpdir(), 'replay-'));
    const out = join(folder, 'rows.ndjson');
    await run({ model: 'traffic' }, { out, json: true });
    expect(readFileSync(out, 'utf8')).toBe(rows(3));
    expect(JSON.parse(printed)).toMatchObject({
      digest: 'ab12',
      rows: 3,
      out,
      positions: { 'ec.co.crossing': 42 },
    });
    rmSync(folder, { recursive: true });
  });

  it('says what was left out, and where it ended before its time', async () => {
    replayOf(1);
    const aside = {
      ledger: 'pe.ec.crossing',
      code: 'projection.not-writable',
      detail: 'invalid \u001b[2Jdate',
    };
    const done = answers['POST /v1/replays']!;
    answers['POST /v1/replays'] = answers['GET /v1/replays/r1'] = () => ({
      ...(done() as object),
      leftOut: [{ ...aside, position: 3 }],
      stopped: [{ ...aside, position: 9 }],
    });
    await run({ model: 'traffic' });
    expect(printed).toMatch(
      /left out +pe\.ec\.crossing\/3: projection\.not-writable: invalid \\u001b\[2Jdate/,
    );
    expect(printed).toMatch(/stopped at +pe\.ec\.crossing\/9: /);
  });

  it('shows a label that would clear the screen, and does not obey it', async () => {
    replayOf(0);
    const row = { post: 'a\u001b[2J\u001b[H\nimport complete', persons: 1 };
    answers['GET /v1/replays/r1/rows'] = () => `${JSON.stringify({ table: 'traffic', row })}\n`;
    await run({ model: 'traffic' });
    expect(printed).toMatch(/traffic +a\\u001b\[2J\\u001b\[H\\nimport complete +1\n$/);
  });

  it('that failed is a failure, with the reason', async () => {
    answers = {
      'POST /v1/replays': () => ({
        id: 'r1',
        state: 'failed',
        progress: { folded: 0, total: 0 },
        failure: 'no archive',
      }),
    };
    await expect(run({ model: 'traffic' })).rejects.toThrow('the replay failed: no archive');
  });

  it('that the auditor refuses says why', async () =>
    expect(run({ model: 'weather' })).rejects.toThrow(
      'POST /v1/replays was refused (404, replay.unknown): None',
    ));

  it('takes positions as ledger=size', () => {
    expect(positionsFrom('ec.co.crossing=42, co.ec.crossing=7')).toEqual({
      'ec.co.crossing': 42,
      'co.ec.crossing': 7,
    });
    expect(() => positionsFrom('ec.co.crossing')).toThrow('write ledger=size');
  });
});

describe('a verification', () => {
  const sound: Verification = { ledger: 'ec.co.crossing', size: 42, seals: 1, sound: true, findings: [] };
  const altered: Verification = {
    ledger: 'co.ec.crossing',
    size: 7,
    seals: 1,
    sound: false,
    findings: [
      { code: 'entry.altered', detail: 'its bytes are not those that were hashed', position: 3 },
      { code: 'seal.other-content', detail: 'the root differs', range: [2, 6] },
    ],
  };

  it('takes every ledger and exits with 2 when one is not sound', async () => {
    answers = {
      'GET /v1/ledgers': () => ({ ledgers: [{ ledger: 'ec.co.crossing' }, { ledger: 'co.ec.crossing' }] }),
      'POST /v1/ledgers/ec.co.crossing/verification': () => sound,
      'POST /v1/ledgers/co.ec.crossing/verification': () => altered,
    };
    expect(await verify(undefined, { rest, json: false, print })).toBe(2);
    expect(printed.split('\n')).toEqual([
      'ec.co.crossing  42 entries  sound',
      'co.ec.crossing  7 entries  NOT SOUND, 2 findings:',
      '  position 3: entry.altered: its bytes are not those that were hashed',
      '  positions 2–6: seal.other-content: the root differs',
      '',
    ]);
  });

  it('shows what a finding quotes in its own line', async () => {
    const forged = { code: 'seal.not-genuine', detail: 'a\npe.ec.crossing  9 entries  sound', position: 3 };
    answers = {
      'POST /v1/ledgers/ec.co.crossing/verification': () => ({ ...altered, findings: [forged] }),
    };
    await verify('ec.co.crossing', { rest, json: false, print });
    expect(printed.trimEnd().split('\n')).toHaveLength(2);
  });

  it('of one sound ledger exits with 0', async () => {
    answers = { 'POST /v1/ledgers/ec.co.crossing/verification': () => sound };
    expect(await verify('ec.co.crossing', { rest, json: true, print })).toBe(0);
    expect(JSON.parse(printed)).toEqual([sound]);
  });
});

it('what is wrong with a request is told field by field', () =>
  expect(
    inWords({
      code: 'request.invalid',
      title: 'Invalid content',
      detail: 'The request is not valid; see which field and why.',
      errors: [
        { message: 'asOf.instant must not be later than 2026-12-01' },
        { message: 'model is missing' },
      ],
    }),
  ).toBe('Invalid content: asOf.instant must not be later than 2026-12-01; model is missing'));
