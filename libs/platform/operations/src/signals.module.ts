import { Module, type DynamicModule } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import type { Pool } from 'pg';
import { EVENT_STORE, type EventStore } from '#platform/event-store';
import { Inbox, INBOX, KEYS, Quarantine, RELAY, Relay, STALLED_AFTER_MS } from '#platform/messaging';
import type { Contracts } from '#platform/contracts';
import type { Country } from '#platform/kernel';
import type { Projection } from '#platform/projection';
import { MetricsController } from './metrics.controller.ts';
import { MetricsPort, type MetricsAddress } from './metrics-port.ts';
import { Metrics } from './metrics.ts';
import { ReadinessController } from './readiness.controller.ts';
import { positive, spanFrom } from './settings.ts';
import { signalsOf, type Signals } from './signals.ts';
import { Traces, type TraceSettings } from './traces.ts';
import { Watch } from './watch.ts';

const SIGNALS = Symbol('SIGNALS');

export interface SignalSettings {
  /** Work that makes no step for so long, although there is something to do, makes the process unready. */
  readonly stalledAfterMs: number;
  readonly metrics: MetricsAddress | undefined;
  readonly traces: TraceSettings | undefined;
}

const share = (name: string, value: string): number => {
  if (!(Number(value) >= 0 && Number(value) <= 1)) throw new Error(`${name} is ${value}: it must be 0 to 1`);
  return Number(value);
};

/**
 * STALLED_AFTER_SECONDS (30), METRICS_PORT (none), METRICS_HOST (127.0.0.1), and by OpenTelemetry's own names
 * OTEL_EXPORTER_OTLP_ENDPOINT (none), OTEL_TRACES_SAMPLER_ARG (1), OTEL_SERVICE_NAME.
 */
export const signalSettingsFrom = (
  environment: Readonly<Record<string, string | undefined>>,
  process = 'vecindad',
): SignalSettings => {
  const endpoint = environment['OTEL_EXPORTER_OTLP_ENDPOINT'];
  const { METRICS_PORT: port, METRICS_HOST: host } = environment;
  return {
    stalledAfterMs: spanFrom(environment, 'STALLED_AFTER_SECONDS', STALLED_AFTER_MS),
    metrics: port ? { host: host || '127.0.0.1', port: positive('METRICS_PORT', port) } : undefined,
    traces: endpoint
      ? {
          endpoint,
          service: environment['OTEL_SERVICE_NAME'] || process,
          ratio: share('OTEL_TRACES_SAMPLER_ARG', environment['OTEL_TRACES_SAMPLER_ARG'] || '1'),
        }
      : undefined,
  };
};

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
