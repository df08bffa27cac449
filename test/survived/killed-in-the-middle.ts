import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { as, huaquillas, until } from '../client.ts';
import type { PartName } from '#tools/local-system';
import { inDatabase, type TestSystem } from '../environment/system.ts';

const LINES = 5_000;
/** Rumichaca, which was there, and Huaquillas. */
const POSTS = 2;

interface Report {
  readonly recorded: number;
  readonly repeated: number;
  readonly refused: { readonly total: number };
}

const header =
  'tip_movi,tip_naci,anio_movi,mes_movi,dia_movi,sex_migr,nac_migr,via_tran,mot_viam,pais_res,jef_migr,cla_migr,edad';

/** A register in INEC's shape, with equal rows on purpose: equal rows are different persons. */
const register = (): { text: string; expected: Record<string, number> } => {
  const expected: Record<string, number> = {};
  const rows = Array.from({ length: LINES }, (_, index) => {
    const [post, label] =
      index % 3 === 0
        ? ['huaquillas', 'Centro Binacional de Atención Fronteriza Huaquillas']
        : ['rumichaca', 'Centro Nacional de Atención Fronteriza Rumichaca'];
    const direction = index % 5 < 2 ? 'exit' : 'entry';
    expected[`${post} ${direction}`] = (expected[`${post} ${direction}`] ?? 0) + 1;
    return `${direction === 'exit' ? 'Salida' : 'Entrada'},Extranjero,2019,Enero,${1 + (index % 28)},Mujer,Colombia,Vía Terrestre,Turismo,Colombia,${label},No inmigrante T-3,36`;
  });
  return { text: [header, ...rows, ''].join('\n'), expected };
};

/** SIGKILL in the middle of an import: at the end every acknowledged crossing is in the shared view once. */
export const killedInTheMiddle = (the: () => TestSystem): void =>
  describe('killed in the middle of an import', () => {
    const { text, expected } = register();
    let system: TestSystem;
    /** Crossings that were there before. */
    let earlier: number;

    beforeAll(async () => {
      system = the();
      await as(system, 'EC', 'border-officer-ec')('/v1/posts', { body: huaquillas });
      earlier = await inStore();
      await until('what was there before is shown', async () => (await shown()) === earlier);
      for (const [key, persons] of Object.entries(await traffic()))
        expected[key] = (expected[key] ?? 0) + persons;
    });

    const vecindad = async (
      ...words: string[]
    ): Promise<{ code: number | null; out: string; errors: string }> => {
      const child = spawn(process.execPath, ['apps/vecindad/bin/vecindad.js', ...words], {
        env: { ...process.env, VECINDAD_HOME: system.home },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [out, errors] = ['', ''];
      child.stdout.on('data', (chunk) => (out += String(chunk)));
      child.stderr.on('data', (chunk) => (errors += String(chunk)));
      const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
      if (!out.trim()) throw new Error(`vecindad ${words[0]} said nothing (${code}): ${errors}`);
      return { code, out, errors };
    };
    const importing = async (file: string): Promise<{ code: number | null; report: Report }> => {
      const how = ['--country', 'EC', '--json', '--batch', '250', '--in-flight', '1'];
      const { code, out } = await vecindad('import', 'esi', file, ...how);
      return { code, report: JSON.parse(out) as Report };
    };

    const traffic = async (): Promise<Record<string, number>> => {
      const { body } = await as(system, 'SHARED_VIEW', 'committee-ec')('/v1/traffic?group=post,direction');
      const rows = body.traffic as { post: string; direction: string; persons: number }[];
      return Object.fromEntries(
        rows.map(({ post, direction, persons }) => [`${post} ${direction}`, persons]),
      );
    };

    const shown = async (): Promise<number> =>
      Object.values(await traffic()).reduce((sum, persons) => sum + persons, 0);
    const published = async (): Promise<number> => {
      const { body } = await as(system, 'AUDITOR', 'auditor')('/v1/ledgers');
      return (body.ledgers as { ledger: string; size: number }[])
        .filter(({ ledger }) => ledger.endsWith('.crossing'))
        .reduce((sum, { size }) => sum + size, 0);
    };

    const inStore = async (): Promise<number> => {
      const [row] = await inDatabase(
        system,
        'EC',
        `select count(*) from events where type = 'CrossingRecorded'`,
      );
      return Number(row.count);
    };

    it('of the national node, the shared view and the broker, one after the other', async () => {
      const file = join(system.home, 'register.csv');
      writeFileSync(file, text);
      const all = earlier + LINES;
      const importRun = importing(file);
      for (const part of ['EC', 'SHARED_VIEW', 'KAFKA', 'EC', 'SHARED_VIEW'] satisfies PartName[]) {
        const now = await inStore();
        await until('the import goes on', async () => (await inStore()) > now || now === all, 30_000);
        await system.kill(part);
        if (part === 'EC') await system.back('EC');
      }
      const { code, report } = await importRun;
      expect({ code, refused: report.refused.total }).toEqual({ code: 0, refused: 0 });
      expect(await inStore()).toBe(all);
      await until('the shared view has all', async () => (await shown()) >= all, 90_000);
      expect(await traffic()).toEqual(expected);
    }, 240_000);

    it('and run again it adds nothing', async () => {
      const { code, report } = await importing(join(system.home, 'register.csv'));
      expect(code).toBe(0);
      expect([report.recorded, report.repeated]).toEqual([0, LINES]);
      expect(await traffic()).toEqual(expected);
    }, 120_000);

    it('and every ledger is whole', async () => {
      const auditor = as(system, 'AUDITOR', 'auditor');
      await until('the auditor has all', async () => (await published()) === POSTS + earlier + LINES);
      for (const ledger of ['ec.co.crossing', 'ec.pe.crossing'])
        expect((await auditor(`/v1/ledgers/${ledger}/verification`, { body: {} })).body).toMatchObject({
          sound: true,
        });
      const { body: live } = await as(system, 'SHARED_VIEW', 'committee-ec')('/v1/digests/traffic');
      const started = await auditor('/v1/replays', { body: { model: 'traffic', positions: live.positions } });
      const replayed = await until('replayed', async () => {
        const { body } = await auditor(started.headers.get('location')!);
        return body.state === 'done' && body;
      });
      expect(replayed.digest).toBe(live.digest);
    }, 120_000);

    it('and the read model is rebuilt from them beside the one in use, which is served on', async () => {
      const { body: before } = await as(system, 'SHARED_VIEW', 'committee-ec')('/v1/digests/traffic');
      let ended = false;
      const reading = (async () => {
        let reads = 0;
        for (; !ended; reads++) expect(await traffic()).toEqual(expected);
        return reads;
      })();
      const { code, out } = await vecindad('rebuild', 'traffic', '--json');
      ended = true;
      expect(await reading).toBeGreaterThan(3);
      expect(code).toBe(0);
      const { digest, rows } = before;
      expect(JSON.parse(out)).toMatchObject({
        swapped: true,
        blue: { digest, rows },
        green: { digest, rows },
      });
      // The process that keeps it goes on with what it found in its place.
      const post = { post: 'huaquillas', direction: 'entry', mode: 'land', nationality: 'PER' };
      const recorded = await as(
        system,
        'EC',
        'border-officer-ec',
      )('/v1/crossings', {
        body: { ...post, occurredAt: '2019-01-30T10:00:00-05:00' },
      });
      expect(recorded.status).toBe(201);
      await until('it is counted', async () => {
        return (await traffic())['huaquillas entry'] === expected['huaquillas entry']! + 1;
      });
    }, 60_000);
  });
