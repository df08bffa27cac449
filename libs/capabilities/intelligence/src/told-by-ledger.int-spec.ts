import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { DataSource } from 'typeorm';
import type { Caller } from '#platform/access';
import { agencies, type PublishedEvent } from '#platform/contracts';
import { migrate } from '#platform/database';
import { systemClock, type Country } from '#platform/kernel';
import { projectionTables, SqlRows } from '#platform/projection';
import { AgencyKeyring, keyIdOf, registryFileOf } from '#platform/sealed';
import { AgencyDirectory, AgencyKeyRow, agencyKeys } from '#platform/sealed/node';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { contents, ExchangeContent } from './contents.projection.ts';
import { ExchangesController } from './exchanges.controller.ts';
import { ExchangeActRow, exchanges } from './exchanges.projection.ts';
import { Teller } from './fixtures/nodes.ts';
import * as they from './fixtures/requests.ts';
import { Requests } from './requests.ts';

const models = [exchanges, contents, agencyKeys];
const NOW = '2026-04-01T00:00:00.000Z';
const caller = (agency: string, country: Country): Caller => ({
  agency,
  country,
  subject: 'ana',
  roles: [],
  expires: Infinity,
  token: { key: 'k', issued: 0 },
});

/** The read models of a process that holds every ledger, as the shared view does. */
class Holder {
  private constructor(
    private readonly database: TestDatabase,
    readonly source: DataSource,
  ) {}

  static async arrive(
    prepare: (client: pg.Client) => Promise<void> = async () => undefined,
  ): Promise<Holder> {
    const database = await freshDatabase();
    const first = [projectionTables, ...models.map(({ migrations: [tables] }) => tables!)];
    await migrate({ ...database, migrations: first });
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await prepare(client);
    await client.end();
    await migrate({
      ...database,
      migrations: [...first, ...models.flatMap(({ migrations }) => migrations.slice(1))],
    });
    const entities = [ExchangeActRow, ExchangeContent, AgencyKeyRow];
    const source = new DataSource({ type: 'postgres', url: database.appUrl, entities });
    return new Holder(database, await source.initialize());
  }

  async leave(): Promise<void> {
    await this.source.destroy();
    await this.database.drop();
  }

  async hears(events: readonly PublishedEvent[]): Promise<void> {
    const rows = new SqlRows(this.source);
    for (const event of events) for (const { on } of models) on[event.type]?.(rows, event);
    await rows.flush(this.source.manager);
  }

  get requests(): Requests {
    return new Requests(this.source, new AgencyKeyring('/nowhere'));
  }

  /** What a committee of a country reads: who asked whom, and how often. */
  async exchanges(country: Country): Promise<string[]> {
    const { exchanges } = await new ExchangesController(this.source, systemClock).list(
      {},
      caller(`${country.toLowerCase()}-cancilleria`, country),
    );
    return exchanges.map(({ from, to, state, requests }) => `${from} ${to} ${state} ${requests}`);
  }
}

describe('exchanges, to a country of the three', () => {
  let holder: Holder;
  beforeAll(async () => {
    holder = await Holder.arrive();
    const [ecuador, colombia, peru] = [new Teller('EC'), new Teller('CO'), new Teller('PE')];
    const ask = (request: string, to: string, other: Country) =>
      ecuador.tell(
        { type: 'InformationRequested', data: { ...they.asked.data, request, to, with: other } },
        they.NOW,
      );
    const reply = (teller: Teller, request: string, by: string) =>
      teller.tell(
        { type: 'RequestAnswered', data: { ...they.answered(1, { complete: true }).data, request, by } },
        they.NOW,
      );
    await holder.hears([
      ask('ec-policia-1', 'co-policia', 'CO'),
      reply(colombia, 'ec-policia-1', 'co-policia'),
      ask('ec-policia-2', 'pe-pnp', 'PE'),
      reply(peru, 'ec-policia-2', 'pe-pnp'),
      // Ecuador gives one name to two requests, which no decider of this program would.
      ask('ec-policia-3', 'co-policia', 'CO'),
      ask('ec-policia-3', 'pe-pnp', 'PE'),
      reply(peru, 'ec-policia-3', 'pe-pnp'),
      // Told past whom it asks.
      ask('ec-policia-4', 'pe-pnp', 'CO'),
      // An answer to what nobody is known to have asked.
      reply(peru, 'ec-policia-5', 'pe-pnp'),
    ]);
  });
  afterAll(() => holder.leave());

  it('are those of its own borders, in counts', async () => {
    expect(await holder.exchanges('CO')).toEqual([
      'ec-policia co-policia answered 1',
      'ec-policia co-policia asked 1',
    ]);
    expect(await holder.exchanges('PE')).toEqual(['ec-policia pe-pnp answered 2', '  not-yet-seen 1']);
    expect(await holder.exchanges('EC')).toEqual([
      'ec-policia co-policia answered 1',
      'ec-policia co-policia asked 1',
      'ec-policia pe-pnp answered 2',
      '  not-yet-seen 1',
    ]);
  });

  it('are each agency’s own, one by one, and a name that is used twice shows each side its own', async () => {
    const ofPeru = await holder.requests.find('ec-policia-3', caller('pe-pnp', 'PE'), NOW);
    expect(ofPeru).toMatchObject({ to: 'pe-pnp', state: 'answered' });
    expect(ofPeru!.contents.map(({ part, by, basis }) => [part, by, basis])).toEqual([
      ['answer-1', 'pe-pnp', they.basis],
      ['questions', 'ec-policia', they.basis],
    ]);
    const ofColombia = await holder.requests.find('ec-policia-3', caller('co-policia', 'CO'), NOW);
    expect(ofColombia).toMatchObject({ to: 'co-policia', state: 'asked' });
    expect(ofColombia!.contents.map(({ part }) => part)).toEqual(['questions']);
    for (const [id, agency, country] of [
      ['ec-policia-2', 'co-policia', 'CO'],
      ['ec-policia-1', 'pe-pnp', 'PE'],
      ['ec-policia-4', 'pe-pnp', 'PE'],
      ['ec-policia-4', 'co-policia', 'CO'],
    ] as const) {
      expect(await holder.requests.find(id, caller(agency, country), NOW)).toBeUndefined();
      expect(await holder.requests.isKnown(id, country)).toBe(false);
    }
    const listed = await holder.requests.concerning(caller('pe-pnp', 'PE'), NOW);
    expect(listed.map(({ id }) => id)).toEqual(['ec-policia-2', 'ec-policia-3']);
  });

  it('are early where the answer was told to it, not where it was told to another', async () => {
    const early = async (country: Country) => (await holder.requests.early(country, NOW)).map(({ id }) => id);
    expect(await early('EC')).toEqual(['ec-policia-5']);
    expect(await early('CO')).toEqual([]);
  });
});

describe('keys that others announce', () => {
  const registry = mkdtempSync(join(tmpdir(), 'vecindad-registry-'));
  const garbage = { kty: 'OKP', crv: 'X25519', x: 'AAAA' } as const;
  let holder: Holder;
  beforeAll(async () => {
    mkdirSync(join(registry, 'agencies'));
    const register = (agency: string, text: string): void =>
      writeFileSync(registryFileOf(registry, agency), text);
    register('co-policia', JSON.stringify(they.publicKey));
    register('pe-pnp', JSON.stringify(they.publicKey));
    register('co-dian', '{"kty":');
    register('pe-sunat', JSON.stringify(garbage));
    holder = await Holder.arrive();
    const announced = (agency: string) => ({
      type: 'AgencyKeyAnnounced' as const,
      data: { agency, keyId: 'k', publicKey: garbage, reason: 'Cambio' },
    });
    const peru = new Teller('PE');
    await holder.hears([
      peru.tell(announced('pe-pnp'), they.NOW),
      peru.tell(announced('pe-uif'), they.NOW),
      // Nobody announces keys for another's agency.
      peru.tell(announced('co-policia'), they.NOW),
    ]);
  });
  afterAll(async () => {
    rmSync(registry, { recursive: true });
    await holder.leave();
  });

  it('and are none are shown as that, in nobody’s way: what came before them goes on', async () => {
    const directory = new AgencyDirectory(holder.source, registry);
    const entries = new Map((await directory.entries('EC')).map((entry) => [entry.code, entry] as const));
    expect(entries.size).toBe(agencies.length);
    const keyId = keyIdOf(they.publicKey);
    expect(entries.get('co-policia')).toMatchObject({ keyId, from: 'registry' });
    expect(entries.get('co-policia')).not.toHaveProperty('unusable');
    expect(entries.get('pe-pnp')).toMatchObject({ keyId, from: 'registry', unusable: { keyId: 'k' } });
    expect(entries.get('pe-uif')).not.toHaveProperty('publicKey');
    expect(await directory.keyOf('pe-pnp', 'EC')).toEqual(they.publicKey);
    for (const [agency, code] of [
      ['pe-uif', 'agency.key-unusable'],
      ['co-dian', 'agency.key-unusable'],
      ['pe-sunat', 'agency.key-unusable'],
      ['co-uiaf', 'agency.without-key'],
    ] as const)
      await expect(directory.keyOf(agency, 'EC')).rejects.toMatchObject({ code, facts: { agency } });
  });
});

describe('read models of an earlier program', () => {
  let holder: Holder;
  beforeAll(async () => {
    holder = await Holder.arrive(async (client) => {
      await client.query(`
        insert into exchange_requests (request, event, from_agency, asked_at, closed_at) values
          ('ec-1', 'ec.co.intelligence/4', 'ec-policia', '2026-01-01T00:00:00Z', null),
          ('ec-2', null, null, null, '2026-01-01T00:00:00Z');
        insert into exchange_answers (request, country, event, answers) values
          ('ec-1', 'CO', 'co.ec.intelligence/2', 1), ('ec-1', 'PE', 'pe.ec.intelligence/0', 3);
        insert into exchange_contents (request, country, part, event, sealed) values
          ('ec-1', 'EC', 'questions', 'ec.co.intelligence/4', '{"keyId":"k"}');
        insert into agency_keys (agency, key_id, public_key, announced_at) values
          ('co-policia', 'k', '{"x":"y"}', '2026-01-01T00:00:00Z');
        insert into projections (projection, version, epoch) values ('exchanges', 2, 7), ('contents', 2, 7);
        insert into projection_positions (projection, ledger, size) values
          ('exchanges', 'ec.co.intelligence', 5), ('contents', 'ec.co.intelligence', 5);
      `);
    });
  });
  afterAll(() => holder.leave());
  const kept = (sql: string) => holder.source.query<object[]>(sql);

  it('keep their rows, each with the ledger of the event that it names', async () => {
    expect(await kept('select request, ledger from exchange_contents')).toEqual([
      { request: 'ec-1', ledger: 'ec.co.intelligence' },
    ]);
    expect(await kept('select agency, ledger, key_id from agency_keys')).toEqual([
      { agency: 'co-policia', ledger: 'co.all.keys', key_id: 'k' },
    ]);
  });

  it('are folded anew from the beginning where they kept halves folded, and by no earlier program', async () => {
    expect(await kept('select count(*)::int as acts from exchange_acts')).toEqual([{ acts: 0 }]);
    expect(await kept("select to_regclass('exchange_requests') as gone")).toEqual([{ gone: null }]);
    expect(await kept('select projection, version, epoch::int from projections order by projection')).toEqual(
      [
        { projection: 'contents', version: 2, epoch: 7 },
        { projection: 'exchanges', version: 3, epoch: 8 },
      ],
    );
    expect(await kept('select projection from projection_positions')).toEqual([{ projection: 'contents' }]);
  });
});
