import { DataSource } from 'typeorm';
import { migrate } from '#platform/database';
import { SqlRows } from '#platform/projection';
import { Teller } from '#platform/two-sided/testing';
import { freshDatabase, type TestDatabase } from '../../../../test/environment/database.ts';
import { externalDisclosures } from './external.disclosure.ts';
import type { ExternalEvent } from './external.ts';
import { ExternalsOfNode } from './externals.ts';
import { ownExternals, publicExternals } from './externals.projection.ts';

const models = [ownExternals, publicExternals];
const whole = (instrument: string, country: 'EC' | 'CO', more: object = {}) => ({
  instrument,
  country,
  kind: 'agreement' as const,
  title: 'Acuerdo',
  subject: 'Aduanas',
  partners: [{ partner: 'be', name: 'Bélgica' }],
  acts: [],
  ...more,
});
const publication = {
  register: 'official-gazette',
  name: 'Registro Oficial',
  number: '1',
  date: '2026-05-20',
};

describe('instruments without a neighbour, as a node keeps them', () => {
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
  });
  afterAll(async () => {
    await source.destroy();
    await database.drop();
  });

  it('are its own from what it keeps at home, and others’ from what they have made public', async () => {
    const rows = new SqlRows(source);
    const time = '2026-06-01T00:00:00.000000Z';
    const keeps = (country: 'EC' | 'CO', instrument: string, more: object = {}): void => {
      const type = 'vecindad-private.external.ExternalRecorded';
      const recorded = { instrument, on: '2026-06-01', whole: whole(instrument, country, more) };
      const ledger = `${country.toLowerCase()}.${country.toLowerCase()}.agreement`;
      ownExternals.on[type]!(rows, { type, ledger, time, data: { recorded, metadata: {} } } as never);
    };
    keeps('EC', 'ec-a');
    keeps('EC', 'ec-b', { publication });
    const colombia = new Teller<ExternalEvent>('CO', externalDisclosures);
    const told = colombia.tell(
      {
        type: 'ExternalMadePublic',
        data: {
          instrument: 'co-a',
          publication,
          on: '2026-05-20',
          whole: whole('co-a', 'CO', { publication }),
        },
      } as ExternalEvent,
      time,
    );
    publicExternals.on[told.type]!(rows, told);
    await rows.flush(source.manager);

    const externals = new ExternalsOfNode(source);
    const seen = async (country: 'EC' | 'PE', instrument?: string) =>
      (await externals.find(country, instrument)).map((one) => [one.instrument, one.public]);
    expect(await seen('EC')).toEqual([
      ['co-a', true],
      ['ec-a', false],
      ['ec-b', true],
    ]);
    // Of Ecuador's rows nothing is anybody else's.
    expect(await seen('PE')).toEqual([['co-a', true]]);
    expect(await seen('EC', 'ec-a')).toEqual([['ec-a', false]]);
  });
});
