import pg from 'pg';
import { as, crossingAt, forgedCrossing, keptAside, oneMoreCrossing, until } from '../client.ts';
import { brokerOf, send } from '../environment/kafka.ts';
import { rewriteLeaf } from '../environment/leaves.ts';
import type { TestSystem } from '../environment/system.ts';

/** Who changes what was published, or writes in another country's name, is found out, and named. */
export const tampering = (the: () => TestSystem): void =>
  describe('tampering', () => {
    let system: TestSystem;
    let before: { persons: number; size: number };
    const officer = (path: string, ask = {}) => as(system, 'EC', 'border-officer-ec')(path, ask);
    const auditor = (path: string, ask = {}) => as(system, 'AUDITOR', 'auditor')(path, ask);
    const total = async () =>
      (await as(system, 'SHARED_VIEW', 'committee-co')('/v1/traffic')).body.total.persons as number;

    beforeAll(async () => {
      system = the();
      for (let n = 0; n < 20; n++) before = await oneMoreCrossing(system);
      await until('the auditor has all', async () => {
        const { body } = await auditor('/v1/ledgers');
        return (body.ledgers as { ledger: string; size: number }[]).some(
          ({ ledger, size }) => ledger === 'ec.co.crossing' && size === before.size,
        );
      });
    });

    it('one altered byte in the auditor’s archive is found, by its position', async () => {
      const sound = await auditor('/v1/ledgers/ec.co.crossing/verification', { body: {} });
      expect(sound.body).toMatchObject({ size: before.size, sound: true, findings: [] });
      const position = before.size - 14;
      const owner = new pg.Client({ connectionString: system.local.databases.AUDITOR.ownerUrl });
      await owner.connect();
      await rewriteLeaf(owner, 'ec.co.crossing', position, (leaf) => leaf.replaceAll('"entry"', '"exit" '));
      const found = await auditor('/v1/ledgers/ec.co.crossing/verification', { body: {} });
      expect(found.body).toMatchObject({ sound: false, findings: [{ code: 'entry.altered', position }] });
      // Whoever also corrects the hash beside it is found by the seal.
      await rewriteLeaf(owner, 'ec.co.crossing', position, (leaf) => leaf, true);
      const covered = await auditor('/v1/ledgers/ec.co.crossing/verification', { body: {} });
      expect(covered.body.sound).toBe(false);
      const { code, range } = covered.body.findings[0] as { code: string; range: [number, number] };
      expect(code).toBe('seal.other-content');
      expect(range[0] <= position && position <= range[1]).toBe(true);
      await owner.end();
    });

    it('a record pushed into another country’s topic has no effect, is named by every reader, and waits for an operator', async () => {
      const forged = forgedCrossing(before.size);
      const nationalities = async (): Promise<string[]> => {
        const { body } = await as(
          system,
          'SHARED_VIEW',
          'committee-co',
        )('/v1/traffic?post=rumichaca&group=nationality');
        return (body.traffic as { nationality: string }[]).map(({ nationality }) => nationality);
      };
      const known = await nationalities();
      expect(known).not.toContain('ECU');
      await send(brokerOf(system), 'ec.co.crossing', [forged]);
      const recorded = await officer('/v1/crossings', {
        body: crossingAt('rumichaca', { nationality: 'ECU' }),
      });
      expect(recorded.status).toBe(201);

      for (const [app, token] of [
        ['SHARED_VIEW', 'operator-ec'],
        ['AUDITOR', 'operator-co'],
        ['CO', 'operator-co'],
      ] as const) {
        const operator = as(system, app, token);
        const named = await keptAside(operator, ({ code }) => code === 'record.not-in-ledger');
        expect(named).toMatchObject({ ledger: 'ec.co.crossing', position: before.size });
        expect((await operator(`/v1/quarantine/${named.id}`)).body.record).toBe(forged);
        const silent = await operator(`/v1/quarantine/${named.id}/skip`, { body: { reason: ' ' } });
        expect([silent.status, silent.body.errors[0].field]).toEqual([422, 'reason']);
        const skipped = await operator(`/v1/quarantine/${named.id}/skip`, {
          body: { reason: 'Forged; reported to both countries' },
        });
        expect(skipped.body).toMatchObject({
          state: 'skipped',
          resolvedBy: expect.stringContaining('operator'),
        });
        const twice = await operator(`/v1/quarantine/${named.id}/retry`, { body: {} });
        expect([twice.status, twice.body.code]).toEqual([409, 'quarantine.already-resolved']);
      }
      await until('what is genuine goes on', async () => (await total()) === before.persons + 1);
      expect(await nationalities()).toEqual([...known, 'ECU'].sort());
    });
  });
