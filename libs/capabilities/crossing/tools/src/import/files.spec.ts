import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { importEsi } from './esi-import.ts';
import type { Report } from './report.ts';

const names = [
  ...['tip_movi', 'nac_migr', 'anio_movi', 'mes_movi', 'dia_movi'],
  ...['jef_migr', 'via_tran', 'mot_viam', 'sex_migr', 'edad'],
];
const rumichaca = 'Centro Nacional de Atención Fronteriza Rumichaca';
const quito = 'Aeropuerto Internacional Mariscal Sucre';
const rows = [
  ['Entrada', 'Colombia', '2020', 'Enero', '22', rumichaca, 'Vía Terrestre', 'Turismo', 'Mujer', '36'],
  ['Salida', 'Perú', '2020', 'Enero', '23', rumichaca, 'Vía Terrestre', 'Otros', 'Hombre', '41'],
  ['Entrada', 'España', '2020', 'Febrero', '1', quito, 'Vía Aérea', 'Cuidado del niño', 'Mujer', '28'],
];
const csv = (lines: readonly (readonly string[])[], separator = ',', newline = '\n'): string =>
  lines.map((line) => line.join(separator) + newline).join('');
const table = [names, ...rows];
const text = csv(table);

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'files '))));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (content: string | Buffer): Promise<Report> => {
  const file = join(folder, 'esi.csv');
  writeFileSync(file, content);
  return importEsi({ file, dryRun: true, rejects: join(folder, 'rejects.csv') });
};
const refusal = async (content: string | Buffer): Promise<string> =>
  read(content).then(
    (report) => `read: ${report.records} records, ${report.refused.total} refused`,
    (error: Error) => error.message.replace(/^.*?esi\.csv /, ''),
  );

const utf16be = (content: string): Buffer => Buffer.from(content, 'utf16le').swap16();
const quoted = (lines: readonly (readonly string[])[]): string =>
  csv(lines.map((line) => line.map((field) => `"${field}"`)));

describe('a register is the same', () => {
  let published: Report;
  beforeAll(async () => {
    published = await read(text);
    expect(published).toMatchObject({ records: 3, refused: { total: 0 } });
  });

  it.each<[string, string | Buffer]>([
    ['with semicolons', csv(table, ';')],
    ['with tabs', csv(table, '\t')],
    ['with vertical bars', csv(table, '|')],
    ["with Excel's sep= line", `sep=;\r\n${csv(table, ';', '\r\n')}`],
    ["with another separator in Excel's sep= line", `"sep=#"\n${csv(table, '#')}`],
    ['with CRLF', csv(table, ',', '\r\n')],
    ['with carriage returns alone', csv(table, ',', '\r')],
    ['with a byte-order mark', `\uFEFF${text}`],
    ['in Windows-1252', Buffer.from(text, 'latin1')],
    ['in UTF-16 LE with a byte-order mark', Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['in UTF-16 LE without', Buffer.from(text, 'utf16le')],
    ['in UTF-16 BE with a byte-order mark', utf16be(`\uFEFF${text}`)],
    ['in UTF-16 BE without, by carriage returns', utf16be(csv(table, ';', '\r'))],
    ['packed', gzipSync(text)],
    ['packed twice', gzipSync(gzipSync(text))],
    ['quoted', quoted(table)],
    ['without a last line end', text.trimEnd()],
    ['in decomposed letters', text.normalize('NFD')],
    ['under titles', `INSTITUTO NACIONAL DE ESTADÍSTICA Y CENSOS\nESI 2020, enero; febrero\n\n${text}`],
    ['under titles with empty cells', `INEC,,,,,,,,,\n,,,,,,,,,\n${text}`],
    ['with empty columns behind', csv(table.map((line) => [...line, '', '']))],
    ['with separators behind its rows only', csv([names, ...rows.map((row) => [...row, ''])])],
    ['with a header over two lines', text.replace('edad', '"edad\n(años)"')],
    ['with its columns in another order', csv(table.map((line) => line.toReversed()))],
    ['with columns that are not used', csv(table.map((line, at) => [`x${at}`, ...line]))],
    ['with its rows in another order', csv([names, ...rows.toReversed()])],
    ['with the header again in the middle', csv([names, rows[0]!, names, rows[1]!, rows[2]!])],
    ['with a sum below', `${text}Total,3,,,,,,,,\n`],
    ['with its source below', `${text}\n"Fuente: INEC, Registro Estadístico de Entradas y Salidas"\n`],
    ['with empty rows', `${text},,,,,,,,,\n\n,,,,,,,,,\n`],
    ['with numbers from a spreadsheet', text.replaceAll('2020', '"2,020"').replaceAll(',22,', ',22.0,')],
    ['with decimal commas', csv(table, ';').replaceAll(';36', ';36,0').replaceAll('2020', '2.020')],
    ['with short months', text.replaceAll('Enero', 'ene').replaceAll('Febrero', 'feb.')],
    ['with months as numbers', text.replaceAll('Enero', '01').replaceAll('Febrero', '2')],
    ['with codes for countries and ways', text.replace('Colombia', 'COL').replace('Vía Aérea', 'air')],
    [
      'with invisible characters',
      text.replaceAll('Entrada', '\u200bEntrada').replaceAll('Vía ', 'Vía\u00a0'),
    ],
    ['with ages in words', text.replaceAll(',36', ',36 años')],
  ])('%s', async (_, content) => {
    const report = await read(content);
    expect([report.records, report.refused.total, report.unknownLabels.tip_movi]).toEqual([3, 0, undefined]);
    expect(report.content).toBe(published.content);
  });

  it.each([
    ['ISO', (day: string) => day],
    ['with a time of day', (day: string) => `${day} 00:00:00`],
    ['day first', (day: string) => day.split('-').toReversed().join('/')],
    ['day first with points', (day: string) => day.split('-').toReversed().map(Number).join('.')],
    ['month first', ([, year, month, day] = ['', '', '', '']) => `${Number(month)}/${Number(day)}/${year}`],
    [
      'in words',
      (day: string) =>
        day.replace(/(.*)-(.*)-(.*)/, (_, y, m, d) => `${d}-${m === '01' ? 'ene' : 'feb'}-${y}`),
    ],
    ['without separators', (day: string) => day.replaceAll('-', '')],
    ["a spreadsheet's numbers", (day: string) => String(Date.parse(day) / 86_400_000 + 25_569)],
  ] as [string, (day: string | string[]) => string][])(
    'with dates in one column: %s',
    async (how, written) => {
      const days = ['2020-01-22', '2020-01-23', '2020-02-01'];
      const dated = table.map((line, at) => [
        ...line.slice(0, 2),
        at === 0
          ? 'fecha'
          : written(how === 'month first' ? /(\d+)-(\d+)-(\d+)/.exec(days[at - 1]!)! : days[at - 1]!),
        ...line.slice(5),
      ]);
      const report = await read(csv(dated, ';'));
      expect([report.refused.total, report.content]).toEqual([0, published.content]);
      expect(report.dates).toBe(how === 'month first' ? 'month-first' : 'day-first');
    },
  );

  it('and is another when one letter of one row is', async () => {
    for (const [from, to] of [
      ['Colombia', 'Venezuela'],
      [',36', ',37'],
      ['niño', 'nieto'],
      ['Salida', 'Entrada'],
      ['Enero,22', 'Enero,21'],
    ] as const)
      expect((await read(text.replace(from, to))).content).not.toBe(published.content);
    expect((await read(`${text}${rows[0]!.join(',')}\n`)).content).not.toBe(published.content);
  });
});

describe('any register', () => {
  const cell = fc.constantFrom;
  const row = fc.tuple(
    cell('Entrada', 'Salida'),
    cell('Colombia', 'Perú', 'España', 'Países "Bajos"', 'Tierra; de nadie', 'Ñandú, isla'),
    cell('2019', '2020'),
    cell('Enero', '12'),
    cell('1', '31'),
    cell(rumichaca, quito),
    cell('Vía Terrestre', 'Vía Aérea', ''),
    cell('Turismo', 'Otros'),
    cell('Mujer', 'Hombre'),
    cell('36', ''),
  );
  const encode = {
    utf8: (content: string) => Buffer.from(content),
    bom: (content: string) => Buffer.from(`\uFEFF${content}`),
    latin1: (content: string) => Buffer.from(content, 'latin1'),
    utf16: (content: string) => Buffer.from(content, 'utf16le'),
    utf16be: (content: string) => utf16be(`\uFEFF${content}`),
    gzip: (content: string) => gzipSync(content),
  };
  const written = (lines: readonly (readonly string[])[], separator: string, newline: string): string =>
    csv(
      lines.map((line) =>
        line.map((field) => (/[",;|\t]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field)),
      ),
      separator,
      newline,
    );

  it('has the same content in any encoding, layout and order', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 12 }),
        cell(...(Object.keys(encode) as (keyof typeof encode)[])),
        cell(',', ';', '\t', '|'),
        cell('\n', '\r\n', '\r'),
        fc.infiniteStream(fc.nat()),
        async (some, encoding, separator, newline, order) => {
          const shuffled = some
            .map((one) => [order.next().value!, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
          const plain = await read(written([names, ...some], ',', '\n'));
          const other = await read(encode[encoding](written([names, ...shuffled], separator, newline)));
          expect([other.content, other.records, other.refused]).toEqual([
            plain.content,
            plain.records,
            plain.refused,
          ]);
          expect(plain.records).toBe(some.length);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('a file of another kind is told by its name, with what to do', () => {
  const head = (hex: string, rest = ''): Buffer =>
    Buffer.concat([Buffer.from(hex.replaceAll(' ', ''), 'hex'), Buffer.from(rest, 'latin1')]);
  const zip = '504b0304';

  it.each<[string | Buffer, string]>([
    [head(zip, '\x14\0....[Content_Types].xml....xl/workbook.xml'), 'is an Excel workbook (.xlsx): '],
    [head('d0cf11e0a1b11ae1'), 'is an old Excel workbook (.xls): '],
    [head('0908100000060500'), 'is an old Excel workbook (.xls): '],
    [
      head(zip, '....mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      'is an OpenDocument spreadsheet',
    ],
    [
      '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      'is an Excel workbook kept as XML',
    ],
    ['<html><body><table><tr><td>tip_movi</td></tr></table>', 'is a web page (HTML)'],
    ['\uFEFF\n<!DOCTYPE html><html>', 'is a web page (HTML)'],
    ['<table><tr><td>tip_movi', 'is a web page (HTML)'],
    [head(zip, '....esi_2020.csv'), 'is a ZIP archive: unpack it'],
    ['$FL2@(#) SPSS DATA FILE', 'is an SPSS file: '],
    ['<stata_dta><header><release>118', 'is a Stata file: '],
    [head('72020100'), 'is a Stata file: '],
    [head('71010100'), 'is a Stata file: '],
    [head('000000000000000000000000c2ea8160'), 'is a SAS file: '],
    [gzipSync('RDX3\nX\n\0\0\0\x03'), 'is an R data file: '],
    ['PAR1....', 'is a Parquet file: '],
    [head('00010000', 'Standard Jet DB\0'), 'is a Microsoft Access database: '],
    ['%PDF-1.7', 'is a PDF: '],
    ['{\\rtf1\\ansi tip_movi', 'is a text document (RTF): '],
    [head('377abcaf271c'), 'is a 7-Zip archive: '],
    ['Rar!\x1a\x07\0', 'is a RAR archive: '],
    ['BZh91AY', 'is compressed by bzip2: '],
    [head('fd377a585a00'), 'is compressed by xz: '],
    [head('28b52ffd'), 'is compressed by Zstandard: '],
    [head('fffe0000 74000000'), 'is UTF-32 text: '],
    ['[{"tip_movi":"Entrada"}]', 'is JSON: '],
    [head('03780b1e 03000000 6101 0a00', '\0'.repeat(340)), 'is a dBase table (.dbf): '],
    [head('89504e470d0a1a0a'), 'is a picture: '],
    [head('00ff00ff80818283'), 'is not text'],
    [
      Buffer.from(
        csv(table)
          .replaceAll('í', '\u00a1')
          .replaceAll(/[áéóúñ]/g, '\u00a2'),
        'latin1',
      ),
      'is in an encoding of DOS or of old Macs',
    ],
    [
      csv(table).replaceAll(/[áéíóúñÁÉÍÓÚÑ]/g, (letter) => Buffer.from(letter).toString('latin1')),
      'was encoded twice',
    ],
    ['fecha;ciudad\n2020;Quito\n', "is not INEC's register"],
    ['a\n'.repeat(100) + csv(table), "is not INEC's register"],
  ])('%#', async (content, says) => {
    const said = await refusal(content);
    expect(said.slice(0, says.length)).toBe(says);
    expect(said).not.toMatch(/[^\P{Cc}]/u);
  });
});

describe('a line that cannot be read', () => {
  it.each([
    ['a date that may not be', text.replace('Enero,22', 'Enero,32'), 'date.impossible'],
    ['a year cut off', text.replace('2020', '20'), 'date.impossible'],
    ['a code in place of a label', text.replace('Entrada', '1'), 'direction.unknown'],
    ['a control character', text.replace('Turismo', 'Tur\u001b[2Jismo'), 'label.control-character'],
    ['a character of no text', text.replace('Turismo', 'Tur\0ismo'), 'label.control-character'],
    ['a field too many', text.replace('Turismo', 'Turismo,y compras'), 'line.columns'],
    ['a label without an end', text.replace('Turismo', 'x'.repeat(130)), 'label.too-long'],
    ['a serial number for a date where years are', text.replace('2020', '43852'), 'date.impossible'],
  ])('is refused by itself: %s', async (_, content, code) =>
    expect((await read(content)).refused).toEqual({ total: 1, byReason: { [code]: 1 } }),
  );

  it('of two orders in one file is refused where it cannot be a day first', async () => {
    const dated = (days: readonly string[]) =>
      csv(
        [names, ...rows].map((line, at) => [
          ...line.slice(0, 2),
          at === 0 ? 'fecha' : days[at - 1]!,
          ...line.slice(5),
        ]),
      );
    expect((await read(dated(['22/01/2020', '01/23/2020', '01/02/2020']))).refused.byReason).toEqual({
      'date.impossible': 1,
    });
  });

  it('leaves out an age that is none, and says where it stood', async () => {
    const report = await read(text.replace(',36', ',200').replace(',41', ',3.6e1').replace(',28', ',1.000'));
    expect(report.refused.total).toBe(0);
    expect(report.unknownFirst).toMatchObject({ edad: { '200': 2, '3.6e1': 3, '1.000': 4 } });
  });
});
