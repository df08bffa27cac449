import type { CommitmentState } from './commitment.state.ts';
import { ofPicture } from './of-picture.ts';
import type { CommitmentSeen, Guideline, Picture } from './picture.ts';

/** Where the commitments of a body stand: each promise once, however often it was made. */
export interface BodyFollowUp {
  /** Empty where no body is known of theirs. */
  readonly body: string;
  readonly promises: number;
  readonly states: Readonly<Partial<Record<CommitmentState, number>>>;
  readonly slipped: number;
  readonly escalated: number;
  /** Open ones that nobody watches any more. */
  readonly unwatched: number;
}

export interface FollowUp {
  readonly bodies: readonly BodyFollowUp[];
  readonly guidelinesWithoutReport: readonly Guideline[];
  /** Held, by acts of the two sides, and without an acta that both have signed. */
  readonly sessionsWithoutActa: readonly string[];
  /** How many commitments lack what they should have. */
  readonly lacking: { readonly acta: number; readonly owner: number; readonly due: number };
}

/** Of those that promise the same, the newest speaks: the one that no other repeats. */
const newest = (commitments: readonly CommitmentSeen[]): CommitmentSeen[] => {
  const repeated = new Set(commitments.flatMap(({ repeats }) => repeats ?? []));
  const byThread = new Map<string, CommitmentSeen>();
  for (const commitment of commitments) {
    const known = byThread.get(commitment.thread);
    if (!known || (repeated.has(known.id) && !repeated.has(commitment.id)))
      byThread.set(commitment.thread, commitment);
  }
  return [...byThread.values()];
};

const ALL = { limit: Infinity };

const count = <V>(values: readonly V[], is: (value: V) => boolean): number => values.filter(is).length;

const ofBody = (body: string, promises: readonly CommitmentSeen[]): BodyFollowUp => {
  const states: Partial<Record<CommitmentState, number>> = {};
  for (const { state } of promises) states[state] = (states[state] ?? 0) + 1;
  return {
    body,
    promises: promises.length,
    states,
    slipped: count(promises, ({ slips }) => slips.length > 0),
    escalated: count(promises, ({ escalation }) => escalation !== undefined),
    unwatched: count(promises, ({ bodyEnded }) => bodyEnded !== undefined),
  };
};

/** By body; of none, of all. Only of bodies that are there: a caller may name any. */
const kept = ofPicture(() => new Map<string | undefined, FollowUp>());

/** What is owed, and what the record lacks: made once for all who ask the same, until the picture changes. */
export const followUpOf = (picture: Picture, body?: string): FollowUp => {
  const known = kept(picture).get(body);
  if (known) return known;
  const followUp = madeOf(picture, body);
  if (body === undefined || picture.boards.bodies.get(body)) kept(picture).set(body, followUp);
  return followUp;
};

const madeOf = (picture: Picture, body: string | undefined): FollowUp => {
  const asked = { body };
  const commitments = picture.boards.commitments.page(asked, ALL).found;
  const sessions = picture.boards.sessions.page({ ...asked, stage: 'held' }, ALL).found;
  const promises = newest(commitments);
  const byBody = new Map<string, CommitmentSeen[]>();
  for (const promise of promises) {
    const others = byBody.get(promise.body ?? '');
    if (others) others.push(promise);
    else byBody.set(promise.body ?? '', [promise]);
  }
  const signed = new Set(
    picture.actas.flatMap(({ session, concluded }) => (concluded && session ? [session] : [])),
  );
  const lacks = (what: string) =>
    count(commitments, ({ missing }) => missing.some(({ act }) => act === what));
  return {
    bodies: [...byBody].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, those]) => ofBody(name, those)),
    guidelinesWithoutReport: picture.guidelines.filter(
      ({ reports, to }) => reports.length === 0 && (body === undefined || to === body),
    ),
    sessionsWithoutActa: sessions
      .filter(({ id, basis }) => basis === 'acts' && !signed.has(id))
      .map(({ id }) => id),
    lacking: { acta: lacks('acta'), owner: lacks('owner'), due: lacks('due') },
  };
};
