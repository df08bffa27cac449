import type { Catalogue } from '#platform/http';

export const vaultProblems: Catalogue = {
  'identity.purpose-missing': {
    status: 422,
    es: 'Diga para qué necesita saber quién es esta persona.',
    en: 'Say what you need to know for who this person is.',
  },
  'identity.basis-missing': {
    status: 422,
    es: 'Diga con qué base legal (instrumento y artículo) lo pide.',
    en: 'Say on which legal basis (instrument and article) you ask.',
  },
  'identity.unknown': {
    status: 404,
    es: 'Aquí no se conoce a ninguna persona {subject}.',
    en: 'No person {subject} is known here.',
  },
  'identity.erased': {
    status: 410,
    es: 'La identidad de {subject} fue suprimida.',
    en: 'The identity of {subject} was erased.',
  },
  'identity.no-vault': {
    status: 503,
    es: 'Este nodo no tiene bóveda de identidades: falta DATABASE_URL_…_VAULT.',
    en: 'This node has no vault of identities: DATABASE_URL_…_VAULT is not set.',
  },
};
