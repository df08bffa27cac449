import { jointOperationAmong } from '#platform/sharing';
import type { Rule } from '#platform/kernel';
import { endOf, isPossible } from './amendments.ts';
import { wholeOf, type NoteAmendment, type NoteEnd, type OwnInstrument } from './instrument.commands.ts';
import { articlesOf, foreignAmong, textConcluded, twice, type Always } from './instrument.rules.ts';

/** Both sides' notes of an end agree: what has ended is changed no more. */
export const notEnded: Always = (command, state) => {
  const ended = endOf(wholeOf(command, state).endings ?? []);
  return (
    ended && { code: 'instrument.ended', facts: { exchange: ended.exchange, effective: ended.effective } }
  );
};

export const notItsOwnSuccessor: Rule<NoteEnd, OwnInstrument> = ({ data }) =>
  data.successor === data.instrument
    ? { code: 'instrument.succeeds-itself', facts: { field: 'successor', successor: data.successor } }
    : undefined;

export const notYetAmended: Rule<NoteAmendment, OwnInstrument> = (command, state) => {
  const { exchange } = command.data;
  const found = wholeOf(command, state).amendments?.find((one) => one.exchange === exchange);
  return found?.state === 'agreed'
    ? { code: 'instrument.amendment-agreed', facts: { field: 'exchange', exchange } }
    : undefined;
};

export const changesEachOnce: Rule<NoteAmendment, OwnInstrument> = ({ data: { changes } }) => {
  const name = twice(changes.map(({ article }) => article));
  if (name !== undefined) return { code: 'instrument.named-twice', facts: { field: 'changes', name } };
  return changes.length === 0
    ? { code: 'instrument.changes-nothing', facts: { field: 'changes' } }
    : undefined;
};

/** An article is replaced or removed where it is, and added where it is not; its part is one of the text's. */
export const changesWhatIsThere: Rule<NoteAmendment, OwnInstrument> = (command, state) => {
  const stands = articlesOf(command, state)!;
  const parts = (textConcluded(command, state)?.parts ?? []).map(({ part }) => part);
  for (const [index, change] of command.data.changes.entries()) {
    const { article, part } = change;
    if (part !== undefined && !parts.includes(part))
      return { code: 'instrument.unknown-part', facts: { field: `changes.${index}.part`, part, parts } };
    if (isPossible(stands, change)) continue;
    const field = `changes.${index}.article`;
    if (change.change === 'added') return { code: 'instrument.article-there', facts: { field, article } };
    const articles = stands.articles?.map((one) => one.article);
    return { code: 'instrument.unknown-article', facts: { field, article, articles } };
  }
  return undefined;
};

export const amendsWithinTheParties: Rule<NoteAmendment, OwnInstrument> = (command, state) => {
  const { parties } = wholeOf(command, state);
  const named = command.data.changes.flatMap(({ authorises }) => authorises?.agencies ?? []);
  return foreignAmong(named, parties, 'changes');
};

/** Plan Ecuador binds an amendment as it binds the text. */
export const amendsToNoJointMilitaryOperation: Rule<NoteAmendment, OwnInstrument> = (command, state) => {
  const { parties } = wholeOf(command, state);
  const coded = command.data.changes.flatMap(({ activities = [] }) => activities);
  return jointOperationAmong(parties, coded)
    ? { code: 'instrument.joint-military-operations', facts: { field: 'changes' } }
    : undefined;
};
