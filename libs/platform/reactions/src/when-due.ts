import type { DataSource } from 'typeorm';
import type { CommandMeta, Instant } from '#platform/kernel';
import type { ProjectionRunner } from '#platform/projection';
import type { DueDate, DueDates } from './due-dates.ts';
import type { Reaction, ToDo } from './reaction.ts';

/** What is done when a date comes by which something was to have happened. A date that was moved is another cause. */
export abstract class WhenDue implements Reaction {
  abstract readonly name: string;

  constructor(
    private readonly dates: DueDates,
    private readonly source: DataSource,
    private readonly runner: Pick<ProjectionRunner, 'watch'>,
    /** Whose dates these are to act on: the ledgers of the country that set them. */
    private readonly ledgers: readonly string[],
  ) {}

  protected abstract carryOut(due: DueDate, meta: CommandMeta): Promise<unknown>;

  watch(wake: () => void): () => void {
    return this.runner.watch(wake);
  }

  async look(now: Instant): Promise<ToDo> {
    const [come, next] = await Promise.all([
      this.dates.come(this.source, this.ledgers, now),
      this.dates.next(this.source, this.ledgers, now),
    ]);
    return {
      effects: come.map((date) => ({
        cause: `${date.subject}:${date.due}`,
        carryOut: (meta) => this.carryOut(date, meta),
      })),
      next,
    };
  }
}
