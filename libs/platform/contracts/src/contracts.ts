import type { LocalTime } from '#platform/kernel';
import { anchorsContracts } from './anchors.contracts.ts';
import type { Channel } from './channels.ts';
import { channelOf, type ChannelContracts, type Contract } from './contract.ts';
import { keysContracts } from './keys.contracts.ts';
import { ledgersOf, type Ledgers } from './ledgers.ts';
import type { Occurrence } from './occurrence.ts';
import { parserOf, type Parse } from './parse.ts';
import type { PublishedEvent } from './published-event.ts';
import { receiptsContracts } from './receipts.contracts.ts';
import { checksOf, type Checks } from './understood.ts';
import { upcastBy } from './upcast.ts';
import type { Upcaster } from './upcaster.ts';

/** What the countries tell each other, as far as a process knows it. Assembled once, and handed to whatever reads or writes events. */
export abstract class Contracts implements Pick<Checks, 'validate' | 'misunderstood'> {
  abstract readonly channels: readonly Channel[];
  /** Of those channels. */
  abstract readonly ledgers: Ledgers;
  /** Every version of every published event, by type. */
  abstract readonly byType: ReadonlyMap<string, Contract>;
  /** By the type that each takes. */
  abstract readonly upcasters: Readonly<Record<string, Upcaster>>;
  abstract readonly validate: Checks['validate'];
  abstract readonly misunderstood: Checks['misunderstood'];
  abstract readonly parse: Parse;
  /** The newest version of an event. */
  abstract readonly upcast: (event: PublishedEvent) => PublishedEvent;
  /** As much of an event, in its newest version, as had occurred; nothing where none of it had. */
  abstract readonly asFarAsOccurred: (
    event: PublishedEvent,
    occurred: (when: LocalTime) => boolean,
  ) => PublishedEvent | undefined;
}

/** A type is told in the channel that it names, once. @throws where it is not so */
const byTypeOf = (parts: readonly ChannelContracts[]): ReadonlyMap<string, Contract> => {
  const found = new Map<string, Contract>();
  for (const contract of parts.flatMap(({ contracts }) => contracts)) {
    const { type, channel } = contract;
    if (channelOf(type) !== channel) throw new Error(`${type} cannot be told in the channel ${channel}`);
    if (found.has(type)) throw new Error(`${type} has two contracts`);
    found.set(type, contract);
  }
  return found;
};

const merged = <Value>(tables: readonly Readonly<Record<string, Value>>[]): Readonly<Record<string, Value>> =>
  Object.freeze(Object.assign({}, ...tables) as Record<string, Value>);

/** All that may be told, of these capabilities' contracts and of the platform's own: keys, receipts and anchors. */
export const assemble = (capabilities: readonly ChannelContracts[]): Contracts => {
  const parts = [...capabilities, keysContracts, receiptsContracts, anchorsContracts];
  const byType = byTypeOf(parts);
  const channels = parts.map(({ channel }) => channel);
  const upcasters = merged(parts.map((part) => part.upcasters));
  const occurrences: Readonly<Record<string, Occurrence>> = merged(parts.map((part) => part.occurrences));
  const checks = checksOf(byType);
  return Object.freeze<Contracts>({
    channels,
    ledgers: ledgersOf(channels),
    byType,
    upcasters,
    validate: checks.validate,
    misunderstood: checks.misunderstood,
    parse: parserOf(checks),
    upcast: (event) => upcastBy(upcasters, event),
    asFarAsOccurred: (event, occurred) => {
      const occurrence = occurrences[event.type];
      if (occurrence) return occurrence(event, occurred);
      return occurred(event.occurredat) ? event : undefined;
    },
  });
};

/** The platform's own alone. */
export const platformContracts = assemble([]);
