import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { originOf } from '#platform/kernel';
import { agreementContracts } from '#contracts/agreement';
import { assemble, type PublishedEvent } from '#platform/contracts';
import { migrate } from '#platform/database';
import { checkpointText, createSigningKey, hashLeaf, signerFrom } from '#platform/ledger';
import {
  Archive,
  CLOCK_SKEW_MS,
  messagingMigrations,
  Quarantine,
  Registry,
  verifyArchive,
} from '#platform/messaging';
import {
  beginSnapshot,
  digestOfModel,
  ProjectedPositions,
  projectionTables,
  ProjectionRunner,
  replay,
  type Projection,
} from '#platform/projection';
import { contracts, sampleOf } from '../../../../test/contracts.ts';
import type { ActRow } from '#platform/two-sided';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { eventually } from '../../../../test/eventually.ts';
import { InstrumentAct, instruments } from './instruments.projection.ts';

const LEDGER = 'ec.co.agreement';
const key = createSigningKey('vecindad/ec');
const signer = signerFrom('vecindad/ec', key.privateKeyPem);
const registryFolder = mkdtempSync(join(tmpdir(), 'vecindad-registry-'));
writeFileSync(join(registryFolder, 'ec.vkey'), `${key.vkey}\n`);
afterAll(() => rmSync(registryFolder, { recursive: true }));

/** A country that reads what Ecuador told it: an archive, and a read model of it. */
class Reader {
  readonly archive: Archive;
  readonly quarantine: Quarantine;
  #runner: ProjectionRunner | undefined;

  private constructor(
    private readonly database: TestDatabase,
    private readonly pool: pg.Pool,
    private readonly source: DataSource,
  ) {
    this.archive = new Archive(pool);
    this.quarantine = new Quarantine(pool);
  }

  static async arrive(): Promise<Reader> {
    const database = await freshDatabase();
    await migrate({
      ...database,
      migrations: [...messagingMigrations, projectionTables, ...instruments.migrations],
    });
    const pool = new pg.Pool({ connectionString: database.ownerUrl });
    const entities = [InstrumentAct];
    const source = new DataSource({ type: 'postgres', url: database.ownerUrl, entities });
    return new Reader(database, pool, await source.initialize());
  }

  async leave(): Promise<void> {
    await this.#runner?.stop();
    await this.source.destroy();
    await this.pool.end();
    await this.database.drop();
  }

  /** Events at the end of a ledger, under Ecuador's seal. */
  async isTold(events: readonly PublishedEvent[], ledger = LEDGER): Promise<void> {
    const { size, frontier } = await this.archive.open(ledger);
    const entries = events.map((event, index) => {
      const position = size + index;
      const place = { id: `${ledger}/${position}`, ledger, ledgerposition: String(position) };
      const leaf = JSON.stringify({ ...event, ...place });
      const leafHash = hashLeaf(Buffer.from(leaf));
      frontier.append(leafHash);
      return { position, leaf, leafHash };
    });
    const asOf = `2026-01-20T15:04:05.${String(frontier.size).padStart(6, '0')}Z`;
    const [root, origin] = [frontier.root(), originOf(ledger)];
    const note = signer.sign(checkpointText({ origin, size: frontier.size, root, asOf }));
    await this.archive.transaction((client) =>
      this.archive.extend(client, ledger, size, frontier, [
        { entries, size: frontier.size, asOf, root, note },
      ]),
    );
    this.archive.emit('advanced', ledger);
  }

  /** Starts the program that folds, in place of the one before. */
  async runs(program: Projection = instruments, knows = contracts): Promise<void> {
    await this.#runner?.stop();
    this.#runner = new ProjectionRunner(
      [program],
      this.source,
      this.archive,
      this.quarantine,
      knows,
      () => undefined,
    );
    this.#runner.start();
  }

  async reflects(size: number, ledger = LEDGER): Promise<void> {
    await new ProjectedPositions(this.source, this.#runner!).waitFor({ [ledger]: size });
  }

  async acts(): Promise<ActRow[]> {
    return this.source.manager.find(InstrumentAct, { order: { ledger: 'ASC', position: 'ASC' } });
  }

  async digest(): Promise<string> {
    const session = this.source.createQueryRunner();
    await beginSnapshot(this.source, session, instruments);
    const { digest } = await digestOfModel(this.source, session, instruments);
    await session.rollbackTransaction();
    await session.release();
    return digest;
  }

  async replayed(): Promise<string> {
    const nothing = (): void => undefined;
    const { source, archive, quarantine } = this;
    return (
      await replay(
        { source, archive, contracts, quarantine },
        instruments,
        {},
        nothing,
        async () => undefined,
      )
    ).digest;
  }

  async verified() {
    const registry = new Registry(registryFolder);
    await registry.open(this.pool);
    return verifyArchive(this.archive, registry, LEDGER, CLOCK_SKEW_MS, contracts.ledgers);
  }

  /** The record that waits for an operator, once there is one. */
  quarantined() {
    return eventually('something stands in quarantine', async () => (await this.quarantine.list('open'))[0]);
  }
}

describe('an instrument’s signature, told before its field had a better name', () => {
  let [then, now]: Reader[] = [];
  beforeAll(async () => {
    [then, now] = await Promise.all([Reader.arrive(), Reader.arrive()]);
    const proposed = sampleOf('vecindad.agreement.proposed.v1');
    await then.isTold([proposed, sampleOf('vecindad.agreement.signed.v1')]);
    await now.isTold([proposed, sampleOf('vecindad.agreement.signed.v2')]);
    for (const reader of [then, now]) {
      await reader.runs();
      await reader.reflects(2);
    }
  });
  afterAll(async () => {
    await Promise.all([then!.leave(), now!.leave()]);
  });

  it('stands in the read model as one that is told today: no reader sees the old name', async () => {
    expect(await then!.acts()).toEqual(await now!.acts());
    expect((await then!.acts())[1]!.data).toMatchObject({
      representative: 'Ministro de Relaciones Exteriores',
    });
    expect(await then!.digest()).toBe(await now!.digest());
  });

  it('replays to the same digest, from bytes that nobody rewrote and a seal that still holds', async () => {
    expect(await then!.replayed()).toBe(await now!.digest());
    const [, signed] = await then!.archive.read(LEDGER, 0, 2);
    expect(JSON.parse(signed!.leaf)).toMatchObject({
      type: 'vecindad.agreement.signed.v1',
      data: { signatory: 'Ministro de Relaciones Exteriores' },
    });
    expect(await then!.verified()).toMatchObject({ sound: true, size: 2, findings: [] });
  });
});

describe('what a neighbour with a newer program tells', () => {
  let reader: Reader;
  const signed = sampleOf('vecindad.agreement.signed.v2');
  const newer = { ...signed, type: 'vecindad.agreement.signed.v99' };
  beforeEach(async () => {
    reader = await Reader.arrive();
    await reader.runs();
  });
  afterEach(() => reader.leave());

  it('more than this program knows of an event: it goes on, and what it knows is there', async () => {
    const more = {
      ...signed,
      addedlater: 'x',
      data: { ...(signed.data as object), addedLater: { more: 1 } },
    };
    await reader.isTold([more, signed]);
    await reader.reflects(2);
    expect((await reader.acts()).map(({ data }) => data)).toMatchObject([signed.data, signed.data]);
    expect(await reader.quarantine.list('open')).toEqual([]);
  });

  it('an event in a version that this program does not know waits with a clear reason, and holds up its ledger alone', async () => {
    await reader.isTold([signed, newer, signed]);
    await reader.isTold([sampleOf('vecindad.agreement.signed.v1')], 'ec.pe.agreement');
    expect(await reader.quarantined()).toMatchObject({
      consumer: 'instruments',
      ledger: LEDGER,
      position: 1,
      code: 'contract.newer-version',
      detail:
        'vecindad.agreement.signed came in version 99, and this program knows it up to version 2: ' +
        'install a newer program here, then retry this record',
    });
    await reader.reflects(1);
    await reader.reflects(1, 'ec.pe.agreement');
    expect(await reader.acts()).toHaveLength(2);
    expect(await reader.verified()).toMatchObject({ sound: true, size: 3 });
  });

  it('is taken up by a newer program once an operator retries it, and not before either', async () => {
    await reader.isTold([newer, signed]);
    const found = await reader.quarantined();
    await reader.quarantine.resolve(found.id, 'retried', 'too early', 'operator-co');
    const again = await reader.quarantined();
    expect(again).toMatchObject({ position: 0, code: 'contract.newer-version' });
    expect(again.id).not.toBe(found.id);

    const alike = { ...contracts.byType.get(signed.type)!, type: newer.type };
    const known = { ...agreementContracts, contracts: [...agreementContracts.contracts, alike] };
    const upgraded = { ...instruments.on, [newer.type]: instruments.on[signed.type]! };
    await reader.runs({ ...instruments, on: upgraded }, assemble([known]));
    await reader.quarantine.resolve(again.id, 'retried', 'upgraded', 'operator-co');
    await reader.reflects(2);
    expect(await reader.acts()).toHaveLength(2);
  });
});
