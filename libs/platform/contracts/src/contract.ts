import type { Channel } from './channels.ts';
import type { Occurrence } from './occurrence.ts';
import type { PublishedEvent } from './published-event.ts';
import type { Of, Schema } from './schema.ts';
import type { Upcaster } from './upcaster.ts';

/** One version of one published event: for ever. */
export interface Contract {
  /** `vecindad.<channel>.<event>.v<N>`. */
  readonly type: string;
  readonly channel: string;
  readonly title: string;
  readonly description: string;
  /** Of `data`. Readers accept properties that they do not know (a newer minor version may have added them), and are not told them. */
  readonly schema: Schema;
}

/** What is said of each of a channel's events, by type: a type is written here and nowhere else. */
export type EventTable = Readonly<Record<string, Omit<Contract, 'type' | 'channel'>>>;

/** The published events of a table: all of them, or those of some types. */
export type EventsOf<Table extends EventTable, Type extends keyof Table = keyof Table> = {
  [T in Type & string]: PublishedEvent<T, Of<Table[T]['schema']>>;
}[Type & string];

/** What one capability has published and may publish, of one channel. */
export interface ChannelContracts {
  readonly channel: Channel;
  readonly contracts: readonly Contract[];
  /** By the type that each takes. */
  readonly upcasters: Readonly<Record<string, Upcaster>>;
  /** Of events that speak of more than one time, by type. */
  readonly occurrences: Readonly<Record<string, Occurrence>>;
}

export const contractsOf = (
  channel: Channel,
  table: EventTable,
  { upcasters = {}, occurrences = {} }: Partial<Pick<ChannelContracts, 'upcasters' | 'occurrences'>> = {},
): ChannelContracts => ({
  channel,
  contracts: Object.entries(table).map(([type, contract]) => ({ type, channel: channel.name, ...contract })),
  upcasters,
  occurrences,
});

const typePattern = /^(vecindad\.([a-z-]+)\.[a-z-]+)\.v(\d+)$/;

/** What a type is made of: the event's name without its version, its channel, its version. Nothing where it is no type. */
export const partsOfType = (
  type: string,
): { readonly name: string; readonly channel: string; readonly version: number } | undefined => {
  const [, name, channel, version] = typePattern.exec(type) ?? [];
  return name === undefined ? undefined : { name, channel: channel!, version: Number(version) };
};

/** The channel that carries a type. @throws when it is no type of a published event */
export const channelOf = (type: string): string => {
  const parts = partsOfType(type);
  if (!parts) throw new Error(`${type} is not the type of a published event`);
  return parts.channel;
};
