/** A step of a story that is told in one test, since each step goes on from the last: what fails says at which it was. */
export const step = async <Result>(what: string, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    const failure = error as Error;
    failure.message = `at the step “${what}”: ${failure.message}`;
    throw failure;
  }
};
