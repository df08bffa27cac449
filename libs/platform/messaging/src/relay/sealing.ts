import type { Pool, PoolClient } from 'pg';
import { originOf, type Country, type Instant } from '#platform/kernel';
import type { Disclosed, Contracts } from '#platform/contracts';
import type { Committed, RecordedEvent } from '#platform/event-store';
import { checkpointText, hashLeaf, type CompactRange, type Signer } from '#platform/ledger';
import type { Archive } from '../archive/archive.ts';
import { grow, LedgerMoved, type Growth, type SealedBatch } from '../archive/growth.ts';
import { digestOf } from '../inbox/ledger-reader.ts';
import { announcesKeys } from '../keys/registry.ts';
import { sealSignal, type SealSignal } from '../signals.ts';
import { cuts, type Cut } from './cuts.ts';
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

/** See `Rhythm`. */
export const SEAL_EVERY_MS = 15;

/** Before anything is known to be settled: nothing is claimed to be complete. */
const BEGINNING: Instant = '1970-01-01T00:00:00.000000Z';

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

interface OpenBatch {
  readonly leaves: { position: number; leaf: Buffer; leafHash: Buffer }[];
  readonly signer: Signer;
  bytes: number;
}

/** Told in a ledger. */
interface Saying {
  readonly disclosed: Disclosed;
  readonly event: RecordedEvent;
  readonly recordedAt: Instant;
}

interface Head {
  size: number;
  frontier: CompactRange;
  asOf: Instant;
  /** The store position of its newest leaf. */
  place: number;
  /** Read and not sealed yet. */
  waiting: Saying[];
}

/** Who signs from a place in the store on. */
interface Signing {
  readonly from: number;
  readonly signer: Signer;
}

/** Sealed and not yet written: nobody may be told of it. */
export interface Prepared {
  readonly progress: { readonly from: number; readonly to: number };
  readonly growths: readonly Growth[];
  readonly said: ReadonlyMap<string, readonly Saying[]>;
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
  /** Who signs at the place where sealing begins. */
  readonly signer: Signer;
  /** A key that the country has announced: what follows on its announcement is signed by it. */
  readonly signerOf?: (keyId: string) => Signer;
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
 * A ledger is cut by what is told in it and by the clock (see `cuts`), never by how much was read: what its readers are not
 * told changes no byte of it. What is read waits here until its cut is settled.
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
  readonly #rhythm;
  readonly #toldIn: ToldIn;
  readonly #refuses: Refuses;
  readonly #signing: Signing[];
  /** The store position of the last event that was read. */
  #read = 0;

  private constructor(private readonly settings: SealingSettings) {
    this.#signing = [{ from: 0, signer: settings.signer }];
    this.#held = new Set(settings.held);
    const { quietEveryMs = QUIET_SEALED_EVERY_MS } = settings;
    this.#rhythm = { sealEveryMs: SEAL_EVERY_MS, quietEveryMs };
    this.#toldIn = settings.toldIn ?? {};
    this.#refuses = settings.refuses ?? refusalBy(settings.contracts);
  }

  static async open(settings: SealingSettings): Promise<Sealing> {
    const { country, contracts, archive } = settings;
    const sealing = new Sealing(settings);
    const open = async (ledger: string): Promise<Head> => {
      const { size, frontier, asOf, place } = await archive.open(ledger);
      return { size, frontier, asOf: later(asOf, BEGINNING), place, waiting: [] };
    };
    const ledgers = contracts.ledgers.from(country);
    const heads = await Promise.all(ledgers.map(open));
    ledgers.forEach((ledger, index) => sealing.#heads.set(ledger, heads[index]!));
    return sealing;
  }

  get holdsAny(): boolean {
    return this.#held.size > 0;
  }

  /** Whether something was read whose cut is not settled yet. */
  get waits(): boolean {
    return [...this.#heads.values()].some(({ waiting }) => waiting.length > 0);
  }

  /** The newest key whose announcement has been read and can be told. */
  get signer(): Signer {
    return this.#signing.at(-1)!.signer;
  }

  /** Seals what was committed behind `from`, in memory, as far as its cuts are settled; nothing where nothing came of it. */
  prepare(committed: Committed, from: number): Prepared | undefined {
    const settled = { until: committed.asOf ?? BEGINNING, isEnd: !committed.more };
    const holds = this.#take(committed.events);
    const growths: Growth[] = [];
    const said = new Map<string, readonly Saying[]>();
    for (const [ledger, head] of this.#heads) {
      const made = this.#held.has(ledger)
        ? unclaimed(head, head.waiting.length)
        : cuts(head.waiting, head.asOf, settled, this.#rhythm);
      if (made.length > 0) growths.push(this.#grown(ledger, made, said));
    }
    this.#read = committed.events.at(-1)?.position ?? this.#read;
    const to = Math.max(from, this.#sealedUpTo());
    if (growths.length === 0 && holds.length === 0 && to === from) return undefined;
    return { progress: { from, to }, growths, said, holds };
  }

  /**
   * Seals in a held ledger what others were told meanwhile: of what was committed behind its place, no further than the relay's.
   * Nothing is claimed to be complete by it: the next seal, with the others, does that. Full batches first, whatever the
   * pages; what remains, with the last page.
   */
  catchUp(ledger: string, committed: Committed, from: number, until: number): Prepared {
    this.#held.delete(ledger);
    const head = this.#heads.get(ledger)!;
    const said = new Map<string, readonly Saying[]>();
    const holds = this.#take(
      committed.events.filter(({ position }) => position <= until),
      ledger,
    );
    const last = holds.length > 0 || committed.upTo >= until;
    const { length } = head.waiting;
    const made = unclaimed(head, last ? length : length - (length % MOST_EVENTS));
    const growths = made.length > 0 ? [this.#grown(ledger, made, said)] : [];
    const read = holds[0]?.position ?? Math.min(committed.upTo, until);
    const to = head.waiting.length > 0 ? head.waiting[0]!.event.position - 1 : read;
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

  /**
   * Has what the events say wait in each ledger that is not held; returns the ledgers that have to be held in front of one of
   * them. What a ledger tells already, before a restart, is not told again.
   */
  #take(events: readonly RecordedEvent[], only?: string): Hold[] {
    const holds: Hold[] = [];
    const isDue = (ledger: string, event: RecordedEvent): boolean =>
      !this.#held.has(ledger) && (only === undefined || ledger === only) && !this.#isLeftOut(ledger, event);
    for (const event of events) {
      const told = this.#toldOf(event);
      for (const { ledger, refused } of told) {
        const isTold = event.position <= (this.#heads.get(ledger)?.place ?? 0);
        if (refused === undefined || isTold || !isDue(ledger, event)) continue;
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
        if (!disclosed || !isDue(ledger, event)) continue;
        const { place, waiting } = this.#heads.get(ledger)!;
        if (event.position > place) waiting.push({ disclosed, event, recordedAt: event.recordedAt });
        if (announcesKeys(ledger)) this.#takeIntoUse(event);
      }
    }
    return holds;
  }

  /** The announcement itself, and what was recorded before it, is still signed by the key before. */
  #takeIntoUse({ type, data, position }: RecordedEvent): void {
    if (type !== 'SigningKeyRotated' || !this.settings.signerOf) return;
    const signer = this.settings.signerOf((data as { keyId: string }).keyId);
    this.#signing.push({ from: position + 1, signer });
  }

  /** Up to where in the store all is sealed in every ledger that is not held. */
  #sealedUpTo(): number {
    const first = [...this.#heads.values()].map(({ waiting }) => waiting[0]?.event.position ?? Infinity);
    return Math.min(this.#read, ...first.map((position) => position - 1));
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

  /** By its cuts, which take from what waits; what they tell is added to `said`. */
  #grown(ledger: string, made: readonly Cut<Saying>[], said: Map<string, readonly Saying[]>): Growth {
    const head = this.#heads.get(ledger)!;
    const { size: before } = head;
    const told = made.flatMap((cut) => cut.said);
    const batches = made.flatMap((cut, index) => {
      // Where only the clock speaks, by whom signs what comes next; the newest key where nothing does yet.
      const next = made[index + 1]?.said[0];
      return this.#batches(ledger, head, cut, next ? this.#signerOf(next.event) : this.signer);
    });
    if (told.length > 0) said.set(ledger, told);
    head.waiting = head.waiting.slice(told.length);
    head.place = told.at(-1)?.event.position ?? head.place;
    // The frontier grows on with what is prepared next, before this one is written.
    return { ledger, before, frontier: head.frontier.clone(), batches, place: head.place };
  }

  #batches(ledger: string, head: Head, { said, asOf }: Cut<Saying>, quiet: Signer): SealedBatch[] {
    head.asOf = asOf;
    const batches: SealedBatch[] = [];
    const open = (signer: Signer): OpenBatch => ({ leaves: [], signer, bytes: 0 });
    let batch = open(said.length > 0 ? this.#signerOf(said[0]!.event) : quiet);
    for (const { disclosed, event } of said) {
      const position = head.size;
      const leaf = Buffer.from(leafOf(this.settings.country, position, disclosed, event));
      const leafHash = hashLeaf(leaf);
      const signer = this.#signerOf(event);
      const full = batch.leaves.length === MOST_EVENTS || batch.bytes + leaf.length > MOST_BYTES;
      if (batch.leaves.length > 0 && (full || signer !== batch.signer)) {
        batches.push(this.#checkpoint(ledger, head, batch));
        batch = open(signer);
      }
      head.frontier.append(leafHash);
      head.size++;
      batch.leaves.push({ position, leaf, leafHash });
      batch.bytes += leaf.length;
    }
    batches.push(this.#checkpoint(ledger, head, batch));
    return batches;
  }

  #signerOf({ position }: RecordedEvent): Signer {
    return this.#signing.findLast(({ from }) => from <= position)!.signer;
  }

  #checkpoint(ledger: string, { size, frontier, asOf }: Head, { leaves, signer }: OpenBatch): SealedBatch {
    const root = frontier.root();
    const note = signer.sign(checkpointText({ origin: originOf(ledger), size, root, asOf }));
    return { entries: leaves, size, asOf, root, note };
  }
}

/** So many that wait, cut where they stand: nothing new is claimed to be complete. */
const unclaimed = ({ waiting, asOf }: Head, count: number): Cut<Saying>[] =>
  count > 0 ? [{ said: waiting.slice(0, count), asOf }] : [];
