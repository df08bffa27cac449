import { DataSource } from 'typeorm';
import { systemClock } from '#platform/kernel';
import { migrate } from '#platform/database';
import { foldSignal, SqlRows, type FoldSignal } from '#platform/projection';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { committeeModels } from './committees.projection.ts';
import { Committees, MOMENTS_KEPT } from './committees.ts';
import { ACTA, BODY, content, hold, promise, relation, sign } from './fixtures/story.ts';
import type { Side } from './fixtures/two-nodes.ts';
import { ToldActs } from './told-acts.ts';

const DAY = '2026-03-11';

describe('what is kept of committees', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeEach(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: committeeModels.flatMap(({ migrations }) => migrations) });
    source = await new DataSource({
      type: 'postgres',
      url: database.appUrl,
      entities: committeeModels.flatMap(({ tables }) => [...tables]),
    }).initialize();
  });
  afterEach(async () => {
    await source.destroy();
    await database.drop();
  });

  /** Writes what the sides have told since the last time. */
  const writerOf = (sides: readonly Side[]) => {
    const written = sides.map(() => 0);
    return async (): Promise<void> => {
      const rows = new SqlRows(source);
      for (const [n, { published }] of sides.entries()) {
        for (const event of published.slice(written[n]))
          committeeModels.find((model) => event.type in model.on)!.on[event.type]!(rows, event);
        written[n] = published.length;
      }
      await rows.flush(source.manager);
    };
  };

  it('is brought up to date with what was told since it was last asked, and shown to the two countries alone', async () => {
    const sides = await relation('PE');
    const [ec, pe] = sides;
    const write = writerOf(sides);
    const committees = new Committees(source, systemClock, {});
    await write();
    expect((await committees.picture('EC', DAY)).bodies.map(({ id, accord }) => [id, accord])).toEqual([
      [BODY, 'agreed'],
    ]);
    await hold(sides);
    await sign(sides, { content: content({ commitments: [promise()] }) });
    await write();
    for (const [country, side] of [
      ['EC', ec],
      ['PE', pe],
    ] as const) {
      const [kept, seen] = [await committees.picture(country, DAY), side.seen(DAY)];
      expect([kept.sessions, kept.actas, kept.commitments]).toEqual([
        seen.sessions,
        seen.actas,
        seen.commitments,
      ]);
    }
    await pe.ask('ReportProgress', { commitment: `${ACTA}-c1`, state: 'fulfilled', evidence: [] }, DAY);
    await write();
    expect((await committees.picture('EC', DAY)).commitment(`${ACTA}-c1`)?.views).toMatchObject([
      { by: 'PE', state: 'fulfilled' },
    ]);
    const colombias = await committees.picture('CO', DAY);
    expect([colombias.bodies, colombias.sessions, colombias.actas, colombias.commitments]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('turns overdue when the day has passed, with nothing told', async () => {
    const sides = await relation('PE');
    await hold(sides);
    await sign(sides, { content: content({ commitments: [promise({ due: '2026-06-30' })] }) });
    await writerOf(sides)();
    const committees = new Committees(source, systemClock, {});
    const stateOn = async (day: string) =>
      (await committees.picture('PE', day)).commitment(`${ACTA}-c1`)?.state;
    expect([await stateOn('2026-06-30'), await stateOn('2026-07-01')]).toEqual(['open', 'overdue']);
  });

  it('is shown as it stood at a moment: as recorded by then, or as done by then however late it was entered', async () => {
    const sides = await relation('PE');
    const [ec] = sides;
    await hold(sides);
    await sign(sides, { content: content({ commitments: [promise()] }) });
    const signedAt = ec.published.at(-1)!.time;
    await ec.ask(
      'ReportProgress',
      { commitment: `${ACTA}-c1`, state: 'in-progress', evidence: [], on: '2026-04-01' },
      '2026-06-01',
    );
    await writerOf(sides)();
    const committees = new Committees(source, systemClock, {});
    const viewsAsOf = async (instant: string, by: 'recording' | 'occurrence') =>
      (await committees.asOf('PE', { instant, by })).commitment(`${ACTA}-c1`)?.views.length;
    expect(await viewsAsOf('2026-01-01T00:00:00.000000Z', 'recording')).toBeUndefined();
    expect(await viewsAsOf(signedAt, 'recording')).toBe(0);
    expect(await viewsAsOf('2026-05-01T00:00:00.000000Z', 'recording')).toBe(0);
    expect(await viewsAsOf('2026-05-01T00:00:00.000000Z', 'occurrence')).toBe(1);
    expect(await viewsAsOf('2026-03-31T00:00:00.000000Z', 'occurrence')).toBe(0);
    const now = await committees.asOf('PE', { instant: '2026-06-02T00:00:00.000000Z', by: 'recording' });
    const kept = await committees.picture('PE', '2026-06-01');
    expect(now.commitments).toEqual(kept.commitments);
  });

  it('of a moment is kept for whoever asks next, takes up what arrives late, and only of few moments', async () => {
    const sides = await relation('PE');
    const write = writerOf(sides);
    await write();
    const committees = new Committees(source, systemClock, {});
    const asOf = (day: string) =>
      committees.asOf('PE', { instant: `${day}T00:00:00.000000Z`, by: 'occurrence' });
    const first = await asOf('2026-12-31');
    expect([first.bodies.length, first.sessions.length]).toEqual([1, 0]);
    await hold(sides);
    await write();
    const again = await asOf('2026-12-31');
    expect([again === first, again.sessions.length]).toEqual([true, 1]);
    for (let n = 0; n < MOMENTS_KEPT; n++) await asOf(`2027-01-0${n + 1}`);
    expect(await asOf('2026-12-31')).not.toBe(first);
  });

  it('is there before anybody asks, as acts are projected, for the country of the process alone', async () => {
    const sides = await relation('PE');
    const write = writerOf(sides);
    await write();
    const committees = new Committees(source, systemClock, { VECINDAD_COUNTRY: 'EC' });
    const prepared: string[] = [];
    const picture = committees.picture.bind(committees);
    committees.picture = async (country, on) => {
      const made = await picture(country, on);
      prepared.push(`${country} ${made.bodies.length} ${made.sessions.length}`);
      return made;
    };
    const until = async (count: number) => {
      while (prepared.length < count) await new Promise((resolve) => setTimeout(resolve, 10));
    };
    committees.onApplicationBootstrap();
    await until(1);
    await hold(sides);
    await write();
    for (const projection of ['traffic', 'sessions', 'sessions'])
      foldSignal.publish({ projection, start: 0, steps: [] } satisfies FoldSignal);
    await until(2);
    await committees.onApplicationShutdown();
    expect(prepared).toEqual(['EC 1 0', 'EC 1 1']);
  });

  it('is asked of by several at once, and each sees all of it', async () => {
    const sides = await relation('PE');
    await hold(sides);
    await writerOf(sides)();
    const committees = new Committees(source, systemClock, {});
    const pictures = await Promise.all(Array.from({ length: 8 }, () => committees.picture('EC', DAY)));
    expect(pictures.map(({ sessions }) => sessions.length)).toEqual(Array(8).fill(1));
  });

  it('says which actas were drafted of a session, to who may know', async () => {
    const sides = await relation('PE');
    await hold(sides);
    await sign(sides);
    await writerOf(sides)();
    const told = new ToldActs(source);
    expect(await told.actasOf('ec-comision-18', 'PE')).toEqual([ACTA]);
    expect(await told.actasOf('ec-comision-18', 'CO')).toEqual([]);
  });
});
