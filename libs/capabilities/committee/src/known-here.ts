import { Inject, Injectable } from '@nestjs/common';
import type { ActaContent } from '#contracts/committee';
import { EVENT_STORE, type EventStore } from '#platform/event-store';
import {
  dayOf,
  evolve,
  Rejected,
  streamOf,
  type CommandMeta,
  type Country,
  type Decider,
  type DomainEvent,
} from '#platform/kernel';
import type { Act, OwnActs } from '#platform/two-sided';
import { acta } from './acta.ts';
import { actaOfCommitment } from './acta.content.ts';
import { actaOf, type Acta } from './acta.state.ts';
import { body } from './body.ts';
import { bodyOf, type Body } from './body.state.ts';
import { commitment } from './commitment.ts';
import { sayingsOf, type Birth, type Sayings } from './commitment.state.ts';
import { session } from './session.ts';
import { sessionOf, type Session } from './session.state.ts';
import { ToldActs, type Thing, type Things } from './told-acts.ts';

type Asking = Pick<CommandMeta, 'country' | 'now'>;

const deciders = { body, session, acta, commitment };

/** @throws {Rejected} `committee.held-aside` where of what was told nothing can be made */
const made = <V>(thing: Thing, name: string, make: () => V): V => {
  try {
    return make();
  } catch (cause) {
    throw Object.assign(new Rejected('committee.held-aside', { thing, name }), { cause });
  }
};

/** What this country knows when it decides: its own half from its store, the other side's as it was told. */
@Injectable()
export class KnownHere {
  constructor(
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(ToldActs) private readonly told: ToldActs,
  ) {}

  async theirs<T extends Thing>(thing: T, name: string, { country }: Asking): Promise<Act<Things[T]>[]> {
    return (await this.told.acts(thing, name, country)).filter(({ by }) => by !== country);
  }

  async body(name: string, asking: Asking): Promise<Body | undefined> {
    const acts = await this.#acts('body', name, asking);
    return acts.length > 0 ? made('body', name, () => bodyOf(name, acts, dayOf(asking.now))) : undefined;
  }

  async session(name: string, asking: Asking): Promise<Session | undefined> {
    const acts = await this.#acts('session', name, asking);
    return acts.length > 0
      ? made('session', name, () => sessionOf(name, acts, dayOf(asking.now)))
      : undefined;
  }

  async acta(name: string, asking: Asking): Promise<Acta | undefined> {
    const acts = await this.#acts('acta', name, asking);
    return acts.length > 0 ? made('acta', name, () => actaOf(name, acts)) : undefined;
  }

  /** Actas of a session that both have signed. */
  async signedOf(of: string, asking: Asking): Promise<string[]> {
    const actas = await Promise.all(
      (await this.told.actasOf(of, asking.country)).map((name) => this.acta(name, asking)),
    );
    return actas.flatMap((one) => (one?.concluded ? [one.id] : []));
  }

  /** As a signed acta made it; nothing where none has. */
  async birth(name: string, asking: Asking): Promise<Birth | undefined> {
    const from = actaOfCommitment(name);
    const acta = from === undefined ? undefined : await this.acta(from, asking);
    const found = acta?.outcome.commitments.find(({ id }) => id === name);
    if (!acta || !found) return undefined;
    return {
      ...found,
      acta: acta.id,
      ...(acta.session ? { session: acta.session } : {}),
      parties: acta.parties,
      on: acta.signedOn!,
    };
  }

  /** Of the names in a text of two countries, those of which not both have heard: what is of another relation is none of theirs. */
  async unknownIn(
    { decisions, commitments, changes, reports }: ActaContent,
    parties: readonly Country[],
    asking: Asking,
  ): Promise<string[]> {
    const isTheirs = (found: { readonly parties: readonly Country[] } | undefined): boolean =>
      found !== undefined && found.parties.every((party) => parties.includes(party));
    const bodies = [
      ...decisions.map(({ to }) => to),
      ...commitments.map(({ watchedBy }) => watchedBy),
      ...changes.map(({ to }) => to),
    ];
    const promises = [
      ...commitments.map(({ repeats }) => repeats),
      ...changes.flatMap(({ commitment: name, into }) => [name, into]),
    ];
    const guidelines = reports.map(({ guideline }) => guideline);
    const missing = async (
      names: readonly (string | undefined)[],
      isKnown: (name: string) => Promise<boolean>,
    ): Promise<string[]> => {
      const unknown: string[] = [];
      for (const name of new Set(names)) if (name !== undefined && !(await isKnown(name))) unknown.push(name);
      return unknown;
    };
    return [
      ...(await missing(bodies, async (name) => isTheirs(await this.body(name, asking)))),
      ...(await missing(promises, async (name) => isTheirs(await this.#promise(name, asking)))),
      ...(await missing(guidelines, async (name) => isTheirs(await this.#guideline(name, asking)))),
    ];
  }

  async #promise(name: string, asking: Asking): Promise<Birth | Sayings | undefined> {
    const birth = await this.birth(name, asking);
    if (birth) return birth;
    const acts = await this.#acts('commitment', name, asking);
    return acts.some(({ type }) => type === 'claimed') ? sayingsOf(name, acts) : undefined;
  }

  async #guideline(name: string, asking: Asking): Promise<Acta | undefined> {
    const [, from] = /^(.+)-d[1-9]\d*$/.exec(name) ?? [];
    const acta = from === undefined ? undefined : await this.acta(from, asking);
    return acta?.outcome.decisions.some(({ id, kind }) => id === name && kind === 'guideline')
      ? acta
      : undefined;
  }

  async #acts<T extends Thing>(thing: T, name: string, asking: Asking): Promise<Act<Things[T]>[]> {
    const decider = deciders[thing] as unknown as Decider<OwnActs<Act<Things[T]>>, never, DomainEvent>;
    const { events } = await this.store.load(streamOf(decider, name));
    const own = evolve(decider, decider.initial, events as unknown as readonly DomainEvent[]);
    return [...own.acts, ...(await this.theirs(thing, name, asking))];
  }
}
