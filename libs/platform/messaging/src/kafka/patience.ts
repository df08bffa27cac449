/** What a broker answers for a few seconds while it starts, or gives a topic or a group another place. */
const PASSING: readonly unknown[] = ['GROUP_LOAD_IN_PROGRESS', 'UNKNOWN_TOPIC_OR_PARTITION'];

/** How long that may go on before it is worth a line. */
const PATIENCE_MS = 15_000;

/** kafkajs wraps what the broker said in what it gave up over. */
const isPassing = (error: unknown): boolean => {
  const { type, cause } = error as { readonly type?: unknown; readonly cause?: unknown };
  return PASSING.includes(type) || (cause instanceof Error && isPassing(cause));
};

/** Does not tell of faults that pass by themselves, as those of a broker that is just starting; those that last are told. */
export class Patience {
  #since: number | undefined;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether the fault is to be told. */
  endsWith(error: unknown): boolean {
    if (!isPassing(error)) return true;
    this.#since ??= this.now();
    return this.now() - this.#since >= PATIENCE_MS;
  }

  /** The broker did what was asked. */
  restored(): void {
    this.#since = undefined;
  }
}
