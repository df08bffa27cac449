import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import type { CrossingRecordedV2 } from '#contracts/crossing';
import { migrate } from '#platform/database';
import { hashLeaf } from '#platform/ledger';
import { Archive, messagingMigrations, Quarantine } from '#platform/messaging';
import { contracts } from '../../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../../test/environment/database.ts';
import { eventually } from '../../../../../test/eventually.ts';
import { digestOfModel } from '../rebuild/digest.ts';
import { lagOf } from '../queries/lag.ts';
import { projectionTables } from '../projection.migration.ts';
import { projection } from '../projection.ts';
import { ProjectedPositions } from '../queries/read-positions.ts';
import { rebuild } from '../rebuild/rebuild.ts';
import { replay } from '../rebuild/replay.ts';
import { ProjectionRunner } from './runner.ts';

@Entity('days')
class Day {
  @PrimaryColumn('text') ledger!: string;
  @PrimaryColumn('date') day!: string;
  @Column('bigint') persons!: number;
}

@Entity('seen')
class Seen {
  @PrimaryColumn('text') subject!: string;
  @Column('int') stay!: number;
  @Column('jsonb') basis!: unknown;
}

class Tables {
  name = 'PoisonTables1700000000999';
  async up(runner: { query(sql: string): Promise<unknown> }): Promise<void> {
    await runner.query(`
      create table days (ledger text, day date, persons bigint not null, primary key (ledger, day));
      create table seen (subject text primary key check (subject <> 'forbidden'), stay int not null, basis jsonb not null);
      do $$ begin
        execute format('grant select, insert, update on days, seen to %I', current_setting('vecindad.app_role'));
        execute format('grant temporary on database %I to %I', current_database(), current_setting('vecindad.app_role'));
      end $$`);
  }
  async down(): Promise<void> {}
}

/** What a handler makes of an event, as a text that every contract lets pass: only the tables meet it. */
interface Kind {
  readonly occurredat?: string;
  readonly subject?: string;
  readonly stay?: number | null;
  readonly basis?: unknown;
  /** Attributes of the event itself. */
  readonly raw?: object;
}

type Told = CrossingRecordedV2 & { readonly makes: string };

/** @param weight what each program makes of a stay */
const program = (version: number, weight: number) =>
  projection<CrossingRecordedV2>('crossings', {
    version,
    tables: [Day, Seen],
    migrations: [Tables],
    on: {
      'vecindad.crossing.recorded.v2': (rows, event) => {
        const {
          occurredat = event.occurredat,
          subject = event.subject,
          stay = 30,
          basis = 'none',
        } = JSON.parse((event as Told).makes) as Kind;
        rows.add(Day, { ledger: event.ledger, day: occurredat }, { persons: 1 });
        if (basis === 'bug') throw new Error('a fault in\nALARM the handler');
        rows.put(Seen, { subject, stay: (stay && stay * weight)!, basis });
      },
    },
  });

const crossings = program(1, 1);

/** What no table takes, and what does not come that far. */
const poisons = {
  'a day before the calendar': { occurredat: '0000-01-01' },
  'a year beyond it': { occurredat: '+300000-01-01' },
  'NUL in a text': { subject: 'nul \0' },
  'half a character in a text': { subject: 'half \ud800' },
  'half a character in JSON': { basis: { text: 'half \ud800' } },
  'NUL in JSON': { basis: ['nul \0'] },
  'a number too large': { stay: 2 ** 40 },
  'no number': { stay: null },
  'what a constraint forbids': { subject: 'forbidden' },
  'a key too long for its index': { subject: randomBytes(20_000).toString('base64') },
  'a fault in the handler': { basis: 'bug' },
  'a text that its contract refuses': { raw: { subject: 'half \ud800' } },
} as const satisfies Record<string, Kind>;

/** Alike for the table and not for the program: they fail together, and not one by one. */
const good: readonly Kind[] = [
  {},
  { occurredat: '2026-01-05' },
  { occurredat: '2026-01-05T10:00:00-05:00' },
  { basis: { text: 'línea\nlínea' } },
];

const leafOf = (ledger: string, position: number, { raw, ...makes }: Kind): string =>
  JSON.stringify({
    specversion: '1.0',
    id: `${ledger}/${position}`,
    source: 'urn:vecindad:ec',
    type: 'vecindad.crossing.recorded.v2',
    subject: `crossing-${ledger}-${position}`,
    time: `2026-01-01T00:00:00.${String(position).padStart(6, '0')}Z`,
    occurredat: `2026-02-${String(1 + (position % 28)).padStart(2, '0')}`,
    datacontenttype: 'application/json',
    ledger,
    ledgerposition: String(position),
    data: {
      post: 'rumichaca',
      direction: 'entry',
      mode: 'land',
      nationality: 'COL',
    },
    makes: JSON.stringify(makes),
    ...raw,
  });

const LEDGERS = ['ec.co.crossing', 'ec.pe.crossing'] as const;

class Reader {
  readonly archive: Archive;
  readonly quarantine: Quarantine;
  readonly said: string[] = [];
  readonly #runners: ProjectionRunner[] = [];

  private constructor(
    readonly database: TestDatabase,
    readonly pool: pg.Pool,
    readonly source: DataSource,
    private readonly owner: DataSource,
  ) {
    this.archive = new Archive(pool);
    this.quarantine = new Quarantine(pool);
  }

  static async arrive(): Promise<Reader> {
    const database = await freshDatabase();
    await migrate({ ...database, migrations: [...messagingMigrations, projectionTables, Tables] });
    const connect = (url: string) =>
      new DataSource({ type: 'postgres', url, entities: [Day, Seen] }).initialize();
    const pool = new pg.Pool({ connectionString: database.appUrl });
    return new Reader(database, pool, await connect(database.appUrl), await connect(database.ownerUrl));
  }

  async leave(): Promise<void> {
    await Promise.all(this.#runners.map((runner) => runner.stop()));
    await Promise.all([this.source.destroy(), this.owner.destroy(), this.pool.end()]);
    await this.database.drop();
  }

  /** As an inbox archives what a seal vouches for. */
  async isTold(ledger: string, kinds: readonly Kind[]): Promise<void> {
    const { size, frontier } = await this.archive.open(ledger);
    const entries = kinds.map((kind, index) => {
      const leaf = leafOf(ledger, size + index, kind);
      const leafHash = hashLeaf(Buffer.from(leaf));
      frontier.append(leafHash);
      return { position: size + index, leaf, leafHash };
    });
    const asOf = `2026-01-01T00:00:00.${String(frontier.size).padStart(6, '0')}Z`;
    const batch = { entries, size: frontier.size, asOf, root: frontier.root(), note: 'n' };
    await this.archive.extend(this.pool, ledger, size, frontier, [batch]);
    this.archive.emit('advanced', ledger);
  }

  runs(): ProjectionRunner {
    const runner = new ProjectionRunner(
      [crossings],
      this.source,
      this.archive,
      this.quarantine,
      contracts,
      (line) => this.said.push(line),
    );
    this.#runners.push(runner);
    runner.start();
    return runner;
  }

  async reaches(runner: ProjectionRunner, ledger: string, size: number): Promise<void> {
    if (size > 0) await new ProjectedPositions(this.source, runner).waitFor({ [ledger]: size });
  }

  /** What stands in quarantine, once so many do. */
  open(count: number) {
    return eventually(`${count} stand in quarantine`, async () => {
      const found = await this.quarantine.list('open');
      return found.length === count && found;
    });
  }

  async skip(runner: ProjectionRunner, id: number): Promise<void> {
    await this.quarantine.resolve(id, 'skipped', 'not ours', 'operator');
    runner.wake();
  }

  async shown(): Promise<{ persons: number; subjects: string[] }> {
    const [days] = await this.source.query<{ persons: string | null }[]>(
      'select sum(persons) as persons from days',
    );
    const seen = await this.source.query<{ subject: string }[]>(
      'select subject from seen order by subject collate "C"',
    );
    return { persons: Number(days!.persons ?? 0), subjects: seen.map(({ subject }) => subject) };
  }

  async digest(): Promise<string> {
    const session = this.source.createQueryRunner();
    await session.startTransaction();
    const { digest } = await digestOfModel(this.source, session, crossings);
    await session.rollbackTransaction();
    await session.release();
    return digest;
  }

  replayed() {
    const from = { source: this.source, archive: this.archive, contracts, quarantine: this.quarantine };
    return replay(
      from,
      crossings,
      {},
      () => undefined,
      async () => undefined,
    );
  }

  rebuilt(by = crossings, meaningChanged = false) {
    const from = { source: this.owner, archive: this.archive, contracts, quarantine: this.quarantine };
    return rebuild(from, by, { meaningChanged });
  }
}

describe('an event that a read model cannot write', () => {
  let reader: Reader;
  beforeEach(async () => {
    reader = await Reader.arrive();
  });
  afterEach(() => reader.leave());

  it.each(Object.entries(poisons))(
    '%s stops its model on its ledger only, alone, and what is before it is shown',
    async (_, poison) => {
      const runner = reader.runs();
      const mixed = Array.from({ length: 21 }, (_, n) => (n === 13 ? poison : {}));
      await reader.isTold(LEDGERS[0], mixed);
      await reader.isTold(LEDGERS[1], [{}, {}, {}]);
      await reader.reaches(runner, LEDGERS[0], 13);
      await reader.reaches(runner, LEDGERS[1], 3);
      const code =
        'raw' in poison
          ? 'contract.malformed'
          : `projection.${'basis' in poison && poison.basis === 'bug' ? 'failed' : 'not-writable'}`;
      expect(await reader.open(1)).toMatchObject([
        { consumer: 'crossings', ledger: LEDGERS[0], position: 13, code },
      ]);
      expect((await reader.shown()).persons).toBe(16);
      expect(runner.unready()).toBeUndefined();
      const alarms = reader.said.filter((line) => line.startsWith('ALARM'));
      expect(alarms).toEqual([expect.stringContaining(`crossings stopped on ${LEDGERS[0]}/13`)]);
      expect(alarms.join()).not.toMatch(/\n/);
      // It stands still there, and is said to: nobody is told that it stalls.
      const lag = (await lagOf(reader.pool, [crossings])).find(({ ledger }) => ledger === LEDGERS[0]);
      expect(lag).toMatchObject({ folded: 13, size: 21, held: true });
    },
  );

  it('waits as long as it can be said to, whatever it holds: the numbers of all others do not fail', async () => {
    await reader.isTold(LEDGERS[0], [{ raw: { subject: 'nul \0', data: { text: '\ud800' } } }]);
    await reader.isTold(LEDGERS[1], [{}]);
    const odd = ['0000-01-01T00:00:00.000000Z', '9999-12-31T23:59:59.999999Z', 'yesterday', '\0'];
    for (const time of [...odd, 'the last']) {
      const lags = await lagOf(reader.pool, [crossings]);
      expect(lags.map(({ due }) => due)).toEqual(lags.map(() => true));
      for (const { seconds } of lags) expect(seconds).toBeGreaterThanOrEqual(0);
      await reader.isTold(LEDGERS[0], [{ raw: { time } }]);
      await reader.pool.query('insert into projections values ($1, 1, 0) on conflict do nothing', [
        'crossings',
      ]);
      await reader.pool.query(
        `insert into projection_positions values ('crossings', $1, 1) on conflict (projection, ledger) do update
           set size = projection_positions.size + 1`,
        [LEDGERS[0]],
      );
    }
  });

  it('of what says nothing of the data nothing is kept aside: it is tried again', async () => {
    const owner = new pg.Client({ connectionString: reader.database.ownerUrl });
    await owner.connect();
    await owner.query('alter table seen rename to seen_elsewhere');
    const runner = reader.runs();
    await reader.isTold(LEDGERS[0], [{}, {}]);
    expect(await eventually('it says what fails', () => runner.unready())).toContain('does not exist');
    await owner.query('alter table seen_elsewhere rename to seen');
    await owner.end();
    await reader.reaches(runner, LEDGERS[0], 2);
    expect(await reader.quarantine.list()).toEqual([]);
    expect((await reader.shown()).persons).toBe(2);
  });

  it(
    'however poison stands among good events: all before the first on each ledger; after decisions, all but those left out',
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(
            fc.array(
              fc.oneof(
                { weight: 7, arbitrary: fc.constantFrom(...good).map((kind) => ({ kind, poison: false })) },
                {
                  weight: 1,
                  arbitrary: fc
                    .constantFrom(...Object.values(poisons))
                    .map((kind) => ({ kind: kind, poison: true })),
                },
              ),
              { minLength: 1, maxLength: 25 },
            ),
            { minLength: 2, maxLength: 6 },
          ),
          async (batches) => {
            await reader.leave();
            reader = await Reader.arrive();
            const runner = reader.runs();
            const told = LEDGERS.map((ledger, side) => {
              const mine = batches.filter((_, index) => index % 2 === side);
              return { ledger, mine, all: mine.flat() };
            });
            await Promise.all(
              told.map(async ({ ledger, mine }) => {
                for (const batch of mine)
                  await reader.isTold(
                    ledger,
                    batch.map(({ kind }) => kind),
                  );
              }),
            );
            /** Of each ledger, how far it goes when so many of its poisonous events were left out. */
            const place = (all: readonly { poison: boolean }[], leftOut: number): number => {
              const at = all.flatMap(({ poison }, index) => (poison ? [index] : []))[leftOut];
              return at ?? all.length;
            };
            const decided = told.map(() => 0);
            for (;;) {
              const places = told.map(({ all }, side) => place(all, decided[side]!));
              for (const [side, { ledger }] of told.entries())
                await reader.reaches(runner, ledger, places[side]!);
              const stopped = told.filter(({ all }, side) => places[side]! < all.length);
              const found = await reader.open(stopped.length);
              const shown = told.flatMap(({ ledger, all }, side) =>
                all
                  .slice(0, places[side])
                  .flatMap(({ poison }, position) => (poison ? [] : [`crossing-${ledger}-${position}`])),
              );
              expect(await reader.shown()).toEqual({ persons: shown.length, subjects: shown.sort() });
              // A replay stands where the running model stands, and a rebuild is the same again.
              const replayed = await reader.replayed();
              expect(replayed.digest).toBe(await reader.digest());
              expect(replayed.stopped.map(({ ledger }) => ledger).sort()).toEqual(
                stopped.map(({ ledger }) => ledger).sort(),
              );
              expect(replayed.leftOut).toHaveLength(decided.reduce((sum, count) => sum + count, 0));
              expect(await reader.rebuilt()).toMatchObject({ swapped: true, differences: { count: 0 } });
              if (found.length === 0) return;
              const next = found[0]!;
              await reader.skip(runner, next.id);
              decided[LEDGERS.indexOf(next.ledger as (typeof LEDGERS)[number])]!++;
            }
          },
        ),
        { numRuns: 4 },
      ),
    120_000,
  );

  it('found by a rebuild only, refuses it by name, stops nothing that runs, and is left out once that is decided', async () => {
    const runner = reader.runs();
    await reader.isTold(LEDGERS[0], [{}, {}, { stay: 2 ** 29 }, {}]);
    await reader.reaches(runner, LEDGERS[0], 4);
    const newer = program(2, 8);
    await expect(reader.rebuilt(newer)).rejects.toThrow(`${LEDGERS[0]}/2: projection.not-writable`);
    const [found] = await reader.open(1);
    expect(found).toMatchObject({ consumer: 'crossings', ledger: LEDGERS[0], position: 2 });
    await reader.isTold(LEDGERS[0], [{}]);
    await reader.reaches(runner, LEDGERS[0], 5);
    expect((await reader.shown()).persons).toBe(5);
    await reader.skip(runner, found!.id);
    expect(await reader.rebuilt(newer, true)).toMatchObject({
      swapped: true,
      version: { before: 1, now: 2 },
    });
    expect((await reader.shown()).persons).toBe(4);
  });
});
