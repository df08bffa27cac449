import { modesOfPost, type Mode } from '#contracts/crossing';
import { abideBy, atClockOf, startOf, type CommandMeta, type Decider, type Rule } from '#platform/kernel';
import { changesBetween, type Changes } from './changes.ts';
import {
  type CorrectCrossing,
  type CrossingCommand,
  type CrossingEntry,
  type CrossingEvent,
  type CrossingSaid,
  type PostOfCrossing,
  type RecordCrossing,
  type Why,
} from './crossing.events.ts';

/** Nothing before it is recorded. An annulled one is kept as it stood. */
export interface Crossing {
  readonly state?: 'recorded' | 'corrected' | 'annulled';
  readonly entry?: CrossingEntry;
}

/** A post's clock may be fast by this much. */
const CLOCK_TOLERANCE_MS = 10 * 60 * 1000;

/** Whoever crossed longer ago is in no register that counts here; an unset date (0001-01-01) is. */
const OLDEST_YEARS = 100;

/** A crossing as it is or will be said to have been, at its post. */
interface Told {
  readonly data: Pick<CrossingSaid, 'post' | 'occurredAt' | 'mode'>;
  readonly at?: PostOfCrossing;
  readonly meta: CommandMeta;
}

const knownPost: Rule<Told, Crossing> = ({ at, data }) =>
  at ? undefined : { code: 'crossing.unknown-post', facts: { field: 'post', post: data.post } };

const hasHappened: Rule<Told, Crossing> = ({ data, meta }) =>
  startOf(data.occurredAt).getTime() > Date.parse(meta.now) + CLOCK_TOLERANCE_MS
    ? {
        code: 'crossing.in-future',
        facts: { field: 'occurredAt', occurredAt: data.occurredAt, now: meta.now },
      }
    : undefined;

const notTooLongAgo: Rule<Told, Crossing> = ({ data, meta }) =>
  startOf(data.occurredAt).getUTCFullYear() < new Date(meta.now).getUTCFullYear() - OLDEST_YEARS
    ? {
        code: 'crossing.too-long-ago',
        facts: { field: 'occurredAt', occurredAt: data.occurredAt, years: OLDEST_YEARS },
      }
    : undefined;

/** Nobody flies over a bridge; a label that no vocabulary has is not judged. */
const modeOfPost: Rule<Told, Crossing> = ({ at, data }) => {
  const admitted = modesOfPost[at!.kind];
  return data.mode === undefined || admitted.includes(data.mode as Mode)
    ? undefined
    : {
        code: 'crossing.mode-not-of-post',
        facts: {
          field: 'mode',
          mode: data.mode,
          post: data.post,
          kind: at!.kind,
          admitted: admitted.join(', '),
        },
      };
};

const isRecorded: Rule<unknown, Crossing> = (_, { state }) => (state ? undefined : 'crossing.unknown');

const stands: Rule<unknown, Crossing> = (_, { state, entry }) =>
  state === 'annulled' ? { code: 'crossing.annulled', facts: { record: entry!.record } } : undefined;

/** “Other” alone says nothing to whoever looks back. */
const saidWhy: Rule<{ readonly data: Why }, Crossing> = ({ data }) =>
  data.reason === 'other' && !data.note
    ? { code: 'correction.note-missing', facts: { field: 'note' } }
    : undefined;

/** Another correction may have moved it to another post since that was looked up. */
const postAsItStands: Rule<CorrectCrossing, Crossing> = ({ at, data }, { entry }) =>
  at && at.post !== (data.fields.post ?? entry!.post)
    ? { code: 'crossing.moved', facts: { record: entry!.record, post: entry!.post } }
    : undefined;

/** Whether the post must be known to correct so: its clock, what comes there, whom it concerns. */
export const dependsOnPost = ({ fields }: CorrectCrossing['data']): boolean =>
  [fields.post, fields.occurredAt, fields.mode].some((said) => said !== undefined);

/** What earlier programs recorded, today's rules may not admit: a correction is judged by what it says. */
const rulesOfCorrection = (data: CorrectCrossing['data']): Rule<Told, Crossing>[] => [
  ...(dependsOnPost(data) ? [knownPost] : []),
  ...(data.fields.occurredAt !== undefined ? [hasHappened, notTooLongAgo] : []),
  ...(data.fields.post !== undefined || data.fields.mode !== undefined ? [modeOfPost] : []),
];

const twinOf = (field: string): string => (field.endsWith('Label') ? field.slice(0, -5) : `${field}Label`);

/** A code takes the place of a register's own word, and the other way round. */
const corrected = ({ data, at, publicId }: CorrectCrossing, before: CrossingEntry): CrossingEntry => {
  const { fields, remove = [] } = data;
  const gone = new Set([...remove, ...Object.keys(fields)].flatMap((field) => [field, twinOf(field)]));
  const right = Object.fromEntries(
    Object.entries({ ...before, ...fields }).filter(([field]) => field in fields || !gone.has(field)),
  ) as unknown as CrossingEntry;
  const moved = fields.post !== undefined || fields.occurredAt !== undefined;
  const occurredAt = moved ? atClockOf(at!.timeZone, right.occurredAt) : right.occurredAt;
  if (right.post === before.post || at!.border === before.border) return { ...right, occurredAt };
  const { border: _, ...elsewhere } = right;
  // Whom it concerned must not find it again among what others are told.
  return { ...elsewhere, occurredAt, ...(at!.border ? { border: at!.border } : {}), publicId };
};

const said = ({ border: _, publicId: _publicId, untold: _untold, ...facts }: CrossingEntry): object => facts;

/** Of what a caller may say, what is not as it was. */
export const changesOf = (before: CrossingEntry, after: CrossingEntry): Changes =>
  changesBetween(said(before), said(after));

/**
 * Of who seeks protection others are told what they have themselves recorded, and nothing else: an entry whose exit the country that
 * was left has stamped is told as anybody's, and of everything else nothing is, as if nobody had come. This is decided once, when
 * it is recorded: whatever is found out or put right later must not show by what is told then. Non-refoulement, art. 33 of the
 * Convention of 1951; Constitution of Ecuador, art. 41.
 */
const untoldOf = ({ seeksProtection, exitStamp, direction }: CrossingSaid): { untold?: true } =>
  seeksProtection && !(direction === 'entry' && exitStamp === 'seen') ? { untold: true } : {};

/** What is recorded of what was said. */
export const entryOf = ({ data, at, publicId }: RecordCrossing): CrossingEntry => {
  const { timeZone, border } = at!;
  return {
    ...data,
    ...untoldOf(data),
    occurredAt: atClockOf(timeZone, data.occurredAt),
    ...(border ? { border } : {}),
    publicId,
  };
};

export const crossing: Decider<Crossing, CrossingCommand, CrossingEvent> = {
  category: 'crossing',
  initial: {},
  decide: {
    RecordCrossing: (command, state) => {
      if (state.state) return [];
      abideBy(command, state, [knownPost, hasHappened, notTooLongAgo, modeOfPost]);
      return [{ type: 'CrossingRecorded', data: entryOf(command) }];
    },
    CorrectCrossing: (command, state) => {
      abideBy(command, state, [isRecorded, stands, saidWhy, postAsItStands]);
      const { reason, note } = command.data;
      const { at, meta } = command;
      const before = state.entry!;
      abideBy(
        { at, meta, data: { ...before, ...command.data.fields } },
        state,
        rulesOfCorrection(command.data),
      );
      const after = corrected(command, before);
      if (Object.keys(changesOf(before, after)).length === 0) return [];
      return [{ type: 'CrossingCorrected', data: { reason, ...(note ? { note } : {}), before, after } }];
    },
    AnnulCrossing: (command, state) => {
      abideBy(command, state, [isRecorded, saidWhy]);
      if (state.state === 'annulled') return [];
      return [{ type: 'CrossingAnnulled', data: { ...command.data, before: state.entry! } }];
    },
    ReinstateCrossing: (command, state) => {
      abideBy(command, state, [isRecorded]);
      if (state.state !== 'annulled') return [];
      const after = { ...state.entry!, publicId: command.publicId };
      return [{ type: 'CrossingReinstated', data: { ...command.data, after } }];
    },
  },
  evolve: {
    CrossingRecorded: (_, { data }) => ({ state: 'recorded', entry: data }),
    CrossingCorrected: (_, { data }) => ({ state: 'corrected', entry: data.after }),
    CrossingAnnulled: (_, { data }) => ({ state: 'annulled', entry: data.before }),
    CrossingReinstated: (_, { data }) => ({ state: 'recorded', entry: data.after }),
  },
};
