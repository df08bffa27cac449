import { Rest } from '#tools/client';
import { BatchSender } from './batch-sender.ts';
import type { CrossingLine } from './esi-record.ts';
import { BatchPeer, type Mishap } from './fixtures/batch-peer.ts';

const lines: CrossingLine[] = Array.from({ length: 10 }, (_, index) => ({
  id: `esi:d1:${index + 2}`,
  post: 'ec-rumichaca',
  direction: 'entry',
  occurredAt: '2020-01-05',
  mode: 'land',
  nationality: 'COL',
}));

let peer: BatchPeer;
let url: string;
const waits: string[] = [];

const sender = (options: { forMs?: number; signal?: AbortSignal; silenceMs?: number } = {}) =>
  new BatchSender(new Rest(url, 'token', options.silenceMs ?? 5000), {
    forMs: options.forMs ?? 10_000,
    signal: options.signal,
    onWait: (why) => waits.push(why),
  });

beforeEach(async () => {
  peer = new BatchPeer();
  url = await peer.listen();
  waits.length = 0;
});
afterEach(() => peer.close());

describe('a batch', () => {
  it('is recorded, and sent again is repeated', async () => {
    const first = await sender().send(lines);
    const second = await sender().send(lines);
    expect(first.answers.map((answer) => answer?.status)).toEqual(lines.map(() => 'recorded'));
    expect(second.answers.map((answer) => answer?.status)).toEqual(lines.map(() => 'repeated'));
    expect([...peer.recorded.keys()]).toEqual(lines.map(({ id }) => id));
  });

  it.each<[string, Mishap[]]>([
    ['a connection that breaks before the request is taken', [{ kind: 'drop' }]],
    ['answers that break off within a line', [{ kind: 'drop-after', lines: 4 }]],
    ['answers that come twice', [{ kind: 'twice' }]],
    ['a node that is starting', [{ kind: 'status', status: 503 }]],
    ['a node that has too much to do', [{ kind: 'status', status: 429, retryAfter: '0' }]],
    ['a line that finds the database restarting', [{ kind: 'line-busy', line: 3 }]],
    [
      'all of it',
      [
        { kind: 'drop' },
        { kind: 'drop-after', lines: 7 },
        { kind: 'status', status: 500 },
        { kind: 'twice' },
      ],
    ],
  ])('survives %s', async (_, mishaps) => {
    peer.mishaps.push(...mishaps);
    const { answers, failure } = await sender().send(lines);
    expect(failure).toBeUndefined();
    expect(answers.every((answer) => answer && answer.status !== 'refused')).toBe(true);
    expect(peer.recorded.size).toBe(lines.length);
  });

  it('sends only those lines again whose answer was lost', async () => {
    peer.mishaps.push({ kind: 'drop-after', lines: 4 });
    const sending = sender();
    await sending.send(lines);
    expect(peer.requests.map((request) => request.length)).toEqual([10, 6]);
    expect(sending.resent).toBe(6);
  });

  it('tells one line’s refusal without costing another', async () => {
    peer.refuses = ({ id }) =>
      id === 'esi:d1:4' ? { code: 'crossing.unknown-post', title: 'No such post' } : undefined;
    const { answers } = await sender().send(lines);
    expect(answers.filter((answer) => answer?.status === 'recorded')).toHaveLength(9);
    expect(answers[2]).toMatchObject({ status: 'refused', problem: { code: 'crossing.unknown-post' } });
  });

  it('is halved for a node that takes less', async () => {
    peer.largest = 4;
    const { answers } = await sender().send(lines);
    expect(answers.every((answer) => answer?.status === 'recorded')).toBe(true);
    expect(peer.recorded.size).toBe(10);
  });

  it('is given up when patience ends, with what was answered by then', async () => {
    peer.mishaps.push(
      { kind: 'drop-after', lines: 4 },
      ...Array.from({ length: 50 }, (): Mishap => ({ kind: 'drop' })),
    );
    const { answers, failure } = await sender({ forMs: 300 }).send(lines);
    expect(answers.filter(Boolean)).toHaveLength(4);
    expect(failure?.message).toContain('does not answer');
    expect(waits.length).toBeGreaterThan(0);
  });

  it('is not tried again after a no', async () => {
    peer.mishaps.push({ kind: 'status', status: 401 });
    const { failure } = await sender().send(lines);
    expect(failure?.message).toBe('POST /v1/crossings/batch was refused (401): Not now');
    expect(peer.requests).toHaveLength(1);
  });

  it('waits no longer once it is told to stop', async () => {
    const stop = new AbortController();
    peer.mishaps.push(...Array.from({ length: 50 }, (): Mishap => ({ kind: 'drop' })));
    peer.onRequest = () => stop.abort();
    const { answers, failure } = await sender({ signal: stop.signal }).send(lines);
    expect(answers.filter(Boolean)).toHaveLength(0);
    expect(failure).toBeUndefined();
  });
});
