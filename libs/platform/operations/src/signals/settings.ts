import type { Environment } from '#platform/http';
import { STALLED_AFTER_MS } from '#platform/messaging';
import { positive, spanFrom } from '../process/variables.ts';
import type { MetricsAddress } from './metrics-port.ts';
import type { TraceSettings } from './traces.ts';

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
export const signalSettingsFrom = (environment: Environment, process = 'vecindad'): SignalSettings => {
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
