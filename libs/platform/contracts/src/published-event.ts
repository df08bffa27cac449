import type { Instant, LocalTime } from '#platform/kernel';

/**
 * What a country discloses: a CloudEvents 1.0 document in structured JSON. Its exact bytes are the Kafka record's value,
 * the ledger's leaf and the archive's entry.
 */
export interface PublishedEvent<Type extends string = string, Data = unknown> {
  readonly specversion: '1.0';
  /** `<ledger>/<ledgerposition>`: unique at its source, and says nothing of the country's own numbering. */
  readonly id: string;
  /** The country's node: `urn:vecindad:ec`. */
  readonly source: string;
  /** `vecindad.<capability>.<event>.v<N>`. */
  readonly type: Type;
  /** What it is about: the stream's name, or, where a person stands behind it, a name drawn for what is told. */
  readonly subject: string;
  /** When it was recorded, by the node's clock; UTC, microseconds. Of an anchor: the quarter of an hour that it is of. */
  readonly time: Instant;
  /** When it happened, by the clock of the post; a date where the register holds no more. */
  readonly occurredat: LocalTime;
  readonly datacontenttype: 'application/json';
  /** `<from>.<audience>.<channel>`. */
  readonly ledger: string;
  /** Leaf index from 0, in decimal: a CloudEvents integer has only 32 bits. */
  readonly ledgerposition: string;
  /** Instrument and article under which it is shared, where one is required. */
  readonly legalbasis?: string;
  /** The `id` of the published event that this one answers. */
  readonly inresponseto?: string;
  readonly data: Data;
}
