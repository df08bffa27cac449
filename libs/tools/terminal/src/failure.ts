import { inOneLine } from '#platform/kernel';

/** What stops a command: one line for the person at the terminal, exit code 1. No stack, since nothing is broken here. */
export class Failure extends Error {
  override readonly name = 'Failure';
}

/** Runs a command's work; a failure becomes its line on stderr. Anything else is a fault of ours and shows its stack. */
export const orFail =
  <Arguments extends unknown[]>(work: (...given: Arguments) => Promise<number>) =>
  async (...given: Arguments): Promise<void> => {
    try {
      process.exitCode = await work(...given);
    } catch (failure) {
      process.exitCode = 1;
      if (!(failure instanceof Failure)) throw failure;
      process.stderr.write(`${inOneLine(failure.message)}\n`);
    }
  };
