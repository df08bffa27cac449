import type { Catalogue } from '#platform/http';

/** How a Spanish sentence says how far an instrument has come. */
export const stagesInSpanish = {
  claimed: 'solo referido por fuentes',
  negotiation: 'en negociación',
  'text-agreed': 'texto acordado',
  signature: 'a la firma',
  signed: 'suscrito por ambas partes',
  'in-force': 'en vigor',
  suspended: 'suspendido',
  expired: 'vencido',
  denounced: 'denunciado',
  /** An article that does not apply, since a reservation about it was objected to. */
  reserved: 'bajo reserva objetada',
};

const NEEDS_A_BASIS = {
  es: 'Compartir requiere una base: la inteligencia solo sale de un país al amparo de un instrumento en vigor y para un fin declarado',
  en: 'Sharing needs a basis: intelligence leaves a country only under an instrument in force, for a stated purpose',
};

/** The same for every capability whose decisions abide by the rules of sharing. */
export const sharingProblems: Catalogue = {
  'sharing.no-basis': {
    status: 422,
    es: 'Aquí no se conoce ningún {article} del instrumento {instrument} que permita compartir.',
    en: 'No {article} of an instrument {instrument} that lets agencies share is known here.',
    citation: NEEDS_A_BASIS,
  },
  'sharing.basis-not-in-force': {
    status: 422,
    es: 'El instrumento {instrument} no está en vigor ({stage}): nada se comparte con base en su {article}.',
    en: 'The instrument {instrument} is not in force ({stage}): nothing is shared under its {article}.',
    inSpanish: { stage: stagesInSpanish },
    citation: NEEDS_A_BASIS,
  },
  'sharing.basis-suspended': {
    status: 422,
    es: '{by} suspendió el instrumento {instrument} el {since}: {reason}',
    en: '{by} suspended the instrument {instrument} on {since}: {reason}',
    citation: NEEDS_A_BASIS,
  },
  'sharing.not-covered': {
    status: 422,
    es: 'El {article} de {instrument} no abarca el asunto {matter} entre {agencies}.',
    en: '{article} of {instrument} does not cover {matter} between {agencies}.',
    citation: NEEDS_A_BASIS,
  },
};
