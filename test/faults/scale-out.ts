import { contracts } from '../contracts.ts';
import { as, postNamed, until } from '../client.ts';
import { parseExposition } from '../exposition.ts';
import { leader, type Lead } from './inject.ts';
import { readAll, restless } from './readings.ts';
import { findingsOf } from './checks.ts';
import { appOf, programs, type NodeProgram, type Program } from './plan.ts';
import type { FaultySystem } from './system.ts';

/** Beyond it, a committee would notice. */
const TAKEN_OVER_WITHIN_MS = 10_000;

export const twoProcesses = (the: () => FaultySystem): void =>
  describe('two processes', () => {
    let faulty: FaultySystem;
    beforeAll(() => {
      faulty = the();
    });

    const processes = () => ({ urls: faulty.urls, tokens: faulty.system.tokens });
    const other = (one: Program): Program =>
      programs.find((program) => program !== one && appOf(program) === appOf(one))!;
    const atRest = () => until('everything is at rest', async () => (await restless(faulty)).length === 0);
    const everythingAgrees = async () => {
      await atRest();
      expect(findingsOf(await readAll(faulty, []))).toEqual([]);
    };

    /** Lets a stopped process go on, and waits until it says that it has lost what it led. */
    const woken = async (program: Program, how: RegExp): Promise<void> => {
      const saying = (): string[] =>
        faulty.said.filter((line) => line.startsWith(`${faulty.part(program).title} |`) && how.test(line));
      const before = saying().length;
      faulty.part(program).kill('SIGCONT');
      await until(`${program} has noticed`, async () => saying().length > before);
    };

    let posts = 0;
    /** Registers a post by a node's process, and waits until a shared view's has it; how long that took, in ms. */
    const told = async (by: NodeProgram, border: string | undefined, seenBy: Program): Promise<number> => {
      const id = `puesto-${++posts}`;
      const began = Date.now();
      const officer = as(processes(), by, `border-officer-${appOf(by).toLowerCase()}`);
      expect((await officer('/v1/posts', { body: postNamed(id, border), key: id })).status).toBe(201);
      const committee = as(processes(), seenBy, 'committee-ec');
      await until(
        `${id} in the shared view`,
        async () => (await committee(`/v1/posts/${id}`)).status === 200,
        30_000,
      );
      return Date.now() - began;
    };

    describe('of one node', () => {
      const toldBy = (by: Program) => told(by as NodeProgram, 'CO', 'SHARED_VIEW');

      it('one of them seals, whoever took the command', async () => {
        const { program } = await leader(faulty);
        expect(['EC', 'EC-2']).toContain(program);
        for (const by of ['EC', 'EC-2'] as const) await toldBy(by);
        expect((await leader(faulty)).program).toBe(program);
      });

      it('when the one that seals is killed, the other goes on', async () => {
        const leads = (await leader(faulty)).program;
        faulty.part(leads).kill('SIGKILL');
        expect(await toldBy(other(leads))).toBeLessThan(TAKEN_OVER_WITHIN_MS);
        expect((await leader(faulty)).program).toBe(other(leads));
        await until(`${leads} is back`, async () => faulty.part(leads).process !== undefined);
      });

      it('when it is stopped and not dead, the other takes over, and what it still writes on waking is refused', async () => {
        const leads = (await leader(faulty)).program;
        faulty.part(leads).kill('SIGSTOP');
        try {
          expect(await toldBy(other(leads))).toBeLessThan(TAKEN_OVER_WITHIN_MS);
          expect((await leader(faulty)).program).toBe(other(leads));
          for (let n = 0; n < 5; n++) await toldBy(other(leads));
        } finally {
          await woken(leads, /relay: .*; trying again/);
        }
        await toldBy(leads);
        await everythingAgrees();
      });
    });

    describe('of the shared view', () => {
      const both = ['SHARED_VIEW', 'SHARED_VIEW-2'] as const;
      const lead = (model: string): Lead => ({ app: 'SHARED_VIEW', lock: `vecindad projection ${model}` });
      const leaderOf = async (model: string) => (await leader(faulty, lead(model))).program;

      /** Of those that Ecuador's operator is told of. */
      const ledgers = [...contracts.ledgers.at('EC')].sort();
      /** The ledgers that a process reads from Kafka, as it says itself. */
      const ledgersReadBy = async (program: Program): Promise<string[]> => {
        const { text } = await as(processes(), program, 'operator-ec')('/metrics');
        const { series = [] } = parseExposition(text).get('vecindad_inbox_behind_records') ?? {};
        return series.map(({ labels }) => labels['ledger']!);
      };
      const shared = () =>
        until('both read some of the ledgers, and no ledger is read by both', async () => {
          const read = await Promise.all(both.map(ledgersReadBy));
          return read.every(({ length }) => length > 0) && read.flat().sort().join() === ledgers.join();
        });
      const readByIt = (program: Program) =>
        until(
          `${program} reads every ledger`,
          async () => (await ledgersReadBy(program)).length === ledgers.length,
        );

      /** Told by everyone to everyone who shares a border, and all of it seen; how long the last one took, in ms. */
      const allTold = async (seenBy: Program): Promise<number> =>
        Math.max(
          ...(await Promise.all([
            told('EC', 'CO', seenBy),
            told('EC', 'PE', seenBy),
            told('EC', undefined, seenBy),
            told('CO', 'EC', seenBy),
            told('PE', 'EC', seenBy),
          ])),
        );

      it('share the ledgers, and one of them leads a read model, wherever its ledgers are read', async () => {
        await shared();
        for (const model of ['posts', 'traffic', 'instruments', 'exchanges'])
          expect(both).toContain(await leaderOf(model));
        for (const program of both) await allTold(program);
      });

      it('when the one that leads is killed and stays away, the other has all of it', async () => {
        const gone = await leaderOf('posts');
        faulty.part(gone).kill('SIGKILL');
        await faulty.part(gone).hold();
        try {
          expect(await allTold(other(gone))).toBeLessThan(TAKEN_OVER_WITHIN_MS);
          expect(await leaderOf('posts')).toBe(other(gone));
          await readByIt(other(gone));
        } finally {
          await faulty.part(gone).resume();
        }
        await shared();
      });

      it('when it is stopped and not dead, too; and on waking it can write no more: its session has ended', async () => {
        const stopped = await leaderOf('posts');
        const survivor = other(stopped);
        await atRest();
        faulty.part(stopped).kill('SIGSTOP');
        try {
          expect(await allTold(survivor)).toBeLessThan(TAKEN_OVER_WITHIN_MS);
          expect(await leaderOf('posts')).toBe(survivor);
          await readByIt(survivor);
        } finally {
          await woken(stopped, /(read models|projection posts): .*; (trying again|taking the lead anew)/);
        }
        await shared();
        for (const program of both) await allTold(program);
        await everythingAgrees();
      });
    });
  });
