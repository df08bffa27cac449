import { setImmediate as turn } from 'node:timers/promises';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import pg from 'pg';
import { migrate } from '#platform/database';
import {
  eventStoreMigrations,
  newCommandKey,
  newSecret,
  PostgresEventStore,
  type EventStore,
} from '#platform/event-store';
import { SetClock, laterBy, Rejected, toMicroseconds, type Instant } from '#platform/kernel';
import { createSigningKey, signerFrom } from '#platform/ledger';
import {
  Archive,
  CLOCK_SKEW_MS,
  messagingMigrations,
  PrivateLedgers,
  QUIET_SEALED_EVERY_MS,
  Registry,
  Sealing,
  verifyArchive,
} from '#platform/messaging';
import { Reactor } from '#platform/reactions';
import { contracts } from '../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { rewriteLeaf, takeOutLeaf } from '../../../../test/environment/leaves.ts';
import { anchor, anchorOf, discloseAnchor, quarterAfter, quarterAt, type HistoryAnchored } from './anchor.ts';
import { Anchors } from './anchors.ts';
import { anchorTrees } from './anchors.migration.ts';
import { openAnchor } from './opening.ts';
import { PrivateHistory } from './private-history.ts';

const HOUR = 60 * 60_000;
const commandKey = newCommandKey();
const secret = newSecret();
const key = createSigningKey('vecindad/ec');
const signer = signerFrom('vecindad/ec', key.privateKeyPem);
/** A fortnight ago: since then some thirteen hundred quarters are over. */
const BEGAN = quarterAt(laterBy(-14 * 24 * HOUR, toMicroseconds(new Date().toISOString())));
const quarter = (n: number): Instant => laterBy(n * 15 * 60_000, BEGAN);

describe('a country’s anchors', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let owner: pg.Pool;
  let archive: Archive;
  let store: PostgresEventStore;
  const registryFolder = mkdtempSync(join(tmpdir(), 'vecindad-anchors-'));
  writeFileSync(join(registryFolder, 'ec.vkey'), `${key.vkey}\n`);
  afterAll(() => rmSync(registryFolder, { recursive: true }));

  beforeEach(async () => {
    database = await freshDatabase();
    const migrations = [...eventStoreMigrations(commandKey), ...messagingMigrations, anchorTrees];
    await migrate({ ...database, migrations });
    pool = new pg.Pool({ connectionString: database.appUrl });
    owner = new pg.Pool({ connectionString: database.ownerUrl });
    archive = new Archive(pool);
    store = await PostgresEventStore.open(pool, commandKey);
  });
  afterEach(async () => {
    await Promise.all([pool.end(), owner.end()]);
    await database.drop();
  });

  /** Past what keeps history from being changed, as its owner. */
  const rewrite = async (table: string, text: string, values: unknown[]): Promise<void> => {
    await owner.query(`alter table ${table} disable trigger user`);
    await owner.query(text, values);
    await owner.query(`alter table ${table} enable trigger user`);
  };
  const record = async (post: string, at: Instant): Promise<void> => {
    const events = [{ type: 'CrossingRecorded', data: { post } }];
    const { position } = await store.append({ stream: `crossing-${post}`, expected: 'any', events });
    await rewrite('events', 'update events set recorded_at = $1 where position = $2', [at, position]);
  };
  const settled = async () => {
    const { rows } = await pool.query('select coalesce(max(position), 0) as position from events');
    return store.follow(Number(rows[0].position)).next({ waitMs: 0 });
  };
  /** In their private ledgers, all that was recorded. */
  const keep = async (): Promise<void> => {
    const keptIn = { CrossingRecorded: 'crossing', HistoryAnchored: 'anchors' };
    const quietEveryMs = QUIET_SEALED_EVERY_MS;
    const ledgers = new PrivateLedgers({ country: 'EC', archive, keptIn, quietEveryMs });
    const wanted = await settled();
    while (await ledgers.step(wanted, signer));
  };
  const publish = async (): Promise<void> => {
    const disclosures = discloseAnchor;
    const sealing = await Sealing.open({ country: 'EC', contracts, archive, disclosures, signer });
    const prepared = sealing.prepare(await store.follow(0).next({ waitMs: 0, limit: 2_000 }), 0);
    await sealing.write(prepared!, pool);
  };

  const node = (of: EventStore = store) => new Anchors(archive, of, 'EC', secret);
  /** What a reactor does when it looks; returns the next date. */
  const look = async (anchors: Anchors, now: Instant): Promise<Instant | undefined> => {
    const { effects, next } = await anchors.look(now);
    for (const { cause, carryOut } of effects)
      await carryOut({
        caller: { subject: 'ec-node', agency: 'ec-node' },
        country: 'EC',
        commandId: `ec-node:${anchors.name}:${cause}`,
        now,
      });
    return next;
  };
  const anchored = async (): Promise<HistoryAnchored['data'][]> => {
    const { rows } = await pool.query(
      `select data from events where type = 'HistoryAnchored' order by position`,
    );
    return rows.map(({ data }) => data);
  };
  const made = async (at: Instant): Promise<string> =>
    anchorOf(secret, 'EC', at, (await new PrivateHistory(archive, 'EC').ofLeaves(at)).stood);

  it('are of what had been recorded by the quarter, and follow one another', async () => {
    await record('rumichaca', laterBy(-1, quarter(0)));
    await record('mataje', quarter(0));
    await record('rumichaca', laterBy(1, quarter(0)));
    await keep();
    const anchors = node();
    expect(await look(anchors, laterBy(400, quarter(0)))).toBe(quarter(1));
    expect(await look(anchors, laterBy(900, quarter(0)))).toBe(quarter(1));
    await look(anchors, quarter(1));
    const [first, second] = await anchored();
    expect(first).toMatchObject({
      quarter: quarter(0),
      ledgers: [{ ledger: 'ec.ec.crossing', size: 2 }],
      hash: await made(quarter(0)),
    });
    expect(second).toMatchObject({
      quarter: quarter(1),
      ledgers: [{ size: 3 }],
      hash: await made(quarter(1)),
    });
    expect(await anchored()).toHaveLength(2);
  });

  it('wait until all that was recorded by then is kept', async () => {
    await record('rumichaca', laterBy(-1, quarter(0)));
    const now = laterBy(250, quarter(0));
    expect(await look(node(), now)).toBe(laterBy(1_000, now));
    expect(await anchored()).toEqual([]);
    await keep();
    await look(node(), now);
    expect(await anchored()).toHaveLength(1);
  });

  it('begin where nothing has been recorded yet, as they go on where nothing more is', async () => {
    await keep();
    await look(node(), quarter(0));
    expect(await anchored()).toMatchObject([{ quarter: quarter(0), ledgers: [] }]);
  });

  it('that were missed are made up for: each of its own quarter, with the hash that it would have had', async () => {
    await record('rumichaca', laterBy(-1, quarter(0)));
    await keep();
    await look(node(), quarter(0));
    for (let n = 1; n <= 100; n++) if (n % 3 === 0) await record('mataje', laterBy(-1, quarter(n)));
    await keep();
    const now = laterBy(60_000, quarter(100));
    expect(await look(node(), now)).toBe(laterBy(1_000, now));
    await look(node(), now);
    const all = await anchored();
    expect(all.map((one) => one.quarter)).toEqual(Array.from({ length: 101 }, (_, n) => quarter(n)));
    for (const n of [0, 1, 3, 50, 100]) expect(all[n]!.hash).toBe(await made(quarter(n)));
  });

  it('happen exactly once, in order, however many nodes look and wherever they are killed', async () => {
    await record('rumichaca', laterBy(-1, quarter(0)));
    await keep();
    await look(node(), quarter(0));
    let now = quarter(0);
    /** Breaks at an append, in front of it or behind it. */
    const killed = (behind: boolean): EventStore =>
      new Proxy(store, {
        get: (of, name) =>
          name === 'append'
            ? async (append: Parameters<EventStore['append']>[0]) => {
                if (behind) await of.append(append);
                throw new Error('killed');
              }
            : (Reflect.get(of, name) as () => unknown).bind(of),
      });
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 3 }),
        fc.array(fc.constantFrom('whole', 'before', 'behind'), { minLength: 1, maxLength: 3 }),
        async (missed, nodes) => {
          now = laterBy((missed + 1) * 15 * 60_000, now);
          await Promise.all(
            nodes.map((how) =>
              look(node(how === 'whole' ? store : killed(how === 'behind')), now).catch((error: Error) =>
                // Whoever loses a race may be told so, and looks again.
                expect(error.message).toMatch(/killed|is at version|was used/),
              ),
            ),
          );
          await look(node(), now);
          const quarters = (await anchored()).map((one) => one.quarter);
          expect(quarters).toEqual(quarters.map((_, n) => quarter(n)));
          expect(quarters.at(-1)).toBe(now);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('leave no quarter out while the node may not record', async () => {
    await keep();
    let refuses = true;
    const refusing = new Proxy(store, {
      get: (of, name) =>
        name === 'append' && refuses
          ? () => Promise.reject(new Rejected('ledger.behind-published'))
          : (Reflect.get(of, name) as () => unknown).bind(of),
    });
    const clock = new SetClock(quarter(0));
    const reactor = new Reactor({
      country: 'EC',
      reactions: [node(refusing)],
      clock,
      log: () => undefined,
    });
    const atRest = async (): Promise<void> => {
      while (clock.waiting < 1) await turn();
    };
    reactor.start();
    await atRest();
    expect(await anchored()).toEqual([]);
    refuses = false;
    clock.advance(1_000);
    await atRest();
    expect((await anchored()).map((one) => one.quarter)).toEqual([quarter(0)]);
    await reactor.stop();
  });

  it('are published as of their quarters, however late; what is signed of them holds', async () => {
    await record('rumichaca', laterBy(-1, quarter(0)));
    await keep();
    await look(node(), quarter(0));
    await look(node(), quarter(3));
    await publish();
    const leaves = (await archive.read('ec.all.anchors', 0, 10)).map(({ leaf }) => JSON.parse(leaf));
    expect(leaves.map(({ time }) => time)).toEqual([0, 1, 2, 3].map(quarter));
    expect(leaves.map(({ data }) => Object.keys(data as object))).toEqual(leaves.map(() => ['hash']));
    expect((await archive.open('ec.all.anchors')).asOf).toBe(quarter(3));
    for (const { leaf } of await archive.read('ec.all.anchors', 0, 10))
      expect(contracts.parse(leaf)).not.toHaveProperty('code');
    const registry = new Registry(registryFolder);
    await registry.open(pool);
    expect(
      await verifyArchive(archive, registry, 'ec.all.anchors', CLOCK_SKEW_MS, contracts.ledgers),
    ).toMatchObject({ sound: true, size: 4 });
  });

  describe('once opened', () => {
    beforeEach(async () => {
      await record('rumichaca', laterBy(-2, quarter(0)));
      await record('mataje', laterBy(-1, quarter(0)));
      await keep();
      await look(node(), quarter(0));
      await record('rumichaca', laterBy(-1, quarter(1)));
      await keep();
      await look(node(), quarter(1));
      await publish();
      await keep();
    });
    const open = (at: Instant, by = secret) => openAnchor(archive, 'EC', by, at);

    it('fit what is kept', async () => {
      const [first] = await anchored();
      expect(await open(quarter(0))).toMatchObject({
        anchored: first!.hash,
        recomputed: first!.hash,
        matches: true,
        ledgers: [{ ledger: 'ec.ec.crossing', size: 2 }],
        changed: [],
      });
      expect(await open(quarter(1))).toMatchObject({ matches: true, ledgers: [{ size: 3 }] });
    });

    it('show that a leaf was rewritten, with its hash too, and at which quarters it still stood', async () => {
      const elsewhere = (leaf: string) => leaf.replaceAll('rumichaca', 'san-miguel');
      await rewriteLeaf(owner, 'ec.ec.crossing', 2, elsewhere, true);
      expect(await open(quarter(0))).toMatchObject({ matches: true });
      expect(await open(quarter(1))).toMatchObject({ matches: false, changed: ['ec.ec.crossing'] });
    });

    it('show that what was recorded was taken out', async () => {
      await takeOutLeaf(owner, 'ec.ec.crossing', 1);
      expect(await open(quarter(0))).toMatchObject({ matches: false, changed: ['ec.ec.crossing'] });
    });

    it('fit nothing under another secret, and nothing that was never anchored', async () => {
      expect(await open(quarter(0), newSecret())).toMatchObject({ matches: false, changed: [] });
      expect(await open(quarterAfter(quarter(1)))).toMatchObject({ anchored: undefined, matches: false });
    });
  });

  it('stand in a stream a day', async () => {
    await keep();
    await look(node(), quarter(0));
    await look(node(), quarter(96));
    expect(await store.streams(anchor.category)).toEqual([
      `anchor-EC/${quarter(0).slice(0, 10)}`,
      `anchor-EC/${quarter(96).slice(0, 10)}`,
    ]);
  });
});
