import type { ActaVersion } from '#contracts/committee';
import {
  canonicalJson,
  lastDayOf,
  type CalendarDate,
  type Country,
  type Instant,
  type PartialDate,
} from '#platform/kernel';
import { compared, type Compared } from '#platform/two-sided';
import type { ActaAct } from './acta.acts.ts';
import { actaOf, type Acta, type DraftedVersion } from './acta.state.ts';
import { Board, countUpTo } from './board.ts';
import type { BodyAct } from './body.acts.ts';
import { bodyOf, isEndedBy, isFoundedBy, type Body } from './body.state.ts';
import type { CommitmentAct } from './commitment.acts.ts';
import {
  commitmentOf,
  isSettled,
  sayingsOf,
  type Birth,
  type ChangedBy,
  type Commitment,
  type Sayings,
} from './commitment.state.ts';
import { HeldAside } from './held-aside.ts';
import { escalationOf, type Escalation } from './escalation.ts';
import type { SessionAct } from './session.acts.ts';
import { heldInOrder, sessionSeen, type HeldInOrder, type SessionSeen } from './session.seen.ts';
import { sessionOf, type ListedItem, type Session } from './session.state.ts';
import type { Thing } from './told-acts.ts';

/** All acts of each thing that has new ones, by its name. */
export interface Learnt {
  readonly bodies?: ReadonlyMap<string, readonly BodyAct[]>;
  readonly sessions?: ReadonlyMap<string, readonly SessionAct[]>;
  readonly actas?: ReadonlyMap<string, readonly ActaAct[]>;
  readonly commitments?: ReadonlyMap<string, readonly CommitmentAct[]>;
}

/** Of a version all but what it says at length: who wants to read it asks for the acta. */
export type VersionHead = Omit<DraftedVersion, keyof ActaVersion> &
  Pick<ActaVersion, 'version' | 'basedOn' | 'digest'>;
export type ActaSeen = Omit<Acta, 'versions'> & {
  readonly versions: readonly VersionHead[];
  /**
   * Other actas of its session that both have signed too, none of which supplements another: signed at a time when neither side had
   * heard of the other’s signature. All of them stand until a supplementary acta decides.
   */
  readonly rivals?: readonly string[];
};

export interface CommitmentSeen extends Commitment {
  /** The first of those that promise the same: they are one. */
  readonly thread: string;
  /** The body that watches is no more; into which it went, or which is above it. */
  readonly bodyEnded?: { readonly since: PartialDate; readonly successor?: string };
  readonly escalation?: Escalation;
}

export interface Guideline {
  readonly id: string;
  readonly acta: string;
  readonly on: CalendarDate;
  readonly text: string;
  readonly to?: string;
  readonly reports: readonly { readonly acta: string; readonly on: CalendarDate; readonly text: string }[];
}

const headOf = ({
  sections: _,
  decisions: __,
  commitments: ___,
  changes: ____,
  reports: _____,
  ...head
}: DraftedVersion): VersionHead => head;

export const actaSeen = ({ versions, ...acta }: Acta): ActaSeen => ({
  ...acta,
  versions: versions.map(headOf),
});

const birthIn = (acta: ActaSeen, at: number, body: string | undefined): Birth => ({
  ...acta.outcome.commitments[at]!,
  acta: acta.id,
  ...(acta.session ? { session: acta.session } : {}),
  ...(body ? { body } : {}),
  parties: acta.parties,
  on: acta.signedOn!,
});

const changesOf = (acta: ActaSeen): ChangedBy[] =>
  acta.outcome.changes.map((change, at) => ({ ...change, acta: acta.id, on: acta.signedOn!, at }));

const nobodySaidAnything = (parties: readonly Country[]): Sayings => ({
  parties,
  claims: [],
  views: [],
  reports: 0,
  noted: [],
  undertakings: [],
  measured: [],
});

interface OfParties {
  readonly parties: readonly Country[];
}

/** Whether two things are of the same two countries: what a third reads in neither makes nothing of the other. */
const isOfOne = (one: OfParties, other: OfParties): boolean =>
  one.parties.length === other.parties.length &&
  one.parties.every((country) => other.parties.includes(country));

/** A body as it meets between two countries; whoever else names it means nothing by it here. */
const meetingOf = ({ parties, body }: OfParties & { readonly body?: string }): string | undefined =>
  body && `${[...parties].sort().join()} ${body}`;

const bodyKeys = {
  with: ({ parties }: Body) => parties,
  kind: ({ kind }: Body) => kind,
  state: ({ state }: Body) => state,
  above: ({ above }: Body) => above,
};

const sessionKeys = {
  with: ({ parties }: Session) => parties,
  body: ({ body }: Session) => body,
  stage: ({ stage }: Session) => stage,
  meeting: meetingOf,
};

const itemKeys = {
  with: ({ parties }: ListedItem) => parties,
  session: ({ session }: ListedItem) => session,
  state: ({ state }: ListedItem) => state,
};

const actaKeys = {
  with: ({ parties }: ActaSeen) => parties,
  session: ({ session }: ActaSeen) => session,
  stage: ({ stage }: ActaSeen) => stage,
  makes: ({ outcome }: ActaSeen) => outcome.commitments.map(({ id }) => id),
  changes: ({ outcome }: ActaSeen) => [...new Set(outcome.changes.map(({ commitment }) => commitment))],
};

const commitmentKeys = {
  with: ({ parties }: CommitmentSeen) => parties,
  body: ({ body }: CommitmentSeen) => body,
  session: ({ session }: CommitmentSeen) => session,
  acta: ({ acta }: CommitmentSeen) => acta,
  state: ({ state }: CommitmentSeen) => state,
  accord: ({ accord }: CommitmentSeen) => accord,
  office: ({ offices }: CommitmentSeen) => offices.map(({ office }) => office),
  axis: ({ axis }: CommitmentSeen) => axis,
  territory: ({ territory }: CommitmentSeen) => territory,
  thread: ({ thread }: CommitmentSeen) => thread,
  repeats: ({ repeats }: CommitmentSeen) => repeats,
  slipped: ({ slips }: CommitmentSeen) => String(slips.length > 0),
  escalated: ({ escalation }: CommitmentSeen) => String(escalation !== undefined),
  dueBy: ({ due }: CommitmentSeen) => due && lastDayOf(due),
};

type Follows = Pick<CommitmentSeen, 'bodyEnded' | 'escalation'>;

const wordOf = ({ bodyEnded, escalation }: Follows): string => JSON.stringify([bodyEnded, escalation]);

const nothingHeld: HeldInOrder = { places: [], days: [], turns: [] };

const isOtherwise = (one: object | undefined, other: object | undefined): boolean =>
  canonicalJson(one ?? null) !== canonicalJson(other ?? null);

/**
 * What the acts that one country may read have made of bodies, sessions, actas and commitments, as it stands on a day. States are
 * made anew when something is learnt that concerns them, and when a day has passed; asking makes none. Of whatever nothing can be
 * made, that alone is held aside.
 */
export class Picture {
  #on: CalendarDate;
  #edition = 0;
  readonly #isOurs = ({ parties }: OfParties): boolean => parties.includes(this.country);
  readonly #bodyActs = new Map<string, readonly BodyAct[]>();
  readonly #sessionActs = new Map<string, readonly SessionAct[]>();
  readonly #sayings = new Map<string, readonly CommitmentAct[]>();
  /** Sessions by their own acts alone. */
  readonly #plain = new Board(sessionKeys);
  readonly #held = new Map<string, HeldInOrder>();
  #guidelines: readonly Guideline[] | undefined;

  readonly #bodies = new Board(bodyKeys, this.#isOurs);
  readonly #sessions = new Board<SessionSeen, keyof typeof sessionKeys>(sessionKeys, this.#isOurs);
  /** Items of agendas, each named after its session and itself. */
  readonly #items = new Board(itemKeys, this.#isOurs);
  readonly #actas = new Board(actaKeys, this.#isOurs);
  readonly #commitments = new Board(commitmentKeys, this.#isOurs);
  /** What lists are asked of, by what they can be asked. */
  readonly boards = {
    bodies: this.#bodies,
    sessions: this.#sessions,
    items: this.#items,
    actas: this.#actas,
    commitments: this.#commitments,
  };
  readonly aside: HeldAside;

  constructor(
    on: CalendarDate,
    private readonly country: Country,
    /** Whoever operates the process reads what is held aside. */
    tell: (line: string) => void = () => undefined,
  ) {
    this.#on = on;
    this.aside = new HeldAside(tell);
  }

  /** Another number whenever something in it may be otherwise than before. */
  get edition(): number {
    return this.#edition;
  }
  get on(): CalendarDate {
    return this.#on;
  }
  get bodies(): readonly Body[] {
    return this.#bodies.list;
  }
  get sessions(): readonly SessionSeen[] {
    return this.#sessions.list;
  }
  get actas(): readonly ActaSeen[] {
    return this.#actas.list;
  }
  get commitments(): readonly CommitmentSeen[] {
    return this.#commitments.list;
  }
  body(name: string): Compared<Body> | undefined {
    return this.#compared(this.#bodies.get(name));
  }
  /** How many acts there are of a session or a commitment itself, and when the last was published. */
  actsOf(name: string): { readonly acts: number; readonly changedAt?: Instant } {
    const acts: readonly (SessionAct | CommitmentAct)[] =
      this.#sessionActs.get(name) ?? this.#sayings.get(name) ?? [];
    const changedAt = acts
      .flatMap(({ published }) => published?.at ?? [])
      .sort()
      .at(-1);
    return { acts: acts.length, ...(changedAt ? { changedAt } : {}) };
  }

  session(name: string): Compared<SessionSeen> | undefined {
    return this.#compared(this.#sessions.get(name));
  }
  acta(name: string): ActaSeen | undefined {
    const found = this.#actas.get(name);
    return found && this.#isOurs(found) ? found : undefined;
  }
  commitment(name: string): Compared<CommitmentSeen> | undefined {
    return this.#compared(this.#commitments.get(name));
  }
  /** Commitments that promise the same again. */
  repeatedBy(name: string): readonly string[] {
    const repeated = this.#commitments.get(name);
    return this.#commitments
      .under('repeats', name)
      .filter((later) => repeated && isOfOne(this.#commitments.get(later)!, repeated));
  }

  get guidelines(): readonly Guideline[] {
    return (this.#guidelines ??= guidelinesOf(this.#actas.list));
  }

  /** All stands as on another day from now on: what the day changes is made anew, and no more. */
  turnTo(on: CalendarDate): void {
    const before = this.#on;
    if (on === before) return;
    this.#on = on;
    this.#edition++;
    const isOverOnOne = (day: CalendarDate): boolean => day < on !== day < before;
    for (const [name, acts] of this.#bodyActs) {
      const known = this.#bodies.get(name);
      this.#makeBody(name, acts);
      const body = this.#bodies.get(name);
      const endsNow = body && isEndedBy(body, on) !== isEndedBy(body, before);
      if (endsNow || isOtherwise(known, body)) this.#followBody(name);
    }
    for (const [name, acts] of this.#sessionActs) {
      const { meeting } = this.#plain.get(name) ?? {};
      if (this.aside.has('session', name)) this.learn({ sessions: new Map([[name, acts]]) });
      else if (meeting?.agreed && isOverOnOne(lastDayOf(meeting.agreed.date))) {
        this.#makeSession(name, acts);
        this.#seeSession(name);
      }
    }
    const due = [...this.#commitments.all('dueBy')].filter(isOverOnOne);
    for (const name of [
      ...due.flatMap((day) => this.#commitments.under('dueBy', day)),
      ...this.aside.names('commitment'),
    ])
      this.#makeCommitment(name);
  }

  learn({ bodies, sessions, actas, commitments }: Learnt): void {
    this.#edition++;
    /** Commitments that are to be made anew. */
    const anew = new Set<string>(commitments?.keys());
    const meetings = new Set<string>();
    for (const [name, acts] of bodies ?? []) {
      this.#bodyActs.set(name, acts);
      this.#makeBody(name, acts);
    }
    for (const [name, acts] of sessions ?? []) {
      this.#sessionActs.set(name, acts);
      const before = this.#meetingIn(name);
      this.#makeSession(name, acts);
      const after = this.#meetingIn(name);
      for (const one of [before, after]) if (one !== undefined) meetings.add(one);
      if (before !== after) for (const one of this.#commitments.under('session', name)) anew.add(one);
    }
    const otherwiseHeld = [...meetings].filter((meeting) => this.#holdAnew(meeting));
    for (const meeting of otherwiseHeld)
      for (const name of this.#plain.under('meeting', meeting)) this.#seeSession(name);
    for (const name of sessions?.keys() ?? []) this.#seeSession(name);
    for (const [name, acts] of actas ?? []) for (const one of this.#takeUpActa(name, acts)) anew.add(one);
    for (const [name, acts] of commitments ?? []) this.#sayings.set(name, acts);
    for (const name of anew) this.#makeCommitment(name);
    for (const meeting of otherwiseHeld)
      for (const name of this.#countedIn(meeting)) this.#followCommitment(name);
    for (const body of bodies?.keys() ?? []) this.#followBody(body);
  }

  #compared<V extends OfParties>(found: V | undefined): Compared<V> | undefined {
    return found && this.#isOurs(found) ? compared(found) : undefined;
  }

  /** Puts what was made of a thing on its board; what could not be made, or is nothing any more, is not there. */
  #put<V, K extends string>(board: Board<V, K>, thing: Thing, name: string, make: () => V | undefined): void {
    const made = this.aside.made(thing, name, () => {
      const value = make();
      if (value !== undefined) board.check(value);
      return value;
    });
    if (made === undefined) board.delete(name);
    else board.set(name, made);
  }

  #makeBody(name: string, acts: readonly BodyAct[]): void {
    this.#put(this.#bodies, 'body', name, () => {
      const body = bodyOf(name, acts, this.#on);
      // What others count from it has to be countable.
      isFoundedBy(body, this.#on);
      isEndedBy(body, this.#on);
      return body;
    });
  }

  #makeSession(name: string, acts: readonly SessionAct[]): void {
    this.#put(this.#plain, 'session', name, () => {
      const session = sessionOf(name, acts, this.#on);
      sessionSeen(session, undefined, nothingHeld, []);
      return session;
    });
  }

  /** What rests on a body: whose turn it is, quorum, and where its commitments go. */
  #followBody(body: string): void {
    for (const name of this.#plain.under('body', body)) this.#seeSession(name);
    for (const name of this.#commitments.under('body', body)) this.#followCommitment(name);
  }

  #seeSession(name: string): void {
    const session = this.#plain.get(name);
    const { agenda = [] } = session ?? {};
    const before = this.#sessions.get(name)?.agenda ?? [];
    if (agenda !== before) {
      for (const { item } of before) this.#items.delete(`${name}/${item}`);
      for (const item of agenda) {
        const id = `${name}/${item.item}`;
        this.#items.set(id, { id, session: name, parties: session!.parties, ...item });
      }
    }
    const rivals = session ? this.#signedAlone(session) : [];
    this.#rivalsAnew(name, rivals);
    if (!session) return this.#sessions.delete(name);
    const seen = sessionSeen(session, this.#bodyOf(session), this.#heldOf(session), this.#actasOf(session));
    this.#sessions.set(name, rivals.length > 1 ? { ...seen, rivalActas: rivals } : seen);
  }

  /** The body that a session or a commitment names, where it is of the same two countries. */
  #bodyOf(one: OfParties & { readonly body?: string }): Body | undefined {
    const body = one.body === undefined ? undefined : this.#bodies.get(one.body);
    return body && isOfOne(body, one) ? body : undefined;
  }

  #sessionOf(one: OfParties & { readonly session?: string }): Session | undefined {
    const session = one.session === undefined ? undefined : this.#plain.get(one.session);
    return session && isOfOne(session, one) ? session : undefined;
  }

  #meetingIn(session: string): string | undefined {
    const plain = this.#plain.get(session);
    return plain && meetingOf(plain);
  }

  #actasOf(session: Session): string[] {
    return this.#actas
      .under('session', session.id)
      .filter((name) => isOfOne(this.#actas.get(name)!, session));
  }

  /** Actas of a session that both have signed, and that supplement none. */
  #signedAlone(session: Session): string[] {
    return this.#actasOf(session).filter((name) => {
      const { concluded, supplements } = this.#actas.get(name)!;
      return concluded !== undefined && supplements === undefined;
    });
  }

  /** Takes up what an acta brings about now, and gives the names of commitments that it concerns or concerned. */
  #takeUpActa(name: string, acts: readonly ActaAct[]): string[] {
    const before = this.#actas.get(name);
    this.#put(this.#actas, 'acta', name, () => actaSeen(actaOf(name, acts)));
    const after = this.#actas.get(name);
    this.#guidelines = undefined;
    for (const session of new Set([before?.session, after?.session]))
      if (session !== undefined) this.#seeSession(session);
    return [before, after].flatMap((acta) =>
      acta ? [...actaKeys.makes(acta), ...actaKeys.changes(acta)] : [],
    );
  }

  #rivalsAnew(session: string, signed: readonly string[]): void {
    for (const name of this.#actas.under('session', session)) {
      const { rivals: before = [], ...acta } = this.#actas.get(name)!;
      const rivals = signed.includes(name) ? signed.filter((other) => other !== name) : [];
      if (rivals.join() !== before.join())
        this.#actas.set(name, rivals.length > 0 ? { ...acta, rivals } : acta);
    }
  }

  #birthOf(name: string): Birth | undefined {
    const [found] = this.#actas.under('makes', name);
    const acta = found === undefined ? undefined : this.#actas.get(found);
    const at = acta?.outcome.commitments.findIndex(({ id }) => id === name) ?? -1;
    return acta && birthIn(acta, at, this.#sessionOf(acta)?.body);
  }

  #makeCommitment(name: string): void {
    this.#put(this.#commitments, 'commitment', name, () => this.#commitmentNow(name));
    this.#threadAnew(name);
  }

  #commitmentNow(name: string): CommitmentSeen | undefined {
    const birth = this.#birthOf(name);
    const acts = this.#sayings.get(name) ?? [];
    if (!birth && acts.length === 0) return undefined;
    const sayings =
      acts.length > 0 ? sayingsOf(name, acts, birth?.parties) : nobodySaidAnything(birth!.parties);
    const changes = this.#actas
      .under('changes', name)
      .map((acta) => this.#actas.get(acta)!)
      .filter((acta) => isOfOne(acta, sayings))
      .flatMap(changesOf)
      .filter(({ commitment }) => commitment === name);
    const made = commitmentOf(name, birth, changes, sayings, this.#on);
    const body = made.body ?? this.#sessionOf(made)?.body;
    const commitment = { ...made, ...(body ? { body } : {}) };
    return { ...commitment, thread: this.#threadOf(commitment), ...this.#followsOf(commitment) };
  }

  /** Those that promise the same again are of its thread, whichever was known first. */
  #threadAnew(name: string, seen = new Set([name])): void {
    for (const later of this.#commitments.under('repeats', name)) {
      if (seen.has(later)) continue;
      seen.add(later);
      const commitment = this.#commitments.get(later)!;
      const thread = this.#threadOf(commitment);
      if (thread !== commitment.thread) this.#commitments.set(later, { ...commitment, thread });
      this.#threadAnew(later, seen);
    }
  }

  /** Commitments of a body of which it is counted through how many of its sessions they have been overdue. */
  #countedIn(meeting: string): string[] {
    const body = meeting.slice(meeting.indexOf(' ') + 1);
    const byRule = (this.#bodies.get(body)?.escalatesAfter ?? 0) > 0;
    const asked = byRule ? { state: 'overdue' } : { escalated: 'true' };
    return this.#commitments.page({ body, ...asked }, { limit: Infinity }).found.map(({ id }) => id);
  }

  #followCommitment(name: string): void {
    const commitment = this.#commitments.get(name)!;
    const follows = this.#followsOf(commitment);
    if (wordOf(follows) === wordOf(commitment)) return;
    const { bodyEnded: _, escalation: __, ...rest } = commitment;
    this.#commitments.set(name, { ...rest, ...follows });
  }

  /** What follows of a commitment from its body, and from the sessions of it. */
  #followsOf(commitment: Commitment): Follows {
    if (isSettled(commitment.state)) return {};
    const body = this.#bodyOf(commitment);
    const ended = body && isEndedBy(body, this.#on) ? body.ended : undefined;
    const successor = ended && (ended.into ?? body?.above);
    const sessions = commitment.state === 'overdue' ? this.#heldSince(commitment) : 0;
    const escalation = escalationOf(commitment, body, sessions);
    return {
      ...(ended ? { bodyEnded: { since: ended.since, ...(successor ? { successor } : {}) } } : {}),
      ...(escalation ? { escalation } : {}),
    };
  }

  /** Sessions of a body that were held; made once for all that ask until something is learnt of them. */
  #heldOf(one: OfParties & { readonly body?: string }): HeldInOrder {
    return this.#held.get(meetingOf(one) ?? '') ?? nothingHeld;
  }

  /** Says whether other sessions of a body were held than was known, or on other days, or by another host. */
  #holdAnew(meeting: string): boolean {
    const before = this.#held.get(meeting) ?? nothingHeld;
    const held = heldInOrder(this.#plain.under('meeting', meeting).map((name) => this.#plain.get(name)!));
    this.#held.set(meeting, held);
    return isOtherwise(before, held);
  }

  /** Sessions of the body that were held after it was due. */
  #heldSince(commitment: Commitment): number {
    // A source may call overdue what it knows no date of.
    if (commitment.due === undefined) return 0;
    const { days } = this.#heldOf(commitment);
    return days.length - countUpTo(days, lastDayOf(commitment.due));
  }

  /** The first of those that promise the same, as far back as anybody knows; a circle ends where it began. */
  #threadOf(commitment: Commitment): string {
    let at = commitment.id;
    let next = commitment.repeats;
    const seen = new Set([at]);
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      at = next;
      const known = this.#commitments.get(at);
      next = known && isOfOne(known, commitment) ? known.repeats : undefined;
    }
    return next === undefined ? at : [...seen].sort()[0]!;
  }
}

/** Guidelines of signed actas, with what was reported on them. */
const guidelinesOf = (actas: readonly ActaSeen[]): Guideline[] => {
  const signed = actas.filter(({ signedOn }) => signedOn !== undefined);
  const reports = new Map<string, Guideline['reports'][number][]>();
  for (const { id: acta, signedOn, outcome } of signed)
    for (const { guideline, text } of outcome.reports)
      reports.set(guideline, [...(reports.get(guideline) ?? []), { acta, on: signedOn!, text }]);
  return signed.flatMap(({ id: acta, signedOn, outcome }) =>
    outcome.decisions
      .filter(({ kind }) => kind === 'guideline')
      .map(({ id, text, to }): Guideline => ({
        id,
        acta,
        on: signedOn!,
        text,
        ...(to ? { to } : {}),
        reports: (reports.get(id) ?? []).sort((a, b) => (a.on + a.acta < b.on + b.acta ? -1 : 1)),
      })),
  );
};
