import { agenciesMeantBy, agencyOf, countryOfAgency } from '#platform/contracts';
import {
  neighbours,
  type Command,
  type Country,
  type Instant,
  type Objection,
  type Rule,
} from '#platform/kernel';
import { tooLong } from '#platform/sealed/node';
import { sharingRules } from '#platform/sharing';
import { isAct, lastOf, ownerOf } from '#platform/two-sided';
import type { SaidInExchange } from './exchange.acts.ts';
import type {
  AcknowledgeRequest,
  AnswerRequest,
  AskForInformation,
  CloseRequest,
  NoteOverdue,
  OwnRequest,
  RefuseRequest,
} from './request.commands.ts';

type Ask = Rule<AskForInformation, OwnRequest>;
type Reply = Rule<AcknowledgeRequest | AnswerRequest | RefuseRequest, OwnRequest>;
type Share = Rule<AskForInformation | AnswerRequest, OwnRequest>;

/** Of whom a country's agencies can ask: no ledger leads to anybody else. */
export const notAskable = (country: Country, to: string): Objection | undefined => {
  const asked = agencyOf(to);
  if (asked && neighbours[country].includes(asked.country)) return undefined;
  const named = countryOfAgency(to);
  const meant = neighbours[country].filter((neighbour) => !named || neighbour === named);
  const among = meant.length > 0 ? meant : neighbours[country];
  return {
    code: 'request.unknown-agency',
    facts: { field: 'to', to, meant: agenciesMeantBy(to, among) },
  };
};

export const agencyOfANeighbour: Ask = ({ data, meta }) => notAskable(meta.country, data.to);

/**
 * A request's name begins with the agency that asks, whose code begins with its country's: neither two countries nor two
 * agencies choose the same, and trying a name tells nobody what others have asked.
 */
export const ownName: Ask = ({ data, meta }) =>
  data.request.startsWith(`${meta.caller.agency}-`) && ownerOf(data.request) === meta.country
    ? undefined
    : { code: 'request.name-not-yours', facts: { field: 'id', request: data.request } };

export const notYetAsked: Ask = ({ data }, { acts }) =>
  acts.some(isAct('requested'))
    ? { code: 'request.already-asked', facts: { request: data.request } }
    : undefined;

const HOUR_MS = 60 * 60 * 1000;

const yearsFrom = (now: Instant, years: number): Instant => {
  const then = new Date(now);
  then.setUTCFullYear(then.getUTCFullYear() + years);
  return then.toISOString();
};

/**
 * Moments that a person can have meant, in years before and after the command. A slip of the pen in a year is told to
 * whoever made it; and what is recorded stays within what every reader's calendar holds, whatever offset it came with.
 */
const inReach =
  <C extends Command>(
    field: string,
    momentOf: (data: C['data']) => Instant | undefined,
    [back, ahead]: readonly [number, number],
  ): Rule<C, OwnRequest> =>
  ({ data, meta }) => {
    const moment = momentOf(data);
    if (moment === undefined) return undefined;
    const [first, last] = [yearsFrom(meta.now, -back), yearsFrom(meta.now, ahead)];
    const ms = Date.parse(moment);
    return ms >= Date.parse(first) && ms <= Date.parse(last)
      ? undefined
      : { code: 'request.out-of-reach', facts: { field, moment, first, last } };
  };

export const deadlineInReach = inReach<AskForInformation>('deadline', ({ deadline }) => deadline, [10, 2]);
export const askedInReach = inReach<AskForInformation>('asked', ({ asked }) => asked, [10, 1]);
export const expectedInReach = inReach<AcknowledgeRequest>('expected', ({ expected }) => expected, [0, 2]);
export const expiresInReach = inReach<AnswerRequest>('expires', ({ expires }) => expires, [10, 10]);

/** A request may be entered later than it was asked, and then answered in less time than there was. */
export const deadlineAhead: Ask = ({ data, meta }) => {
  const asked = data.asked ?? meta.now;
  return Date.parse(data.deadline) > Date.parse(asked)
    ? undefined
    : { code: 'request.deadline-passed', facts: { field: 'deadline', deadline: data.deadline, asked } };
};

export const askedBeforeNow: Ask = ({ data, meta }) =>
  data.asked && Date.parse(data.asked) > Date.parse(meta.now) + HOUR_MS
    ? { code: 'request.asked-in-future', facts: { field: 'asked', asked: data.asked } }
    : undefined;

export const { basisInForce, coveredByTheArticle } = sharingRules<AskForInformation | AnswerRequest>(
  (command) =>
    command.type === 'AskForInformation'
      ? {
          matter: command.data.matter,
          agencies: [command.meta.caller.agency, command.data.to],
          basis: command.data.basis,
          authorisation: command.authorisation,
        }
      : {
          matter: command.received?.matter,
          agencies: [command.received?.from, command.received?.to],
          basis: command.data.basis ?? command.received?.basis,
          authorisation: command.authorisation,
        },
);

export const fitsItsContract: Share = ({ type, sealed }) =>
  tooLong(sealed, type === 'AskForInformation' ? 'questions' : 'content');

/** Of what is not for an agency it is not told either that it exists. */
export const askedOfThisAgency: Reply = ({ data, meta, received }) =>
  received?.to === meta.caller.agency
    ? undefined
    : { code: 'request.unknown', facts: { request: data.request } };

export const stillOpen: Reply = ({ data, received }, { acts }) => {
  const refused = acts.some(isAct('refused'));
  const complete = acts.filter(isAct('answered')).some((answer) => answer.data.complete);
  return received?.closed || refused || complete
    ? {
        code: 'request.settled',
        facts: {
          request: data.request,
          state: refused ? 'refused' : complete ? 'answered' : 'closed',
        },
      }
    : undefined;
};

export const nothingAnswered: Rule<RefuseRequest, OwnRequest> = ({ data }, { acts }) =>
  acts.some(isAct('answered'))
    ? { code: 'request.settled', facts: { request: data.request, state: 'answered-in-part' } }
    : undefined;

export const opensForAWhile: Rule<AnswerRequest, OwnRequest> = ({ data, meta }) =>
  Date.parse(data.expires) > Date.parse(meta.now)
    ? undefined
    : { code: 'answer.expires-in-past', facts: { field: 'expires', expires: data.expires } };

export const askedByThisAgency: Rule<CloseRequest, OwnRequest> = ({ data, meta }, { acts }) =>
  lastOf(acts, 'requested')?.data.by === meta.caller.agency
    ? undefined
    : { code: 'request.unknown', facts: { request: data.request } };

export const notClosed: Rule<CloseRequest, OwnRequest> = ({ data }, { acts }) =>
  acts.some(isAct('closed'))
    ? { code: 'request.settled', facts: { request: data.request, state: 'closed' } }
    : undefined;

/** Instants compare as moments, whatever their digits. */
const isSameMoment = (one: Instant, other: Instant): boolean => Date.parse(one) === Date.parse(other);

/** Whether it is this deadline that is said to have come, and it has. */
export const hasCome = (deadline: Instant, { data, meta }: NoteOverdue): boolean =>
  isSameMoment(deadline, data.deadline) && Date.parse(deadline) <= Date.parse(meta.now);

/** Whether it has been said of a request that its deadline came. */
export const isNoted = (
  { deadline }: { readonly deadline: Instant },
  acts: readonly SaidInExchange[],
): boolean => acts.filter(isAct('fell-overdue')).some(({ data }) => isSameMoment(data.deadline, deadline));
