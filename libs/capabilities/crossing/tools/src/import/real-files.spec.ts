import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importEsi } from './esi-import.ts';

/** Where INEC's own files are, for those who have them: they are not part of the project. */
const data = resolve(import.meta.dirname, '../../../../../../../shared/data/inec-esi');
const fileOf = (year: number): string => resolve(data, `esi-${year}-head.csv.gz`);
const years = [2017, 2018, 2020].filter((year) => existsSync(fileOf(year)));

/** Persons by post and direction, counted without any of the importer's code: the labels are looked for in each line. */
const countedByHand = (file: string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const line of gunzipSync(readFileSync(file)).toString('utf8').split(/\r?\n/).slice(1)) {
    const way = /(?:^|[;,])(Entrada|Salida)[;,]/.exec(line)?.[1];
    const post = /[;,]((?:Aeropuerto|Centro (?:Bin|N)acional|Unidad de Control Migratorio)[^;,]*)[;,]/.exec(
      line,
    )?.[1];
    if (!way || !post) continue;
    const key = `${post} ${way === 'Entrada' ? 'entry' : 'exit'}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
};

if (years.length === 0) {
  console.info(`${data} is not here: INEC's own files are not read, only the fixtures of their shape.`);
  it('the folder of INEC’s own files is absent', () => expect(existsSync(data)).toBe(false));
} else
  describe.each(years)("INEC's own file of %i", (year) => {
    it('is read whole: no line refused, no label unknown, totals as counted by hand', async () => {
      const report = await importEsi({ file: fileOf(year), dryRun: true, rejects: '/dev/null' });
      expect(report).toMatchObject({
        records: 9999,
        lines: 10_000,
        refused: { total: 0 },
        unknownLabels: {},
      });
      const totals = Object.fromEntries(
        report.totals.map(({ post, direction, persons }) => [`${post} ${direction}`, persons]),
      );
      expect(totals).toEqual(countedByHand(fileOf(year)));
      expect(Object.values(totals).reduce((sum, persons) => sum + persons, 0)).toBe(9999);
    });
  });
