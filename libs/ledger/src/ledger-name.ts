import { countries, type Audience, type Country } from '#kernel';

/** A ledger: what one country tells one audience on one channel. */
export interface LedgerName {
  readonly from: Country;
  readonly audience: Audience;
  readonly channel: string;
}

const pattern = /^([a-z]{2})\.(ec|co|pe|all)\.([a-z][a-z0-9-]{0,40})$/;
const TOPIC_PREFIX = 'vecindad.';

/** Reads `ec.co.crossing`. @throws when the text names no ledger of these countries */
export const parseLedgerName = (text: string): LedgerName => {
  const [, from, audience, channel] = pattern.exec(text) ?? [];
  const country = countries.find((code) => code.toLowerCase() === from);
  if (!country) throw new Error(`${text} is not the name of a ledger`);
  return { from: country, audience: audience as Audience, channel: channel! };
};

/** The Kafka topic that carries a ledger. */
export const topicOf = (ledger: string): string => `${TOPIC_PREFIX}${ledger}`;

/** The ledger that a Kafka topic carries. @throws when it carries none */
export const ledgerOf = (topic: string): string => {
  if (!topic.startsWith(TOPIC_PREFIX)) throw new Error(`${topic} carries no ledger`);
  const ledger = topic.slice(TOPIC_PREFIX.length);
  parseLedgerName(ledger);
  return ledger;
};

/** The origin line of a ledger's checkpoints. */
export const originOf = (ledger: string): string => `vecindad/${ledger}`;
