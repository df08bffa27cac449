import { startServer, type Startup } from './server.ts';

/** A program that says something and ends. */
const shortLived = (said: string[], ready: Startup['ready']): Startup => ({
  name: 'the program',
  command: '/bin/sh',
  args: ['-c', 'echo nothing to do; exit 3'],
  cwd: '/',
  env: {},
  log: (line) => said.push(line),
  ready,
  readyWithinMs: 10_000,
  stopBy: 'SIGTERM',
  stopWithinMs: 1_000,
});

/** Does nothing else meanwhile, as a process that computes. */
const busyFor = (ms: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

describe('a server that ends before it is ready', () => {
  it('is told to have, with how', async () => {
    const said: string[] = [];
    await expect(startServer(shortLived(said, async () => false))).rejects.toThrow(
      'the program ended (exit code 3)',
    );
    expect(said).toEqual(['nothing to do']);
  });

  it('also where it is gone before this process could hear of it', async () => {
    const ready = async (): Promise<boolean> => {
      busyFor(300);
      return false;
    };
    await expect(startServer(shortLived([], ready))).rejects.toThrow('the program ended (exit code 3)');
  });
});
