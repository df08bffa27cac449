import type { Told } from '#contracts/committee';
import {
  dayOf,
  firstDayOf,
  lastDayOf,
  type CalendarDate,
  type Country,
  type Decider,
  type Rule,
} from '#platform/kernel';
import { isAct, ownActs, ownName, type OwnActs } from '#platform/two-sided';
import { actOf } from './act.ts';
import { isEndedBy, isFoundedBy, type Body } from './body.state.ts';
import * as common from './common.rules.ts';
import { forAllRules, sayingOf, type Saying } from './saying.ts';
import { sessionActs, type SessionAct, type SessionActs, type SessionEvent } from './session.acts.ts';
import { quorumOf } from './session.seen.ts';
import { sessionOf, type Session } from './session.state.ts';

type Of<Event extends string> = Told<Event>;
/** With the body as it is known here: not told by the caller. */
type SessionSaying<Type extends string, Data> = Saying<Type, Data, SessionAct> & { readonly body?: Body };

export type ConveneSession = SessionSaying<'ConveneSession', Omit<Of<'session-convened'>, 'parties'>>;
export type ClaimSession = SessionSaying<
  'ClaimSession',
  Omit<Of<'session-claimed'>, 'parties'> & { readonly with: Country }
>;
export type ProposeMeeting = SessionSaying<'ProposeMeeting', Of<'meeting-proposed'>>;
export type ProposeItem = SessionSaying<'ProposeItem', Omit<Of<'item-proposed'>, 'item'>>;
export type AnswerItem = SessionSaying<'AnswerItem', Of<'item-answered'>>;
export type FilePaper = SessionSaying<'FilePaper', Of<'paper-filed'>>;
export type NameDelegation = SessionSaying<'NameDelegation', Of<'delegation-named'>>;
export type RecordSession = SessionSaying<'RecordSession', Of<'session-recorded'>>;
export type SessionCommand =
  | ConveneSession
  | ClaimSession
  | ProposeMeeting
  | ProposeItem
  | AnswerItem
  | FilePaper
  | NameDelegation
  | RecordSession;

type Half = OwnActs<SessionAct>;
type Always = Rule<SessionCommand, Half>;

const wholeOf = forAllRules(({ data, meta, theirs }: SessionCommand, { acts }: Half): Session =>
  sessionOf(data.session, [...acts, ...theirs], dayOf(meta.now)),
);

const partiesOf = (command: SessionCommand, state: Half): readonly Country[] => {
  if (command.type === 'ConveneSession') return command.body?.parties ?? [];
  if (command.type === 'ClaimSession') return [command.meta.country, command.data.with];
  return wholeOf(command, state).parties;
};

const known: Always = (command, state) => {
  const whole = wholeOf(command, state);
  return state.acts.length + command.theirs.length > 0 && whole.parties.includes(command.meta.country)
    ? undefined
    : { code: 'session.unknown', facts: { session: command.data.session } };
};

/** Who only hears of a session from sources does nothing more about it than claim. */
const convened: Always = (command, state) =>
  wholeOf(command, state).basis === 'acts'
    ? undefined
    : { code: 'session.of-the-past', facts: { session: command.data.session } };

const ofAKnownBody: Rule<ConveneSession, Half> = ({ data, meta, body }) =>
  body && body.state !== 'not-yet-seen' && body.parties.includes(meta.country)
    ? undefined
    : { code: 'session.body-unknown', facts: { field: 'body', body: data.body } };

/** A body meets while it is there: after it was founded, and before it ended. */
const bodyIsThere = (body: Body | undefined, date: CalendarDate, field: string) => {
  if (!body) return undefined;
  const facts = { field, date, body: body.id };
  if (!isFoundedBy(body, date))
    return { code: 'session.body-not-founded', facts: { ...facts, founded: body.founded } };
  return isEndedBy(body, date)
    ? { code: 'session.body-ended', facts: { ...facts, ended: body.ended!.since } }
    : undefined;
};

const whileItsBodyIsThere: Rule<ConveneSession | ProposeMeeting, Half> = ({ data, body }) =>
  bodyIsThere(body, data.meeting.date, 'meeting.date');

const heldWhileItsBodyIsThere: Rule<RecordSession, Half> = ({ data, body }) =>
  bodyIsThere(body, data.date, 'date');

/** What a source says of a body is said of the two countries whose body it is. */
const claimedOfTheirBody: Rule<ClaimSession, Half> = ({ data, meta, body }) => {
  const parties = [meta.country, data.with];
  return body && !body.parties.every((party) => parties.includes(party))
    ? { code: 'session.body-of-others', facts: { field: 'body', body: body.id, parties: body.parties } }
    : undefined;
};

const hostIsAParty: Always = (command, state) => {
  const { data } = command;
  const host = 'meeting' in data ? data.meeting.host : 'host' in data ? data.host : undefined;
  const parties = partiesOf(command, state);
  return host === undefined || parties.includes(host)
    ? undefined
    : { code: 'session.host-no-party', facts: { field: 'host', host, parties } };
};

const convenedOnce: Rule<ConveneSession, Half> = ({ data }, { acts }) =>
  acts.some(isAct('convened'))
    ? { code: 'session.already-convened', facts: { session: data.session } }
    : undefined;

const knownItem: Rule<AnswerItem | FilePaper, Half> = (command, state) => {
  const { item } = command.data;
  const items = wholeOf(command, state).agenda.map((one) => one.item);
  return item === undefined || items.includes(item)
    ? undefined
    : { code: 'session.unknown-item', facts: { field: 'item', item, items } };
};

/** Whoever proposed an item takes it back; the other defers it. */
const takesBackItsOwn: Rule<AnswerItem, Half> = (command, state) => {
  const { item, answer } = command.data;
  const { by } = wholeOf(command, state).agenda.find((one) => one.item === item)!;
  return answer === 'withdrawn' && by !== command.meta.country
    ? { code: 'session.item-not-yours', facts: { field: 'answer', item, by } }
    : undefined;
};

const mergedIntoAnother: Rule<AnswerItem, Half> = (command, state) => {
  const { item, answer, into } = command.data;
  if ((answer === 'merged') !== (into !== undefined))
    return { code: 'session.merge-into-what', facts: { field: 'into', item } };
  const items = wholeOf(command, state).agenda.map((one) => one.item);
  return into === undefined || (into !== item && items.includes(into))
    ? undefined
    : { code: 'session.unknown-item', facts: { field: 'into', item: into, items } };
};

const officesOfOwn: Always = ({ data, meta }) => {
  const named =
    'head' in data
      ? [['head', data.head] as const, ...data.members.map((one) => ['members', one] as const)]
      : 'present' in data
        ? data.present.map((one) => ['present', one] as const)
        : [];
  return common.officesOf([meta.country], named);
};

const noJointOperation: Rule<ProposeItem, Half> = (command, state) =>
  common.noJointOperation(partiesOf(command, state), [['activity', command.data.activity]]);

/** Nothing is held before its day is agreed. */
const meetingAgreed: Rule<RecordSession, Half> = (command, state) => {
  const { meeting } = wholeOf(command, state);
  return meeting.agreed
    ? undefined
    : { code: 'session.meeting-not-agreed', facts: { positions: meeting.positions } };
};

const recordedOfThePast: Rule<RecordSession, Half> = ({ data, meta }) =>
  data.date > dayOf(meta.now)
    ? { code: 'committee.date-in-future', facts: { field: 'date', date: data.date } }
    : undefined;

/** Each side answers for its own; that the other had one too, only the other records. */
const ownQuorum: Rule<RecordSession, Half> = ({ data, body }) => {
  const needed = Math.max(quorumOf(body), 1);
  return data.outcome === 'lapsed' || data.present.length >= needed
    ? undefined
    : { code: 'session.no-quorum', facts: { field: 'present', present: data.present.length, needed } };
};

const resumesASuspended: Rule<RecordSession, Half> = ({ data }, { acts }) => {
  const before = acts.filter(isAct('recorded')).at(-1)?.data.outcome;
  return data.outcome === 'resumed' && before !== 'suspended'
    ? { code: 'session.not-suspended', facts: { field: 'outcome', before: before ?? null } }
    : undefined;
};

const saysWhyNot: Rule<RecordSession, Half> = ({ data }) =>
  (data.outcome === 'lapsed' || data.outcome === 'suspended') && !data.reason
    ? { code: 'session.reason-missing', facts: { field: 'reason' } }
    : undefined;

/** A source cannot know how a meeting of a later day went. */
const claimsThePast: Rule<ClaimSession, Half> = ({ data, meta }) =>
  data.outcome === 'held' && data.date !== undefined && firstDayOf(data.date) > dayOf(meta.now)
    ? { code: 'committee.date-in-future', facts: { field: 'date', date: data.date } }
    : undefined;

const endsAfterItBegins: Rule<ClaimSession, Half> = ({ data: { date, until } }) =>
  date !== undefined && until !== undefined && lastDayOf(until) < firstDayOf(date)
    ? { code: 'committee.ends-before-it-begins', facts: { field: 'until', date, until } }
    : undefined;

const says = sayingOf<SessionActs, SessionAct, SessionCommand, SessionEvent>(sessionActs, {
  otherOf: (command, state) => partiesOf(command, state).find((party) => party !== command.meta.country)!,
});

const usual = [common.nobodyActsForAnother, common.notInFuture];

export const session: Decider<Half, SessionCommand, SessionEvent> = {
  category: 'session',
  ...ownActs<SessionActs, SessionEvent, SessionAct>(sessionActs, actOf),
  decide: {
    ConveneSession: says<'convened', ConveneSession>('convened', {
      rules: [
        ofAKnownBody,
        common.ownName('session'),
        ...usual,
        convenedOnce,
        whileItsBodyIsThere,
        hostIsAParty,
      ],
      also: ({ meta, body }) => ({
        parties: [meta.country, body!.parties.find((party) => party !== meta.country)!],
      }),
    }),
    ClaimSession: says<'claimed', ClaimSession>('claimed', {
      rules: [
        common.withNeighbour,
        common.ownName('session'),
        ...usual,
        common.datesExist,
        claimsThePast,
        endsAfterItBegins,
        hostIsAParty,
        claimedOfTheirBody,
      ],
      matter: ({ claim }) => claim,
      also: ({ data, meta }) => ({ parties: [meta.country, data.with] }),
    }),
    ProposeMeeting: says<'meeting-proposed', ProposeMeeting>('meeting-proposed', {
      rules: [known, ...usual, convened, whileItsBodyIsThere, hostIsAParty],
    }),
    ProposeItem: says<'item-proposed', ProposeItem>('item-proposed', {
      rules: [known, ...usual, convened, noJointOperation],
      matter: ({ item }) => item,
      also: ({ meta }, { acts }) => ({
        item: ownName(meta.country, acts.filter(isAct('item-proposed')).length + 1),
      }),
    }),
    AnswerItem: says<'item-answered', AnswerItem>('item-answered', {
      rules: [known, ...usual, convened, knownItem, takesBackItsOwn, mergedIntoAnother],
      matter: ({ item }) => item,
    }),
    FilePaper: says<'paper-filed', FilePaper>('paper-filed', {
      rules: [known, ...usual, knownItem],
      matter: ({ paper, item }) => [paper.digest, item],
    }),
    NameDelegation: says<'delegation-named', NameDelegation>('delegation-named', {
      rules: [known, ...usual, convened, officesOfOwn],
    }),
    RecordSession: says<'recorded', RecordSession>('recorded', {
      rules: [
        known,
        ...usual,
        convened,
        meetingAgreed,
        recordedOfThePast,
        heldWhileItsBodyIsThere,
        officesOfOwn,
        ownQuorum,
        resumesASuspended,
        saysWhyNot,
      ],
    }),
  },
};
