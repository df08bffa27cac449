import type { OnApplicationShutdown } from '@nestjs/common';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { securityKinds, securitySignal, type SecuritySignal } from '#access';
import { appendSignal, type AppendSignal } from '#event-store';
import { sealSignal, type SealSignal } from '#messaging';
import { readingsOf, type Reading } from './gauges.ts';
import type { Signals } from './signals.ts';

const PREFIX = 'vecindad_';
const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128];
const APPEND_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SEAL_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/**
 * The one place where signals become metrics. What is in the database is asked when they are asked for; the rest is
 * counted as it happens.
 */
export class Metrics implements OnApplicationShutdown {
  readonly #registry = new Registry();
  readonly #gauges = new Map<string, Gauge>();
  readonly #readings: readonly Reading[];
  readonly #batch = this.#histogram('append_batch_size', 'Appends that shared a call to PostgreSQL', BATCHES);
  readonly #append = this.#histogram(
    'append_seconds',
    'From asking for an append to its answer',
    APPEND_SECONDS,
  );
  readonly #security = new Counter({
    name: `${PREFIX}security_events_total`,
    help: 'Refusals, decisions, openings, exports and alarms, as in the security log',
    labelNames: ['kind'],
    registers: [this.#registry],
  });
  #seal: Histogram | undefined;
  #asked: Promise<string> | undefined;

  constructor(signals: Signals) {
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge('signals_up', '1 where the numbers of this part could be read', ['part']);
    this.#readings = readingsOf(signals);
    for (const { gauges } of this.#readings)
      for (const [name, { help, labels }] of Object.entries(gauges)) this.#gauge(name, help, labels);
    appendSignal.subscribe(this.#appended);
    for (const kind of securityKinds) this.#security.inc({ kind }, 0);
    securitySignal.subscribe(this.#secured);
    if (!signals.relay) return;
    this.#seal = this.#histogram(
      'seal_seconds',
      'From recording a disclosed event to its seal',
      SEAL_SECONDS,
    );
    sealSignal.subscribe(this.#sealed);
  }

  get contentType(): string {
    return this.#registry.contentType;
  }

  onApplicationShutdown(): void {
    appendSignal.unsubscribe(this.#appended);
    securitySignal.unsubscribe(this.#secured);
    sealSignal.unsubscribe(this.#sealed);
  }

  /** Everything, in Prometheus' text format. Those who ask at the same time share one answer. */
  text(): Promise<string> {
    return (this.#asked ??= this.#read().finally(() => (this.#asked = undefined)));
  }

  async #read(): Promise<string> {
    await Promise.all(this.#readings.map((reading) => this.#take(reading)));
    return this.#registry.metrics();
  }

  async #take({ part, gauges, read }: Reading): Promise<void> {
    const samples = await read().catch(() => undefined);
    for (const [name, { labels }] of Object.entries(gauges))
      if (labels) this.#gauges.get(name)!.reset();
      else this.#gauges.get(name)!.remove();
    for (const [name, value, labels] of samples ?? []) this.#gauges.get(name)!.set({ ...labels }, value);
    this.#gauges.get('signals_up')!.set({ part }, samples ? 1 : 0);
  }

  readonly #appended = (message: unknown): void => {
    const { appends } = message as AppendSignal;
    this.#batch.observe(appends.length);
    for (const { seconds } of appends) this.#append.observe(seconds);
  };

  readonly #secured = (message: unknown): void => {
    const { kind, count } = message as SecuritySignal;
    this.#security.inc({ kind }, count);
  };

  readonly #sealed = (message: unknown): void => {
    const now = new Date().getTime();
    // Recorded by PostgreSQL's clock, sealed by this process's: they may differ a little.
    for (const { recordedAt } of (message as SealSignal).events)
      this.#seal!.observe(Math.max(0, now - Date.parse(recordedAt)) / 1_000);
  };

  #gauge(name: string, help: string, labels: readonly string[] = []): void {
    const labelNames = [...labels];
    this.#gauges.set(name, new Gauge({ name: PREFIX + name, help, labelNames, registers: [this.#registry] }));
  }

  #histogram(name: string, help: string, buckets: number[]): Histogram {
    return new Histogram({ name: PREFIX + name, help, buckets, registers: [this.#registry] });
  }
}
