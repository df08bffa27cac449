import { createHash } from 'node:crypto';
import pg from 'pg';
import { canonicalJson, type Command, type Decider, type DomainEvent } from '#platform/kernel';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { newCommandKey } from './command-key.ts';
import { CommandReused } from './event-store.ts';
import { handle } from './handle.ts';
import { migrate } from '#platform/database';
import { eventStoreMigrations } from './migrations.ts';
import { PostgresEventStore } from './postgres-event-store.ts';

type Noted = DomainEvent<'Noted', { name: string }>;
type Note = Command<'Note', { name: string }>;

const note: Decider<undefined, Note, Noted> = {
  category: 'note',
  initial: undefined,
  decide: { Note: ({ data }) => [{ type: 'Noted', data }] },
  evolve: { Noted: () => undefined },
};

const command = (name: string, commandId: string): Note => ({
  type: 'Note',
  data: { name },
  meta: {
    caller: { subject: 'ana', agency: 'ec-migracion' },
    country: 'EC',
    commandId,
    now: '2026-01-01T00:00:00.000000Z',
  },
});

/** What programs kept before there was a key. */
const plain = (name: string): string =>
  createHash('sha256')
    .update(canonicalJson(['note', '1', 'Note', { name }]))
    .digest('hex');

describe('a store whose commands were kept under no key', () => {
  const key = newCommandKey();
  let database: TestDatabase;
  let owner: pg.Pool;
  let app: pg.Pool;
  const kept = async (): Promise<string[]> =>
    (await owner.query('select fingerprint from commands order by command_id')).rows.map(
      ({ fingerprint }) => fingerprint as string,
    );

  beforeAll(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: eventStoreMigrations(key).slice(0, -1) });
    owner = new pg.Pool({ connectionString: database.ownerUrl });
    app = new pg.Pool({ connectionString: database.appUrl });
    const events = [JSON.stringify({ name: 'Rosa' }), JSON.stringify({ name: 'Ñusta' })];
    for (const [index, data] of events.entries())
      await owner.query(`select append_one('note-1', $1, $2, $3, null, '{}', 'Noted', $4)`, [
        index === 0 ? -1 : index,
        `command-${index}`,
        plain(index === 0 ? 'Rosa' : 'Ñusta'),
        data,
      ]);
    expect(await kept()).toEqual([plain('Rosa'), plain('Ñusta')]);
    await migrate({ ...database, migrations: eventStoreMigrations(key) });
  });
  afterAll(async () => {
    await Promise.all([owner.end(), app.end()]);
    await database.drop();
  });

  it('recognises them afterwards, and what else comes under their ids', async () => {
    const store = await PostgresEventStore.open(app, key);
    const repeat = await handle(store, note, '1', command('Ñusta', 'command-1'));
    expect(repeat).toMatchObject({ repeated: true, version: 2, stream: 'note-1' });
    await expect(handle(store, note, '1', command('Rosa', 'command-1'))).rejects.toThrow(CommandReused);
    const next = await handle(store, note, '1', command('Inés', 'command-2'));
    expect(next).toMatchObject({ repeated: false, version: 3 });
    expect(await handle(store, note, '1', command('Inés', 'command-2'))).toMatchObject({ repeated: true });
  });

  it('holds nothing that names can be tried against', async () => {
    const all = await kept();
    expect(all.length).toBeGreaterThan(1);
    for (const fingerprint of all) {
      expect(fingerprint).toMatch(/^hmac:[0-9a-f]{64}$/);
      for (const name of ['Rosa', 'Ñusta', 'Inés']) expect(fingerprint).not.toContain(plain(name));
    }
  });

  it('still takes no change of its history', () =>
    expect(owner.query(`update commands set fingerprint = 'x'`)).rejects.toThrow('append-only'));

  it('is not opened with another key', () =>
    expect(PostgresEventStore.open(app, newCommandKey())).rejects.toThrow(
      'the commands of this store are kept under another key',
    ));
});
