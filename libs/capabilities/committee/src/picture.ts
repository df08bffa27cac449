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
import type { BodyAct } from './body.acts.ts';
import { bodyOf, isEndedBy, type Body } from './body.state.ts';
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
import { escalationOf, type Escalation } from './escalation.ts';
import type { SessionAct } from './session.acts.ts';
import { countUpTo, heldInOrder, sessionSeen, type HeldInOrder, type SessionSeen } from './session.seen.ts';
import { sessionOf, type Session } from './session.state.ts';

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
export type ActaSeen = Omit<Acta, 'versions'> & { readonly versions: readonly VersionHead[] };

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

/** Many values by a key; a value is there once. */
class Index {
  readonly #names = new Map<string, Set<string>>();

  add(key: string | undefined, name: string): void {
    if (key === undefined) return;
    const names = this.#names.get(key);
    if (names) names.add(name);
    else this.#names.set(key, new Set([name]));
  }

  of(key: string | undefined): ReadonlySet<string> {
    return (key === undefined ? undefined : this.#names.get(key)) ?? new Set();
  }
}

interface OfParties {
  readonly parties: readonly Country[];
}

/** Values by their names, and those of one country in the order of these. */
class Sorted<V extends OfParties> {
  readonly #byName = new Map<string, V>();
  #list: V[] | undefined;
  #names: string[] | undefined;

  constructor(private readonly country: Country) {}

  get(name: string): V | undefined {
    return this.#byName.get(name);
  }

  set(name: string, value: V): void {
    if (!this.#byName.has(name)) this.#names = undefined;
    this.#byName.set(name, value);
    this.#list = undefined;
  }

  delete(name: string): void {
    if (!this.#byName.delete(name)) return;
    this.#names = undefined;
    this.#list = undefined;
  }

  get names(): readonly string[] {
    return (this.#names ??= [...this.#byName.keys()].sort());
  }

  get list(): readonly V[] {
    return (this.#list ??= this.names
      .map((name) => this.#byName.get(name)!)
      .filter(({ parties }) => parties.includes(this.country)));
  }
}

/**
 * What the acts that one country may read have made of bodies, sessions, actas and commitments, as it stands on a day. States are
 * made anew when something is learnt that concerns them, and when a day has passed; asking makes none.
 */
export class Picture {
  #on: CalendarDate;
  readonly #bodyActs = new Map<string, readonly BodyAct[]>();
  readonly #sessionActs = new Map<string, readonly SessionAct[]>();
  readonly #sayings = new Map<string, readonly CommitmentAct[]>();
  readonly #bodies: Sorted<Body>;
  readonly #plain = new Map<string, Session>();
  readonly #sessions: Sorted<SessionSeen>;
  readonly #actas: Sorted<ActaSeen>;
  readonly #commitments: Sorted<CommitmentSeen>;
  /** What actas bring about, by the name of the commitment and the acta. */
  readonly #births = new Map<string, { readonly acta: string; readonly at: number }>();
  readonly #changedBy = new Index();
  readonly #sessionsOfBody = new Index();
  readonly #actasOfSession = new Index();
  readonly #commitmentsOfBody = new Index();
  readonly #commitmentsOfSession = new Index();
  readonly #repeatedBy = new Index();
  readonly #held = new Map<string, HeldInOrder>();
  #guidelines: readonly Guideline[] | undefined;
  #learnt = 0;

  constructor(
    on: CalendarDate,
    private readonly country: Country,
  ) {
    this.#on = on;
    this.#bodies = new Sorted(country);
    this.#sessions = new Sorted(country);
    this.#actas = new Sorted(country);
    this.#commitments = new Sorted(country);
  }

  /** Another number whenever something in it may be otherwise than before. */
  get edition(): number {
    return this.#learnt;
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
    return [...this.#repeatedBy.of(name)].sort();
  }

  get guidelines(): readonly Guideline[] {
    return (this.#guidelines ??= this.#allGuidelines());
  }

  /** All stands as on another day from now on: what the day changes is made anew, and no more. */
  turnTo(on: CalendarDate): void {
    if (on === this.#on) return;
    const before = this.#on;
    this.#on = on;
    const isOtherwise = (one: object, other: object): boolean => canonicalJson(one) !== canonicalJson(other);
    this.learn({
      bodies: new Map(
        [...this.#bodyActs].filter(([name, acts]) =>
          isOtherwise(bodyOf(name, acts, on), this.#bodies.get(name)!),
        ),
      ),
    });
    for (const [name, acts] of this.#sessionActs) {
      const session = sessionOf(name, acts, on);
      if (!isOtherwise(session, this.#plain.get(name)!)) continue;
      this.#plain.set(name, session);
      this.#seeSession(name);
    }
    const isOverdue = (due: PartialDate, day: CalendarDate): boolean => lastDayOf(due) < day;
    for (const name of this.#commitments.names) {
      const { due, bodyEnded } = this.#commitments.get(name)!;
      if (bodyEnded || (due !== undefined && isOverdue(due, before) !== isOverdue(due, on)))
        this.#makeCommitment(name);
    }
  }

  learn({ bodies, sessions, actas, commitments }: Learnt): void {
    this.#learnt++;
    const bodiesAnew = new Set<string>();
    const commitmentsAnew = new Set<string>();
    for (const [name, acts] of bodies ?? []) {
      this.#bodyActs.set(name, acts);
      this.#bodies.set(name, bodyOf(name, acts, this.#on));
      bodiesAnew.add(name);
    }
    for (const [name, acts] of sessions ?? []) {
      this.#sessionActs.set(name, acts);
      const before = this.#plain.get(name);
      const session = sessionOf(name, acts, this.#on);
      this.#plain.set(name, session);
      this.#sessionsOfBody.add(session.body, name);
      for (const body of [before?.body, session.body])
        if (body) {
          bodiesAnew.add(body);
          this.#held.delete(body);
        }
      if (!session.body) this.#seeSession(name);
      if (before?.body !== session.body)
        for (const one of this.#commitmentsOfSession.of(name)) commitmentsAnew.add(one);
    }
    const actasMade = [...(actas ?? [])].map(([name, acts]) => [name, actaSeen(actaOf(name, acts))] as const);
    for (const [name, acta] of actasMade)
      for (const one of this.#takeUpActa(name, acta)) commitmentsAnew.add(one);
    for (const [name, acts] of commitments ?? []) {
      this.#sayings.set(name, acts);
      commitmentsAnew.add(name);
    }
    for (const body of bodiesAnew) {
      for (const name of this.#sessionsOfBody.of(body)) this.#seeSession(name);
      for (const name of this.#commitmentsOfBody.of(body)) commitmentsAnew.add(name);
    }
    for (const name of commitmentsAnew) this.#makeCommitment(name);
  }

  readonly #isOurs = ({ parties }: OfParties): boolean => parties.includes(this.country);

  #compared<V extends { readonly parties: readonly Country[] }>(
    found: V | undefined,
  ): Compared<V> | undefined {
    return found && this.#isOurs(found) ? compared(found) : undefined;
  }

  #seeSession(name: string): void {
    const session = this.#plain.get(name)!;
    this.#sessions.set(
      name,
      sessionSeen(
        session,
        session.body === undefined ? undefined : this.#bodies.get(session.body),
        this.#heldOf(session.body),
        [...this.#actasOfSession.of(name)].sort(),
      ),
    );
  }

  /** Takes up what an acta brings about now, and gives the names of commitments that it concerns or concerned. */
  #takeUpActa(name: string, acta: ActaSeen): Set<string> {
    const before = this.#actas.get(name);
    const concerned = new Set<string>();
    for (const { id } of before?.outcome.commitments ?? []) {
      this.#births.delete(id);
      concerned.add(id);
    }
    for (const { commitment } of before?.outcome.changes ?? []) concerned.add(commitment);
    this.#actas.set(name, acta);
    this.#guidelines = undefined;
    for (const [at, { id }] of acta.outcome.commitments.entries()) {
      this.#births.set(id, { acta: name, at });
      concerned.add(id);
    }
    for (const { commitment } of acta.outcome.changes) {
      this.#changedBy.add(commitment, name);
      concerned.add(commitment);
    }
    if (acta.session !== undefined) {
      this.#actasOfSession.add(acta.session, name);
      if (this.#plain.has(acta.session)) this.#seeSession(acta.session);
    }
    return concerned;
  }

  #birthOf(name: string): Birth | undefined {
    const place = this.#births.get(name);
    const acta = place && this.#actas.get(place.acta);
    return acta && birthIn(acta, place.at, this.#plain.get(acta.session ?? '')?.body);
  }

  #makeCommitment(name: string): void {
    const birth = this.#birthOf(name);
    const acts = this.#sayings.get(name) ?? [];
    const changes = [...this.#changedBy.of(name)]
      .flatMap((acta) => changesOf(this.#actas.get(acta)!))
      .filter(({ commitment }) => commitment === name);
    if (!birth && acts.length === 0 && changes.length === 0) return this.#commitments.delete(name);
    const sayings =
      acts.length > 0 ? sayingsOf(name, acts, birth?.parties) : nobodySaidAnything(birth?.parties ?? []);
    const made = commitmentOf(name, birth, changes, sayings, this.#on);
    this.#commitmentsOfSession.add(made.session, name);
    this.#repeatedBy.add(made.repeats, name);
    const body = made.body ?? this.#plain.get(made.session ?? '')?.body;
    this.#commitmentsOfBody.add(body, name);
    this.#commitments.set(name, this.#seeCommitment({ ...made, ...(body ? { body } : {}) }, sayings.noted));
    this.#threadAnew(name);
  }

  /** Those that promise the same again are of its thread, whichever was known first. */
  #threadAnew(name: string, seen = new Set([name])): void {
    for (const later of this.#repeatedBy.of(name)) {
      const commitment = this.#commitments.get(later);
      if (!commitment || seen.has(later)) continue;
      seen.add(later);
      this.#commitments.set(later, { ...commitment, thread: this.#threadOf(commitment) });
      this.#threadAnew(later, seen);
    }
  }

  #seeCommitment(commitment: Commitment, noted: Sayings['noted']): CommitmentSeen {
    const body = commitment.body === undefined ? undefined : this.#bodies.get(commitment.body);
    const isOwed = !isSettled(commitment.state);
    const ended = isOwed && body && isEndedBy(body, this.#on) ? body.ended : undefined;
    const successor = ended && (ended.into ?? body?.above);
    const sessions = commitment.state === 'overdue' ? this.#heldSince(commitment) : 0;
    const escalation = isOwed ? escalationOf(commitment, noted, body, sessions) : undefined;
    return {
      ...commitment,
      thread: this.#threadOf(commitment),
      ...(ended ? { bodyEnded: { since: ended.since, ...(successor ? { successor } : {}) } } : {}),
      ...(escalation ? { escalation } : {}),
    };
  }

  /** Sessions of a body that were held; made once for all that ask until something is learnt of them. */
  #heldOf(body: string | undefined): HeldInOrder {
    const known = this.#held.get(body ?? '');
    if (known) return known;
    const held = heldInOrder(
      [...this.#sessionsOfBody.of(body)]
        .map((name) => this.#plain.get(name)!)
        .filter((one) => one.body === body),
    );
    this.#held.set(body ?? '', held);
    return held;
  }

  /** Sessions of the body that were held after it was due. */
  #heldSince({ body, due }: Commitment): number {
    // A source may call overdue what it knows no date of.
    if (due === undefined) return 0;
    const { days } = this.#heldOf(body);
    return days.length - countUpTo(days, lastDayOf(due));
  }

  /** The first of those that promise the same, as far back as anybody knows; a circle ends where it began. */
  #threadOf({ id, repeats }: Commitment): string {
    let at = id;
    let next = repeats;
    const seen = new Set([id]);
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      at = next;
      next = this.#repeats(at);
    }
    return next === undefined ? at : [...seen].sort()[0]!;
  }

  #repeats(name: string): string | undefined {
    const place = this.#births.get(name);
    if (place) return this.#actas.get(place.acta)?.outcome.commitments[place.at]?.repeats;
    const acts = this.#sayings.get(name);
    if (!acts) return undefined;
    return commitmentOf(name, undefined, [], sayingsOf(name, acts), this.#on).repeats;
  }

  #allGuidelines(): Guideline[] {
    const signed = this.actas.filter(({ signedOn }) => signedOn !== undefined);
    const reports = signed.flatMap(({ id, signedOn, outcome }) =>
      outcome.reports.map((report) => ({ ...report, acta: id, on: signedOn! })),
    );
    return signed.flatMap(({ id: acta, signedOn, outcome }) =>
      outcome.decisions
        .filter(({ kind }) => kind === 'guideline')
        .map(({ id, text, to }): Guideline => ({
          id,
          acta,
          on: signedOn!,
          text,
          ...(to ? { to } : {}),
          reports: reports
            .filter(({ guideline }) => guideline === id)
            .map(({ acta: by, on, text: said }) => ({ acta: by, on, text: said }))
            .sort((a, b) => (a.on + a.acta < b.on + b.acta ? -1 : 1)),
        })),
    );
  }
}
