import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Caller } from '#platform/access';
import type { PublishedEvent } from '#platform/contracts';
import { migrate } from '#platform/database';
import { originOf, parseLedgerName, type Country } from '#platform/kernel';
import { checkpointText, createSigningKey, hashLeaf, signerFrom } from '#platform/ledger';
import {
  Archive,
  CLOCK_SKEW_MS,
  messagingMigrations,
  Quarantine,
  Registry,
  verifyArchive,
} from '#platform/messaging';
import { ProjectedPositions, projectionTables, ProjectionRunner } from '#platform/projection';
import { contracts, sampleOf } from '../../../../test/contracts.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { LivesController } from './lives.controller.ts';
import { LifeEvent, LifeReceipt, lives } from './lives.projection.ts';

const TOLD = 'ec.co.agreement';
const RECEIPTS = 'co.ec.receipts';
const SUBJECT = 'instrument-ec-intercambio-trata';
const keys = {
  EC: createSigningKey('vecindad/ec'),
  CO: createSigningKey('vecindad/co'),
  PE: createSigningKey('vecindad/pe'),
};
const folder = mkdtempSync(join(tmpdir(), 'vecindad-lives-'));
for (const [country, { vkey }] of Object.entries(keys))
  writeFileSync(join(folder, `${country.toLowerCase()}.vkey`), `${vkey}\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const at = (minute: number): string => `2026-06-01T12:${String(minute).padStart(2, '0')}:00.000000Z`;

describe('when the other side learnt of it', () => {
  let database: TestDatabase;
  let pool: pg.Pool;
  let source: DataSource;
  let archive: Archive;
  let registry: Registry;
  let runner: ProjectionRunner;
  let positions: ProjectedPositions;

  beforeEach(async () => {
    database = await freshDatabase();
    await migrate({
      ...database,
      migrations: [...messagingMigrations, projectionTables, ...lives.migrations],
    });
    pool = new pg.Pool({ connectionString: database.appUrl });
    const entities = [LifeEvent, LifeReceipt];
    source = await new DataSource({ type: 'postgres', url: database.appUrl, entities }).initialize();
    archive = new Archive(pool);
    registry = new Registry(folder);
    await registry.open(pool);
    runner = new ProjectionRunner([lives], source, archive, new Quarantine(pool), contracts, () => undefined);
    runner.start();
    positions = new ProjectedPositions(source, runner);
  });
  afterEach(async () => {
    await runner.stop();
    await Promise.all([source.destroy(), pool.end()]);
    await database.drop();
  });

  /** Events under a country's seal; returns the root, hex. */
  const tells = async (ledger: string, asOf: string, ...events: PublishedEvent[]): Promise<string> => {
    const { size, frontier } = await archive.open(ledger);
    const entries = events.map((event, index) => {
      const position = size + index;
      const place = { ledger, ledgerposition: String(position), id: `${ledger}/${position}` };
      const leaf = JSON.stringify({ ...event, ...place });
      const leafHash = hashLeaf(Buffer.from(leaf));
      frontier.append(leafHash);
      return { position, leaf, leafHash };
    });
    const { from } = parseLedgerName(ledger);
    const signer = signerFrom(`vecindad/${from.toLowerCase()}`, keys[from].privateKeyPem);
    const root = frontier.root();
    const note = signer.sign(checkpointText({ origin: originOf(ledger), size: frontier.size, root, asOf }));
    const batch = { entries, size: frontier.size, asOf, root, note };
    await archive.extend(pool, ledger, size, frontier, [batch]);
    archive.emit('advanced', ledger);
    await positions.waitFor({ [ledger]: frontier.size });
    return root.toString('hex');
  };
  const act = (minute: number): PublishedEvent => ({
    ...sampleOf('vecindad.agreement.proposed.v1'),
    time: at(minute),
  });
  const receipt = (minute: number, data: object): PublishedEvent => ({
    ...sampleOf('vecindad.receipts.received.v1'),
    time: at(minute),
    data: { ledger: TOLD, ...data },
  });
  const life = async (country: Country = 'EC', clockSkewMs = CLOCK_SKEW_MS) => {
    const controller = new LivesController(source, archive, clockSkewMs, contracts);
    return controller.life(SUBJECT, { country } as Caller);
  };
  const learnt = async () => (await life()).steps.map((step) => step.learnt.CO?.at ?? null);

  it('is its first receipt for what was really told', async () => {
    const one = await tells(TOLD, at(1), act(1));
    await tells(RECEIPTS, at(2), receipt(2, { size: 1, root: one }));
    const two = await tells(TOLD, at(5), act(5));
    await tells(RECEIPTS, at(6), receipt(6, { size: 2, root: two }));
    expect(await learnt()).toEqual([at(2), at(6)]);
    expect((await life()).findings).toEqual([]);
    expect(await verifyArchive(archive, registry, RECEIPTS, CLOCK_SKEW_MS, contracts.ledgers)).toMatchObject({
      sound: true,
    });
  });

  it('is not what a receipt for a million leaves under a root of zeros says: that is a finding, twice', async () => {
    const lie = { size: 1_000_000, root: '0'.repeat(64) };
    await tells(RECEIPTS, at(2), receipt(2, lie));
    await tells(TOLD, at(20), act(20));
    expect(await learnt()).toEqual([null]);
    expect((await life()).findings).toMatchObject([{ code: 'receipt.unfounded', id: `${RECEIPTS}/0` }]);
    expect(await verifyArchive(archive, registry, RECEIPTS, CLOCK_SKEW_MS, contracts.ledgers)).toMatchObject({
      sound: false,
      findings: [{ code: 'receipt.unfounded', position: 0 }],
    });
  });

  it('is not one for another root, nor one for a size that was never sealed', async () => {
    await tells(TOLD, at(1), act(1), act(1), act(1));
    const other = { size: 3, root: '0'.repeat(64) };
    const between = { size: 2, root: 'f'.repeat(64) };
    await tells(RECEIPTS, at(2), receipt(2, other), receipt(2, between));
    expect(await learnt()).toEqual([null, null, null]);
    expect((await life()).findings.map(({ id }) => id)).toEqual([`${RECEIPTS}/0`, `${RECEIPTS}/1`]);
    expect(
      (await verifyArchive(archive, registry, RECEIPTS, CLOCK_SKEW_MS, contracts.ledgers)).findings,
    ).toHaveLength(2);
  });

  it('is never before it was recorded: clocks differ by a little, and by no more', async () => {
    const root = await tells(TOLD, at(30), act(30));
    await tells(RECEIPTS, at(20), receipt(20, { size: 1, root }));
    expect(await learnt()).toEqual([null]);
    await tells(RECEIPTS, at(29), receipt(29, { size: 1, root }));
    expect(await learnt()).toEqual([at(30)]);
    // As far as this auditor's setting says.
    const strict = await life('EC', 30_000);
    expect(strict.steps.map((step) => step.learnt.CO)).toEqual([null]);
    const lenient = await life('EC', 15 * 60_000);
    expect(lenient.steps.map((step) => step.learnt.CO?.at)).toEqual([at(30)]);
  });

  it('is of the two whose thing it is: what a third tells under its name is no step of it', async () => {
    await tells(TOLD, at(1), act(1));
    await tells('pe.ec.agreement', at(2), act(2));
    const recordedBy = async () => (await life()).steps.map((step) => step.recordedBy);
    expect(await recordedBy()).toEqual(['EC']);
    await tells('co.ec.agreement', at(3), act(3));
    expect(await recordedBy()).toEqual(['EC', 'CO']);
  });

  it('and what was answered is told while what it answers is on its way', async () => {
    await tells('co.ec.agreement', at(3), act(3));
    expect((await life()).steps.map((step) => step.recordedBy)).toEqual(['CO']);
  });

  it('an event is told as far as its contract knows it, and what is not understood any more says so', async () => {
    const { data } = act(1);
    await tells(TOLD, at(1), { ...act(1), data: { ...(data as object), forged: 'of nobody’s contract' } });
    expect((await life()).steps[0]).toMatchObject({ type: act(1).type, event: { data } });
    expect(JSON.stringify(await life())).not.toContain('forged');
    await pool.query(
      'insert into life_events select subject, ledger, 1, time, occurred_at, answers from life_events',
    );
    const odd = JSON.stringify({ ...act(1), time: '2026-13-45T00:00:00.000000Z' });
    await pool.query('insert into ledger_entries values ($1, 1, $2, $3)', [
      TOLD,
      odd,
      hashLeaf(Buffer.from(odd)),
    ]);
    const [, step] = (await life()).steps;
    expect(step).toMatchObject({ notUnderstood: { code: 'contract.malformed' } });
    expect(step).not.toHaveProperty('event');
  });

  it('an event recorded before what its country had signed, and a seal of what is still to come, are findings', async () => {
    await tells(TOLD, at(10), act(1), act(2));
    await tells(TOLD, at(20), act(9), act(11));
    await tells(TOLD, '9999-12-31T23:59:59.999999Z', act(21));
    expect(await verifyArchive(archive, registry, TOLD, CLOCK_SKEW_MS, contracts.ledgers)).toMatchObject({
      sound: false,
      findings: [{ code: 'entry.back-dated', position: 2 }, { code: 'seal.from-the-future' }],
    });
  });
});
