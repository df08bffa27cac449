import { randomUUID } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { Contracts } from '#platform/contracts';
import { canonicalJson, Rejected, type Country } from '#platform/kernel';
import { Archive, Quarantine } from '#platform/messaging';
import {
  replay,
  type Aside,
  type AsOf,
  type Projection,
  type Replayed,
  type ReplayProgress,
} from '#platform/projection';

/** A row of a read model as a replay built it. */
export interface ReplayRow {
  readonly table: string;
  readonly row: unknown;
}

export interface ReplayState {
  readonly id: string;
  readonly model: string;
  readonly asOf: AsOf;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly progress: { readonly folded: number; readonly total: number };
  readonly positions?: Record<string, number>;
  /** Events that this auditor’s operators decided to leave out of this model. */
  readonly leftOut?: readonly Aside[];
  /** Events in front of which a ledger ends, since nobody has decided about them: they stand in quarantine. */
  readonly stopped?: readonly Aside[];
  readonly events?: number;
  readonly rows?: number;
  /** SHA-256 over the content; two sides that replay to the same positions get the same. */
  readonly digest?: string;
  readonly failure?: string;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly endedAt?: string;
}

/** Whose a replay is: nobody else is told that it exists. */
export interface Owner {
  readonly subject: string;
  readonly agency: string;
  readonly country: Country;
}

/** Each costs as much as reading the archive once more. */
const MOST_UNFINISHED = 3;
const MOST_OF_ALL = 30;
/** Kept for their owner; what is older goes when it asks for another. */
const KEPT = 20;

const OWNED = 'country = $1 and agency = $2 and requested_by = $3';
const ownerColumns = ({ country, agency, subject }: Owner): string[] => [country, agency, subject];

/** Its owner wants it no more. */
class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** One replay at a time: an auditor's question must not starve the archive it reads. */
@Injectable()
export class Replays implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #log = new Logger('replay');
  #queue: Promise<void> = Promise.resolve();
  #stopping = false;

  constructor(
    @Inject(getDataSourceToken()) private readonly source: DataSource,
    @Inject(Archive) private readonly archive: Archive,
    @Inject(Quarantine) private readonly quarantine: Quarantine,
    @Inject('MODELS') private readonly models: readonly Projection[],
    @Inject(Contracts) private readonly contracts: Contracts,
  ) {}

  /** A replay that a restart cut off is taken up again from its beginning. */
  async onApplicationBootstrap(): Promise<void> {
    const cut = await this.source.query<{ id: string; model: string; as_of: AsOf }[]>(
      `select id, model, as_of from replays where state = 'running' order by requested_at`,
    );
    // A model that this program no longer has must not keep it from starting.
    for (const { id, model, as_of } of cut) this.#enqueue(id, () => this.#model(model), as_of);
  }

  async onApplicationShutdown(): Promise<void> {
    this.#stopping = true;
    await this.#queue;
  }

  /**
   * The same command of the same owner is the same replay, also when it is asked for again.
   * @throws {Rejected} `replay.unknown-model`, `replay.too-many`, `idempotency-key.reused`
   */
  async request(model: string, asOf: AsOf, owner: Owner, commandId: string): Promise<ReplayState> {
    const projection = this.#model(model);
    const { id, fresh } = await this.source.transaction((manager) =>
      this.#admit(manager, model, asOf, owner, commandId),
    );
    if (fresh) this.#enqueue(id, () => projection, asOf);
    const replay = await this.find(id, owner);
    if (canonicalJson([replay.model, replay.asOf]) !== canonicalJson([model, asOf]))
      throw new Rejected('idempotency-key.reused');
    return replay;
  }

  /** @throws {Rejected} `replay.unknown`, also where it is another's */
  async find(id: string, owner: Owner): Promise<ReplayState> {
    const [row] = await this.source.query<Record<string, never>[]>(
      `select * from replays where ${OWNED} and id = $4`,
      [...ownerColumns(owner), id],
    );
    if (!row) throw new Rejected('replay.unknown', { id });
    const number = (value: string | null): number | undefined => (value === null ? undefined : Number(value));
    return {
      id,
      model: row['model']!,
      asOf: row['as_of']!,
      state: row['state']!,
      progress: { folded: Number(row['folded']), total: Number(row['total']) },
      positions: row['positions'] ?? undefined,
      leftOut: row['left_out'] ?? undefined,
      stopped: row['stopped'] ?? undefined,
      events: number(row['events']!),
      rows: number(row['row_count']!),
      digest: row['digest'] ?? undefined,
      failure: row['failure'] ?? undefined,
      requestedBy: row['requested_by']!,
      requestedAt: (row['requested_at'] as unknown as Date).toISOString(),
      endedAt: (row['ended_at'] as unknown as Date | null)?.toISOString(),
    };
  }

  /** Gives up one that is not finished; of one that is, changes nothing. @throws {Rejected} `replay.unknown` */
  async cancel(id: string, owner: Owner): Promise<ReplayState> {
    await this.source.query(
      `update replays set state = 'cancelled', ended_at = now() where ${OWNED} and id = $4 and state = 'running'`,
      [...ownerColumns(owner), id],
    );
    return this.find(id, owner);
  }

  /** The content of a finished replay, a row at a time, in key order. @throws {Rejected} `replay.unknown`, `replay.not-done` */
  async *rows(id: string, owner: Owner): AsyncGenerator<ReplayRow> {
    const { state } = await this.find(id, owner);
    if (state !== 'done') throw new Rejected('replay.not-done', { id, state });
    for (let after = 0; ;) {
      const page = await this.source.query<{ ordinal: string; model_table: string; content: unknown }[]>(
        'select ordinal, model_table, content from replay_rows where replay = $1 and ordinal > $2 order by ordinal limit 1000',
        [id, after],
      );
      for (const { model_table: table, content } of page) yield { table, row: content };
      if (page.length < 1000) return;
      after = Number(page.at(-1)!.ordinal);
    }
  }

  /** Under a lock, so that many who ask at once are counted one after the other. */
  async #admit(
    manager: EntityManager,
    model: string,
    asOf: AsOf,
    owner: Owner,
    commandId: string,
  ): Promise<{ id: string; fresh: boolean }> {
    const of = ownerColumns(owner);
    await manager.query(`select pg_advisory_xact_lock(hashtextextended('vecindad replays', 0))`);
    const [known] = await manager.query<{ id: string }[]>(
      `select id from replays where ${OWNED} and command_id = $4`,
      [...of, commandId],
    );
    if (known) return { id: known.id, fresh: false };
    const [unfinished] = await manager.query<{ own: string; every: string }[]>(
      `select count(*) filter (where ${OWNED}) as own, count(*) as every from replays where state = 'running'`,
      of,
    );
    if (Number(unfinished!.own) >= MOST_UNFINISHED || Number(unfinished!.every) >= MOST_OF_ALL)
      throw new Rejected('replay.too-many', { most: MOST_UNFINISHED, retryAfter: 30 });
    const id = randomUUID();
    await manager.query(
      `insert into replays (country, agency, requested_by, id, model, as_of, command_id) values ($1, $2, $3, $4, $5, $6, $7)`,
      [...of, id, model, JSON.stringify(asOf), commandId],
    );
    const old = `select id from replays where ${OWNED} and state <> 'running' order by requested_at desc, id offset ${KEPT}`;
    await manager.query(`delete from replay_rows where replay in (${old})`, of);
    await manager.query(`delete from replays where id in (${old})`, of);
    return { id, fresh: true };
  }

  #model(name: string): Projection {
    const projection = this.models.find((model) => model.name === name);
    if (!projection)
      throw new Rejected('replay.unknown-model', {
        model: name,
        models: this.models.map((model) => model.name),
      });
    return projection;
  }

  #enqueue(id: string, model: () => Projection, asOf: AsOf): void {
    this.#queue = this.#queue.then(async () => {
      if (this.#stopping) return;
      try {
        await this.#run(id, model(), asOf);
      } catch (error) {
        if (error instanceof Cancelled) return;
        this.#log.error(`${id}: ${(error as Error).message}`);
        await this.source
          .query(
            `update replays set state = 'failed', failure = $2, ended_at = now() where id = $1 and state = 'running'`,
            [id, (error as Error).message],
          )
          .catch((unsaid: Error) => this.#log.error(`${id}: ${unsaid.message}`));
      }
    });
  }

  async #run(id: string, projection: Projection, asOf: AsOf): Promise<void> {
    // The same statement tells how far it is and learns whether anybody still wants it.
    const progress = async ({ folded, total }: ReplayProgress): Promise<void> => {
      const [wanted] = await this.source.query<[unknown[], number]>(
        `update replays set folded = $2, total = $3 where id = $1 and state = 'running' returning id`,
        [id, folded, total],
      );
      if (wanted.length === 0) throw new Cancelled();
    };
    await progress({ folded: 0, total: 0 });
    const keep = (runner: QueryRunner, replayed: Replayed): Promise<void> =>
      this.#keep(runner, id, projection, replayed);
    const { source, archive, contracts, quarantine } = this;
    await replay({ source, archive, contracts, quarantine }, projection, asOf, progress, keep);
  }

  async #keep(runner: QueryRunner, id: string, projection: Projection, replayed: Replayed): Promise<void> {
    let ordinal = 0;
    for (const table of projection.tables) {
      const metadata = this.source.getMetadata(table);
      const order = metadata.primaryColumns
        .map((column) => `t."${column.databaseName}"::text collate "C"`)
        .join(', ');
      const [kept] = (await runner.query(
        `with kept as (
           insert into replay_rows (replay, ordinal, model_table, content)
           select $1, $2::bigint + row_number() over (order by ${order}), $3, to_jsonb(t) from pg_temp."${metadata.tableName}" t
           returning 1)
         select count(*) from kept`,
        [id, ordinal, metadata.tableName],
      )) as { count: string }[];
      ordinal += Number(kept!.count);
    }
    const [done] = (await runner.query(
      `update replays set state = 'done', positions = $2, events = $3, row_count = $4, digest = $5, left_out = $6, stopped = $7,
                          ended_at = now()
        where id = $1 and state = 'running' returning id`,
      [
        id,
        JSON.stringify(replayed.positions),
        replayed.events,
        replayed.rows,
        replayed.digest,
        JSON.stringify(replayed.leftOut),
        JSON.stringify(replayed.stopped),
      ],
    )) as [unknown[], number];
    if (done.length === 0) throw new Cancelled();
  }
}
