/** What to undo after the tests, shared by global set-up and tear-down, which jest loads apart but in one process. */
export const environment = ((
  globalThis as { vecindadTestEnvironment?: (() => Promise<void>)[] }
).vecindadTestEnvironment ??= []);

/** Undoes it, newest first. */
export const stopEverything = async (): Promise<void> => {
  for (let undo = environment.pop(); undo; undo = environment.pop()) await undo();
};

export default stopEverything;
