import type { Pool } from 'pg';
import { StoreSignals, type Course, type EventStore, type FenceSignal } from '#platform/event-store';
import {
  outgoingOf,
  silenceOf,
  type Inbox,
  type OutgoingSignal,
  type Quarantine,
  type Relay,
  type SilenceSignal,
} from '#platform/messaging';
import type { Country } from '#platform/kernel';
import { lagOf, type Lag, type Projection } from '#platform/projection';

export interface RelaySignal extends OutgoingSignal {
  /** The newest event's position in the store, and how many events are not sealed yet. */
  readonly newest: number;
  readonly backlog: number;
}

/** What keeps a relay from working, as far as this process knows. */
export type Obstacles = Pick<Relay, 'leading' | 'notSending'>;

/** What a process can say of itself, in numbers. Each question is one or two cheap statements, or none. */
export interface Signals {
  /** The one country whose callers this process serves; nothing where it serves several. */
  readonly owner?: Country;
  appends(): Course;
  fence(): Promise<FenceSignal>;
  /** Of a national node. */
  readonly relay?: { read(): Promise<RelaySignal>; readonly obstacles: Obstacles };
  lag(): Promise<readonly Lag[]>;
  quarantine(): ReturnType<Quarantine['open']>;
  inbox(): ReturnType<Inbox['behind']>;
  silence(): Promise<readonly SilenceSignal[]>;
  /** Who may keep records aside here. */
  readonly consumers: readonly string[];
}

export interface SignalSources {
  readonly pool: Pool;
  readonly store: Pick<EventStore, 'course'>;
  readonly inbox: Pick<Inbox, 'behind' | 'ledgers'>;
  readonly quarantine: Quarantine;
  readonly projections: readonly Projection[];
  readonly consumers: readonly string[];
  readonly owner?: Country;
  readonly relay?: { readonly ledgers: readonly string[]; readonly obstacles: Obstacles };
}

export const signalsOf = ({
  pool,
  store: appending,
  inbox,
  quarantine,
  projections,
  consumers,
  owner,
  relay,
}: SignalSources): Signals => {
  const store = new StoreSignals(pool);
  return {
    consumers,
    owner,
    appends: () => appending.course(),
    fence: () => store.fence(),
    lag: () => lagOf(pool, projections),
    quarantine: () => quarantine.open(),
    inbox: () => inbox.behind(),
    silence: () => silenceOf(pool, inbox.ledgers),
    relay: relay && {
      obstacles: relay.obstacles,
      read: async () => {
        const outgoing = await outgoingOf(pool, relay.ledgers);
        const { newest, events } = await store.behind(outgoing.sealedUpTo);
        return { ...outgoing, newest, backlog: events };
      },
    },
  };
};
