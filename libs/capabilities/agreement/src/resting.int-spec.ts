import { DataSource } from 'typeorm';
import { migrate } from '#platform/database';
import { SqlRows } from '#platform/projection';
import { Teller } from '#platform/two-sided/testing';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { FollowUps } from './follow-up.ts';
import { restingOnCommittees } from './resting-on-committees.projection.ts';
import { resting } from './resting.projection.ts';
import { RestingThings } from './resting.ts';

const models = [resting, ...restingOnCommittees];

describe('what rests on an instrument, as a node keeps it', () => {
  let database: TestDatabase;
  let source: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    await migrate({ ...database, migrations: models.flatMap(({ migrations }) => migrations) });
    source = await new DataSource({
      type: 'postgres',
      url: database.appUrl,
      entities: models.flatMap(({ tables }) => [...tables]),
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
    const tells = (from: Teller, to: string, type: string, data: object): void => {
      const event = from.publish(`${from.country.toLowerCase()}.${to}.committee`, {
        type: `vecindad.committee.${type}.v1`,
        time: '2026-03-01T12:00:00.000000Z',
        occurredat: '2026-03-01',
        data,
      });
      models.find(({ on }) => event.type in on)!.on[event.type]!(rows, event);
    };
    const colombia = new Teller('CO', {});
    const signature = { acta: 'ec-acta', version: 'ec-1', digest: 'd' };
    const promise = (instrument: string) => ({
      text: 'Texto',
      offices: [],
      fulfilled: 'both-report',
      basis: { instrument, article: 'art. 2' },
    });
    tells(ecuador, 'co', 'acta-drafted', {
      acta: 'ec-acta',
      parties: ['EC', 'CO'],
      session: 'ec-s',
      draft: {
        version: 'ec-1',
        digest: 'd',
        commitments: [promise('ec-otro'), promise('ec-plan')],
        changes: [],
      },
    });
    tells(ecuador, 'co', 'acta-signed', signature);
    tells(colombia, 'ec', 'acta-signed', signature);
    tells(ecuador, 'pe', 'body-established', { body: 'ec-comision', authority: { instrument: 'ec-amplio' } });
    await rows.flush(source.manager);
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('is found by the instrument, among what the country may read', async () => {
    const things = new RestingThings(source);
    const to = async (country: 'EC' | 'CO' | 'PE', instrument = 'ec-trata', articles?: string[]) =>
      (await things.on({ id: instrument }, '2026-03-02', country, articles)).resting.map((one) => one.to);
    expect(await to('EC')).toEqual(['co-policia', 'pe-pnp']);
    expect(await to('CO')).toEqual(['co-policia']);
    expect(await to('PE')).toEqual(['pe-pnp']);
    expect(await to('EC', 'ec-nada')).toEqual([]);
    expect(await to('EC', 'ec-trata', ['art. 5'])).toEqual([]);
  });

  it('are commitments of signed actas and bodies too, each among what the country may read', async () => {
    const things = new RestingThings(source);
    const of = async (id: string, country: 'EC' | 'CO' | 'PE') =>
      (await things.on({ id }, '2026-03-02', country)).dependents.map(({ what, thing, stops }) => [
        what,
        thing,
        stops,
      ]);
    expect(await of('ec-plan', 'EC')).toEqual([['commitment', 'ec-acta-c2', false]]);
    expect(await of('ec-plan', 'CO')).toEqual([['commitment', 'ec-acta-c2', false]]);
    expect(await of('ec-plan', 'PE')).toEqual([]);
    expect(await of('ec-amplio', 'PE')).toEqual([['body', 'ec-comision', false]]);
    expect(await of('ec-amplio', 'CO')).toEqual([]);
  });

  it('say under which instruments anything was ever done', async () => {
    const followUps = new FollowUps(source);
    expect([...(await followUps.of('EC'))].sort()).toEqual(['ec-amplio', 'ec-otro', 'ec-plan', 'ec-trata']);
    expect([...(await followUps.of('PE'))].sort()).toEqual(['ec-amplio', 'ec-trata']);
  });
});
