import 'reflect-metadata';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { crossing } from '#capabilities/crossing';
import { Failure } from '#tools/terminal';
import {
  importEsi,
  type ImportOptions,
  ImportsAtNode,
  exitCodeOf,
  type Report,
  inText,
  withdrawImport,
  type Withdrawal,
} from '#capabilities/crossing/tools';
import { Rest, type Request } from '#tools/client';
import { NodeInMemory, tokenOf } from './node-in-memory.ts';

const header = 'tip_movi,nac_migr,anio_movi,mes_movi,dia_movi,jef_migr,via_tran,mot_viam,sex_migr,edad';
const rumichaca = 'Centro Nacional de Atención Fronteriza Rumichaca';
const huaquillas = 'Centro Binacional de Atención Fronteriza Huaquillas';

const colombian = `Entrada,Colombia,2020,Enero,22,${rumichaca},Vía Terrestre,Turismo,Mujer,36`;
const peruvian = `Salida,Perú,2020,Enero,23,${huaquillas},Vía Terrestre,Otros,Hombre,41`;
const spaniard = `Entrada,España,2020,Febrero,1,${rumichaca},Vía Terrestre,Negocios,Mujer,28`;
const mangled = spaniard.replace('España', 'Espa#a');

/** A client that is killed before its n-th request. */
class Killed extends Rest {
  constructor(
    url: string,
    private left: number,
  ) {
    super(url, 'token', 5000);
  }

  override request(path: string, request?: Request): Promise<Response> {
    if (this.left-- <= 0) throw new Failure('killed');
    return super.request(path, request);
  }
}

let folder: string;
let node: NodeInMemory;
let url: string;
let rest: Rest;
let files = 0;

const post = (id: string, border: string, labels: string[]) => ({
  id,
  name: id,
  kind: 'land',
  border,
  place: {},
  timeZone: 'America/Guayaquil',
  labels,
  source: { title: 'Registro de prueba', date: '2026-01-01' },
});

const open = async (): Promise<void> => {
  node = new NodeInMemory(crossing);
  url = await node.open();
  rest = new Rest(url, 'token', 5000);
  for (const body of [post('rumichaca', 'CO', [rumichaca]), post('huaquillas', 'PE', [huaquillas])])
    await rest.request('/v1/posts', { method: 'POST', body, headers: { 'idempotency-key': body.id } });
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'imports '));
  await open();
});
afterEach(async () => {
  await node.close();
  rmSync(folder, { recursive: true });
});

const fileOf = (...rows: string[]): string => {
  const path = join(folder, `${++files}.csv`);
  writeFileSync(path, [header, ...rows, ''].join('\n'));
  return path;
};
const imported = (file: string, more: Partial<ImportOptions> = {}): Promise<Report> =>
  importEsi({ file, rest, batch: 2, patienceMs: 1000, ...more });
const withdrawn = (id: string, client: Rest = rest): Promise<Withdrawal> =>
  withdrawImport(id, {
    rest: client,
    reason: 'Registro equivocado',
    batch: 2,
    inFlight: 1,
    patienceMs: 1000,
  });
const listed = async () => new ImportsAtNode(rest, { forMs: 0 }).list();

/** Nationalities of the crossings that stand, in order. */
const standing = async (): Promise<string[]> => {
  const ends = new Map<string, { type: string; data: unknown }>();
  for (const { stream, type, data } of await node.events('crossing')) ends.set(stream, { type, data });
  return [...ends.values()]
    .filter(({ type }) => type === 'CrossingRecorded')
    .map(({ data }) => data as { nationality?: string; nationalityLabel?: string })
    .map(({ nationality, nationalityLabel }) => nationality ?? `"${nationalityLabel}"`)
    .sort();
};

describe('a register of which something is in already', () => {
  it('is told before anything is sent, and goes on only by choice', async () => {
    const first = await imported(fileOf(colombian, peruvian, mangled));
    const mended = fileOf(colombian, peruvian, spaniard);
    const stopped = await imported(mended);
    expect(stopped).toMatchObject({ outcome: 'in-already', recorded: 0, repeated: 0 });
    expect(exitCodeOf(stopped)).toBe(3);
    expect(inText(stopped)).toContain(`Part of it is in already, with the import ${first.import}`);
    expect(inText(stopped)).toContain('the same: 2 rows');
    expect(inText(stopped)).toContain(
      'other content: rumichaca on 1 day (1 row in that import, 1 row in this file)',
    );
    expect(inText(stopped)).toContain(`--replaces ${first.import}`);
    expect(await standing()).toEqual(['"Espa#a"', 'COL', 'PER']);
  });

  it('takes the earlier one’s place: only what differs is annulled and sent', async () => {
    const first = await imported(fileOf(colombian, peruvian, mangled, colombian));
    const report = await imported(fileOf(spaniard, colombian, peruvian, colombian), {
      choice: { replaces: first.import },
    });
    expect(report).toMatchObject({ outcome: 'complete', recorded: 1, kept: 3, annulled: 1 });
    expect(await standing()).toEqual(['COL', 'COL', 'ESP', 'PER']);
    expect((await listed()).map(({ state }) => state)).toEqual(['replaced', 'closed']);
    expect((await node.events('crossing')).length).toBe(4 + 2);
  });

  it('that brings new days beside is sent in those days too', async () => {
    const first = await imported(fileOf(colombian));
    const report = await imported(fileOf(colombian, peruvian), { choice: { replaces: first.import } });
    expect(report).toMatchObject({ recorded: 1, kept: 1, annulled: 0 });
    expect(await standing()).toEqual(['COL', 'PER']);
  });

  it('counts again as another register, on purpose', async () => {
    await imported(fileOf(colombian, peruvian));
    const again = await imported(fileOf(colombian), { choice: { again: true } });
    expect(again).toMatchObject({ outcome: 'complete', recorded: 1 });
    expect(await standing()).toEqual(['COL', 'COL', 'PER']);
  });

  it('asks whoever is there', async () => {
    await imported(fileOf(colombian));
    const [no, yes] = [fileOf(colombian, peruvian), fileOf(peruvian, colombian)];
    expect(await imported(no, { ask: async () => undefined })).toMatchObject({ outcome: 'in-already' });
    expect(
      await imported(yes, { ask: async ({ overlaps }) => ({ replaces: overlaps[0]!.import }) }),
    ).toMatchObject({ outcome: 'complete', recorded: 1, kept: 1 });
  });

  it('is known in any encoding, layout and order, and adds nothing', async () => {
    const first = fileOf(colombian, peruvian, spaniard, colombian);
    await imported(first);
    const text = readFileSync(first, 'utf8');
    const copies: Record<string, Buffer> = {
      'saved with CRLF': Buffer.from(text.replaceAll('\n', '\r\n')),
      'with a byte-order mark': Buffer.from(`\uFEFF${text}`),
      'in Windows-1252': Buffer.from(text, 'latin1'),
      'in UTF-16': Buffer.from(`\uFEFF${text}`, 'utf16le'),
      'by semicolons, with sep=': Buffer.from(`sep=;\n${text.replaceAll(',', ';')}`),
      'sorted otherwise': Buffer.from([header, ...text.trim().split('\n').slice(1).reverse()].join('\n')),
    };
    for (const [how, bytes] of Object.entries(copies)) {
      const path = join(folder, `${how}.csv`);
      writeFileSync(path, bytes);
      const report = await imported(path);
      expect([how, report.outcome, report.recorded]).toEqual([how, 'in-already', 0]);
      expect(inText(report)).toContain('All of it is in already');
    }
    expect(await standing()).toEqual(['COL', 'COL', 'ESP', 'PER']);
  });

  it('is refused by the node also from a client that does not ask', async () => {
    await imported(fileOf(colombian));
    const lines = [
      { id: 'otra', file: 'x.csv', digest: 'a'.repeat(64), content: 'b'.repeat(32), rows: 1 },
      { day: '2020-01-22', post: 'rumichaca', rows: 1, digest: 'c'.repeat(32) },
    ];
    const response = await fetch(`${url}/v1/imports`, {
      method: 'POST',
      headers: {
        'content-type': 'application/x-ndjson',
        'idempotency-key': 'x-1',
        'accept-language': 'es',
      },
      body: lines.map((line) => JSON.stringify(line)).join('\n'),
    });
    const problem = (await response.json()) as { code: string; detail: string };
    expect([response.status, problem.code]).toEqual([409, 'import.in-already']);
    expect(problem.detail).toContain('Parte de este registro ya ingresó');
  });
});

describe('an import', () => {
  it('that was broken off goes on under its name, also from a copy', async () => {
    const rows = [colombian, peruvian, colombian, spaniard];
    const file = fileOf(...rows);
    await expect(imported(file, { rest: new Killed(url, 4), inFlight: 1 })).resolves.toMatchObject({
      outcome: 'failed',
      recorded: 2,
    });
    expect((await listed()).map(({ state }) => state)).toEqual(['open']);
    const copy = join(folder, 'copy.csv');
    writeFileSync(copy, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    expect(await imported(copy)).toMatchObject({ outcome: 'complete', recorded: 2, repeated: 2 });
    expect(await standing()).toEqual(['COL', 'COL', 'ESP', 'PER']);
  });

  it('that was withdrawn is imported again under another name', async () => {
    const file = fileOf(colombian, peruvian);
    const first = await imported(file);
    expect(await withdrawn(first.import!)).toEqual({
      import: first.import,
      rows: 2,
      annulled: 2,
      outcome: 'withdrawn',
    });
    expect(await standing()).toEqual([]);
    expect(await withdrawn(first.import!)).toMatchObject({ annulled: 0, outcome: 'withdrawn' });
    expect(await imported(file)).toMatchObject({ recorded: 2, import: `${first.import}-2` });
    expect((await listed()).map(({ id, state }) => [id, state])).toEqual([
      [first.import, 'withdrawn'],
      [`${first.import}-2`, 'closed'],
    ]);
  });

  it('that was replaced is withdrawn with the one that took its place', async () => {
    const first = await imported(fileOf(colombian, mangled));
    const second = await imported(fileOf(colombian, spaniard), { choice: { replaces: first.import } });
    await expect(withdrawn(first.import!)).rejects.toThrow(`was replaced by ${second.import}`);
    await withdrawn(second.import!);
    expect(await standing()).toEqual([]);
  });

  it('of another agency or none is not there', async () => {
    await imported(fileOf(colombian));
    await expect(withdrawn('esi-000000000000')).rejects.toThrow('import.unknown');
    const customs = new Rest(url, tokenOf({ agency: 'ec-senae' }), 5000);
    const { body } = await customs.json('/v1/imports');
    expect(body).toEqual({ imports: [] });
  });
});

const rows = fc.array(fc.constantFrom(colombian, peruvian, spaniard, mangled), {
  minLength: 1,
  maxLength: 8,
});
const nationalityOf = (row: string): string =>
  ({ Colombia: 'COL', Perú: 'PER', España: 'ESP', 'Espa#a': '"Espa#a"' })[row.split(',')[1]!]!;
const afresh = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  await node.close();
  await open();
  return work();
};

describe('whatever happens in the middle', () => {
  it('a withdrawal that is killed at any point and run again leaves exactly nothing standing', () =>
    fc.assert(
      fc.asyncProperty(rows, fc.array(fc.nat({ max: 12 }), { maxLength: 3 }), (some, kills) =>
        afresh(async () => {
          const { import: id } = await imported(fileOf(...some));
          for (const kill of kills) await withdrawn(id!, new Killed(url, kill)).catch(() => undefined);
          expect(await withdrawn(id!)).toMatchObject({ outcome: 'withdrawn' });
          expect(await standing()).toEqual([]);
          const annulled = (await node.events('crossing')).filter(({ type }) => type === 'CrossingAnnulled');
          expect(annulled).toHaveLength(some.length);
          expect((await listed()).at(-1)!.state).toBe('withdrawn');
        }),
      ),
      { numRuns: 12 },
    ));

  it('a register that takes another’s place, killed at any point and run again, is what stands', () =>
    fc.assert(
      fc.asyncProperty(rows, rows, fc.array(fc.nat({ max: 12 }), { maxLength: 3 }), (before, after, kills) =>
        afresh(async () => {
          const { import: replaces } = await imported(fileOf(...before));
          const file = fileOf(...after);
          const choice = { replaces };
          for (const kill of kills)
            await imported(file, { choice, rest: new Killed(url, kill), inFlight: 1 }).catch(() => undefined);
          const names = (await listed()).length;
          // What was declared goes on by itself; what was not is chosen again.
          await imported(file, names > 1 ? {} : { choice });
          expect(await standing()).toEqual(after.map(nationalityOf).sort());
        }),
      ),
      { numRuns: 15 },
    ));
});
