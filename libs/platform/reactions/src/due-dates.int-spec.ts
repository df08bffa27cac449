import { DataSource } from 'typeorm';
import type { PublishedEvent } from '#platform/contracts';
import { migrate } from '#platform/database';
import { MemoryRows } from '#platform/projection';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { dueDates, type DueDates } from './due-dates.ts';
import { inMemory } from './memory-due-dates.ts';

type Booked = PublishedEvent<'vecindad.intelligence.requested.v1', { request: string; deadline: string }>;
type Answered = PublishedEvent<'vecindad.intelligence.answered.v1', { request: string; complete: boolean }>;

const dates = dueDates<Booked | Answered>('answers', 999, {
  'vecindad.intelligence.requested.v1': ({ data }) => ({ subject: data.request, due: data.deadline }),
  'vecindad.intelligence.answered.v1': ({ data }) =>
    data.complete ? { subject: data.request, settled: true } : undefined,
});

const asked = (ledger: string, request: string, deadline: string): PublishedEvent =>
  ({
    type: 'vecindad.intelligence.requested.v1',
    ledger,
    data: { request, deadline },
  }) as unknown as PublishedEvent;
const answered = (ledger: string, request: string, complete = true): PublishedEvent =>
  ({
    type: 'vecindad.intelligence.answered.v1',
    ledger,
    data: { request, complete },
  }) as unknown as PublishedEvent;

const OURS = 'ec.co.intelligence';
const THEIRS = 'co.ec.intelligence';
const NOON = '2026-03-01T12:00:00.000000Z';

describe('dates by which something is to happen', () => {
  let database: TestDatabase;
  let source: DataSource;
  let owner: DataSource;
  let remembered: DueDates;
  const [table] = dates.model.tables as [new () => object];

  beforeAll(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: dates.model.migrations });
    source = new DataSource({ type: 'postgres', url: database.appUrl, entities: [table] });
    await source.initialize();
    owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
  });
  afterEach(() => owner.query('truncate due_answers'));
  afterAll(async () => {
    await Promise.all([source.destroy(), owner.destroy()]);
    await database.drop();
  });

  /** What the model records of these events, in whatever order. */
  const told = async (...events: readonly PublishedEvent[]): Promise<void> => {
    const rows = new MemoryRows();
    for (const event of events) rows.fold(dates.model, event);
    await source.manager.insert(table, rows.of(table));
    remembered = inMemory(dates, rows);
  };
  /** By the database, and by what stands for it in specifications. */
  const come = async (now = NOON): Promise<string[]> => {
    const found = await dates.come(source, [OURS], now);
    expect(await remembered.come(source, [OURS], now)).toEqual(found);
    return found.map(({ subject }) => subject);
  };

  it('come in their order, whatever offset they were told with', async () => {
    await told(
      asked(OURS, 'second', '2026-03-01T06:59:00-05:00'),
      asked(OURS, 'first', '2026-03-01T10:00:00Z'),
      asked(OURS, 'ahead', '2026-03-01T07:01:00-05:00'),
    );
    expect(await come()).toEqual(['first', 'second']);
    for (const kept of [dates, remembered])
      expect(await kept.next(source, [OURS], NOON)).toBe('2026-03-01T12:01:00.000Z');
  });

  it('are settled by either of the two countries, also where that was told first', async () => {
    await told(
      answered(THEIRS, 'answered'),
      asked(OURS, 'answered', '2026-03-01T10:00:00Z'),
      asked(OURS, 'in part', '2026-03-01T10:00:00Z'),
      answered(THEIRS, 'in part', false),
      answered(OURS, 'withdrawn'),
      asked(OURS, 'withdrawn', '2026-03-01T10:00:00Z'),
    );
    expect(await come()).toEqual(['in part']);
  });

  it('are not settled by a third, and are nobody else’s to act on', async () => {
    await told(
      asked(OURS, 'ours', '2026-03-01T10:00:00Z'),
      answered('pe.ec.intelligence', 'ours'),
      asked(THEIRS, 'theirs', '2026-03-01T10:00:00Z'),
    );
    expect(await come()).toEqual(['ours']);
  });
});
