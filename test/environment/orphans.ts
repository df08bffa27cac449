import { spawn } from 'node:child_process';

/** Waits for the end of its input, which is also the end of whoever holds the other side; then stops what it was told of. */
const SCRIPT = `
pids=
while read -r pid; do pids="$pids $pid"; done
alive() { for pid in $pids; do kill -0 "$pid" 2>/dev/null && return 0; done; return 1; }
for pid in $pids; do kill -INT "$pid" 2>/dev/null; done
for round in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do alive || break; sleep 1; done
for pid in $pids; do kill -KILL "$pid" 2>/dev/null; done
rm -rf "$@"
`;

export interface Guard {
  /** Stops this process too, when the tests are gone. */
  watch(pid: number): void;
  /** The tests end in order and have stopped everything themselves. */
  dismiss(): void;
}

/** Sees to it that servers started for tests do not outlive them, also when the tests are interrupted or killed. */
export const guardOver = (...folders: readonly string[]): Guard => {
  const child = spawn('/bin/sh', ['-c', SCRIPT, 'sh', ...folders], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.unref();
  child.stdin.on('error', () => undefined);
  (child.stdin as unknown as { unref(): void }).unref();
  return {
    watch: (pid) => child.stdin.write(`${pid}\n`),
    dismiss: () => child.kill('SIGKILL'),
  };
};
