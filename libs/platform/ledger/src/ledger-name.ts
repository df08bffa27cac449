import { audienceOf, countries, type Audience, type Country } from '#platform/kernel';

/** A ledger: what one country tells one audience on one channel, or keeps for itself. */
export interface LedgerName {
  readonly from: Country;
  /** One country, or all; `from` itself of a ledger that never leaves it. */
  readonly audience: Audience;
  /** Lower-case letters, digits and hyphens. */
  readonly channel: string;
}

const TOPIC_PREFIX = 'vecindad.';
const ORIGIN_PREFIX = 'vecindad/';
const audiences: readonly Audience[] = [...countries.map(audienceOf), 'all'];
const pattern = /^([a-z]{2})\.([a-z]{2,3})\.([a-z][a-z0-9-]{0,40})$/;

const nameIn = (text: string): LedgerName | undefined => {
  const [, first, second, channel] = pattern.exec(text) ?? [];
  const from = countries.find((country) => audienceOf(country) === first);
  const audience = audiences.find((one) => one === second);
  return from && audience ? { from, audience, channel: channel! } : undefined;
};

const isAtHome = ({ from, audience }: LedgerName): boolean => audience === audienceOf(from);

/** Reads `ec.co.crossing`. @throws when the text names no ledger of these countries */
export const parseLedgerName = (text: string): LedgerName => {
  const name = nameIn(text);
  if (!name) throw new Error(`${text} is not the name of a ledger`);
  return name;
};

/** Whether a text names a country's private ledger (`ec.ec.crossing`): kept at home, and sent to nobody. */
export const isPrivate = (text: string): boolean => {
  const name = nameIn(text);
  return name !== undefined && isAtHome(name);
};

/** Whether a text names a ledger that could be. */
export const isLedgerName = (text: string): boolean => nameIn(text) !== undefined;

/**
 * The rule of who is told what: whether a ledger is a country's business, its own, addressed to it, or to all. What is no
 * ledger's name is nobody's business, so that it cannot be told from a ledger of others.
 */
export const concerns = (ledger: string, country: Country): boolean => {
  const name = nameIn(ledger);
  return (
    name !== undefined &&
    (name.from === country || name.audience === 'all' || name.audience === audienceOf(country))
  );
};

/** Writes `ec.co.crossing`. @throws when it could not be read back */
export const formatLedgerName = ({ from, audience, channel }: LedgerName): string =>
  checked(`${audienceOf(from)}.${audience}.${channel}`);

const checked = (ledger: string): string => {
  parseLedgerName(ledger);
  return ledger;
};

const sent = (ledger: string): string => {
  if (isAtHome(parseLedgerName(ledger))) throw new Error(`${ledger} is private: no topic carries it`);
  return ledger;
};

/** The Kafka topic that carries a ledger: `vecindad.ec.co.crossing`. @throws when this names no ledger, or a private one */
export const topicOf = (ledger: string): string => `${TOPIC_PREFIX}${sent(ledger)}`;

/** The ledger that a Kafka topic carries. @throws when it carries none */
export const ledgerOf = (topic: string): string => {
  if (!topic.startsWith(TOPIC_PREFIX)) throw new Error(`${topic} carries no ledger`);
  return sent(topic.slice(TOPIC_PREFIX.length));
};

/** The origin line of a ledger's checkpoints: `vecindad/ec.co.crossing`. @throws when this names no ledger */
export const originOf = (ledger: string): string => `${ORIGIN_PREFIX}${checked(ledger)}`;
