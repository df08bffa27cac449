import { countryOfAgency } from '#platform/contracts';
import type { Instant } from '#platform/kernel';
import type { ExchangeAnswer, ExchangeRequest } from './exchanges.projection.ts';

/** `not-yet-seen`: an answer is here before the request that it answers; it is kept, and joined when that comes. */
export const exchangeStates = [
  'not-yet-seen',
  'asked',
  'acknowledged',
  'answered-in-part',
  'answered',
  'refused',
  'closed',
] as const;
export type ExchangeState = (typeof exchangeStates)[number];

/** What both sides have made of one request. */
export interface ExchangeView {
  readonly id: string;
  readonly from?: string;
  readonly to?: string;
  readonly matter?: string;
  readonly purpose?: string;
  readonly urgency?: string;
  readonly basis?: { readonly instrument: string; readonly article: string };
  readonly deadline?: Instant;
  readonly state: ExchangeState;
  /** The deadline has passed, and neither a complete answer nor a refusal has come. */
  readonly overdue: boolean;
  readonly askedAt?: Instant;
  readonly acknowledgedAt?: Instant;
  readonly expectedAt?: Instant;
  readonly answers: number;
  readonly firstAnswerAt?: Instant;
  readonly completedAt?: Instant;
  readonly refusedAt?: Instant;
  readonly refusal?: string;
  /** Whose answer it is, while the request that would say so is not here. */
  readonly answeredBy?: string;
  readonly closedAt?: Instant;
  readonly usefulness?: string;
  readonly generated: boolean;
}

type Half<Row> = Partial<Row> | undefined;

/** The half of the country asked; while the request is not here, whichever half is. */
export const halfAsked = (
  request: Half<ExchangeRequest>,
  answers: readonly ExchangeAnswer[],
): Half<ExchangeAnswer> => {
  const asked = request?.to && countryOfAgency(request.to);
  return asked ? answers.find(({ country }) => country === asked) : answers[0];
};

const stateOf = (request: Half<ExchangeRequest>, answer: Half<ExchangeAnswer>): ExchangeState => {
  if (!request?.askedAt) return 'not-yet-seen';
  if (request.closedAt) return 'closed';
  if (answer?.refusedAt) return 'refused';
  if (answer?.completedAt) return 'answered';
  if (answer?.answers) return 'answered-in-part';
  return answer?.acknowledgedAt ? 'acknowledged' : 'asked';
};

/** Instants compare as moments, whatever their digits. */
const isPast = (moment: Instant, now: Instant): boolean => Date.parse(moment) < Date.parse(now);

/** Follows from each side's half alone; how they are interleaved cannot matter. */
export const exchangeOf = (
  id: string,
  request: Half<ExchangeRequest>,
  answers: readonly ExchangeAnswer[],
  now: Instant,
): ExchangeView => {
  const answer = halfAsked(request, answers);
  const state = stateOf(request, answer);
  const open = state === 'asked' || state === 'acknowledged' || state === 'answered-in-part';
  const { from, to, matter, purpose, urgency, deadline, askedAt, closedAt, usefulness } = request ?? {};
  const { acknowledgedAt, expectedAt, firstAnswerAt, completedAt, refusedAt, refusal } = answer ?? {};
  const told = {
    from,
    to,
    matter,
    purpose,
    urgency,
    deadline,
    askedAt,
    acknowledgedAt,
    expectedAt,
    firstAnswerAt,
    completedAt,
    refusedAt,
    refusal,
    answeredBy: state === 'not-yet-seen' ? answer?.country : undefined,
    closedAt,
    usefulness,
  };
  return {
    id,
    ...(Object.fromEntries(
      Object.entries(told).filter(([, value]) => value != null),
    ) as Partial<ExchangeView>),
    ...(request?.instrument && request.article
      ? { basis: { instrument: request.instrument, article: request.article } }
      : {}),
    state,
    overdue: open && deadline != null && isPast(deadline, now),
    answers: answer?.answers ?? 0,
    generated: request?.generated ?? false,
  };
};

const groupedByRequest = <Row extends { readonly request: string }>(
  rows: readonly Row[],
): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.request);
    if (group) group.push(row);
    else groups.set(row.request, [row]);
  }
  return groups;
};

/**
 * The exchanges that some rows make. A request has one row, that of the ledger in which it was asked; what its asker says
 * of it elsewhere is of no account. Answers without a request are an exchange whose request is not here yet.
 */
export const exchangesOf = (
  requests: readonly ExchangeRequest[],
  answers: readonly ExchangeAnswer[],
  now: Instant,
): ExchangeView[] => {
  const [asked, answered] = [groupedByRequest(requests), groupedByRequest(answers)];
  return [...new Set([...asked.keys(), ...answered.keys()])].flatMap((id) => {
    const rows = asked.get(id) ?? [];
    const whole = rows.filter(({ askedAt }) => askedAt);
    const halves = whole.length > 0 ? whole : [rows[0]];
    return halves.map((row) => exchangeOf(id, row, answered.get(id) ?? [], now));
  });
};
