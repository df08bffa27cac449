import { countryOfAgency } from '#platform/contracts';
import type { Instant } from '#platform/kernel';
import { halfOf, isAct, lastOf, sidesOf, withEach } from '#platform/two-sided';
import type { ExchangeAct } from './exchange.acts.ts';

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
  /** When the side that asked told both that the deadline had come. A notice: nothing else follows from it. */
  readonly overdueNoted?: Instant;
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

/** What follows from the half of the side asked. */
type Answered = Pick<
  ExchangeView,
  | 'acknowledgedAt'
  | 'expectedAt'
  | 'answers'
  | 'firstAnswerAt'
  | 'completedAt'
  | 'refusedAt'
  | 'refusal'
  | 'answeredBy'
>;

const at = (act: ExchangeAct | undefined): Instant | undefined => act?.published?.at;

const answeredBy = (half: readonly ExchangeAct[]): Answered => {
  const answers = half.filter(isAct('answered'));
  const acknowledgements = half.filter(isAct('acknowledged'));
  const refused = lastOf(half, 'refused');
  return {
    acknowledgedAt: at(acknowledgements.findLast(({ data }) => !data.again)),
    // The newest word holds: one that expects nothing takes back what was expected before.
    expectedAt: acknowledgements.at(-1)?.data.expected,
    answers: answers.at(-1)?.data.answer ?? 0,
    firstAnswerAt: at(answers.findLast(({ data }) => data.answer === 1)),
    completedAt: at(answers.findLast(({ data }) => data.complete)),
    refusedAt: at(refused),
    refusal: refused?.data.reason,
    answeredBy: half[0]?.by,
  };
};

const stateOf = (asked: boolean, closed: boolean, answered: Answered): ExchangeState => {
  if (!asked) return 'not-yet-seen';
  if (closed) return 'closed';
  if (answered.refusedAt) return 'refused';
  if (answered.completedAt) return 'answered';
  if (answered.answers) return 'answered-in-part';
  return answered.acknowledgedAt ? 'acknowledged' : 'asked';
};

/** Whether anybody still waits for an answer. */
export const isOpen = (state: ExchangeState): boolean =>
  state === 'asked' || state === 'acknowledged' || state === 'answered-in-part';

/** Instants compare as moments, whatever their digits. */
const isPast = (moment: Instant, now: Instant): boolean => Date.parse(moment) < Date.parse(now);

/** Follows from each side's half alone; how they are interleaved cannot matter. */
export const exchangeOf = (id: string, acts: readonly ExchangeAct[], now: Instant): ExchangeView => {
  const asked = lastOf(acts, 'requested');
  const { owner, other } = sidesOf(id, acts, () => asked && countryOfAgency(asked.data.to));
  const closed = lastOf(halfOf(owner, acts), 'closed');
  const { answers, ...answered } = answeredBy(halfOf(other, acts));
  const state = stateOf(asked !== undefined, closed !== undefined, { answers, ...answered });
  const { by: from, to, matter, purpose, urgency, deadline, basis } = asked?.data ?? {};
  const said = {
    from,
    to,
    matter,
    purpose,
    urgency,
    deadline,
    askedAt: asked?.on,
    ...answered,
    answeredBy: state === 'not-yet-seen' ? answered.answeredBy : undefined,
    overdueNoted: asked && at(lastOf(halfOf(owner, acts), 'fell-overdue')),
    closedAt: at(closed),
    usefulness: closed?.data.usefulness,
  };
  return {
    id,
    ...(Object.fromEntries(
      Object.entries(said).filter(([, value]) => value !== undefined),
    ) as Partial<ExchangeView>),
    ...(basis ? { basis: { instrument: basis.instrument, article: basis.article } } : {}),
    state,
    overdue: isOpen(state) && deadline !== undefined && isPast(deadline, now),
    answers,
    generated: asked?.data.generated ?? false,
  };
};

/** The requests that go by a name. */
export const requestsIn = (acts: readonly ExchangeAct[]): ExchangeAct[][] => withEach(acts, 'requested');

/** The exchanges that some acts make. Answers without a request are an exchange whose request is not here yet. */
export const exchangesOf = (
  acts: ReadonlyMap<string, readonly ExchangeAct[]>,
  now: Instant,
): ExchangeView[] => [...acts].flatMap(([id, all]) => requestsIn(all).map((one) => exchangeOf(id, one, now)));
