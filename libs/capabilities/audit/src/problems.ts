import type { Catalogue } from '#platform/http';

export const auditorProblems: Catalogue = {
  'ledger.unknown': {
    status: 404,
    es: 'El archivo no conoce el libro {ledger}.',
    en: 'The archive knows no ledger {ledger}.',
  },
  'life.unknown': {
    status: 404,
    es: 'Nada de lo publicado que le concierne lleva el nombre {subject}.',
    en: 'Nothing published that concerns you bears the name {subject}.',
  },
  'replay.unknown': {
    status: 404,
    es: 'No hay ninguna repetición con el identificador {id}.',
    en: 'There is no replay with the id {id}.',
  },
  'replay.too-many': {
    status: 429,
    es: 'Hay demasiadas repeticiones sin terminar; cada usuario puede tener {most}. Cancele una, o espere el tiempo que indica Retry-After.',
    en: 'Too many replays are not finished; a caller may have {most}. Cancel one, or wait as long as Retry-After says.',
  },
  'replay.unknown-ledger': {
    status: 422,
    es: 'El archivo no conoce el libro {ledger}.',
    en: 'The archive knows no ledger {ledger}.',
  },
  'replay.beyond': {
    status: 422,
    es: 'El archivo tiene {there} entradas de ese libro, no {size}.',
    en: 'The archive has {there} entries of that ledger, not {size}.',
  },
  'replay.unknown-model': {
    status: 422,
    es: 'No hay ninguna vista llamada {model}; las que hay son: {models}.',
    en: 'There is no read model called {model}; there are: {models}.',
  },
  'replay.not-done': {
    status: 409,
    es: 'La repetición está {state}; su contenido se lee cuando ha terminado.',
    en: 'The replay is in state {state}; its content is there when it is done.',
    inSpanish: { state: { running: 'en curso', failed: 'fallida', cancelled: 'cancelada' } },
  },
  'replay.in-future': {
    status: 422,
    es: 'El instante {instant} todavía no ha llegado (ahora: {now}).',
    en: 'The instant {instant} has not come yet (now: {now}).',
  },
  'replay.as-of-ambiguous': {
    status: 422,
    es: 'Un momento se indica con posiciones o con un instante, no con ambos.',
    en: 'A moment is given by positions or by an instant, not by both.',
  },
};
