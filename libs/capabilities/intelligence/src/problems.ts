import type { Catalogue } from '#platform/http';

/** In what state a request takes no more of what was asked. */
const SETTLED: Readonly<Record<'refused' | 'answered' | 'closed' | 'answered-in-part', string>> = {
  refused: 'denegada',
  answered: 'contestada',
  closed: 'cerrada',
  'answered-in-part': 'contestada en parte',
};

export const intelligenceProblems: Catalogue = {
  'request.unknown': {
    status: 404,
    es: 'No hay aquí ninguna solicitud {request} que concierna a su entidad.',
    en: 'There is no request {request} here that concerns your agency.',
  },
  'request.unknown-agency': {
    status: 422,
    es: '{to} no es una entidad de un país vecino. Quizá quiso decir: {meant}.',
    en: '{to} is no agency of a neighbouring country. Perhaps you meant: {meant}.',
  },
  'request.name-not-yours': {
    status: 422,
    es: 'El nombre {request} no empieza por el código de su entidad.',
    en: 'The name {request} does not begin with your agency’s code.',
  },
  'request.out-of-reach': {
    status: 422,
    es: '{moment} ({field}) queda fuera de lo que se admite: de {first} a {last}.',
    en: '{moment} ({field}) is outside what is accepted: from {first} to {last}.',
  },
  'request.already-asked': {
    status: 409,
    es: 'La solicitud {request} ya fue presentada.',
    en: 'The request {request} has been made.',
  },
  'request.deadline-passed': {
    status: 422,
    es: 'El plazo ({deadline}) no es posterior a la solicitud ({asked}).',
    en: 'The deadline ({deadline}) is not after the request ({asked}).',
  },
  'request.asked-in-future': {
    status: 422,
    es: '{asked} todavía no ha llegado.',
    en: '{asked} has not come yet.',
  },
  'request.settled': {
    status: 409,
    es: 'La solicitud {request} ya no admite ese acto: está {state}.',
    en: 'The request {request} does not wait for that any more: it is {state}.',
    inSpanish: { state: SETTLED },
  },
  'answer.expires-in-past': {
    status: 422,
    es: 'La respuesta vencería antes de poder leerse ({expires}).',
    en: 'The answer would expire before it is read ({expires}).',
  },
};
