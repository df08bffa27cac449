import { SingleBar } from 'cli-progress';
import { inOneLine } from '#platform/kernel';

export interface Progress {
  start(total: number): void;
  /** `total` when it is known better than at the start. */
  at(done: number, note: string, total?: number): void;
  say(text: string): void;
  stop(): void;
}

const everyMs = 3000;

/** A bar on a terminal; elsewhere (a log, a pipe) a line every few seconds. Both on stderr: stdout is for the report. */
export const progressOn = (stream: NodeJS.WriteStream = process.stderr): Progress => {
  const bar = new SingleBar({
    stream,
    format: '{bar} {percentage}% | {value}/{total} | {eta_formatted} left | {note}',
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let [total, lastLine, saidAt] = [0, '', performance.now()];
  if (stream.isTTY)
    return {
      start: (size) => bar.start(size, 0, { note: '' }),
      at: (done, note, size) => {
        if (size !== undefined) bar.setTotal(size);
        bar.update(done, { note });
      },
      say: (text) =>
        bar.isActive ? bar.update({ note: inOneLine(text) }) : void stream.write(`${inOneLine(text)}\n`),
      stop: () => bar.stop(),
    };
  const write = (text: string): void => {
    if (performance.now() - saidAt < everyMs || text === lastLine) return;
    [saidAt, lastLine] = [performance.now(), text];
    stream.write(`${inOneLine(text)}\n`);
  };
  return {
    start: (size) => void (total = size),
    at: (done, note, size) => {
      total = size ?? total;
      write(`${Math.floor((100 * done) / Math.max(total, 1))}% | ${done}/${total} | ${note}`);
    },
    say: write,
    stop: () => undefined,
  };
};

export const noProgress: Progress = {
  start: () => undefined,
  at: () => undefined,
  say: () => undefined,
  stop: () => undefined,
};
