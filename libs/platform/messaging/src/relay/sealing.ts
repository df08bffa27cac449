import type { Pool, PoolClient } from 'pg';
import { lastFull, originOf, type Country, type Instant } from '#platform/kernel';
import type { Disclosed, Contracts } from '#platform/contracts';
import type { Committed, RecordedEvent } from '#platform/event-store';
import { checkpointText, hashLeaf, type CompactRange, type Signer } from '#platform/ledger';
import type { Archive } from '../archive/archive.ts';
import { grow, LedgerMoved, type Growth, type SealedBatch } from '../archive/growth.ts';
import { digestOf } from '../inbox/ledger-reader.ts';
import { sealSignal, type SealSignal } from '../signals.ts';
import { advance, hold, ledgersOfEvent, recordOf, RELAY, type Hold, type ToldIn } from './held.ts';
import {
  disclosedOf,
  leafOf,
  ledgerOfDisclosed,
  refusalBy,
  type Disclosures,
  type Refuses,
} from './publication.ts';

/** Batches stay below Kafka's limit for one request, so that events and their seal arrive together or not at all. */
const MOST_EVENTS = 500;
const MOST_BYTES = 512 * 1024;

/** As many events as one call of `seal` is given at most. */
export const MOST_AT_ONCE = 2_000;

/**
 * What is told to nobody for so long is told by a seal alone, that until then there was nothing: who hears no seal knows
 * that something is between. By the clock, and so it tells nothing of when anything happened that is not disclosed.
 */
export const QUIET_SEALED_EVERY_MS = 15 * 60_000;

/** Before any fence was read: nothing is claimed to be complete. */
const BEGINNING: Instant = '1970-01-01T00:00:00.000000Z';

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

interface OpenBatch {
  readonly leaves: { position: number; leaf: Buffer; leafHash: Buffer }[];
  bytes: number;
}

type Said = readonly { readonly disclosed: Disclosed; readonly event: RecordedEvent }[];

interface Head {
  size: number;
  frontier: CompactRange;
  asOf: Instant;
  /** The latest recording time among its events; a seal must reach it, so that a caller waiting for that event wakes. */
  newest: Instant;
}

/** Sealed and not yet written: nobody may be told of it. */
export interface Prepared {
  readonly progress: { readonly from: number; readonly to: number };
  readonly growths: readonly Growth[];
  readonly said: ReadonlyMap<string, Said>;
  /** Ledgers that end here in front of an event which cannot be told as it is. */
  readonly holds: readonly Hold[];
  /** Of which held ledger alone this is, up to where the others are. */
  readonly catchingUp?: { readonly ledger: string; readonly until: number };
}

export interface SealingSettings {
  readonly country: Country;
  readonly contracts: Contracts;
  readonly archive: Archive;
  readonly disclosures: Disclosures;
  readonly signer: Signer;
  /** See `QUIET_SEALED_EVERY_MS`. */
  readonly quietEveryMs?: number;
  /** See there; every channel, of what is not named. */
  readonly toldIn?: ToldIn;
  readonly refuses?: Refuses;
  /** Own ledgers that are not sealed for now. */
  readonly held?: Iterable<string>;
  /** Digests of events that an operator decided to leave out, by ledger. */
  readonly leftOut?: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Assigns ledger positions in committed order and seals: discloses each event, makes the exact bytes, hashes them into
 * the ledger's tree, signs a checkpoint behind every batch. Off the request path: no command waits for it.
 *
 * Nothing is signed that breaks its contract. An event that cannot be told as it is (an earlier program recorded it) holds the
 * ledger that it would be told in, in front of it and until an operator decides; the others are sealed on.
 *
 * What is prepared stands on what was prepared before it, written or not: so that the next can be hashed while one is
 * being written. Whatever is prepared has to be written, in that order; when writing fails, all that stands on it is void
 * and so is this object: open another, on what is stored.
 */
export class Sealing {
  readonly #heads = new Map<string, Head>();

  /** Ledgers of which nothing is sealed, not even that there is nothing. */
  readonly #held: Set<string>;
  readonly #quietEveryMs: number;
  readonly #toldIn: ToldIn;
  readonly #refuses: Refuses;
  public signer: Signer;

  private constructor(private readonly settings: SealingSettings) {
    this.signer = settings.signer;
    this.#held = new Set(settings.held);
    this.#quietEveryMs = settings.quietEveryMs ?? QUIET_SEALED_EVERY_MS;
    this.#toldIn = settings.toldIn ?? {};
    this.#refuses = settings.refuses ?? refusalBy(settings.contracts);
  }

  static async open(settings: SealingSettings): Promise<Sealing> {
    const { country, contracts, archive } = settings;
    const sealing = new Sealing(settings);
    const open = async (ledger: string): Promise<Head> => {
      const { size, frontier, asOf } = await archive.open(ledger);
      const last = await archive.read(ledger, Math.max(0, size - MOST_AT_ONCE), MOST_AT_ONCE);
      const newest = last
        .map(({ leaf }) => (JSON.parse(leaf) as { time: Instant }).time)
        .reduce(later, BEGINNING);
      return { size, frontier, asOf: later(asOf, BEGINNING), newest };
    };
    const ledgers = contracts.ledgers.from(country);
    const heads = await Promise.all(ledgers.map(open));
    ledgers.forEach((ledger, index) => sealing.#heads.set(ledger, heads[index]!));
    return sealing;
  }

  get holdsAny(): boolean {
    return this.#held.size > 0;
  }

  /** Seals what was committed behind `from`, in memory; nothing where nothing came of it. */
  prepare(committed: Committed, from: number): Prepared | undefined {
    const asOf = committed.asOf ?? BEGINNING;
    const growths: Growth[] = [];
    const { said, holds } = this.#disclosed(committed.events);
    // In front of what is held not all is told.
    for (const [ledger, leaves] of said)
      growths.push(this.#grown(ledger, leaves, this.#held.has(ledger) ? BEGINNING : asOf));
    const quiet = lastFull(this.#quietEveryMs, asOf);
    for (const [ledger, head] of this.#heads) {
      if (said.has(ledger) || this.#held.has(ledger)) continue;
      // A batch may have been sealed before everything up to its own recording times was known to be in: say so now.
      const owed = head.asOf < head.newest && asOf >= head.newest;
      const until = owed ? asOf : quiet;
      if (until <= head.asOf) continue;
      const moved = { ...head, asOf: until };
      growths.push(this.#moved(ledger, moved, [this.#checkpoint(ledger, moved, [])]));
    }
    if (growths.length === 0 && committed.events.length === 0) return undefined;
    return { progress: { from, to: committed.events.at(-1)?.position ?? from }, growths, said, holds };
  }

  /**
   * Seals in a held ledger what others were told meanwhile: of what was committed behind its place, no further than the relay's.
   * Nothing is claimed to be complete by it: the next seal, with the others, does that.
   */
  catchUp(ledger: string, committed: Committed, from: number, until: number): Prepared {
    this.#held.delete(ledger);
    const events = committed.events.filter(({ position }) => position <= until);
    const { said, holds } = this.#disclosed(events, ledger);
    const leaves = said.get(ledger);
    const growths = leaves ? [this.#grown(ledger, leaves, BEGINNING)] : [];
    const to = holds[0]?.position ?? Math.min(committed.upTo, until);
    if (to < until) this.#held.add(ledger);
    return { progress: { from, to }, growths, said, holds, catchingUp: { ledger, until } };
  }

  /**
   * Writes what was prepared, and moves the relay's progress with it, in one statement.
   * @throws {LedgerMoved} when another relay has taken over; this one must stop and start again.
   */
  async write(prepared: Prepared, client: Pool | PoolClient): Promise<void> {
    const { progress, growths, said, holds, catchingUp } = prepared;
    const { archive } = this.settings;
    if (holds.length === 0 && !catchingUp) await grow(client, growths, progress);
    else
      await archive.transaction(async (together) => {
        await grow(together, growths, catchingUp ? undefined : progress);
        if (catchingUp) {
          const { ledger, until } = catchingUp;
          if (!(await advance(together, ledger, { ...progress, until }))) throw new LedgerMoved(growths);
        }
        await hold(together, holds);
      });
    for (const { ledger } of growths) archive.emit('advanced', ledger);
    if (sealSignal.hasSubscribers && said.size > 0)
      sealSignal.publish({
        events: growths.flatMap(({ ledger, before }) =>
          (said.get(ledger) ?? []).map(({ event: { recordedAt, metadata } }, index) => ({
            ledger,
            position: before + index,
            recordedAt,
            traceparent: metadata['traceparent'],
          })),
        ),
      } satisfies SealSignal);
  }

  /** What the events say in each ledger that is not held, and the ledgers that have to be held in front of one of them. */
  #disclosed(
    events: readonly RecordedEvent[],
    only?: string,
  ): { readonly said: Map<string, Said>; readonly holds: readonly Hold[] } {
    const said = new Map<string, { disclosed: Disclosed; event: RecordedEvent }[]>();
    const holds: Hold[] = [];
    const wanted = (ledger: string): boolean =>
      !this.#held.has(ledger) && (only === undefined || ledger === only);
    for (const event of events) {
      const told = this.#toldOf(event);
      for (const { ledger, refused } of told) {
        if (refused === undefined || !wanted(ledger) || this.#isLeftOut(ledger, event)) continue;
        this.#held.add(ledger);
        const finding = {
          consumer: RELAY,
          ledger,
          code: 'event.not-publishable',
          detail: `${event.type} of ${event.stream}: ${refused}`,
          record: recordOf(event),
        };
        holds.push({ ledger, position: event.position - 1, finding });
      }
      for (const { ledger, disclosed } of told) {
        if (!disclosed || !wanted(ledger) || this.#isLeftOut(ledger, event)) continue;
        const list = said.get(ledger);
        if (list) list.push({ disclosed, event });
        else said.set(ledger, [{ disclosed, event }]);
      }
    }
    return { said, holds };
  }

  /** An event's disclosures by ledger, each as it is, or why it cannot be told. */
  #toldOf(event: RecordedEvent): { ledger: string; disclosed?: Disclosed; refused?: string }[] {
    const { country, disclosures } = this.settings;
    const inAll = (refused: string) =>
      ledgersOfEvent([...this.#heads.keys()], event.type, this.#toldIn).map((ledger) => ({
        ledger,
        refused,
      }));
    try {
      return disclosedOf(disclosures, event).flatMap((disclosed) => {
        const ledger = ledgerOfDisclosed(country, disclosed);
        if (!this.#heads.has(ledger))
          return inAll(`it is told in ${ledger}, which ${country} does not write`);
        const refused = this.#refuses(disclosed)?.detail;
        return [refused === undefined ? { ledger, disclosed } : { ledger, refused }];
      });
    } catch (error) {
      return inAll((error as Error).message);
    }
  }

  #isLeftOut(ledger: string, event: RecordedEvent): boolean {
    return this.settings.leftOut?.get(ledger)?.has(digestOf(recordOf(event))) ?? false;
  }

  #grown(ledger: string, leaves: Said, asOf: Instant): Growth {
    const head = this.#heads.get(ledger)!;
    const moved = { ...head, asOf: later(asOf, head.asOf) };
    const batches = this.#batches(ledger, leaves, moved);
    return this.#moved(ledger, moved, batches);
  }

  #moved(ledger: string, moved: Head, batches: readonly SealedBatch[]): Growth {
    const { size: before } = this.#heads.get(ledger)!;
    this.#heads.set(ledger, moved);
    // The frontier grows on with what is prepared next, before this one is written.
    return { ledger, before, frontier: moved.frontier.clone(), batches };
  }

  #batches(ledger: string, said: Said, head: Head): SealedBatch[] {
    const batches: SealedBatch[] = [];
    let open: OpenBatch = { leaves: [], bytes: 0 };
    for (const { disclosed, event } of said) {
      const position = head.size;
      const leaf = Buffer.from(leafOf(this.settings.country, position, disclosed, event));
      const leafHash = hashLeaf(leaf);
      if (open.leaves.length === MOST_EVENTS || open.bytes + leaf.length > MOST_BYTES) {
        batches.push(this.#checkpoint(ledger, head, open.leaves));
        open = { leaves: [], bytes: 0 };
      }
      head.frontier.append(leafHash);
      head.size++;
      head.newest = later(head.newest, event.recordedAt);
      open.leaves.push({ position, leaf, leafHash });
      open.bytes += leaf.length;
    }
    batches.push(this.#checkpoint(ledger, head, open.leaves));
    return batches;
  }

  #checkpoint(ledger: string, { size, frontier, asOf }: Head, entries: SealedBatch['entries']): SealedBatch {
    const root = frontier.root();
    const note = this.signer.sign(checkpointText({ origin: originOf(ledger), size, root, asOf }));
    return { entries, size, asOf, root, note };
  }
}
