import type { Country } from '#platform/kernel';
import type { History, Telling } from '#tools/local-system';

/** The memorandum among the instruments that are told with them. */
const basis = { instrument: 'ec-intercambio-trata-generado', article: 'art. 4' };

const request = (by: Country, id: string, step: string, body: object): Telling => ({
  fact: `${by} ${id}, ${step}`,
  by,
  as: 'analyst',
  path: `/v1/requests/${id}/${step}`,
  body,
});

const asking = (id: string, body: object): Telling => ({
  fact: `EC asks ${id}`,
  by: 'EC',
  as: 'analyst',
  path: '/v1/requests',
  body: {
    id: id.slice('ec-policia-'.length),
    to: 'co-policia',
    matter: 'human-trafficking',
    purpose: 'investigation',
    basis,
    generated: true,
    ...body,
  },
});

const [ANSWERED, OVERDUE] = [
  'ec-policia-solicitud-contestada-generada',
  'ec-policia-solicitud-vencida-generada',
];

const answered: History = [
  asking(ANSWERED, {
    urgency: 'priority',
    asked: '2026-10-05T09:00:00-05:00',
    deadline: '2026-10-20T18:00:00-05:00',
    questions: ['¿Consta en sus registros la ruta descrita en el caso de demostración?'],
  }),
  request('CO', ANSWERED, 'acknowledgement', {}),
  request('CO', ANSWERED, 'answers', {
    content: 'Respuesta de demostración: no hay ningún caso real detrás de ella.',
    complete: true,
    handling: 'H1',
    sourceGrade: 'B',
    informationGrade: '2',
    expires: '2030-12-31T23:59:59-05:00',
  }),
];

const overdue: History = [
  asking(OVERDUE, {
    urgency: 'routine',
    asked: '2026-10-01T09:00:00-05:00',
    deadline: '2026-10-15T18:00:00-05:00',
    questions: ['Pregunta de demostración que nadie ha contestado.'],
  }),
];

/** Invented, and they say so: one that was answered, and one whose deadline passed. */
export const requestHistories: readonly History[] = [answered, overdue];
