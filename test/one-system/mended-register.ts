import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importEsi, type ImportOptions, withdrawImport } from '#capabilities/crossing/tools';
import { Rest } from '#tools/client';
import { as, until } from '../client.ts';
import type { TestSystem } from '../environment/system.ts';

const label = 'Paso de prueba El Carmelo';
const header = 'tip_movi,nac_migr,anio_movi,mes_movi,dia_movi,jef_migr,via_tran,mot_viam';
const entry = (day: number, nationality: string): string =>
  `Entrada,${nationality},2019,Mayo,${day},${label},Vía Terrestre,Turismo`;

const published = [entry(2, 'Colombia'), entry(2, 'Colombia'), entry(3, 'Perú'), entry(4, 'Per#')];
const mended = [
  entry(2, 'Colombia'),
  entry(2, 'Colombia'),
  entry(3, 'Perú'),
  entry(4, 'Perú'),
  entry(5, 'Chile'),
];

/** A register as it was published, as it was mended, withdrawn, and brought in again: what a committee is told after each. */
export const mendedRegister = (the: () => TestSystem): void =>
  describe('a register that is brought in again', () => {
    let system: TestSystem;
    let folder: string;
    let rest: Rest;
    /** A moment after each step, by the clock of the node's database. */
    const moments: string[] = [];
    const committee = (path: string, ask = {}) => as(system, 'SHARED_VIEW', 'committee-co')(path, ask);
    const officer = (path: string, ask = {}) => as(system, 'EC', 'border-officer-ec')(path, ask);
    const auditor = (path: string, ask = {}) => as(system, 'AUDITOR', 'auditor')(path, ask);

    beforeAll(async () => {
      system = the();
      folder = mkdtempSync(join(tmpdir(), 'mended '));
      rest = new Rest(system.urls.EC, system.tokens['border-officer-ec']);
      const post = {
        ...{ id: 'el-carmelo', name: 'El Carmelo', kind: 'land', border: 'CO', place: {} },
        ...{ timeZone: 'America/Guayaquil', labels: [label] },
        source: { title: 'Registro de prueba', date: '2021-12-15' },
      };
      expect((await officer('/v1/posts', { body: post })).status).toBe(201);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const fileOf = (name: string, rows: readonly string[], encoding: BufferEncoding = 'utf8'): string => {
      writeFileSync(join(folder, name), [header, ...rows, ''].join('\n'), encoding);
      return join(folder, name);
    };
    const imported = (file: string, options: Partial<ImportOptions> = {}) =>
      importEsi({ file, rest, ...options });
    const totals = async () => {
      const { body } = await committee(
        '/v1/traffic?post=el-carmelo&group=nationality&from=2019-05-01&to=2019-05-31',
      );
      return Object.fromEntries(
        (body.traffic as { nationality: string; persons: number }[]).map(({ nationality, persons }) => [
          nationality,
          persons,
        ]),
      );
    };
    const told = async (expected: object) => {
      await until(`the committee is told ${JSON.stringify(expected)}`, async () => {
        const now = await totals();
        return JSON.stringify(Object.entries(now).sort()) === JSON.stringify(Object.entries(expected).sort());
      });
      moments.push(new Date().toISOString());
    };

    it('is told as it was published', async () => {
      const report = await imported(fileOf('publicado.csv', published));
      expect(report).toMatchObject({ outcome: 'complete', recorded: 4 });
      await told({ COL: 2, PER: 1, unmapped: 1 });
    });

    it('is not counted again when it was mended: that is said before anything is sent', async () => {
      const report = await imported(fileOf('corregido.csv', mended));
      expect(report).toMatchObject({ outcome: 'in-already', recorded: 0 });
      const [overlap] = report.inAlready!.overlaps;
      expect(overlap).toMatchObject({
        equal: { parts: 2, rows: 3 },
        differing: [{ day: '2019-05-04', post: 'el-carmelo', rows: 1, rowsHere: 1 }],
        onlyHere: [{ day: '2019-05-05', rows: 1 }],
      });
      expect(await totals()).toEqual({ COL: 2, PER: 1, unmapped: 1 });
    });

    it('takes the first one’s place on purpose, and tells no more than what differs', async () => {
      const [first] = (await officer('/v1/imports')).body.imports as { id: string }[];
      const report = await imported(join(folder, 'corregido.csv'), { choice: { replaces: first!.id } });
      expect(report).toMatchObject({ outcome: 'complete', recorded: 2, kept: 3, annulled: 1 });
      await told({ COL: 2, PER: 2, CHL: 1 });
    });

    it('is withdrawn as one', async () => {
      const all = (await officer('/v1/imports')).body.imports as { id: string; state: string }[];
      expect(all.map(({ state }) => state)).toEqual(['replaced', 'closed']);
      const done = await withdrawImport(all[1]!.id, { rest, reason: 'Otro registro' });
      expect(done).toMatchObject({ annulled: 5, outcome: 'withdrawn' });
      await told({});
    });

    it('is imported again, also from a copy in another encoding', async () => {
      const report = await imported(fileOf('copia.csv', mended, 'latin1'));
      expect(report).toMatchObject({ outcome: 'complete', recorded: 5 });
      await told({ COL: 2, PER: 2, CHL: 1 });
    });

    it('was, as of the moment between, what was known then', async () => {
      const personsAsOf = async (instant: string): Promise<number> => {
        const started = await auditor('/v1/replays', {
          body: { model: 'traffic', asOf: { instant, by: 'recording' } },
        });
        expect(started.status).toBe(202);
        const location = started.headers.get('location')!;
        await until('the replay is done', async () => (await auditor(location)).body.state === 'done');
        return (await auditor(`${location}/rows`)).text
          .trim()
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as { table: string; row: { post: string; persons: string } })
          .filter(({ table, row }) => table === 'traffic' && row.post === 'el-carmelo')
          .reduce((sum, { row }) => sum + Number(row.persons), 0);
      };
      const [asPublished, asMended, asWithdrawn, again] = moments as [string, string, string, string];
      // The auditor's archive may hear of the last step later than the committee.
      await until('the auditor has heard of the last step', async () => (await personsAsOf(again)) === 5);
      expect(await personsAsOf(asPublished)).toBe(4);
      expect(await personsAsOf(asMended)).toBe(5);
      expect(await personsAsOf(asWithdrawn)).toBe(0);
    });
  });
