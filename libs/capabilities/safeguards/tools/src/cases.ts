import type { Country } from '#platform/kernel';
import type { History, Telling } from '#tools/local-system';

type Role = 'border-officer' | 'supervisor';

const opening = (by: Country, as: Role, id: string, body: object): Telling => ({
  fact: `${by} ${id}`,
  by,
  as,
  path: '/v1/safeguards/cases',
  body: { id, generated: true, ...body },
});

const act = (by: Country, as: Role, id: string, acts: string, body: object): Telling => ({
  fact: `${by} ${id}, ${acts}`,
  by,
  as,
  path: `/v1/safeguards/cases/${by.toLowerCase()}-${id}/${acts}`,
  body,
});

const MOBILITY_LAW = { instrument: 'Ley Orgánica de Movilidad Humana', article: 'art. 137' };

/** Of one kind so many that a month’s count of them is told. */
const REFUSALS = 12;

const refused = (number: number): History => {
  const day = String(2 + number).padStart(2, '0');
  const [id, on] = [`inadmision-generada-${number}`, `2026-11-${day}T10:20:00-05:00`];
  return [
    opening('EC', 'border-officer', id, {
      kind: 'refusal-of-entry',
      since: `2026-11-${day}T10:00:00-05:00`,
      post: 'rumichaca',
      reason: number % 3 === 0 ? 'no-visa' : 'no-valid-document',
      norm: MOBILITY_LAW,
      nationality: number % 2 === 0 ? 'VEN' : 'COL',
    }),
    act('EC', 'border-officer', id, 'hearings', {
      on,
      heard: true,
      said: 'Declaración de demostración: no hay ninguna persona real detrás de ella.',
    }),
    act('EC', 'border-officer', id, 'notices', {
      on,
      language: 'es',
      interpreter: 'not-needed',
      understood: true,
    }),
    act('EC', 'border-officer', id, 'remedies', {
      remedy: 'appeal',
      before: 'Ministerio del Interior',
      until: `2026-12-${day}T17:00:00-05:00`,
    }),
  ];
};

/** Held in time before a judge, and released. */
const released: History = [
  opening('EC', 'supervisor', 'detencion-generada', {
    kind: 'detention',
    since: '2026-11-18T21:00:00-05:00',
    place: 'Unidad de flagrancia de Tulcán',
    reason: 'flagrant-offence',
    norm: { instrument: 'Código Orgánico Integral Penal', article: 'art. 527' },
    nationality: 'COL',
  }),
  act('EC', 'supervisor', 'detencion-generada', 'consular-rights', {
    on: '2026-11-18T21:30:00-05:00',
    asked: true,
  }),
  act('EC', 'supervisor', 'detencion-generada', 'consular-notices', {
    on: '2026-11-18T22:00:00-05:00',
    country: 'COL',
  }),
  act('EC', 'supervisor', 'detencion-generada', 'counsel', {
    on: '2026-11-19T08:00:00-05:00',
    counsel: 'public-defender',
  }),
  act('EC', 'supervisor', 'detencion-generada', 'reviews', {
    on: '2026-11-19T15:00:00-05:00',
    court: 'Unidad Judicial Multicompetente de Tulcán',
    decision: 'released',
  }),
];

/** A child alone at the southern border, received by the local board for the protection of rights. */
const childAlone: History = [
  opening('EC', 'border-officer', 'nina-sola-generada', {
    kind: 'assistance',
    since: '2026-11-20T09:00:00-05:00',
    post: 'huaquillas',
    childAlone: true,
    nationality: 'PER',
  }),
  act('EC', 'border-officer', 'nina-sola-generada', 'referrals', {
    on: '2026-11-20T09:30:00-05:00',
    kind: 'child-alone',
    to: 'Junta Cantonal de Protección de Derechos de Huaquillas',
    receiveBy: '2026-11-20T15:00:00-05:00',
  }),
  act('EC', 'border-officer', 'nina-sola-generada', 'referrals/referral-1/receipt', {
    on: '2026-11-20T11:00:00-05:00',
  }),
];

/** In Peru, the judge’s limit passed without a word of one: overdue. */
const overdue: History = [
  opening('PE', 'supervisor', 'detencion-vencida-generada', {
    kind: 'detention',
    since: '2026-11-24T06:00:00-05:00',
    place: 'Comisaría de Aguas Verdes',
    reason: 'irregular-entry',
    norm: { instrument: 'Decreto Legislativo 1350, Ley de Migraciones', article: 'art. 58' },
    nationality: 'ECU',
  }),
];

/** Invented, and they say so. */
export const caseHistories: readonly History[] = [
  ...Array.from({ length: REFUSALS }, (_, number) => refused(number)),
  released,
  childAlone,
  overdue,
];
