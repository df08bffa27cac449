import type {
  ClaimedState,
  CommitmentChangeKind,
  CommitmentText,
  DecisionKind,
  Measure,
  Office,
  ProgressState,
  UndertakingState,
} from '#contracts/committee';
import type { Language } from '#platform/http';
import type { Accord, MissingAct } from '#platform/two-sided';
import type { ActaStage } from './acta.state.ts';
import type { CommitmentState } from './commitment.state.ts';

type Words<Word extends string> = Readonly<Record<Language, Readonly<Record<Word, string>>>>;

export const stageWords: Words<ActaStage> = {
  es: {
    'not-yet-seen': 'no conocida aún',
    draft: 'borrador',
    agreed: 'texto acordado',
    signature: 'en firma',
    signed: 'firmada por ambos lados',
    disputed: 'en disputa',
  },
  en: {
    'not-yet-seen': 'not seen yet',
    draft: 'draft',
    agreed: 'text agreed',
    signature: 'being signed',
    signed: 'signed by both sides',
    disputed: 'disputed',
  },
};

export const stateWords: Words<CommitmentState> = {
  es: {
    'not-yet-seen': 'no conocido aún',
    open: 'pendiente',
    'in-progress': 'en curso',
    overdue: 'vencido',
    fulfilled: 'cumplido',
    withdrawn: 'retirado',
    merged: 'fusionado',
    'not-known': 'no consta',
  },
  en: {
    'not-yet-seen': 'not seen yet',
    open: 'open',
    'in-progress': 'in progress',
    overdue: 'overdue',
    fulfilled: 'fulfilled',
    withdrawn: 'withdrawn',
    merged: 'merged',
    'not-known': 'not on record',
  },
};

export const progressWords: Words<ProgressState> = {
  es: { 'not-started': 'sin iniciar', 'in-progress': 'en curso', stalled: 'detenido', fulfilled: 'cumplido' },
  en: {
    'not-started': 'not started',
    'in-progress': 'in progress',
    stalled: 'stalled',
    fulfilled: 'fulfilled',
  },
};

export const claimedWords: Words<ClaimedState> = {
  es: {
    fulfilled: 'cumplido',
    'in-progress': 'en curso',
    overdue: 'vencido',
    repeated: 'vuelto a prometer',
    'not-known': 'no consta',
  },
  en: {
    fulfilled: 'fulfilled',
    'in-progress': 'in progress',
    overdue: 'overdue',
    repeated: 'promised again',
    'not-known': 'not on record',
  },
};

export const undertakingWords: Words<UndertakingState> = {
  es: { planned: 'previsto', 'under-way': 'en marcha', completed: 'concluido', cancelled: 'cancelado' },
  en: { planned: 'planned', 'under-way': 'under way', completed: 'completed', cancelled: 'cancelled' },
};

export const changeWords: Words<CommitmentChangeKind> = {
  es: {
    reschedule: 'cambio de fecha',
    merge: 'fusión',
    resume: 'reanudación',
    withdraw: 'retiro',
    'accept-fulfilment': 'cumplimiento aceptado',
    escalate: 'elevación',
  },
  en: {
    reschedule: 'rescheduled',
    merge: 'merged',
    resume: 'taken up again',
    withdraw: 'withdrawn',
    'accept-fulfilment': 'fulfilment accepted',
    escalate: 'escalated',
  },
};

export const decisionWords: Words<DecisionKind> = {
  es: { decision: 'Decisión', guideline: 'Lineamiento' },
  en: { decision: 'Decision', guideline: 'Guideline' },
};

export const accordWords: Words<Accord> = {
  es: { agreed: 'de acuerdo', 'one-side-only': 'un solo lado', disputed: 'en disputa' },
  en: { agreed: 'agreed', 'one-side-only': 'one side only', disputed: 'disputed' },
};

const missingWords: Words<
  'draft' | 'agreement' | 'signature' | 'claim' | 'acta' | 'owner' | 'due' | 'report'
> = {
  es: {
    draft: 'borrador',
    agreement: 'conformidad con el texto',
    signature: 'firma',
    claim: 'afirmación de lo que fue',
    acta: 'acta firmada',
    owner: 'cargo responsable',
    due: 'fecha de vencimiento',
    report: 'informe de avance',
  },
  en: {
    draft: 'draft',
    agreement: 'agreement to the text',
    signature: 'signature',
    claim: 'a claim of what was',
    acta: 'signed acta',
    owner: 'responsible office',
    due: 'due date',
    report: 'report of progress',
  },
};

/** What is missing, as a page says it. */
export const missingWord = ({ act }: MissingAct, language: Language): string =>
  missingWords[language][act as keyof (typeof missingWords)['es']];

export const officeNamed = ({ office, name }: Office): string => (name ? `${name} (${office})` : office);

const measureWords = {
  es: { baseline: 'línea de base', target: 'meta' },
  en: { baseline: 'baseline', target: 'target' },
} as const;

/** `Avance (%), línea de base 40, meta 100` */
export const measureNamed = ({ indicator, unit, baseline, target }: Measure, language: Language): string => {
  const say = measureWords[language];
  return [
    `${indicator} (${unit})`,
    ...(baseline === undefined ? [] : [`${say.baseline} ${baseline}`]),
    `${say.target} ${target}`,
  ].join(', ');
};

export const basisNamed = (basis: CommitmentText['basis']): string | undefined =>
  basis && [basis.instrument, basis.article].filter(Boolean).join(', ');
