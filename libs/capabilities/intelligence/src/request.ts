import { countryOfAgency } from '#platform/contracts';
import { abideBy, type Country, type Decider } from '#platform/kernel';
import type { OwnHalf, Received, RequestCommand } from './request.commands.ts';
import type { RequestEvent } from './request.events.ts';
import * as rules from './request.rules.ts';

/** Who asks, by the request's name: it begins with the agency's code, and that with the country's. */
export const askerOf = (request: string): Country | undefined => countryOfAgency(request);

const toTheAsker = ({ from, id }: Received): { with: Country; answers: string } => ({
  with: countryOfAgency(from)!,
  answers: id,
});

export const request: Decider<OwnHalf, RequestCommand, RequestEvent> = {
  category: 'request',
  initial: { answers: 0, complete: false },
  decide: {
    AskForInformation: (command, state) => {
      const { asked, content: _, ...told } = command.data;
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
      return [
        {
          type: 'InformationRequested',
          data: {
            ...told,
            by: command.meta.caller.agency,
            questions: command.sealed,
            asked: asked ?? command.meta.now,
            with: countryOfAgency(told.to)!,
          },
        },
      ];
    },
    AcknowledgeRequest: (command, state) => {
      abideBy(command, state, [rules.askedOfThisAgency]);
      if (state.acknowledged && state.acknowledged.expected === command.data.expected) return [];
      abideBy(command, state, [rules.expectedInReach, rules.stillOpen]);
      const again = state.acknowledged ? { again: true as const } : {};
      const by = command.meta.caller.agency;
      const data = { ...command.data, by, ...toTheAsker(command.received!), ...again };
      return [{ type: 'RequestAcknowledged', data }];
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
      const { content: _, basis = command.received!.basis, ...told } = command.data;
      return [
        {
          type: 'RequestAnswered',
          data: {
            ...told,
            basis,
            by: command.meta.caller.agency,
            answer: state.answers + 1,
            content: command.sealed,
            ...toTheAsker(command.received!),
          },
        },
      ];
    },
    RefuseRequest: (command, state) => {
      abideBy(command, state, [rules.askedOfThisAgency]);
      if (state.refused?.reason === command.data.reason) return [];
      abideBy(command, state, [rules.stillOpen, rules.nothingAnswered]);
      const data = { ...command.data, by: command.meta.caller.agency, ...toTheAsker(command.received!) };
      return [{ type: 'RequestRefused', data }];
    },
    CloseRequest: (command, state) => {
      abideBy(command, state, [rules.askedByThisAgency]);
      if (state.closed?.usefulness === command.data.usefulness) return [];
      abideBy(command, state, [rules.notClosed]);
      const answers = command.answers ? { answers: command.answers } : {};
      const other = countryOfAgency(state.asked!.to)!;
      const data = { ...command.data, by: command.meta.caller.agency, with: other, ...answers };
      return [{ type: 'RequestClosed', data }];
    },
  },
  evolve: {
    InformationRequested: (half, { data }) => ({ ...half, asked: data }),
    RequestAcknowledged: (half, { data }) => ({ ...half, acknowledged: data }),
    RequestAnswered: (half, { data }) => ({
      ...half,
      answers: data.answer,
      complete: half.complete || data.complete,
    }),
    RequestRefused: (half, { data }) => ({ ...half, refused: data }),
    RequestClosed: (half, { data }) => ({ ...half, closed: data }),
  },
};
