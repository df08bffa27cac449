import type { Catalogue } from '#http';

export const auditorProblems: Catalogue = {
  'ledger.unknown': {
    status: 404,
    es: 'El archivo no conoce el libro {ledger}.',
    en: 'The archive knows no ledger {ledger}.',
  },
  'life.unknown': {
    status: 404,
    es: 'Nada publicado que le concierna lleva el nombre {subject}.',
    en: 'Nothing published that concerns you bears the name {subject}.',
  },
  'replay.unknown': {
    status: 404,
    es: 'No hay ninguna repetición con el identificador {id}.',
    en: 'There is no replay with the id {id}.',
  },
  'replay.unknown-model': {
    status: 422,
    es: 'No hay ninguna vista llamada {model}; las hay: {models}.',
    en: 'There is no read model called {model}; there are: {models}.',
  },
  'replay.not-done': {
    status: 409,
    es: 'La repetición está en estado {state}; su contenido aparece al terminar.',
    en: 'The replay is in state {state}; its content is there when it is done.',
  },
  'replay.as-of-ambiguous': {
    status: 422,
    es: 'Un momento se da por posiciones o por instante, no por ambos.',
    en: 'A moment is given by positions or by an instant, not by both.',
  },
};
