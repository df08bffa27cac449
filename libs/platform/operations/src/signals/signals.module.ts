import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { Pool } from 'pg';
import { EVENT_STORE, type EventStore } from '#platform/event-store';
import { Inbox, INBOX, KEYS, Quarantine, RELAY, Relay } from '#platform/messaging';
import type { Contracts } from '#platform/contracts';
import type { Country } from '#platform/kernel';
import type { Projection } from '#platform/projection';
import { MetricsController } from './metrics.controller.ts';
import { MetricsPort } from './metrics-port.ts';
import { Metrics } from './metrics.ts';
import { ReadinessController } from '../readiness/readiness.controller.ts';
import { signalsOf, type Signals } from './signals.ts';
import type { SignalSettings } from './settings.ts';
import { Traces } from './traces.ts';
import { Watch } from '../readiness/watch.ts';

const SIGNALS = Symbol('SIGNALS');

@Module({})
export class SignalsModule {
  static forRoot(
    { stalledAfterMs, metrics, traces }: SignalSettings,
    pool: Pool,
    projections: readonly Projection[],
    {
      country,
      owner,
      contracts,
    }: { readonly country?: Country; readonly owner?: Country; readonly contracts: Contracts },
  ): DynamicModule {
    return {
      module: SignalsModule,
      global: true,
      controllers: [MetricsController, ReadinessController],
      providers: [
        {
          provide: SIGNALS,
          inject: [EVENT_STORE, Inbox, Quarantine, ...(country ? [Relay] : [])],
          useFactory: (store: EventStore, inbox: Inbox, quarantine: Quarantine, relay?: Relay): Signals =>
            signalsOf({
              pool,
              store,
              inbox,
              quarantine,
              projections,
              consumers: [INBOX, KEYS, ...(country ? [RELAY] : []), ...projections.map(({ name }) => name)],
              owner,
              relay: country && relay && { ledgers: contracts.ledgers.from(country), obstacles: relay },
            }),
        },
        {
          provide: Watch,
          inject: [SIGNALS],
          useFactory: (signals: Signals) => new Watch(signals, stalledAfterMs),
        },
        { provide: Metrics, inject: [SIGNALS], useFactory: (signals: Signals) => new Metrics(signals) },
        {
          provide: MetricsPort,
          inject: [Metrics],
          useFactory: (told: Metrics) => new MetricsPort(told, metrics),
        },
        ...(traces ? [{ provide: APP_INTERCEPTOR, useFactory: () => new Traces(traces) }] : []),
      ],
      exports: [Watch],
    };
  }
}
