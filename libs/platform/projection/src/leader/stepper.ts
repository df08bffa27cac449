import type { PoolClient } from 'pg';
import type { DataSource } from 'typeorm';
import type { Quarantine } from '#platform/messaging';
import { fold } from '../fold/fold.ts';
import type { NotFoldable } from '../reader/not-foldable.ts';
import type { Entry, Understood } from '../reader/entry.ts';
import { holdEpoch, movePlaces, type Move, type Step } from '../writer/places.ts';
import { SqlRows } from '../writer/sql-rows.ts';
import { writeAsFarAsPossible } from '../writer/writing.ts';
import type { Due } from './due.ts';
import type { Kept } from './kept.ts';
import { readTogether, stepsForward, stoppedAt, type Part } from './parts.ts';

/** Events read for one transaction at most. */
const MOST_EVENTS = 5_000;

/** What a step takes for one read model. */
interface Taking {
  readonly model: Kept;
  readonly epoch: string;
  readonly parts: readonly Part[];
}

/** What came of a step for each read model that had something to do: how far it went, or why it did not. */
export type Outcome = ReadonlyMap<Kept, readonly Step[] | Error>;

const moveOf = ({ model, epoch }: Taking, parts: readonly Part[]): Move => ({
  projection: model.name,
  epoch,
  steps: stepsForward(parts),
});

/** Takes one step with several read models: read once, folded by each, written in one transaction. */
export class Stepper {
  constructor(
    private readonly source: DataSource,
    private readonly understood: Understood,
    private readonly quarantine: Quarantine,
    private readonly log: (line: string) => void,
  ) {}

  /** @throws what concerns the session, and so all of the read models: a lost connection */
  async step(client: PoolClient, dues: ReadonlyMap<Kept, readonly Due[]>): Promise<Outcome> {
    const epochs = new Map([...dues.keys()].map((model) => [model, model.epoch]));
    const read = await readTogether(this.understood, dues, MOST_EVENTS);
    const takings = [...read]
      .map(([model, parts]) => ({ model, epoch: epochs.get(model) ?? '', parts }))
      .filter(({ parts }) => stepsForward(parts).length > 0);
    if (takings.length === 0) return new Map();
    try {
      await inTransaction(client, () => this.#writeTogether(client, takings));
      return new Map(takings.map(({ model, parts }) => [model, stepsForward(parts)]));
    } catch {
      return this.#eachAlone(client, takings);
    }
  }

  /** While PostgreSQL writes the rows of one, the next one folds. */
  async #writeTogether(client: PoolClient, takings: readonly Taking[]): Promise<void> {
    await movePlaces(
      client,
      takings.map((taking) => moveOf(taking, taking.parts)),
    );
    let writing = Promise.resolve();
    try {
      for (const { model, parts } of takings) {
        const rows = this.#folded(
          model,
          parts.flatMap(({ entries }) => entries),
        );
        await writing;
        writing = rows.flush(client);
        writing.catch(() => undefined); // thrown where it is awaited
      }
    } finally {
      await writing;
    }
  }

  /** One of the read models fails: each is written in a transaction of its own, so that the others go on. */
  async #eachAlone(client: PoolClient, takings: readonly Taking[]): Promise<Outcome> {
    const outcome = new Map<Kept, readonly Step[] | Error>();
    for (const taking of takings)
      outcome.set(
        taking.model,
        await this.#alone(client, taking).catch(async (error: Error) => {
          await client.query('select'); // throws where the session is what failed
          return error;
        }),
      );
    return outcome;
  }

  /** Each ledger as far as it can be written; what it stops in front of is kept aside. @throws {Overtaken} @throws {ModelHeld} */
  async #alone(client: PoolClient, taking: Taking): Promise<Step[]> {
    const { model, epoch, parts } = taking;
    const [written, found] = await inTransaction(client, async () => {
      await holdEpoch(client, model.name, epoch);
      const written: Part[] = [];
      for (const part of parts) {
        const stopped = await writeAsFarAsPossible(client, part.entries, (some) =>
          this.#folded(model, some).flush(client),
        );
        written.push(stopped ? stoppedAt(part, stopped) : part);
      }
      await movePlaces(client, [moveOf(taking, written)]);
      return [written, await this.#keepStopped(client, model, written)] as const;
    });
    for (const { message } of found) this.log(`ALARM ${model.name} stopped on ${message}`);
    return stepsForward(written);
  }

  #folded({ projection }: Kept, entries: readonly Entry[]): SqlRows {
    const rows = new SqlRows(this.source);
    fold(projection, rows, entries);
    return rows;
  }

  /** Keeps aside what ledgers stop in front of, in the step's transaction; returns what was not there yet. */
  async #keepStopped(
    client: PoolClient,
    { projection }: Kept,
    parts: readonly Part[],
  ): Promise<NotFoldable[]> {
    const found: NotFoldable[] = [];
    for (const { stopped } of parts)
      if (stopped && (await this.quarantine.keep(stopped.finding(projection), client))) found.push(stopped);
    return found;
  }
}

/** Places, rows, and what is kept aside: all of it or nothing. */
const inTransaction = async <Result>(client: PoolClient, work: () => Promise<Result>): Promise<Result> => {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
};
