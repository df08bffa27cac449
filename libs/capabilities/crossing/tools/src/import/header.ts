import { foldLabel } from '#platform/contracts';
import { Failure } from '#tools/terminal';
import { fieldsOf, RecordSplitter } from './record-splitter.ts';

/** What the columns mean to us, by the name INEC gives them in most years. */
export const columns = {
  tip_movi: ['tipo de movimiento', 'tipo movimiento', 'movimiento'],
  nac_migr: ['nacionalidad', 'nacionalidad del migrante', 'pais de nacionalidad', 'pais_nac'],
  anio_movi: ['ano_movi', 'anio', 'año', 'año de movimiento'],
  mes_movi: ['mes', 'mes de movimiento'],
  dia_movi: ['dia', 'dia de movimiento'],
  jef_migr: ['jefatura', 'jefatura de migracion', 'jefatura migratoria', 'jefatura de control migratorio'],
  via_tran: ['via', 'via de transporte', 'medio de transporte'],
  mot_viam: ['mot_viaj', 'motivo', 'motivo de viaje', 'motivo del viaje'],
  pais_res: ['residencia', 'pais de residencia'],
  cla_migr: ['clase migratoria', 'clase de migracion', 'categoria migratoria'],
  sex_migr: ['sexo'],
  edad: ['edad_migr', 'años cumplidos', 'edad en años cumplidos'],
  /** In place of year, month and day. */
  fec_movi: ['fecha', 'fecha de movimiento', 'fecha movimiento', 'fecha_mov', 'fec_mov', 'fecha_movi'],
} as const;

export type Column = keyof typeof columns;

/** Without these a row does not say who crossed where, when and which way. */
const required: readonly (readonly [Column, string])[] = [
  ['tip_movi', 'which way'],
  ['nac_migr', 'who'],
  ['anio_movi', 'when'],
  ['mes_movi', 'when'],
  ['dia_movi', 'when'],
  ['jef_migr', 'where'],
];

/** What one column with the whole date stands for. */
const ofDate: readonly Column[] = ['anio_movi', 'mes_movi', 'dia_movi'];

/** How the file is to be read. */
export interface Header {
  readonly separator: string;
  /** How many fields a row must have; more than these only where they are empty. */
  readonly width: number;
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** Columns of the file that the import has no use for, by the file's own names. */
  readonly unused: readonly string[];
  /** The columns as they stand, so that a header repeated further down is known. */
  readonly names: readonly string[];
  /** The line it begins on; above it stand titles. */
  readonly line: number;
}

export const separators = [';', ',', '\t', '|'] as const;

/** Titles above the header are not more. */
const mostTitles = 40;

const key = (name: string): string =>
  foldLabel(name.replace(/^\uFEFF/, '').replace(/\(.*\)|\[.*\]/s, '')).replace(/[^a-z0-9]/g, '');

const meaning = new Map(
  Object.entries(columns).flatMap(([column, aliases]) =>
    [column, ...aliases].map((name) => [key(name), column as Column] as const),
  ),
);

/** Excel's own first line, which says what separates the fields. */
const separatorLine = /^\uFEFF?"?sep=(.)"?\r?(?:\n|$)/;

interface Candidate {
  readonly separator: string;
  readonly line: number;
  readonly names: readonly string[];
  readonly known: number;
}

const candidatesIn = (head: string, separator: string): Candidate[] => {
  const splitter = new RecordSplitter(separator);
  const records = [...splitter.push(head), ...splitter.end()].slice(0, mostTitles);
  return fieldsOf(records, separator).map((names = [], index) => ({
    separator,
    line: records[index]!.line,
    names,
    known: new Set(names.map((name) => meaning.get(key(name))).filter(Boolean)).size,
  }));
};

/** Finds separator, header and columns in the beginning of a file, by name. Throws a Failure that names what is missing. */
export const readHeader = (head: string, path: string): Header => {
  const said = separatorLine.exec(head)?.[1];
  const [best] = (said ? [said] : separators)
    .flatMap((separator) => candidatesIn(head, separator))
    .sort((one, other) => other.known - one.known || one.line - other.line);
  if (!best || best.known < 2)
    throw new Failure(
      `${path} is not INEC's register of entries and exits: no line at its beginning names its columns (tip_movi, nac_migr, …)`,
    );
  return headerOf(best, path);
};

const headerOf = ({ separator, line, names: all }: Candidate, path: string): Header => {
  // A spreadsheet ends rows with separators of columns that have nothing in them.
  const names = all.slice(0, all.findLastIndex((name) => name.trim() !== '') + 1);
  const at: Partial<Record<Column, number>> = {};
  names.forEach((name, index) => {
    const column = meaning.get(key(name));
    if (!column) return;
    if (at[column] !== undefined)
      throw new Failure(`${path} has two columns for ${column}: "${names[at[column]]}" and "${name}"`);
    at[column] = index;
  });
  const missing = required
    .filter(([column]) => at[column] === undefined)
    .filter(([column]) => at.fec_movi === undefined || !ofDate.includes(column));
  if (missing.length)
    throw new Failure(
      `${path} lacks ${missing.length === 1 ? 'the column' : 'the columns'} ` +
        `${missing.map(([column, says]) => `${column} (${says})`).join(', ')}: its rows cannot be told as crossings`,
    );
  const unused = names.filter((name) => name.trim() !== '' && !meaning.has(key(name)));
  return { separator, width: names.length, at, unused, names, line };
};
