import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { Failure, type Progress, table } from '#tools/terminal';
import { answered, patiently, type Auditor, type Rest, type Told } from '#tools/client';

export interface ReplayRequest {
  readonly model: string;
  readonly asOf?: { readonly instant: string; readonly by: 'recording' | 'occurrence' };
  /** Ledger sizes to replay up to. */
  readonly positions?: Readonly<Record<string, number>>;
}

/** An event that has no part in a replay, and why. */
interface Aside {
  readonly ledger: string;
  readonly position: number;
  readonly code: string;
  readonly detail: string;
}

/** A replay as the auditor tells it. */
export type Replay = Told<Auditor, '/v1/replays/{id}', 'get'>;

export interface ReplayOptions {
  readonly rest: Rest;
  readonly out?: string | undefined;
  readonly json: boolean;
  readonly progress: Progress;
  readonly print: (text: string) => void;
  readonly pollMs?: number;
}

const patience = { forMs: 30_000 };
const shown = 20;

const finished = async (
  started: Replay,
  { rest, progress, pollMs = 250 }: ReplayOptions,
): Promise<Replay> => {
  const api = rest.api<Auditor>();
  let replay = started;
  progress.start(replay.progress.total);
  try {
    while (replay.state === 'running') {
      progress.at(replay.progress.folded, 'events folded', replay.progress.total);
      await delay(pollMs);
      const params = { path: { id: replay.id } };
      replay = await patiently(patience, () => answered(api.GET('/v1/replays/{id}', { params })));
    }
  } finally {
    progress.stop();
  }
  if (replay.state === 'failed')
    throw new Failure(`the replay failed: ${replay.failure ?? 'no reason given'}`);
  if (replay.state === 'cancelled') throw new Failure('the replay was cancelled');
  return replay;
};

/** All rows to a file, counted. */
const writeRows = async (rows: AsyncIterable<string>, out: string): Promise<number> => {
  let count = 0;
  const lines = async function* (): AsyncGenerator<string> {
    for await (const row of rows) {
      count++;
      yield `${row}\n`;
    }
  };
  await pipeline(Readable.from(lines()), createWriteStream(out)).catch((error: NodeJS.ErrnoException) => {
    throw error.syscall
      ? new Failure(`${out} cannot be written (${error.code})`)
      : new Failure(error.message);
  });
  return count;
};

type Row = Readonly<Record<string, unknown>>;

/** A line of the answer, `{ table, row }`, as one flat row. */
const rowFrom = (line: string): Row => {
  const { table: name, row } = JSON.parse(line) as { table: string; row: Row };
  return { table: name, ...row };
};

/** The first rows; the rest is counted, not kept. */
const readRows = async (lines: AsyncIterable<string>): Promise<{ count: number; first: Row[] }> => {
  const first: Row[] = [];
  let count = 0;
  for await (const line of lines) if (count++ < shown) first.push(rowFrom(line));
  return { count, first };
};

const WIDEST = 60;

/** All of it is in the rows; a table shows the beginning. */
const cell = (value: unknown): string => {
  const text = typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
};

const rowsTable = (rows: readonly Row[]): string[] => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return rows.length ? table([names, ...rows.map((row) => names.map((name) => cell(row[name])))]) : [];
};

const positionsText = (positions: Readonly<Record<string, number>>): string =>
  Object.entries(positions)
    .map(([ledger, size]) => `${ledger}=${size}`)
    .join(',');

const asideText = ({ ledger, position, code, detail }: Aside): string =>
  `${ledger}/${position}: ${code}: ${detail}`;

/** Has the auditor rebuild a read model and prints what came of it. Returns the exit code. */
export const replay = async (request: ReplayRequest, options: ReplayOptions): Promise<number> => {
  const { rest, out, json, print } = options;
  const started = await answered(
    rest.api<Auditor>().POST('/v1/replays', {
      params: { header: { 'Idempotency-Key': randomUUID() } },
      body: request,
    }),
  );
  const done = await finished(started, options);
  const rows = rest.lines(await rest.request(`/v1/replays/${encodeURIComponent(done.id)}/rows`));
  const { count, first } = out ? { count: await writeRows(rows, out), first: [] } : await readRows(rows);
  const { digest, positions = {}, leftOut = [], stopped = [] } = done;
  if (json) {
    print(
      `${JSON.stringify({ id: done.id, ...request, digest, positions, leftOut, stopped, rows: count, ...(out && { out }) }, undefined, 2)}\n`,
    );
    return 0;
  }
  const text = [
    ...table(
      [
        ['digest', digest ?? 'none'],
        ...(request.asOf ? [['as of', `${request.asOf.instant}, by ${request.asOf.by}`]] : []),
        ['positions', positionsText(positions)],
        ...leftOut.map((event) => ['left out', asideText(event)]),
        ...stopped.map((event) => ['stopped at', asideText(event)]),
        ['rows', `${count}${out ? `, in ${out}` : count > shown ? `, the first ${shown}:` : ''}`],
      ],
      '',
    ),
    ...rowsTable(first),
  ];
  print(`${text.join('\n')}\n`);
  return 0;
};
