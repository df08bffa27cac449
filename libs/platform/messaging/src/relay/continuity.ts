import type { Contracts } from '#platform/contracts';
import { audienceOf, Rejected, type Country } from '#platform/kernel';
import { verifierFrom, type Verifier } from '#platform/ledger';
import type { Archive } from '../archive/archive.ts';
import { connectKafka, type KafkaSettings } from '../kafka/kafka.ts';
import type { Keyring } from '../keys/keyring.ts';
import { publishedHeads, type PublishedHead } from './published.ts';
import { announcedBy, announcesKeys, type Registry } from '../keys/registry.ts';

/** A ledger that is published further than, or otherwise than, it is kept here; in leaves. */
export interface Ahead {
  readonly ledger: string;
  readonly published: number;
  readonly here: number;
}

export interface PublishedAndKept {
  readonly country: Country;
  readonly contracts: Pick<Contracts, 'ledgers'>;
  readonly kafka: KafkaSettings;
  readonly archive: Archive;
  readonly keyring: Keyring;
  readonly registry: Registry;
}

/** What somebody wrote into a country's own topic in its name, and by a key that is none of its. */
export interface Strange {
  readonly ledger: string;
  readonly code: 'seal.not-ours' | 'ledger.perhaps-behind';
  readonly detail: string;
  readonly record: Buffer;
}

const ownLedgers = ({
  country,
  contracts,
}: Pick<PublishedAndKept, 'country' | 'contracts'>): readonly string[] => contracts.ledgers.from(country);

/** Whom a country believes to be itself: the registry, its key files, and what it has announced as far as it knows. */
const ownKeys = async (those: PublishedAndKept): Promise<Verifier[]> => {
  const { country, archive, keyring, registry } = those;
  const keys = ownLedgers(those).find(announcesKeys)!;
  return [
    ...registry.verifiersOf(country),
    ...keyring.signers().map(({ vkey }) => verifierFrom(vkey)),
    ...(await announcedBy(archive, keys)),
  ];
};

/** How far own ledgers are published, as Kafka has them now: their ends, back to what it has once acknowledged. */
export const headsOf = async (those: PublishedAndKept): Promise<PublishedHead[]> => {
  const { country, kafka, archive } = those;
  const { rows } = await archive.pool.query('select ledger, sent_size from ledgers where ledger = any($1)', [
    ownLedgers(those),
  ]);
  const sent = new Map(rows.map((row) => [row.ledger as string, Number(row.sent_size)]));
  return publishedHeads(
    connectKafka(kafka),
    `vecindad.${audienceOf(country)}.published`,
    new Map(ownLedgers(those).map((ledger) => [ledger, sent.get(ledger) ?? 0])),
    await ownKeys(those),
  );
};

/**
 * Own ledgers of which Kafka has more than this store, or something else: a store that was set back. Only what a key of the
 * country has signed says so; keys follow from one another, each announced under the one before. A seal by any other is
 * somebody else's, since nobody believes it: but where the country's announcements are not to be seen in Kafka, it may
 * be that of a key that was lost here, and its ledger waits until somebody has decided.
 * @throws when Kafka cannot be read
 */
export const lookBehind = async (
  those: PublishedAndKept,
  heads: readonly PublishedHead[],
): Promise<{ readonly ahead: Ahead[]; readonly strange: Strange[] }> => {
  const { archive } = those;
  const ahead: Ahead[] = [];
  const strange: Strange[] = [];
  const announcementsSeen = heads.some(({ ledger, known }) => known && announcesKeys(ledger));
  for (const { ledger, size, root, known, record } of heads) {
    const { size: here } = await archive.open(ledger);
    if (!known) {
      if (size <= here) continue;
      const found = `has a seal at ${size} by a key that is none of this country’s, and here it ends at ${here}`;
      strange.push({
        ledger,
        record,
        ...(announcementsSeen
          ? { code: 'seal.not-ours', detail: `${ledger} ${found}` }
          : {
              code: 'ledger.perhaps-behind',
              detail: `${ledger} ${found}; which keys the country has announced is not to be seen in Kafka`,
            }),
      });
      continue;
    }
    if (size === 0) continue; // at no size there is nothing to be another
    if (heads.some((head) => head.known && head.ledger === ledger && head.size > size)) continue;
    const kept = (await archive.rootsAt(ledger, [size])).get(size);
    if (size > here || !kept?.equals(root)) ahead.push({ ledger, published: size, here });
  }
  return { ahead, strange };
};

/**
 * Own ledgers of which Kafka has less than it once acknowledged (its cluster was lost, or set back) are sent again from
 * there: all of it is in the archive, and whoever has it already drops the repetition.
 */
export const sendAgainWhatIsLost = async (
  those: PublishedAndKept,
  log: (line: string) => void,
  known?: readonly PublishedHead[],
): Promise<void> => {
  const heads = known ?? (await headsOf(those));
  for (const ledger of ownLedgers(those)) {
    // A topic that was made anew may begin with a seal, which says what was told and not that it is there.
    const whole = heads.filter((head) => head.known && head.ledger === ledger && head.whole);
    const there = Math.max(0, ...whole.map(({ size }) => size));
    const { rowCount } = await those.archive.pool.query(
      `update ledgers set sent_size = $2, sent_as_of = '' where ledger = $1 and sent_size > $2`,
      [ledger, there],
    );
    if (rowCount) log(`ALARM Kafka has lost ${ledger} from ${there} on; sending it again`);
  }
};

/** While it is not known yet, commands wait at most so long: a broker that is away must not keep posts from recording. */
const COMMANDS_WAIT_MS = 10_000;
const LOOK_AGAIN_MS = 30_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms).unref());

const inWords = (ahead: readonly Ahead[]): string[] =>
  ahead.map(({ ledger, published, here }) => `${ledger} ${published}/${here}`);

/**
 * Whether what this store goes on with continues what its country has published. A store that was set back would number
 * other events as those that all others have: a second history under the same seal. So nothing is sealed before this is
 * known, and nothing is recorded once it is known not to be so.
 */
export class Continuity {
  #ahead: readonly Ahead[] = [];
  #known = false;
  #lookedAt = 0;
  #asked = performance.now();
  #tell: () => void = () => undefined;
  #told = this.#untilKnown();

  constructor(private readonly log: (line: string) => void) {}

  /** Looks, unless it is known that all is well. @throws when it is not, or cannot be said */
  async establish(look: () => Promise<readonly Ahead[]>): Promise<void> {
    if (!this.#known || (this.#ahead.length > 0 && performance.now() - this.#lookedAt > LOOK_AGAIN_MS)) {
      const found = await look();
      if (found.length > 0 && this.#ahead.length === 0)
        this.log(
          `ALARM this store was set back: published/kept ${inWords(found).join(', ')}; no command is taken and nothing is sealed`,
        );
      [this.#ahead, this.#known, this.#lookedAt] = [found, true, performance.now()];
      this.#tell();
    }
    if (this.#ahead.length > 0)
      throw new Error(`behind what is published: published/kept ${inWords(this.#ahead).join(', ')}`);
  }

  /** The database was away: it may come back as another. */
  forget(): void {
    if (!this.#known || this.#ahead.length > 0) return;
    this.#known = false;
    this.#asked = performance.now();
    this.#told = this.#untilKnown();
  }

  /** Lets a command pass. @throws {Rejected} `ledger.behind-published` */
  async admit(): Promise<void> {
    const left = this.#asked + COMMANDS_WAIT_MS - performance.now();
    if (!this.#known && left > 0) await Promise.race([this.#told, pause(left)]);
    if (this.#ahead.length > 0)
      throw new Rejected('ledger.behind-published', { ledgers: inWords(this.#ahead) });
  }

  #untilKnown(): Promise<void> {
    return new Promise((resolve) => (this.#tell = resolve));
  }
}
