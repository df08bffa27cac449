/** Resolves when the event loop has taken up what had come by now. */
const turned = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** A sender that is under way brings the next line sooner. */
const QUIET_MS = 5;
const quiet = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, QUIET_MS));

const NOTHING: unique symbol = Symbol('nothing came');

/**
 * Gathers what comes into windows: full ones while it comes fast, and what there is as soon as no more is waiting, so that
 * who sends slowly is answered as it sends.
 * @param most in a window
 * @param pause how long is waited for one more
 */
export async function* windowsOf<T>(
  items: AsyncIterable<T>,
  most: number,
  pause: () => Promise<void> = quiet,
): AsyncGenerator<T[]> {
  const from = items[Symbol.asyncIterator]();
  let window: T[] = [];
  let next = from.next();
  let turn: Promise<typeof NOTHING> | undefined;
  const nothingByTurn = (): Promise<typeof NOTHING> =>
    (turn ??= turned().then(() => {
      turn = undefined;
      return NOTHING;
    }));
  let ended = false;
  try {
    for (;;) {
      // What is here already costs neither a timer nor a turn of the event loop.
      let come = window.length === 0 ? await next : await Promise.race([next, nothingByTurn()]);
      if (come === NOTHING) come = await Promise.race([next, pause().then((): typeof NOTHING => NOTHING)]);
      if (come === NOTHING) {
        yield window;
        window = [];
        continue;
      }
      if (come.done) {
        ended = true;
        break;
      }
      window.push(come.value);
      if (window.length === most) {
        yield window;
        window = [];
      }
      next = from.next();
    }
    if (window.length > 0) yield window;
  } finally {
    // Not waited for: it may itself wait for what does not come any more.
    if (!ended) from.return?.().catch(() => undefined);
  }
}
