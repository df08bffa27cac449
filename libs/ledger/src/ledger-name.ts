import { audienceOf, countries, type Audience, type Country } from '#kernel';

/** A ledger: what one country tells one audience on one channel. */
export interface LedgerName {
  readonly from: Country;
  /** One country other than `from`, or all. */
  readonly audience: Audience;
  /** Lower-case letters, digits and hyphens. */
  readonly channel: string;
}

const TOPIC_PREFIX = 'vecindad.';
const ORIGIN_PREFIX = 'vecindad/';
const audiences: readonly Audience[] = [...countries.map(audienceOf), 'all'];
const pattern = /^([a-z]{2})\.([a-z]{2,3})\.([a-z][a-z0-9-]{0,40})$/;

/** Reads `ec.co.crossing`. @throws when the text names no ledger of these countries, or one told to its own country */
export const parseLedgerName = (text: string): LedgerName => {
  const [, first, second, channel] = pattern.exec(text) ?? [];
  const from = countries.find((country) => audienceOf(country) === first);
  const audience = audiences.find((one) => one === second);
  if (!from || !audience || audience === audienceOf(from))
    throw new Error(`${text} is not the name of a ledger`);
  return { from, audience, channel: channel! };
};

/** Whether a ledger is a country's business: its own, addressed to it, or to all. */
export const concerns = (ledger: string, country: Country): boolean => {
  const { from, audience } = parseLedgerName(ledger);
  return from === country || audience === 'all' || audience === audienceOf(country);
};

/** Writes `ec.co.crossing`. @throws when it could not be read back */
export const formatLedgerName = ({ from, audience, channel }: LedgerName): string =>
  checked(`${audienceOf(from)}.${audience}.${channel}`);

const checked = (ledger: string): string => {
  parseLedgerName(ledger);
  return ledger;
};

/** The Kafka topic that carries a ledger: `vecindad.ec.co.crossing`. @throws when this names no ledger */
export const topicOf = (ledger: string): string => `${TOPIC_PREFIX}${checked(ledger)}`;

/** The ledger that a Kafka topic carries. @throws when it carries none */
export const ledgerOf = (topic: string): string => {
  if (!topic.startsWith(TOPIC_PREFIX)) throw new Error(`${topic} carries no ledger`);
  return checked(topic.slice(TOPIC_PREFIX.length));
};

/** The origin line of a ledger's checkpoints: `vecindad/ec.co.crossing`. @throws when this names no ledger */
export const originOf = (ledger: string): string => `${ORIGIN_PREFIX}${checked(ledger)}`;
