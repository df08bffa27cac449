import { abideBy, canonicalJson, type Country, type Decider } from '#platform/kernel';
import type { ActInCase, Case, CaseCommand } from './case.commands.ts';
import type { CaseEvent, Duty, InCase, Stage } from './case.events.ts';
import * as rules from './case.rules.ts';
import { dutiesOfOpening, dutyOfReferral, dutyOfRemedy, openDuties, settledBy } from './duties.ts';

const withoutNothing = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T;

const countOf = ({ acts }: Case, type: CaseEvent['type']): number =>
  acts.filter((act) => act.type === type).length;

/** What an act says, without what follows from it. */
const saidBy = ({ data }: CaseEvent): object => {
  const { duties: _d, settles: _s, ...said } = data;
  return said;
};

/** A repeated act changes nothing. A referral is named here, so its name is no part of what makes it the same. */
const isSaid = (event: CaseEvent, { acts }: Case): boolean => {
  const content = (of: CaseEvent): string => {
    const said = saidBy(of);
    return canonicalJson(of.type === 'PersonReferred' ? { ...said, referral: '' } : said);
  };
  return acts.some((act) => act.type === event.type && content(act) === content(event));
};

const dutiesOfAct = ({ data: { act, said } }: ActInCase, state: Case, country: Country): readonly Duty[] => {
  if (act === 'RemedyExplained') return [dutyOfRemedy(said.until, countOf(state, act) + 1, country)];
  if (act === 'PersonReferred' && said.receiveBy !== undefined)
    return [
      dutyOfReferral(said.receiveBy, `referral-${countOf(state, act) + 1}`, rules.openedIn(state)!.authority),
    ];
  return [];
};

const keeping = ({ duties = [], settles = [] }: Pick<InCase, 'duties' | 'settles'>) => ({
  ...(duties.length > 0 ? { duties } : {}),
  ...(settles.length > 0 ? { settles } : {}),
});

const onEvent = ({ acts }: Case, event: CaseEvent): Case => ({ acts: [...acts, event] });

/**
 * How one person was treated at the border: a refusal, a measure, or help alone; with what was said to them, what they said, who looked after them,
 * and by when who has to act. All of it stays at home.
 */
export const safeguard: Decider<Case, CaseCommand, CaseEvent> = {
  /** Without a hyphen: the private ledger tells categories by the first one. */
  category: 'safeguard',
  initial: { acts: [] },
  decide: {
    OpenCase: (command, state) => {
      const { authority = command.meta.caller.agency, ...said } = withoutNothing(command.data);
      const event: CaseEvent = { type: 'CaseOpened', data: { ...said, authority } };
      if (isSaid(event, state)) return [];
      abideBy(command, state, [
        rules.ownName,
        rules.notYetOpened,
        rules.ownAuthority,
        rules.ownActOrReported,
        rules.byWhoDidIt,
        rules.somewhere,
        rules.statedReason,
        rules.nationalityKnown,
        rules.notInFuture,
        rules.nonRefoulement,
        rules.noPenaltyForSeekingAsylum,
      ]);
      const duties = dutiesOfOpening(event.data, command.meta.country);
      return [{ ...event, data: { ...event.data, ...keeping({ duties }) } }];
    },
    ActInCase: (command, state) => {
      const { act, case: id, said } = command.data;
      abideBy(command, state, [rules.known]);
      const named = act === 'PersonReferred' ? { referral: `referral-${countOf(state, act) + 1}` } : {};
      const event = { type: act, data: { case: id, ...withoutNothing(said), ...named } } as CaseEvent;
      if (isSaid(event, state)) return [];
      abideBy(command, state, [rules.stillOpen, rules.notInFuture, ...rules.rulesOf[act]]);
      const duties = dutiesOfAct(command, state, command.meta.country);
      const settles = settledBy(act, said, state);
      return [{ ...event, data: { ...event.data, ...keeping({ duties, settles }) } } as CaseEvent];
    },
    NoteDuty: ({ data, meta }, state) => {
      const duty = openDuties(state).find((one) => one.duty === data.duty);
      if (!duty) return [];
      const { due, to } = duty;
      const stage: Stage = Date.parse(meta.now) < Date.parse(due) ? 'ahead' : 'passed';
      // Who was not told before it came is told once, that it passed.
      if (stage !== data.stage) return [];
      const event: CaseEvent = { type: 'DutyNoticed', data: { ...data, due, to } };
      return isSaid(event, state) ? [] : [event];
    },
  },
  evolve: {
    CaseOpened: onEvent,
    PersonHeard: onEvent,
    DecisionNotified: onEvent,
    RemedyExplained: onEvent,
    RemedyLodged: onEvent,
    RemedyDecided: onEvent,
    PersonReferred: onEvent,
    ReferralReceived: onEvent,
    ReferralConcluded: onEvent,
    ConsularRightExplained: onEvent,
    ConsulNotified: onEvent,
    CounselAssigned: onEvent,
    InterpreterAssigned: onEvent,
    JudgeReviewed: onEvent,
    ProtectionClaimed: onEvent,
    CaseConcluded: onEvent,
    CaseAnnulled: onEvent,
    DutyNoticed: onEvent,
  },
};
