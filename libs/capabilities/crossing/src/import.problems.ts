import type { Catalogue } from '#platform/http';

/** What has become of an import, in a sentence. */
const STATES = {
  open: 'abierta',
  closed: 'cerrada',
  replaced: 'sustituida por otra',
  withdrawing: 'en retiro',
  withdrawn: 'retirada',
} as const;

export const importProblems: Catalogue = {
  'import.unknown': {
    status: 404,
    es: 'Su entidad no ha declarado ninguna importación {import}.',
    en: 'Your agency has declared no import {import}.',
  },
  'import.id-taken': {
    status: 409,
    es: 'La importación {import} ya existe con otro contenido, o fue retirada o sustituida: declare esta con otro nombre.',
    en: 'The import {import} exists with other content, or was withdrawn or replaced: declare this one under another name.',
  },
  'import.in-already': {
    status: 409,
    es: 'Parte de este registro ya ingresó con la importación {import}: {equal} días y puestos iguales, {differing} distintos. Diga a cuál sustituye (replaces) o que se cuente de nuevo (again).',
    en: 'Part of this register is in already with the import {import}: {equal} days at posts are the same, {differing} differ. Say which import it replaces (replaces) or that it counts again (again).',
  },
  'import.rows-differ': {
    status: 422,
    es: 'Se declaran {rows} filas, pero por día y puesto suman {inParts}.',
    en: '{rows} rows are declared, but by day and post there are {inParts}.',
  },
  'import.part-twice': {
    status: 422,
    es: 'El día {day} en el puesto {post} se declara dos veces.',
    en: 'The day {day} at the post {post} is declared twice.',
  },
  'import.too-many-parts': {
    status: 422,
    es: 'Un registro puede tener hasta {most} días y puestos: divídalo.',
    en: 'A register may have up to {most} days at posts: divide it.',
  },
  'import.not-standing': {
    status: 409,
    es: 'La importación {import} ya no está vigente (está {state}).',
    en: 'The import {import} does not stand any more (it is {state}).',
    inSpanish: { state: STATES },
  },
  'import.replaced': {
    status: 409,
    es: 'La importación {import} fue sustituida por {by}, que conserva sus filas: retire {by}.',
    en: 'The import {import} was replaced by {by}, which keeps its rows: withdraw {by}.',
  },
  'import.withdrawal-not-begun': {
    status: 409,
    es: 'Nadie ha empezado a retirar la importación {import}.',
    en: 'Nobody has begun to withdraw the import {import}.',
  },
  'import.rows-standing': {
    status: 409,
    es: 'La fila {row} de la importación {import} sigue vigente: anúlela antes de dar por terminado el retiro.',
    en: 'The row {row} of the import {import} still stands: annul it before the withdrawal is completed.',
  },
};
