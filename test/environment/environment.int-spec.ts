import pg from 'pg';
import { freshDatabase } from './database.ts';
import { clientOf, testBroker } from './kafka.ts';

describe('the environment of the integration tests', () => {
  it('has a real PostgreSQL, where a test has a database of its own', async () => {
    const database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    const { rows } = await client.query<{ role: string; encoding: string }>(
      `select current_user as role, current_setting('server_encoding') as encoding`,
    );
    await client.end();
    await database.drop();
    expect(rows).toEqual([{ role: database.appRole, encoding: 'UTF8' }]);
  });

  it('gives the application’s role no right to make tables', async () => {
    const database = await freshDatabase();
    const client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
    await expect(client.query('create table mine (a int)')).rejects.toThrow('permission denied');
    await client.end();
    await database.drop();
  });

  it('has a real Kafka, which makes no topic unasked', async () => {
    const admin = clientOf(testBroker()).admin();
    await admin.connect();
    const { brokers } = await admin.describeCluster();
    await expect(admin.fetchTopicMetadata({ topics: ['vecindad.nobody.made.this'] })).rejects.toThrow();
    await admin.disconnect();
    expect(brokers).toHaveLength(1);
  });
});
