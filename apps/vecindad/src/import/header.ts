import { fold } from '#contracts';
import { Failure } from '../failure.ts';
import { fieldsOf } from './record-splitter.ts';

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
  edad: ['edad_migr', 'años cumplidos'],
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

/** How the file is to be read. */
export interface Header {
  readonly separator: string;
  /** How many fields a row must have. */
  readonly width: number;
  readonly at: Readonly<Partial<Record<Column, number>>>;
  /** Columns of the file that the import has no use for, by the file's own names. */
  readonly unused: readonly string[];
}

export const separators = [';', ',', '\t'] as const;

const key = (name: string): string => fold(name.replace(/^\uFEFF/, '')).replace(/[^a-z0-9]/g, '');

const meaning = new Map(
  Object.entries(columns).flatMap(([column, aliases]) =>
    [column, ...aliases].map((name) => [key(name), column as Column] as const),
  ),
);

/** Finds separator and columns from the first line, by name. Throws a Failure that names what is missing. */
export const readHeader = (line: string, path: string): Header => {
  const readings = separators.map((separator) => {
    const names = fieldsOf([{ line: 1, text: line }], separator)[0] ?? [];
    return { separator, names, known: names.filter((name) => meaning.has(key(name))).length };
  });
  const { separator, names, known } = readings.reduce((best, next) =>
    next.known > best.known ? next : best,
  );
  if (known < 2)
    throw new Failure(
      `${path} is not INEC's register of entries and exits: its first line names none of its columns`,
    );

  const at: Partial<Record<Column, number>> = {};
  names.forEach((name, index) => {
    const column = meaning.get(key(name));
    if (!column) return;
    if (at[column] !== undefined)
      throw new Failure(`${path} has two columns for ${column}: "${names[at[column]]}" and "${name}"`);
    at[column] = index;
  });
  const missing = required.filter(([column]) => at[column] === undefined);
  if (missing.length)
    throw new Failure(
      `${path} lacks ${missing.length === 1 ? 'the column' : 'the columns'} ` +
        `${missing.map(([column, says]) => `${column} (${says})`).join(', ')}: its rows cannot be told as crossings`,
    );
  return { separator, width: names.length, at, unused: names.filter((name) => !meaning.has(key(name))) };
};
