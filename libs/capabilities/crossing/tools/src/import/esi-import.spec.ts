import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Rest } from '#tools/client';
import { importEsi, type ImportOptions } from './esi-import.ts';
import { BatchPeer } from './fixtures/batch-peer.ts';
import { exitCodeOf } from './report.ts';
import { inText } from './report-text.ts';

const fixture = (name: string) => join(import.meta.dirname, 'fixtures', name);
const posts = [
  { id: 'ec-rumichaca', labels: ['Centro Nacional de Atención Fronteriza Rumichaca'] },
  { id: 'ec-huaquillas', labels: ['Centro Binacional de Atención Fronteriza Huaquillas'] },
  { id: 'ec-quito', labels: ['Aeropuerto Internacional Mariscal Sucre'] },
  { id: 'ec-guayaquil', labels: ['Aeropuerto Internacional José Joaquín de Olmedo'] },
  { id: 'ec-cuenca', labels: ['Aeropuerto Mariscal Lamar'] },
  { id: 'ec-san-lorenzo', labels: ['Unidad de Control Migratorio Puerto Fluvial San Lorenzo'] },
  { id: 'ec-manta', labels: ['Unidad de Control Migratorio Puerto Marítimo Manta'] },
  { id: 'ec-bolivar', labels: ['Unidad de Control Migratorio Puerto Marítimo Bolívar'] },
];

let folder: string;
let peer: BatchPeer;
let rest: Rest;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'import '));
  peer = new BatchPeer();
  peer.posts.push(...posts);
  rest = new Rest(await peer.listen(), 'token', 5000);
});
afterEach(async () => {
  await peer.close();
  rmSync(folder, { recursive: true });
});

const copied = (name: string): string => {
  copyFileSync(fixture(name), join(folder, name));
  return join(folder, name);
};
const written = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const imported = (file: string, options: Partial<ImportOptions> = {}) =>
  importEsi({ file, rest, batch: 2, patienceMs: 5000, ...options });
const fields = (name: string) => [...peer.recorded.values()].map((line) => line[name]);

describe('a year of the register', () => {
  it('of 2017: semicolons, byte-order mark, 28 columns; equal rows are two persons', async () => {
    const report = await imported(copied('esi-2017-shape.csv'));
    expect(report).toMatchObject({
      records: 5,
      recorded: 5,
      repeated: 0,
      unknownLabels: {},
      outcome: 'complete',
    });
    expect(report.totals).toEqual([
      { post: 'ec-huaquillas', direction: 'exit', persons: 1 },
      { post: 'ec-manta', direction: 'entry', persons: 1 },
      { post: 'ec-rumichaca', direction: 'entry', persons: 2 },
      { post: 'ec-san-lorenzo', direction: 'entry', persons: 1 },
    ]);
    expect([fields('nationality'), fields('mode'), fields('occurredAt'), fields('age')]).toEqual([
      ['COL', 'COL', 'PER', 'XXX', 'SYR'],
      ['land', 'land', 'land', 'river', 'sea'],
      ['2017-10-03', '2017-10-03', '2017-03-31', '2017-12-09', '2017-07-14'],
      [41, 41, 29, 0, 52],
    ]);
    expect(exitCodeOf(report)).toBe(0);
  });

  it('of 2018: commas, quoted fields with separators and line breaks; nationals have their own category', async () => {
    const report = await imported(copied('esi-2018-shape.csv'));
    expect(report).toMatchObject({ lines: 6, records: 4, recorded: 4, unknownLabels: {} });
    expect(fields('category')).toEqual(['national', 'ec-t-3', 'ec-rt-amp', 'ec-12-xi']);
    expect(fields('purpose')).toEqual(['residence', 'tourism', 'study', 'business']);
    expect(fields('age')).toEqual([35, 33, 27, undefined]);
  });

  it('of 2020: 24 columns', async () => {
    const report = await imported(copied('esi-2020-shape.csv'));
    expect(report).toMatchObject({ records: 4, recorded: 4, unknownLabels: {} });
    expect(fields('mode')).toEqual(['land', 'river', 'sea', 'air']);
  });

  it('still to come: other columns, new labels kept and counted, faulty lines refused one by one', async () => {
    const file = copied('esi-later-year.csv');
    const report = await imported(file);
    expect(report).toMatchObject({ records: 8, recorded: 3, unusedColumns: ['tip_docu', 'idioma'] });
    expect(report.refused).toEqual({
      total: 5,
      byReason: {
        'date.impossible': 1,
        'direction.unknown': 1,
        'line.columns': 1,
        'line.quote-open': 1,
        'post.unknown': 1,
      },
    });
    expect(report.unknownLabels).toEqual({
      cla_migr: { 'No inmigrante RT-NOM': 1 },
      edad: { 's/d': 1, '200': 1 },
      jef_migr: { 'Paso Inventado': 1 },
      mot_viam: { 'Cuidado de familiares': 1 },
      nac_migr: { Yugoslavia: 1 },
      tip_movi: { Tránsito: 1 },
      via_tran: { 'Vía Férrea': 1 },
    });
    expect(fields('post')).toEqual(['ec-rumichaca', 'ec-huaquillas', 'ec-rumichaca']);
    expect(fields('mode')).toEqual(['land', undefined, 'land']);
    expect(fields('modeLabel')).toEqual([undefined, 'Vía Férrea', undefined]);
    expect(fields('nationality')).toEqual(['COL', 'PER', undefined]);
    expect(fields('nationalityLabel')).toEqual([undefined, undefined, 'Yugoslavia']);
    expect(exitCodeOf(report)).toBe(2);

    const rejects = readFileSync(`${file}.rejects.csv`, 'utf8').trim().split('\n');
    expect(rejects.map((line) => line.split(',', 2).join())).toEqual([
      ...['line,code', '4,direction.unknown', '5,date.impossible', '6,post.unknown', '7,line.columns'],
      '8,line.quote-open',
    ]);
    const [, original] = readFileSync(file, 'utf8').split('Paso Inventado');
    expect(rejects[3]).toContain(`Paso Inventado${original!.split('\n')[0]}`);
    expect(rejects[5]).toContain('Rumichaca;""Colombia;Vía Terrestre');
  });

  it('in Windows-1252, which the report says', async () => {
    const report = await imported(copied('esi-windows-1252.csv'));
    expect(report).toMatchObject({ recorded: 3, windows1252Lines: 2, unknownLabels: {} });
    expect(fields('post')).toEqual(['ec-guayaquil', 'ec-bolivar', 'ec-cuenca']);
    expect(inText(report)).toContain('Windows-1252 in the 2 lines that are not valid UTF-8');
  });
});

describe('the same file', () => {
  it('adds nothing the second time, compressed or not, under whatever name', async () => {
    const plain = copied('esi-2017-shape.csv');
    const first = await imported(plain);
    const again = await imported(plain);
    const packed = await imported(written('other name', gzipSync(readFileSync(plain))));
    expect([first, again, packed].map(({ recorded, repeated }) => [recorded, repeated])).toEqual([
      [5, 0],
      [0, 5],
      [0, 5],
    ]);
    expect(packed).toMatchObject({ gzip: true, digest: first.digest, totals: first.totals });
    expect(peer.recorded.size).toBe(5);
  });

  it('is continued after an interruption', async () => {
    const file = copied('esi-2017-shape.csv');
    const stop = new AbortController();
    peer.onRequest = () => stop.abort();
    const interrupted = await imported(file, { batch: 1, inFlight: 1, stop: stop.signal });
    expect(interrupted).toMatchObject({
      outcome: 'interrupted',
      records: 1,
      recorded: 1,
      unanswered: 0,
      judgedUpTo: 2,
    });
    expect(exitCodeOf(interrupted)).toBe(130);
    expect(inText(interrupted)).toContain('continues it and adds nothing twice; --after 2 skips');

    expect(await imported(file)).toMatchObject({ outcome: 'complete', recorded: 4, repeated: 1 });
    expect(await imported(file, { after: 2 })).toMatchObject({ skipped: 1, records: 5, repeated: 4 });
  });

  it('is complete although connections break and answers are lost', async () => {
    peer.mishaps.push(
      { kind: 'drop' },
      { kind: 'drop-after', lines: 1 },
      { kind: 'status', status: 503 },
      { kind: 'twice' },
    );
    const report = await imported(copied('esi-2017-shape.csv'));
    expect(report.recorded + report.repeated).toBe(5);
    expect(peer.recorded.size).toBe(5);
    expect(report.totals.reduce((sum, { persons }) => sum + persons, 0)).toBe(5);
  });

  it('leaves no rejects behind once nothing is refused', async () => {
    const file = copied('esi-2017-shape.csv');
    peer.refuses = ({ post }) =>
      post === 'ec-manta' ? { code: 'crossing.post-closed', title: 'The post is closed' } : undefined;
    const refused = await imported(file);
    expect(refused).toMatchObject({ recorded: 4, refused: { byReason: { 'crossing.post-closed': 1 } } });
    expect(readFileSync(refused.rejects!, 'utf8')).toContain('6,crossing.post-closed,"The post is closed"');
    peer.refuses = () => undefined;
    expect((await imported(file)).rejects).toBeUndefined();
    expect(existsSync(`${file}.rejects.csv`)).toBe(false);
  });

  it('is only read in a dry run', async () => {
    const report = await imported(copied('esi-2017-shape.csv'), { dryRun: true, rest: undefined });
    expect(report).toMatchObject({ dryRun: true, postsUnchecked: true, recorded: 0, records: 5 });
    expect(report.totals).toContainEqual({
      post: 'Centro Nacional de Atención Fronteriza Rumichaca',
      direction: 'entry',
      persons: 2,
    });
    expect(peer.requests).toHaveLength(0);
  });
});

describe('a file that cannot be imported', () => {
  it.each([
    ['empty', '', 'is empty'],
    [
      'header only',
      'tip_movi;anio_movi;mes_movi;dia_movi;jef_migr;nac_migr\n',
      'has a header and no records',
    ],
    ['another table', 'fecha;ciudad\n2020;Quito\n', "is not INEC's register"],
    ['an archive', 'PK\u0003\u0004', 'is a ZIP archive: unpack it'],
    [
      'a column short',
      'tip_movi;anio_movi;mes_movi;dia_movi;nac_migr\n',
      'lacks the column jef_migr (where)',
    ],
  ])('is refused in a line: %s', async (_, content, message) => {
    await expect(imported(written('esi.csv', content))).rejects.toThrow(message);
    expect(peer.requests).toHaveLength(0);
  });

  it('because a label in it is of two posts; one that is not in it hinders nobody', async () => {
    peer.posts.push({ id: 'ec-manta-2', labels: ['unidad de control migratorio puerto maritimo manta'] });
    await expect(imported(copied('esi-2017-shape.csv'))).rejects.toThrow('ec-manta and ec-manta-2');
    expect(peer.recorded.size).toBe(0);
    expect(await imported(copied('esi-2018-shape.csv'))).toMatchObject({ recorded: 4 });
  });

  it('because it is a directory, or is not there', async () => {
    await expect(imported(folder)).rejects.toThrow('is a directory');
    await expect(imported(join(folder, 'none.csv'))).rejects.toThrow('does not exist');
  });

  it('because its compressed content is cut: nothing is sent, and the report says how far it goes', async () => {
    const packed = gzipSync(readFileSync(fixture('esi-2017-shape.csv')));
    const report = await imported(written('cut.csv.gz', packed.subarray(0, packed.length - 6)));
    expect(report).toMatchObject({ outcome: 'failed', lines: 6, recorded: 0 });
    expect(report.failure).toContain('the compressed file is cut off before its end, after line 6');
    expect(exitCodeOf(report)).toBe(1);
    expect(peer.requests).toHaveLength(0);
  });

  it('because no node answers, is a failure with a report of what was done', async () => {
    peer.mishaps.push({ kind: 'status', status: 403 });
    const report = await imported(copied('esi-2017-shape.csv'), { inFlight: 1, batch: 2 });
    expect(report).toMatchObject({ outcome: 'failed', recorded: 0, unanswered: 2 });
    expect(inText(report)).toContain('Failed: POST /v1/crossings/batch was refused (403)');
  });
});
