import { abideBy, type Command, type Decider, type DomainEvent, type Instant, type Rule } from '#kernel';

/** Who opened what content, and why. It stays at home, and is written before the content leaves. */
export interface Opening {
  readonly request: string;
  /** `questions`, or `answer-1` … */
  readonly part: string;
  readonly agency: string;
  /** The person or system, by its token. */
  readonly by: string;
  readonly reason: string;
  readonly at: Instant;
}

export type ContentOpened = DomainEvent<'ContentOpened', Opening>;
export type OpenContent = Command<'OpenContent', Pick<Opening, 'request' | 'part' | 'reason'>> & {
  /** Of an answer: from when on it does not open. */
  readonly expires?: Instant;
};

const statedReason: Rule<OpenContent, null> = ({ data }) =>
  data.reason.trim() ? undefined : { code: 'content.reason-missing', facts: { field: 'reason' } };

const notExpired: Rule<OpenContent, null> = ({ data, meta, expires }) =>
  expires !== undefined && Date.parse(expires) <= Date.parse(meta.now)
    ? { code: 'content.expired', facts: { request: data.request, part: data.part, expires } }
    : undefined;

export const opening: Decider<null, OpenContent, ContentOpened> = {
  category: 'opening',
  initial: null,
  decide: {
    OpenContent: (command, state) => {
      abideBy(command, state, [statedReason, notExpired]);
      const { agency, subject } = command.meta.caller;
      return [
        { type: 'ContentOpened', data: { ...command.data, agency, by: subject, at: command.meta.now } },
      ];
    },
  },
  evolve: { ContentOpened: () => null },
};
