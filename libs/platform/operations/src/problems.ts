import type { Catalogue } from '#platform/http';

export const operationsProblems: Catalogue = {
  'quarantine.unknown': {
    status: 404,
    es: 'No hay en cuarentena ningún registro con el número {id}.',
    en: 'No record with number {id} is in quarantine.',
  },
  'quarantine.already-resolved': {
    status: 409,
    es: 'Ya se decidió sobre este registro: {outcome}.',
    en: 'This record has been decided about already: {outcome}.',
    inSpanish: { outcome: { retried: 'se reintentó', skipped: 'se omitió' } },
  },
  'quarantine.reason-missing': {
    status: 422,
    es: 'Omitir un registro cambia lo que todos leen: indique el motivo.',
    en: 'Leaving a record out changes what everybody reads: say why.',
  },
  'ledger.behind-published': {
    status: 503,
    es: 'Este nodo quedó atrasado respecto de lo que su país ya publicó (publicado/aquí: {ledgers}) y no registra nada: escribiría una segunda historia. Su operador debe restaurar la copia de respaldo más reciente.',
    en: 'This node is behind what its country has published (published/here: {ledgers}) and records nothing: it would write a second history. Its operator must restore the newest backup.',
  },
  'event.not-storable': {
    status: 422,
    es: 'El campo {field} contiene texto que ninguna base de datos guarda (Unicode incompleto o NUL).',
    en: 'The field {field} holds text that no database keeps (incomplete Unicode, or NUL).',
  },
  'event.not-publishable': {
    status: 422,
    es: 'No se registró nada: quienes deben leerlo no podrían hacerlo; errors indica los campos.',
    en: 'Nothing was recorded: those who have to read it could not; errors names the fields.',
  },
  'work.too-much': {
    status: 503,
    es: 'Ya hay demasiados cálculos de esta clase en curso; vuelva a pedirlo después de Retry-After.',
    en: 'Too many computations of this kind are under way; ask again after Retry-After.',
  },
  'waiting.too-many': {
    status: 429,
    es: 'Hay demasiadas consultas a la espera de una posición; repita la suya después de Retry-After.',
    en: 'Too many queries wait for a position; send yours again after Retry-After.',
  },
  'position.not-reached': {
    status: 503,
    es: 'Las vistas todavía no reflejan la posición pedida; vuelva a consultar.',
    en: 'The read models do not reflect the position asked for yet; ask again.',
  },
};
