interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** What is asked within one turn of the event loop is asked at once: `ask` gets up to `most` questions and answers in their order. */
export const gathered = <Question, Answer>(
  ask: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  most = 500,
): ((question: Question) => Promise<Answer>) => {
  let waiting: Waiting<Question, Answer>[] = [];
  const send = (): void => {
    const all = waiting;
    waiting = [];
    for (let from = 0; from < all.length; from += most) {
      const some = all.slice(from, from + most);
      ask(some.map(({ question }) => question)).then(
        (answers) => some.forEach(({ resolve }, index) => resolve(answers[index]!)),
        (error: unknown) => some.forEach(({ reject }) => reject(error)),
      );
    }
  };
  return (question) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(send);
      waiting.push({ question, resolve, reject });
    });
};
