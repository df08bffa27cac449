import { as, crossingAt, rumichaca, until } from './client.ts';
import { startSystem, type TestSystem } from './environment/system.ts';

describe('readiness', () => {
  let system: TestSystem;
  beforeAll(async () => {
    system = await startSystem({ environment: { STALLED_AFTER_SECONDS: '3' } });
  }, 120_000);
  afterAll(() => system.stop(), 60_000);

  const officer = (path: string, ask = {}) => as(system, 'EC', 'border-officer-ec')(path, ask);
  const readiness = async () => as(system, 'EC', 'nobody')('/health/ready');

  it('is lost when nothing can be sent, names the broker, and comes back with it; nobody waits meanwhile', async () => {
    await officer('/v1/posts', { body: rumichaca.EC });
    expect((await readiness()).status).toBe(200);
    await system.hold('KAFKA');
    expect((await officer('/v1/crossings', { body: crossingAt('rumichaca') })).status).toBe(201);
    const told = async (what: RegExp): Promise<unknown> =>
      until(`the node says ${what}`, async () => {
        const { status, body } = await readiness();
        return status === 503 && (body.reasons as string[]).some((reason) => what.test(reason));
      });
    await told(/^relay: ec\.co\.crossing does not move: at 1 of 2: .*(Kafka|ECONNREFUSED|Connection)/);
    await told(/^inbox: (not connected to Kafka|Kafka has not answered for \d+ s)$/);
    const unsent = (await as(system, 'EC', 'operator-ec')('/metrics')).text;
    expect(unsent).toContain('vecindad_relay_unsent_events{ledger="ec.co.crossing"} 1\n');
    expect(unsent).toContain('vecindad_relay_backlog_events 0\n');
    await system.restart('KAFKA');
    await until('it is ready again', async () => (await readiness()).status === 200);
  }, 120_000);
});
