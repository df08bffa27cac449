import type { Rule } from '#platform/kernel';
import { isAct } from '#platform/two-sided';
import {
  wholeOf,
  type CorrectEntry,
  type NoteRectification,
  type OwnInstrument,
} from './instrument.commands.ts';

/** Who entered it knows how it came to be entered so. */
export const ownEntry: Rule<CorrectEntry, OwnInstrument> = (_, { acts }) =>
  acts.some(isAct('proposed')) ? undefined : 'instrument.entry-not-yours';

/** Both sides’ notes agree: what is wrong in it yet is another rectification. */
export const notYetRectified: Rule<NoteRectification, OwnInstrument> = (command, state) => {
  const { exchange } = command.data;
  const found = wholeOf(command, state).rectifications?.find((one) => one.exchange === exchange);
  return found?.state === 'agreed'
    ? { code: 'instrument.rectification-agreed', facts: { field: 'exchange', exchange } }
    : undefined;
};

type Explained = Rule<CorrectEntry | NoteRectification, OwnInstrument>;

export const saysWhy: Explained = ({ data: { reason, explanation } }) =>
  reason === 'other' && !explanation
    ? { code: 'instrument.explanation-missing', facts: { field: 'explanation' } }
    : undefined;
