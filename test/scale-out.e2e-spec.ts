import { as, postNamed, until } from './client.ts';
import { leader } from './faults/inject.ts';
import { readAll, restless } from './faults/readings.ts';
import { findingsOf } from './faults/checks.ts';
import { startFaultySystem, type FaultySystem } from './faults/system.ts';

/** Beyond it, a committee would notice. */
const TAKEN_OVER_WITHIN_MS = 10_000;

describe('two processes of one node', () => {
  let faulty: FaultySystem;
  const other = { EC: 'EC-2', 'EC-2': 'EC' } as const;
  type Twin = keyof typeof other;

  beforeAll(async () => {
    faulty = await startFaultySystem();
  }, 120_000);
  afterAll(() => faulty?.stop(), 60_000);

  let posts = 0;
  /** Registers a post by one of the two, and waits until Colombia has it; how long that took, in ms. */
  const told = async (by: Twin): Promise<number> => {
    const id = `puesto-${++posts}`;
    const began = Date.now();
    const response = await fetch(`http://127.0.0.1:${faulty.wires.rest[by].port}/v1/posts`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${faulty.system.tokens['border-officer-ec']}`,
        'content-type': 'application/json',
        'idempotency-key': id,
      },
      body: JSON.stringify(postNamed(id, 'CO')),
    });
    expect(response.status).toBe(201);
    await until(
      `${id} in the shared view`,
      async () => (await as(faulty.system, 'SHARED_VIEW', 'committee-ec')(`/v1/posts/${id}`)).status === 200,
      60_000,
    );
    return Date.now() - began;
  };

  it('one of them seals, whoever took the command', async () => {
    const { program } = await leader(faulty);
    expect(Object.keys(other)).toContain(program);
    for (const by of ['EC', 'EC-2'] as const) await told(by);
    expect((await leader(faulty)).program).toBe(program);
  });

  it('when the one that seals is killed, the other goes on', async () => {
    const leads = (await leader(faulty)).program as Twin;
    faulty.part(leads).kill('SIGKILL');
    expect(await told(other[leads])).toBeLessThan(TAKEN_OVER_WITHIN_MS);
    expect((await leader(faulty)).program).toBe(other[leads]);
    await until(`${leads} is back`, async () => faulty.part(leads).process !== undefined);
  });

  it('when it is stopped and not dead, the other takes over, and what it still writes on waking is refused', async () => {
    const leads = (await leader(faulty)).program as Twin;
    faulty.part(leads).kill('SIGSTOP');
    try {
      expect(await told(other[leads])).toBeLessThan(TAKEN_OVER_WITHIN_MS);
      expect((await leader(faulty)).program).toBe(other[leads]);
      for (let n = 0; n < 5; n++) await told(other[leads]);
    } finally {
      faulty.part(leads).kill('SIGCONT');
    }
    await until(`${leads} has noticed`, async () =>
      faulty.said.some((line) => /relay: .*(terminat|moved|idle)/i.test(line)),
    );
    await told(leads);
    await until('everything is at rest', async () => (await restless(faulty)).length === 0);
    expect(findingsOf(await readAll(faulty, []))).toEqual([]);
  });
});
