import { DataSource } from 'typeorm';
import { ledgersOf } from '#platform/contracts';
import { migrate } from '#platform/database';
import { SqlRows } from '#platform/projection';
import { Teller } from '#platform/two-sided/testing';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { visitModel, VisitRow } from './fixtures/visit.ts';
import { actsByThing, findActs, findMarks } from './index.ts';

const { at: ledgersAt } = ledgersOf([{ name: 'agreement', to: ['neighbour'] }]);

describe('a table of acts', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: visitModel.migrations });
    source = await new DataSource({
      type: 'postgres',
      url: database.appUrl,
      entities: [VisitRow],
    }).initialize();
    const [ecuador, colombia, peru] = [new Teller('EC', {}), new Teller('CO', {}), new Teller('PE', {})];
    const says = (teller: Teller, ledger: string, act: string, visit: string, more: object = {}) =>
      teller.publish(ledger, {
        type: `vecindad.visit.${act}.v1`,
        time: '2026-01-02T00:00:00.000000Z',
        occurredat: '2026-01-01',
        data: { visit, ...more },
      });
    const day = '2026-02-01';
    const rows = new SqlRows(source);
    for (const event of [
      says(colombia, 'co.ec.agreement', 'accepted', 'ec-1', { day }),
      ...Array.from({ length: 11 }, () =>
        says(ecuador, 'ec.co.agreement', 'proposed', 'ec-1', { to: 'CO', day }),
      ),
      says(ecuador, 'ec.pe.agreement', 'proposed', 'ec-2', { to: 'PE', day }),
      // Nobody speaks for another.
      says(peru, 'pe.ec.agreement', 'proposed', 'ec-2', { to: 'EC', day }),
    ])
      visitModel.on[event.type]!(rows, event);
    await rows.flush(source.manager);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('gives each side’s acts in its own order, of the ledgers that are asked for', async () => {
    const things = actsByThing<Record<string, object>>(await findActs(VisitRow, source, ledgersAt('CO')));
    expect([...things.keys()]).toEqual(['ec-1']);
    expect(things.get('ec-1')!.map(({ published }) => published?.id)).toEqual([
      'co.ec.agreement/0',
      ...Array.from({ length: 11 }, (_, position) => `ec.co.agreement/${position}`),
    ]);
  });

  it('marks each thing, and marks it otherwise once it has another act or an act was written again', async () => {
    const marks = () => findMarks(VisitRow, source, ledgersAt('EC'));
    const before = await marks();
    expect([...before.keys()]).toEqual(['ec-1', 'ec-2']);
    expect([...(await findMarks(VisitRow, source, ledgersAt('CO'))).keys()]).toEqual(['ec-1']);
    expect(await marks()).toEqual(before);
    const [row] = await findActs(VisitRow, source, ledgersAt('EC'), ['ec-2']);
    await source.manager.save(VisitRow, { ...row!, data: { visit: 'ec-2', to: 'PE', day: '2026-02-02' } });
    const again = await marks();
    expect([again.get('ec-1') === before.get('ec-1'), again.get('ec-2') === before.get('ec-2')]).toEqual([
      true,
      false,
    ]);
    await source.manager.save(VisitRow, row!);
  });

  it('gives one thing’s acts as they were published', async () => {
    expect(actsByThing(await findActs(VisitRow, source, ledgersAt('EC'), 'ec-2')).get('ec-2')).toEqual([
      {
        type: 'proposed',
        by: 'EC',
        to: 'PE',
        on: '2026-01-01',
        data: { visit: 'ec-2', to: 'PE', day: '2026-02-01' },
        published: { id: 'ec.pe.agreement/0', at: '2026-01-02T00:00:00.000000Z' },
      },
    ]);
  });
});
