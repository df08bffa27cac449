import { createHash } from 'node:crypto';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource, QueryRunner } from 'typeorm';
import { canonicalJson, Rejected } from '#kernel';
import { Archive, Quarantine } from '#messaging';
import { replay, type Aside, type AsOf, type Projection, type Replayed } from '#projection';

export interface ReplayState {
  readonly id: string;
  readonly model: string;
  readonly asOf: AsOf;
  readonly state: 'running' | 'done' | 'failed';
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

const idOf = (commandId: string): string =>
  createHash('sha256')
    .update(commandId)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-a$4-$5');

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

  /** The same command id is the same replay, also when it is asked for again. */
  async request(model: string, asOf: AsOf, by: string, commandId: string): Promise<ReplayState> {
    const projection = this.#model(model);
    const id = idOf(commandId);
    const inserted = await this.source.query<unknown[]>(
      `insert into replays (id, model, as_of, requested_by) values ($1, $2, $3, $4) on conflict do nothing returning id`,
      [id, model, JSON.stringify(asOf), by],
    );
    if (inserted.length > 0) this.#enqueue(id, () => projection, asOf);
    const replay = await this.find(id);
    if (canonicalJson([replay.model, replay.asOf]) !== canonicalJson([model, asOf]))
      throw new Rejected('idempotency-key.reused');
    return replay;
  }

  async find(id: string): Promise<ReplayState> {
    const [row] = await this.source.query<Record<string, never>[]>('select * from replays where id = $1', [
      id,
    ]);
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

  /** The content of a finished replay, a row at a time, in key order. */
  async *rows(id: string): AsyncGenerator<{ table: string; row: unknown }> {
    const { state } = await this.find(id);
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
        this.#log.error(`${id}: ${(error as Error).message}`);
        await this.source
          .query(`update replays set state = 'failed', failure = $2, ended_at = now() where id = $1`, [
            id,
            (error as Error).message,
          ])
          .catch((unsaid: Error) => this.#log.error(`${id}: ${unsaid.message}`));
      }
    });
  }

  async #run(id: string, projection: Projection, asOf: AsOf): Promise<void> {
    const progress = ({ folded, total }: { folded: number; total: number }): Promise<unknown> =>
      this.source.query('update replays set folded = $2, total = $3 where id = $1', [id, folded, total]);
    const keep = (runner: QueryRunner, replayed: Replayed): Promise<void> =>
      this.#keep(runner, id, projection, replayed);
    const { source, archive, quarantine } = this;
    await replay(
      { source, archive, quarantine },
      projection,
      asOf,
      async (at) => void (await progress(at)),
      keep,
    );
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
    await runner.query(
      `update replays set state = 'done', positions = $2, events = $3, row_count = $4, digest = $5, left_out = $6, stopped = $7,
                          ended_at = now() where id = $1`,
      [
        id,
        JSON.stringify(replayed.positions),
        replayed.events,
        replayed.rows,
        replayed.digest,
        JSON.stringify(replayed.leftOut),
        JSON.stringify(replayed.stopped),
      ],
    );
  }
}
