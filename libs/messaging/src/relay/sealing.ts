import type { Pool, PoolClient } from 'pg';
import { lastFull, type Country, type Instant } from '#kernel';
import type { Disclosed } from '#contracts';
import type { Committed, RecordedEvent } from '#event-store';
import { checkpointText, hashLeaf, originOf, type CompactRange, type Signer } from '#ledger';
import type { Archive } from '../archive/archive.ts';
import { ledgersFrom } from '../kafka/channels.ts';
import { grow, type Growth, type SealedBatch } from '../archive/growth.ts';
import { sealSignal, type SealSignal } from '../signals.ts';
import { disclosedOf, leafOf, ledgerOfDisclosed, type Disclosures } from './publication.ts';

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
}

/**
 * Assigns ledger positions in committed order and seals: discloses each event, makes the exact bytes, hashes them into
 * the ledger's tree, signs a checkpoint behind every batch. Off the request path: no command waits for it.
 *
 * What is prepared stands on what was prepared before it, written or not: so that the next can be hashed while one is
 * being written. Whatever is prepared has to be written, in that order; when writing fails, all that stands on it is void
 * and so is this object: open another, on what is stored.
 */
export class Sealing {
  readonly #heads = new Map<string, Head>();

  private constructor(
    private readonly country: Country,
    private readonly archive: Archive,
    private readonly disclosures: Disclosures,
    public signer: Signer,
    private readonly quietEveryMs: number,
  ) {}

  static async open(
    country: Country,
    archive: Archive,
    disclosures: Disclosures,
    signer: Signer,
    quietEveryMs = QUIET_SEALED_EVERY_MS,
  ): Promise<Sealing> {
    const sealing = new Sealing(country, archive, disclosures, signer, quietEveryMs);
    const open = async (ledger: string): Promise<Head> => {
      const { size, frontier, asOf } = await archive.open(ledger);
      const last = await archive.read(ledger, Math.max(0, size - MOST_AT_ONCE), MOST_AT_ONCE);
      const newest = last
        .map(({ leaf }) => (JSON.parse(leaf) as { time: Instant }).time)
        .reduce(later, BEGINNING);
      return { size, frontier, asOf: later(asOf, BEGINNING), newest };
    };
    const ledgers = ledgersFrom(country);
    const heads = await Promise.all(ledgers.map(open));
    ledgers.forEach((ledger, index) => sealing.#heads.set(ledger, heads[index]!));
    return sealing;
  }

  /** Seals what was committed behind `from`, in memory; nothing where nothing came of it. */
  prepare(committed: Committed, from: number): Prepared | undefined {
    const asOf = committed.asOf ?? BEGINNING;
    const growths: Growth[] = [];
    const grows = (ledger: string, moved: Head, batches: readonly SealedBatch[]): void => {
      const { size: before } = this.#heads.get(ledger)!;
      // The frontier grows on with what is prepared next, before this one is written.
      growths.push({ ledger, before, frontier: moved.frontier.clone(), batches });
      this.#heads.set(ledger, moved);
    };
    const said = this.#disclosed(committed.events);
    for (const [ledger, leaves] of said) {
      const head = this.#heads.get(ledger)!;
      const moved = { ...head, asOf: later(asOf, head.asOf) };
      grows(ledger, moved, this.#batches(ledger, leaves, moved));
    }
    const quiet = lastFull(this.quietEveryMs, asOf);
    for (const [ledger, head] of this.#heads) {
      if (said.has(ledger)) continue;
      // A batch may have been sealed before everything up to its own recording times was known to be in: say so now.
      const owed = head.asOf < head.newest && asOf >= head.newest;
      const until = owed ? asOf : quiet;
      if (until <= head.asOf) continue;
      const moved = { ...head, asOf: until };
      grows(ledger, moved, [this.#checkpoint(ledger, moved, [])]);
    }
    if (growths.length === 0 && committed.events.length === 0) return undefined;
    return { progress: { from, to: committed.events.at(-1)?.position ?? from }, growths, said };
  }

  /**
   * Writes what was prepared, and moves the relay's progress with it, in one statement.
   * @throws {LedgerMoved} when another relay has taken over; this one must stop and start again.
   */
  async write({ progress, growths, said }: Prepared, client: Pool | PoolClient): Promise<void> {
    await grow(client, growths, progress);
    for (const { ledger } of growths) this.archive.emit('advanced', ledger);
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

  #disclosed(events: readonly RecordedEvent[]): ReadonlyMap<string, Said> {
    const byLedger = new Map<string, { disclosed: Disclosed; event: RecordedEvent }[]>();
    for (const event of events) {
      for (const disclosed of disclosedOf(this.disclosures, event)) {
        const ledger = ledgerOfDisclosed(this.country, disclosed);
        if (!this.#heads.has(ledger))
          throw new Error(`${event.type} is disclosed to ${ledger}, which ${this.country} does not write`);
        const list = byLedger.get(ledger);
        if (list) list.push({ disclosed, event });
        else byLedger.set(ledger, [{ disclosed, event }]);
      }
    }
    return byLedger;
  }

  #batches(ledger: string, said: Said, head: Head): SealedBatch[] {
    const batches: SealedBatch[] = [];
    let open: OpenBatch = { leaves: [], bytes: 0 };
    for (const { disclosed, event } of said) {
      const position = head.size;
      const leaf = Buffer.from(leafOf(this.country, position, disclosed, event));
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
