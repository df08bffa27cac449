import type { Signals } from './signals.ts';

export type Sample = readonly [gauge: string, value: number, labels?: Readonly<Record<string, string>>];

/**
 * Whom a metric is told, of those who ask with a token. `anybody`: how the process is doing, which says nothing of what is in
 * it. `ledger`, `country`: each series, to who may read what it is of. `owner`: it is of all that is in the process's store,
 * and is told where that is one country's.
 */
export type ToldTo = 'anybody' | 'ledger' | 'country' | 'owner';

export interface GaugeFacts {
  readonly help: string;
  readonly tells: ToldTo;
  readonly labels?: readonly string[];
}

/** Gauges that one question answers. Where the answer fails they are absent, rather than old. */
export interface GaugeReading {
  readonly part: string;
  readonly gauges: Readonly<Record<string, GaugeFacts>>;
  read(): Promise<readonly Sample[]>;
}

const fence = ({ fence: read }: Signals): GaugeReading => ({
  part: 'fence',
  gauges: {
    fence_position: {
      tells: 'owner',
      help: 'Position up to which the store is complete for who reads in committed order',
    },
    fence_oldest_holder_seconds: {
      tells: 'owner',
      help: 'Age of the oldest transaction that holds the fence; 0 without one',
    },
  },
  read: async () => {
    const { position, oldestHolderSeconds } = await read();
    return [
      ['fence_position', position],
      ['fence_oldest_holder_seconds', oldestHolderSeconds],
    ];
  },
});

const appends = ({ appends: read }: Signals): GaugeReading => ({
  part: 'appends',
  gauges: { appends_waiting: { tells: 'owner', help: 'Appends that PostgreSQL has not answered yet' } },
  read: async () => [['appends_waiting', read().waiting]],
});

const models = ({ lag }: Signals): GaugeReading => ({
  part: 'read models',
  gauges: {
    projection_lag_events: {
      tells: 'ledger',
      help: 'Events kept here that a read model does not reflect yet',
      labels: ['projection', 'ledger'],
    },
    projection_lag_seconds: {
      tells: 'ledger',
      help: 'Since the oldest event that a read model does not reflect was recorded in its country',
      labels: ['projection', 'ledger'],
    },
  },
  // Of each ledger: over all of them, a number would tell of those that are not the reader's to know.
  read: async () =>
    (await lag()).flatMap(({ projection, ledger, size, folded, seconds }): Sample[] => [
      ['projection_lag_events', Math.max(0, size - folded), { projection, ledger }],
      ['projection_lag_seconds', seconds, { projection, ledger }],
    ]),
});

const relay = ({ read }: NonNullable<Signals['relay']>): GaugeReading => ({
  part: 'relay',
  gauges: {
    relay_backlog_events: { tells: 'owner', help: 'Events of the store that are not sealed yet' },
    relay_unsent_events: {
      tells: 'ledger',
      help: 'Sealed events that Kafka has not acknowledged',
      labels: ['ledger'],
    },
  },
  read: async () => {
    const { backlog, ledgers } = await read();
    return [
      ['relay_backlog_events', backlog],
      ...ledgers.map(({ ledger, size, sent }): Sample => [
        'relay_unsent_events',
        Math.max(0, size - sent),
        { ledger },
      ]),
    ];
  },
});

const quarantine = ({ quarantine: read, consumers }: Signals): GaugeReading => ({
  part: 'quarantine',
  gauges: {
    quarantine_open: {
      tells: 'ledger',
      help: 'Records that wait for an operator’s decision',
      labels: ['consumer', 'ledger'],
    },
  },
  // A consumer with nothing in quarantine says so, of no ledger.
  read: async () => [
    ...consumers.map((consumer): Sample => ['quarantine_open', 0, { consumer, ledger: '' }]),
    ...(await read()).map(({ consumer, ledger, records }): Sample => [
      'quarantine_open',
      records,
      { consumer, ledger },
    ]),
  ],
});

const inbox = ({ inbox: read }: Signals): GaugeReading => ({
  part: 'inbox',
  gauges: {
    inbox_behind_records: {
      tells: 'ledger',
      help: 'Kafka records, seals included, that this process has still to read',
      labels: ['ledger'],
    },
  },
  read: async () => read().map(({ name, behind }) => ['inbox_behind_records', behind, { ledger: name }]),
});

const silence = ({ silence: read }: Signals): GaugeReading => ({
  part: 'ledgers',
  gauges: {
    ledger_silent_seconds: {
      tells: 'ledger',
      help: 'Since the moment up to which a ledger’s country last said that all is told, as it arrived here',
      labels: ['ledger'],
    },
  },
  read: async () =>
    (await read()).map(({ ledger, seconds }) => ['ledger_silent_seconds', seconds, { ledger }]),
});

export const readingsOf = (signals: Signals): readonly GaugeReading[] => [
  appends(signals),
  fence(signals),
  models(signals),
  quarantine(signals),
  inbox(signals),
  silence(signals),
  ...(signals.relay ? [relay(signals.relay)] : []),
];
