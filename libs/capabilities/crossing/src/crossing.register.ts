import { randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { metaOf, type Caller } from '#platform/access';
import {
  CommandReused,
  Decide,
  EVENT_STORE,
  shownIn,
  TELLS,
  type Begun,
  type EventStore,
  type RecordedEvent,
  type Tells,
  type Told,
} from '#platform/event-store';
import { CLOCK, type PositionVector } from '#platform/http';
import {
  evolve,
  idOf,
  inUtc,
  isWellFormed,
  Rejected,
  streamOf,
  timeOrderedId,
  toMicroseconds,
  type Clock,
  type Instant,
} from '#platform/kernel';
import type { CorrectedFields } from './crossing.bodies.ts';
import type {
  AnnulCrossing,
  CorrectCrossing,
  CrossingCommand,
  CrossingEntry,
  CrossingEvent,
  CrossingSaid,
  PostOfCrossing,
  RecordCrossing,
  ReinstateCrossing,
} from './crossing.events.ts';
import type { Changes } from './changes.ts';
import { changesOf, crossing, dependsOnPost, entryOf, type Crossing } from './crossing.ts';
import { gathered } from './gathered.ts';
import { post, type PostEvent } from './post.ts';
import { recordCommandId } from './record.ts';

export type PostLookup = (id: string) => Promise<PostOfCrossing | undefined>;

/** `unchanged`: it was so already. `repeated`: the same command had come before. */
export type Outcome = 'recorded' | 'corrected' | 'annulled' | 'reinstated' | 'repeated' | 'unchanged';

export interface Done {
  readonly crossing: string;
  readonly version: number;
  readonly outcome: Outcome;
  /** In which ledgers something is told of it; none where nothing is. */
  readonly ledgers: readonly string[];
  readonly position?: PositionVector;
}

/** What is asked of a crossing that is recorded: by whom, once by which command, and of which version. */
export interface Asked {
  readonly record: string;
  readonly caller: Caller;
  readonly commandId: string;
  readonly expected?: number;
}

/** One thing that happened to a crossing. */
interface Step {
  readonly version: number;
  readonly act: 'recorded' | 'corrected' | 'annulled' | 'reinstated';
  readonly at: Instant;
  readonly by: unknown;
  readonly reason?: string;
  readonly note?: string;
  /** Of a correction. */
  readonly changes?: Changes;
  /** Where it was told, each ledger with the moment that it was recorded at. */
  readonly published: readonly { readonly ledger: string; readonly position: Instant }[];
}

/** A crossing as the agency that recorded it has it. */
export interface CrossingView {
  readonly id: string;
  readonly crossing: string;
  readonly version: number;
  readonly state: NonNullable<Crossing['state']>;
  /** As it stands; of an annulled one, as it stood. */
  readonly entry: Omit<CrossingEntry, 'publicId' | 'record' | 'untold'>;
  readonly history: readonly Step[];
}

const outcomes: Readonly<Record<CrossingCommand['type'], Outcome>> = {
  RecordCrossing: 'recorded',
  CorrectCrossing: 'corrected',
  AnnulCrossing: 'annulled',
  ReinstateCrossing: 'reinstated',
};

const actOf: Readonly<Record<CrossingEvent['type'], Step['act']>> = {
  CrossingRecorded: 'recorded',
  CrossingCorrected: 'corrected',
  CrossingAnnulled: 'annulled',
  CrossingReinstated: 'reinstated',
};

const recordCommandOf = ({ agency }: Caller, record: string): string => recordCommandId(agency, record);

const doneOf = (
  { stream, version, repeated, ledgers, shown }: Omit<Told, 'events'>,
  outcome: Outcome,
): Done => ({
  crossing: stream,
  version,
  outcome: repeated ? 'repeated' : outcome,
  ledgers,
  position: shown,
});

const stateOf = ({ events }: Pick<Begun, 'events'>): Crossing =>
  evolve(crossing, crossing.initial, events as unknown as CrossingEvent[]);

/** This country's crossings, found by the agency that recorded one and the id that it has there: to another agency there is none. */
@Injectable()
export class CrossingRegister {
  readonly #asked = new Map<string, ReturnType<PostLookup>>();
  readonly #begun;

  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(EVENT_STORE) private readonly store: EventStore,
    @Inject(TELLS) private readonly tells: Tells,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.#begun = gathered((asked: Parameters<EventStore['loadBegun']>[0]) => store.loadBegun(asked));
  }

  /**
   * Sent again, it is recorded once; so it is when it says what has come of it by corrections.
   * @throws {Rejected} `crossing.recorded-otherwise`, `crossing.annulled`, and by the decider's rules
   */
  async record(said: CrossingSaid, caller: Caller, posts: PostLookup = this.post): Promise<Done> {
    const meta = metaOf(caller, recordCommandOf(caller, said.record), this.clock);
    const at = await posts(said.post);
    const command: RecordCrossing = { type: 'RecordCrossing', data: said, at, publicId: randomUUID(), meta };
    try {
      const handled = await this.commands.execute(
        new Decide(crossing, timeOrderedId(meta.now), command, { fresh: true }),
      );
      if (handled.repeated) await this.#standing(said.record, caller);
      return doneOf(handled, 'recorded');
    } catch (error) {
      if (!(error instanceof CommandReused)) throw error;
      const { begun, entry } = await this.#standing(said.record, caller);
      const differing = Object.keys(changesOf(entry, entryOf(command)));
      if (differing.length > 0)
        throw new Rejected('crossing.recorded-otherwise', { record: said.record, differing });
      const newest = begun.events.at(-1)!;
      const ledgers = this.tells(begun.stream, [newest]);
      const shown = shownIn(meta.country, newest, ledgers);
      return doneOf({ ...newest, repeated: true, ledgers, shown }, 'recorded');
    }
  }

  correct(
    asked: Asked,
    { fields, ...data }: Omit<CorrectCrossing['data'], 'fields'> & { fields: CorrectedFields },
    posts: PostLookup = this.post,
  ): Promise<Done> {
    // Of a body's class every field is there, said or not.
    const given = Object.entries(fields).filter(([, value]) => value !== undefined);
    const said: CorrectCrossing['data'] = { ...data, fields: Object.fromEntries(given) };
    return this.#act(asked, async (meta, { entry }) => ({
      type: 'CorrectCrossing',
      data: said,
      ...(dependsOnPost(said) ? { at: await posts(said.fields.post ?? entry!.post) } : {}),
      publicId: randomUUID(),
      meta,
    }));
  }

  annul(asked: Asked, data: AnnulCrossing['data']): Promise<Done> {
    return this.#act(asked, (meta) => ({ type: 'AnnulCrossing', data, meta }));
  }

  reinstate(asked: Asked, data: ReinstateCrossing['data']): Promise<Done> {
    return this.#act(asked, (meta) => ({ type: 'ReinstateCrossing', data, publicId: randomUUID(), meta }));
  }

  /**
   * @param seekingProtection whether who asks may know of a person that they seek protection: to others there is no such crossing
   * @throws {Rejected} `crossing.unknown`, also where it was not recorded by then
   */
  async find(
    record: string,
    caller: Caller,
    { asOf, seekingProtection }: { readonly asOf?: string; readonly seekingProtection: boolean },
  ): Promise<CrossingView> {
    const begun = await this.#find(record, caller);
    const until = asOf && toMicroseconds(asOf.endsWith('Z') ? asOf : inUtc(asOf));
    const events = begun.events.filter(({ recordedAt }) => !until || recordedAt <= until);
    const { state, entry } = stateOf({ events });
    if (!state || !entry || (entry.seeksProtection ?? false) !== seekingProtection)
      throw new Rejected('crossing.unknown', { record });
    const { publicId: _, record: id, untold: _untold, ...told } = entry;
    return {
      id,
      crossing: begun.stream,
      version: events.length,
      state,
      entry: told,
      history: events.map((event) => stepOf(this.tells, event)),
    };
  }

  /** Requests that come together read a post once: none is given what was read before it came. */
  readonly post: PostLookup = (id) => {
    const found =
      this.#asked.get(id) ??
      new Promise((resolve) => setImmediate(resolve)).then(() => {
        this.#asked.delete(id);
        return this.#load(id);
      });
    this.#asked.set(id, found);
    return found;
  };

  /** For a batch: each post is read once. */
  posts(): PostLookup {
    const known = new Map<string, ReturnType<PostLookup>>();
    return (id) => {
      const found = known.get(id) ?? this.#load(id);
      known.set(id, found);
      return found;
    };
  }

  async #act(
    { record, caller, commandId, expected }: Asked,
    commandOf: (meta: CrossingCommand['meta'], state: Crossing) => CrossingCommand | Promise<CrossingCommand>,
  ): Promise<Done> {
    const begun = await this.#find(record, caller, commandId);
    const meta = metaOf(caller, commandId, this.clock);
    const command = await commandOf(meta, stateOf(begun));
    const handled = await this.commands.execute(
      new Decide(crossing, idOf(crossing, begun.stream), command, { expected, loaded: begun }),
    );
    return doneOf(handled, handled.events.length > 0 ? outcomes[command.type] : 'unchanged');
  }

  async #find(record: string, caller: Caller, commandId?: string): Promise<Begun> {
    // What no database keeps as text was never recorded.
    const begun = isWellFormed(record)
      ? await this.#begun({ begunBy: recordCommandOf(caller, record), commandId })
      : undefined;
    if (!begun) throw new Rejected('crossing.unknown', { record });
    return begun;
  }

  /** Whoever records again what was annulled since would take it for counted. @throws {Rejected} `crossing.annulled` */
  async #standing(record: string, caller: Caller): Promise<{ begun: Begun; entry: CrossingEntry }> {
    const begun = await this.#find(record, caller);
    const { state, entry } = stateOf(begun);
    if (state === 'annulled') throw new Rejected('crossing.annulled', { record });
    return { begun, entry: entry! };
  }

  async #load(id: string): Promise<PostOfCrossing | undefined> {
    const { events } = await this.store.load(streamOf(post, id));
    const { facts } = evolve(post, post.initial, events as unknown as PostEvent[]);
    return facts && { post: id, timeZone: facts.timeZone, kind: facts.kind, border: facts.border };
  }
}

const stepOf = (tells: Tells, event: RecordedEvent): Step => {
  const { version, recordedAt, metadata, stream } = event;
  const { type, data } = event as unknown as CrossingEvent;
  const why = data as { reason?: string; note?: string };
  return {
    version,
    act: actOf[type],
    at: recordedAt,
    by: metadata['caller'],
    ...(why.reason === undefined ? {} : { reason: why.reason }),
    ...(why.note === undefined ? {} : { note: why.note }),
    ...(type === 'CrossingCorrected' ? { changes: changesOf(data.before, data.after) } : {}),
    published: tells(stream, [event]).map((ledger) => ({ ledger, position: recordedAt })),
  };
};
