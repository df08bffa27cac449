import type { Command } from '#platform/kernel';
import type { ActName, ActsInCase, CaseEvent, Noticed, Opened } from './case.events.ts';

/** What is known of the person from other cases here; it is no part of what is asked. */
interface Known {
  /** Some other case says that this person asks for protection. */
  readonly protectedElsewhere?: boolean;
}

export type OpenCase = Command<
  'OpenCase',
  { readonly case: string } & Omit<Opened, 'authority'> & Partial<Pick<Opened, 'authority'>>
> &
  Known;

export type ActInCase = Command<
  'ActInCase',
  { [T in ActName]: { readonly case: string; readonly act: T; readonly said: ActsInCase[T] } }[ActName]
> &
  Known;

/** A date of a duty has come, or comes soon. */
export type NoteDuty = Command<'NoteDuty', Pick<Noticed, 'case' | 'duty' | 'stage'>>;

export type CaseCommand = OpenCase | ActInCase | NoteDuty;

/** A case is what was recorded of it, in order. */
export interface Case {
  readonly acts: readonly CaseEvent[];
}
