import {
  abideBy,
  LEAST_SAID,
  saysSomething,
  type Command,
  type Decider,
  type DomainEvent,
  type Instant,
  type Objection,
} from '#platform/kernel';

/** Who asked for what content, and why. It stays at home, and is written before anything is answered. */
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
/** Somebody asked, and got nothing: the problem's code says why. */
export type OpeningRefused = DomainEvent<'OpeningRefused', Opening & { readonly refusal: string }>;
export type OpeningEvent = ContentOpened | OpeningRefused;

/** What there is to open for the caller's agency: known here, not told by the caller. */
export interface Sought {
  /** Of an answer: from when on it does not open. */
  readonly expires?: Instant;
  readonly keyId: string;
  /** Whether the agency's key of that name is here. */
  readonly withKey: boolean;
}

export type OpenContent = Command<'OpenContent', Pick<Opening, 'request' | 'part' | 'reason'>> & {
  readonly found?: Sought;
};

type Open = (command: OpenContent) => Objection | undefined;

/** A reason that a colleague can read: `saysSomething` of the kernel. */
export const saysWhy: Open = ({ data: { reason } }) =>
  saysSomething(reason)
    ? undefined
    : { code: 'content.reason-missing', facts: { field: 'reason', ...LEAST_SAID } };

/** Of what is sealed for another agency it is not told either that it exists. */
const sealedForThem: Open = ({ data: { request, part }, found }) =>
  found ? undefined : { code: 'content.unknown', facts: { request, part } };

/** An expiry that is no moment has none: what cannot be read as later than now has passed. */
export const hasExpired = (expires: Instant | undefined, now: Instant): boolean =>
  expires !== undefined && !(Date.parse(expires) > Date.parse(now));

const notExpired: Open = ({ data: { request, part }, meta, found }) =>
  hasExpired(found?.expires, meta.now)
    ? { code: 'content.expired', facts: { request, part, expires: found!.expires } }
    : undefined;

const withItsKey: Open = ({ data: { request, part }, meta, found }) =>
  found?.withKey
    ? undefined
    : {
        code: 'content.unknown-key',
        facts: { request, part, keyId: found?.keyId, agency: meta.caller.agency },
      };

/** Why nothing is opened, at a moment: the command's own unless another is given. */
export const refusalOf = (command: OpenContent, now: Instant = command.meta.now): Objection | undefined => {
  const asked = { ...command, meta: { ...command.meta, now } };
  return [sealedForThem, notExpired, withItsKey].map((rule) => rule(asked)).find(Boolean);
};

/** Each is one attempt, opened or refused: a stream of its own, under its request. Nothing is answered from memory. */
export const opening: Decider<null, OpenContent, OpeningEvent> = {
  category: 'opening',
  initial: null,
  decide: {
    OpenContent: (command, state) => {
      abideBy(command, state, [saysWhy]);
      const { agency, subject } = command.meta.caller;
      const attempt = { ...command.data, agency, by: subject, at: command.meta.now };
      const refusal = refusalOf(command)?.code;
      return [
        refusal
          ? { type: 'OpeningRefused', data: { ...attempt, refusal } }
          : { type: 'ContentOpened', data: attempt },
      ];
    },
  },
  evolve: { ContentOpened: () => null, OpeningRefused: () => null },
};

/** An attempt at a request's content, as it is told to whom it may be told. */
export interface OpeningEntry extends Opening {
  readonly outcome: 'opened' | 'refused';
  readonly refusal?: string;
}

export const entryOf = ({ type, data }: OpeningEvent): OpeningEntry => ({
  ...data,
  outcome: type === 'ContentOpened' ? 'opened' : 'refused',
});

/** Under what openings of a request are kept; a neighbour may have named it by whatever text. */
export const streamIdOf = (request: string): string => encodeURIComponent(request);
