import { isPartialDate, type Rule } from '#platform/kernel';
import {
  wholeOf,
  type ClaimInstrument,
  type OwnInstrument,
  type ProposeInstrument,
} from './instrument.commands.ts';
import type { Always } from './instrument.rules.ts';

/** Dates of which not all is known are of the calendar too. */
export const datesExist: Rule<ClaimInstrument, OwnInstrument> = ({ data }) => {
  const dated = [
    ['signedOn', data.signedOn],
    ['inForceOn', data.inForceOn],
    ['source.date', data.source.date],
  ] as const;
  const odd = dated.find(([, date]) => date !== undefined && !isPartialDate(date));
  return odd && { code: 'instrument.no-such-date', facts: { field: odd[0], date: odd[1] } };
};

/** An instrument is with one neighbour, whoever speaks of it first: a source, or who proposes it. */
export const withTheSame: Rule<ClaimInstrument | ProposeInstrument, OwnInstrument> = (command, state) => {
  if (state.acts.length === 0) return undefined;
  const { parties } = wholeOf(command, state);
  return parties.includes(command.data.with)
    ? undefined
    : { code: 'instrument.with-another', facts: { field: 'with', with: command.data.with, parties } };
};

/** Of what only sources speak, nobody here knows the text: who takes it up proposes it. */
export const notOfThePast: Always = (command, state) =>
  wholeOf(command, state).stage === 'claimed'
    ? { code: 'instrument.of-the-past', facts: { instrument: command.data.instrument } }
    : undefined;
