import { audienceOf, audiences, countries, neighbours, type Audience, type Country } from './country.ts';

/** A ledger: what one country tells one audience on one channel, or keeps to itself. */
export interface LedgerName {
  readonly from: Country;
  /** One country, or all; `from` itself where the country tells it to nobody. */
  readonly audience: Audience;
  /** Lower-case letters, digits and hyphens. */
  readonly channel: string;
}

/** To whom something may be told: to one neighbour at a time, or to all. */
export type Whom = 'neighbour' | 'all';

/** The audiences that a country may tell something to. */
export const audiencesOf = (country: Country, whom: Whom): readonly Audience[] =>
  whom === 'all' ? ['all'] : neighbours[country].map(audienceOf);

const TOPIC_PREFIX = 'vecindad.';
const ORIGIN_PREFIX = 'vecindad/';
const pattern = /^([a-z]{2})\.([a-z]{2,3})\.([a-z][a-z0-9-]{0,40})$/;

const nameIn = (text: string): LedgerName | undefined => {
  const [, first, second, channel] = pattern.exec(text) ?? [];
  const from = countries.find((country) => audienceOf(country) === first);
  const audience = audiences.find((one) => one === second);
  return from && audience ? { from, audience, channel: channel! } : undefined;
};

/** Reads `ec.co.crossing`. @throws when the text names no ledger of these countries */
export const parseLedgerName = (text: string): LedgerName => {
  const name = nameIn(text);
  if (!name) throw new Error(`${text} is not the name of a ledger`);
  return name;
};

/** Whether a text names a ledger that could be. */
export const isLedgerName = (text: string): boolean => nameIn(text) !== undefined;

/** Writes `ec.co.crossing`. @throws when it could not be read back */
export const formatLedgerName = ({ from, audience, channel }: LedgerName): string =>
  checked(`${audienceOf(from)}.${audience}.${channel}`);

const checked = (ledger: string): string => {
  parseLedgerName(ledger);
  return ledger;
};

/** What a country keeps to itself on a channel: `ec.ec.crossing`. */
export const homeLedger = (country: Country, channel: string): string =>
  formatLedgerName({ from: country, audience: audienceOf(country), channel });

/** Whether a ledger is a country’s private one (`ec.ec.crossing`): told to nobody, its own business, and carried nowhere. */
export const staysAtHome = ({ from, audience }: LedgerName): boolean => audience === audienceOf(from);

/**
 * The rule of who is told what: whether a ledger is a country's business, its own, addressed to it, or to all. Whom it concerns
 * may read it, and nobody else. What is no ledger's name is nobody's business, so that it cannot be told from a ledger of others.
 */
export const concerns = (ledger: string, country: Country): boolean => {
  const name = nameIn(ledger);
  return (
    name !== undefined &&
    (name.from === country || name.audience === 'all' || name.audience === audienceOf(country))
  );
};

/** Whether a country may write a ledger: one that it tells to a neighbour or to all, or keeps to itself. */
export const mayWrite = (country: Country, ledger: string): boolean => {
  const name = nameIn(ledger);
  return (
    name?.from === country &&
    (staysAtHome(name) ||
      (['neighbour', 'all'] as const).some((whom) => audiencesOf(country, whom).includes(name.audience)))
  );
};

/** The Kafka topic that carries a ledger: `vecindad.ec.co.crossing`. @throws when this names none, or one that stays at home */
export const topicOf = (ledger: string): string => `${TOPIC_PREFIX}${carried(ledger)}`;

/** The ledger that a Kafka topic carries. @throws when it carries none */
export const ledgerOf = (topic: string): string => {
  if (!topic.startsWith(TOPIC_PREFIX)) throw new Error(`${topic} carries no ledger`);
  return carried(topic.slice(TOPIC_PREFIX.length));
};

const carried = (ledger: string): string => {
  if (staysAtHome(parseLedgerName(ledger))) throw new Error(`${ledger} stays at home: no topic carries it`);
  return ledger;
};

/**
 * How the topics begin that carry ledgers, those of a country, or those that it tells one audience. The dot behind keeps
 * `vecindad.ec.` from being `vecindad.eco`.
 */
export const topicsOf = (from?: Country, audience?: Audience): string =>
  `${TOPIC_PREFIX}${[from && audienceOf(from), audience].map((part) => (part ? `${part}.` : '')).join('')}`;

/** The origin line of a ledger's checkpoints: `vecindad/ec.co.crossing`. @throws when this names no ledger */
export const originOf = (ledger: string): string => `${ORIGIN_PREFIX}${checked(ledger)}`;
