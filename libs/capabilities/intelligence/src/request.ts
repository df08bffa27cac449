import { countryOfAgency } from '#platform/contracts';
import { abideBy, type Country, type Decider } from '#platform/kernel';
import { isAct, lastOf, ownAct, ownActs } from '#platform/two-sided';
import { exchangeActs, type ExchangeActs, type SaidInExchange } from './exchange.acts.ts';
import type { OwnRequest, Received, RequestCommand } from './request.commands.ts';
import type { RequestEvent } from './request.events.ts';
import * as rules from './request.rules.ts';

const sideOf = (agency: string): { with: Country } => ({ with: countryOfAgency(agency)! });

/** What a reply says, in answer to the request. */
const reply = (
  type: 'RequestAcknowledged' | 'RequestAnswered' | 'RequestRefused',
  content: object,
  { from, id }: Received,
): RequestEvent[] => [ownAct(type, content, sideOf(from), id)];

export const request: Decider<OwnRequest, RequestCommand, RequestEvent> = {
  category: 'request',
  ...ownActs<ExchangeActs, RequestEvent, SaidInExchange>(exchangeActs, (said) => said),
  decide: {
    AskForInformation: (command, state) => {
      const { asked, content: _, ...said } = command.data;
      abideBy(command, state, [
        rules.agencyOfANeighbour,
        rules.ownName,
        rules.notYetAsked,
        rules.askedInReach,
        rules.askedBeforeNow,
        rules.deadlineInReach,
        rules.deadlineAhead,
        rules.basisInForce,
        rules.coveredByTheArticle,
        rules.fitsItsContract,
      ]);
      const by = command.meta.caller.agency;
      const beside = { asked: asked ?? command.meta.now, ...sideOf(said.to) };
      return [ownAct('InformationRequested', { ...said, by, questions: command.sealed }, beside)];
    },
    AcknowledgeRequest: (command, state) => {
      abideBy(command, state, [rules.askedOfThisAgency]);
      const acknowledged = lastOf(state.acts, 'acknowledged')?.data;
      if (acknowledged && acknowledged.expected === command.data.expected) return [];
      abideBy(command, state, [rules.expectedInReach, rules.stillOpen]);
      const again = acknowledged ? { again: true as const } : {};
      const content = { ...command.data, by: command.meta.caller.agency, ...again };
      return reply('RequestAcknowledged', content, command.received!);
    },
    AnswerRequest: (command, state) => {
      abideBy(command, state, [
        rules.askedOfThisAgency,
        rules.stillOpen,
        rules.expiresInReach,
        rules.opensForAWhile,
        rules.basisInForce,
        rules.coveredByTheArticle,
        rules.fitsItsContract,
      ]);
      const { content: _, basis = command.received!.basis, ...said } = command.data;
      const answer = state.acts.filter(isAct('answered')).length + 1;
      const by = command.meta.caller.agency;
      const content = { ...said, basis, by, answer, content: command.sealed };
      return reply('RequestAnswered', content, command.received!);
    },
    RefuseRequest: (command, state) => {
      abideBy(command, state, [rules.askedOfThisAgency]);
      if (lastOf(state.acts, 'refused')?.data.reason === command.data.reason) return [];
      abideBy(command, state, [rules.stillOpen, rules.nothingAnswered]);
      const content = { ...command.data, by: command.meta.caller.agency };
      return reply('RequestRefused', content, command.received!);
    },
    CloseRequest: (command, state) => {
      abideBy(command, state, [rules.askedByThisAgency]);
      if (lastOf(state.acts, 'closed')?.data.usefulness === command.data.usefulness) return [];
      abideBy(command, state, [rules.notClosed]);
      const content = { ...command.data, by: command.meta.caller.agency };
      const { to } = lastOf(state.acts, 'requested')!.data;
      return [ownAct('RequestClosed', content, sideOf(to), command.answers)];
    },
    NoteOverdue: (command, { acts }) => {
      const asked = lastOf(acts, 'requested')?.data;
      const settled = command.settled || acts.some(isAct('closed'));
      if (!asked || settled || !rules.hasCome(asked.deadline, command) || rules.isNoted(asked, acts))
        return [];
      const { request, by, to, deadline } = asked;
      return [ownAct('RequestFellOverdue', { request, by, deadline }, sideOf(to), command.answers)];
    },
  },
};
