import { audienceOf, Rejected, type Country } from '#kernel';
import { verifierFrom } from '#ledger';
import type { Archive } from '../archive/archive.ts';
import { ledgersFrom } from '../kafka/channels.ts';
import { connectKafka, type KafkaSettings } from '../kafka/kafka.ts';
import type { Keyring } from '../keys/keyring.ts';
import { publishedHeads, type PublishedHead } from './published.ts';
import type { Registry } from '../keys/registry.ts';

/** A ledger that is published further than, or otherwise than, it is kept here; in leaves. */
export interface Ahead {
  readonly ledger: string;
  readonly published: number;
  readonly here: number;
}

export interface PublishedAndKept {
  readonly country: Country;
  readonly kafka: KafkaSettings;
  readonly archive: Archive;
  readonly keyring: Keyring;
  readonly registry: Registry;
}

/** How far own ledgers are published, as Kafka has them now. */
export const headsOf = ({ country, kafka, keyring, registry }: PublishedAndKept): Promise<PublishedHead[]> =>
  publishedHeads(connectKafka(kafka), `vecindad.${audienceOf(country)}.published`, ledgersFrom(country), [
    ...registry.verifiersOf(country),
    ...keyring.signers().map(({ vkey }) => verifierFrom(vkey)),
  ]);

/**
 * Own ledgers of which Kafka has more than this store, or something else: a store that was set back.
 * @throws when Kafka cannot be read, or when a longer history is signed by a key that this node does not have
 */
export const aheadOf = async (
  those: PublishedAndKept,
  heads?: readonly PublishedHead[],
): Promise<Ahead[]> => {
  const { archive } = those;
  const ahead: Ahead[] = [];
  for (const { ledger, size, root, known } of heads ?? (await headsOf(those))) {
    const { size: here } = await archive.open(ledger);
    if (!known && size > here)
      throw new Error(
        `${ledger} has a seal at ${size} by a key that is not in VECINDAD_KEYS, and here it ends at ${here}`,
      );
    if (!known || size === 0) continue; // at no size there is nothing to be another
    const kept = (await archive.rootsAt(ledger, [size])).get(size);
    if (size > here || !kept?.equals(root)) ahead.push({ ledger, published: size, here });
  }
  return ahead;
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
  for (const ledger of ledgersFrom(those.country)) {
    const there = Math.max(0, ...heads.filter((head) => head.ledger === ledger).map(({ size }) => size));
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
