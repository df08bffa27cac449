import type { Catalogue } from '#http';

export const viewProblems: Catalogue = {
  'model.unknown': {
    status: 404,
    es: 'No hay ninguna vista llamada {model}.',
    en: 'There is no read model called {model}.',
  },
};
