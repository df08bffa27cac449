import { DataSource } from 'typeorm';
import { migrate } from '#platform/database';
import { SqlRows } from '#platform/projection';
import { Teller } from '#platform/two-sided/testing';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { resting, RestingAct } from './resting.projection.ts';
import { RestingShares } from './resting.ts';

describe('what rests on an instrument, as a node keeps it', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: resting.migrations });
    source = await new DataSource({
      type: 'postgres',
      url: database.appUrl,
      entities: [RestingAct],
    }).initialize();
    const rows = new SqlRows(source);
    const ecuador = new Teller('EC', {});
    const asked = (request: string, to: string, neighbour: string, instrument: string): void => {
      const event = ecuador.publish(`ec.${neighbour}.intelligence`, {
        type: 'vecindad.intelligence.requested.v1',
        time: '2026-03-01T12:00:00.000000Z',
        occurredat: '2026-03-01',
        data: {
          request: `ec-policia-${request}`,
          by: 'ec-policia',
          to,
          matter: 'arms',
          basis: { instrument, article: 'art. 4' },
        },
      });
      resting.on[event.type]!(rows, event);
    };
    asked('1', 'co-policia', 'co', 'ec-trata');
    asked('2', 'co-policia', 'co', 'ec-otro');
    asked('3', 'pe-pnp', 'pe', 'ec-trata');
    await rows.flush(source.manager);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('is found by the instrument, among what the country may read', async () => {
    const shares = new RestingShares(source);
    const to = async (country: 'EC' | 'CO' | 'PE', instrument = 'ec-trata', articles?: string[]) =>
      (await shares.on(instrument, '2026-03-02', country, articles)).resting.map((one) => one.to);
    expect(await to('EC')).toEqual(['co-policia', 'pe-pnp']);
    expect(await to('CO')).toEqual(['co-policia']);
    expect(await to('PE')).toEqual(['pe-pnp']);
    expect(await to('EC', 'ec-nada')).toEqual([]);
    expect(await to('EC', 'ec-trata', ['art. 5'])).toEqual([]);
  });
});
