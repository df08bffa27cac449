import type { Rule } from '#platform/kernel';
import type { OwnInstrument, ResumeInstrument, SuspendInstrument } from './instrument.commands.ts';
import { suspendedAfter } from './suspensions.ts';

/** Whether this side has suspended all that a command is about: the whole, or the articles that it names. */
export const suspendedByUs = (
  { data }: SuspendInstrument | ResumeInstrument,
  { acts }: OwnInstrument,
): boolean => {
  const { whole, articles } = suspendedAfter(acts);
  return data.articles ? data.articles.every((name) => articles.has(name)) : whole !== undefined;
};

/** A resumption that names no article ends whatever this side has suspended. */
export const suspendedHere: Rule<ResumeInstrument, OwnInstrument> = (command, state) => {
  const some = command.data.articles === undefined && suspendedAfter(state.acts).articles.size > 0;
  return some || suspendedByUs(command, state) ? undefined : 'instrument.not-suspended';
};

/** Who suspends knows what stops with it. */
export const restsAsConfirmed: Rule<SuspendInstrument, OwnInstrument> = ({ rests }) =>
  rests && rests.confirmed !== rests.actual
    ? { code: 'instrument.rests-otherwise', facts: { field: 'confirms', ...rests } }
    : undefined;
