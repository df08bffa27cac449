import type { Catalogue } from '#platform/http';

export const viewProblems: Catalogue = {
  'model.unknown': {
    status: 404,
    es: 'No hay ninguna vista llamada {model}.',
    en: 'There is no read model called {model}.',
  },
  'stream.too-many': {
    status: 429,
    es: 'Ya hay demasiados flujos abiertos; cada usuario puede tener {most}. Cierre uno, o espere el tiempo que indica Retry-After.',
    en: 'Too many streams are open; a caller may have {most}. Close one, or wait as long as Retry-After says.',
  },
  'last-event-id.unknown-ledger': {
    status: 400,
    es: 'Last-Event-ID nombra {ledger}, que no es un libro que se le muestre.',
    en: 'Last-Event-ID names {ledger}, which is no ledger that is shown to you.',
  },
  'last-event-id.not-sizes': {
    status: 400,
    es: 'Last-Event-ID debe llevar el tamaño de cada libro, tal como llegó en el flujo; de {ledger} lleva {found}.',
    en: 'Last-Event-ID carries the size of each ledger, as it came in the stream; of {ledger} it carries {found}.',
  },
  'last-event-id.beyond': {
    status: 409,
    es: 'Last-Event-ID dice {size} de {ledger}, y aquí hay {there}: ese flujo no era de esta vista, o la vista fue restaurada. Comience sin Last-Event-ID.',
    en: 'Last-Event-ID says {size} of {ledger}, and {there} are here: that stream was not of this view, or it was restored. Begin without Last-Event-ID.',
  },
};
