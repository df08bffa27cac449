import { spawn } from 'node:child_process';
import { application, homeAt } from '#tools/local-system';
import { as, crossingAt, huaquillas, rumichaca, statusOf, until, type Reply } from '../client.ts';
import { dump, restore, wipe, type Dump } from '../environment/dump.ts';
import { brokerOf, clientOf } from '../environment/kafka.ts';
import { inDatabase, type TestSystem } from '../environment/system.ts';

const LEDGER = 'ec.co.crossing';
const CROSSINGS = 60;

/** Ecuador's node loses its database: what a backup brings back, and when one is too old to go on with. */
export const backupAndRestore = (the: () => TestSystem): void =>
  describe('backup and restore of a node', () => {
    let system: TestSystem;
    /** Published events, and persons in the shared view, that were there before. */
    let before: { published: number; persons: number };
    let older: Dump;
    let newest: Dump;
    const officer = (path: string, ask = {}) => as(system, 'EC', 'border-officer-ec')(path, ask);
    const record = (id: number) =>
      officer('/v1/crossings', { body: crossingAt('rumichaca'), key: `turno-7-${id}` });
    const sizes = async () => {
      const { body } = await as(system, 'AUDITOR', 'auditor')('/v1/ledgers');
      return Object.fromEntries(
        (body.ledgers as { ledger: string; size: number }[]).map(({ ledger, size }) => [ledger, size]),
      );
    };
    const persons = async (): Promise<number> =>
      (await as(system, 'SHARED_VIEW', 'committee-co')('/v1/traffic')).body.total.persons as number;
    const inTopic = async (): Promise<string> => {
      const admin = clientOf(brokerOf(system)).admin();
      await admin.connect();
      const [partition] = await admin.fetchTopicOffsets(`vecindad.${LEDGER}`);
      await admin.disconnect();
      return partition!.high;
    };

    /** Runs Ecuador's node by itself, as it is, ready or not. */
    const running = async (work: () => Promise<void>): Promise<void> => {
      const { program, environment, url } = application('EC', system.local, homeAt(system.home), {});
      const node = spawn(process.execPath, [program], {
        cwd: system.home,
        env: { ...process.env, ...environment },
        stdio: 'ignore',
      });
      const ended = new Promise((resolve) => node.once('exit', resolve));
      try {
        await until('it answers', async () => (await fetch(`${url}/health/live`)).ok);
        await work();
      } finally {
        node.kill('SIGTERM');
        await ended;
      }
    };

    /** A node with this backup, or with nothing, takes no command and publishes nothing, and says how far it is behind. */
    const isRefused = async (here: number, command: () => Promise<Reply>): Promise<void> => {
      const published = before.published + CROSSINGS;
      const end = await inTopic();
      await running(async () => {
        // From its first command on: it does not answer before it has looked.
        const refused = await command();
        expect([refused.status, refused.body.code]).toEqual([503, 'ledger.behind-published']);
        expect(refused.body.ledgers).toContain(`${LEDGER} ${published}/${here}`);
        expect(refused.body.detail).toContain('copia');
        expect((await fetch(`${system.urls.EC}/health/ready`)).status).toBe(503);
        const { reasons } = (await as(system, 'EC', 'operator-ec')('/v1/readiness')).body;
        expect(reasons).toContainEqual(
          expect.stringMatching(
            new RegExp(`^relay: behind what is published: .*${LEDGER} ${published}/${here}`),
          ),
        );
      });
      expect(await inTopic()).toBe(end);
    };

    beforeAll(async () => {
      system = the();
      before = { published: (await sizes())[LEDGER]!, persons: await persons() };
      await as(system, 'CO', 'border-officer-co')('/v1/posts', { body: rumichaca.CO });
      const recording = async (from: number, to: number): Promise<void> => {
        for (let id = from; id < to; id += 3)
          await Promise.all([id, id + 1, id + 2].map((one) => record(one)));
      };
      await recording(0, 15);
      await until('some are published', async () => (await sizes())[LEDGER]! > before.published + 10);
      // Some come while it is taken, and some are left for afterwards, however fast they are recorded.
      [older] = await Promise.all([dump(system, 'EC'), recording(15, 45)]);
      await recording(45, CROSSINGS);
      await until('all are published', async () => (await sizes())[LEDGER] === before.published + CROSSINGS);
      await until('all is acknowledged', async () => (await persons()) === before.persons + CROSSINGS);
      newest = await dump(system, 'EC');
      await system.hold('EC');
    }, 120_000);
    afterAll(async () => {
      await older?.remove();
      await newest?.remove();
    }, 60_000);

    it('an empty database in its place is refused: others have Ecuador’s history already', async () => {
      await wipe(system, 'EC');
      await isRefused(0, () => officer('/v1/posts', { body: huaquillas }));
    }, 60_000);

    it('a backup from under load, older than what was published, is refused, with how far each ledger is', async () => {
      await restore(system, 'EC', older);
      const [{ size }] = await inDatabase(
        system,
        'EC',
        `select size from ledgers where ledger = '${LEDGER}'`,
      );
      expect(Number(size)).toBeGreaterThan(before.published + 9);
      expect(Number(size)).toBeLessThan(before.published + CROSSINGS);
      await isRefused(Number(size), () => record(CROSSINGS));
    }, 60_000);

    it('the neighbour notices nothing but silence', async () => {
      const closed = await as(
        system,
        'CO',
        'border-officer-co',
      )('/v1/posts/rumichaca/status', {
        method: 'PUT',
        body: statusOf('closed', '2026-03-02'),
      });
      expect(closed.status).toBe(200);
      const { body } = await as(system, 'CO', 'operator-co')('/v1/quarantine?state=open');
      expect(body.records).toEqual([]);
    });

    it('the newest backup: the ledger continues where it was, and everybody agrees', async () => {
      await restore(system, 'EC', newest);
      await system.restart('EC');
      const repeated = await record(7);
      expect([repeated.status, repeated.body.id]).toEqual([201, 'turno-7-7']);
      const next = await record(CROSSINGS);
      expect(next.status).toBe(201);
      await until(
        'the auditor has it',
        async () => (await sizes())[LEDGER] === before.published + CROSSINGS + 1,
      );
      await until('the view shows it', async () => (await persons()) === before.persons + CROSSINGS + 1);
      const verified = await as(
        system,
        'AUDITOR',
        'auditor',
      )(`/v1/ledgers/${LEDGER}/verification`, {
        body: {},
      });
      expect(verified.body).toMatchObject({
        size: before.published + CROSSINGS + 1,
        sound: true,
        findings: [],
      });
      for (const [app, operator] of [
        ['CO', 'operator-co'],
        ['AUDITOR', 'operator-co'],
        ['SHARED_VIEW', 'operator-co'],
      ] as const)
        expect((await as(system, app, operator)('/v1/quarantine?state=open')).body.records).toEqual([]);
      // What Colombia did meanwhile has reached the node that was away.
      await until('the node knows of the closure', async () => {
        const [row] = await inDatabase(
          system,
          'EC',
          `select size from ledgers where ledger = 'co.ec.crossing'`,
        );
        return Number(row?.size) === 2;
      });
    }, 60_000);
  });
