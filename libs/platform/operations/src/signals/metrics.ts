import type { OnApplicationShutdown } from '@nestjs/common';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { securityKinds, securitySignal, type SecuritySignal } from '#platform/access';
import { appendSignal, type AppendSignal } from '#platform/event-store';
import { sealSignal, type SealSignal } from '#platform/messaging';
import { concerns, countries, isLedgerName, systemClock, type Clock, type Country } from '#platform/kernel';
import { readingsOf, type GaugeFacts, type GaugeReading, type ToldTo } from './gauges.ts';
import type { Signals } from './signals.ts';

const PREFIX = 'vecindad_';
const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128];
const APPEND_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const SEAL_SECONDS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];

/** Of Node.js and the process, by its client library's own names. */
const DEFAULT_METRICS = /^(nodejs|process)_/;
const SERIES = /^([a-zA-Z_:][\w:]*)(?:\{(.*)\})? \S+$/;
const OF_HISTOGRAM = /_(bucket|sum|count)$/;

/** A label's value, as it stands there. */
const labelIn = (labels: string, name: string): string =>
  new RegExp(`(?:^|,)${name}="((?:[^"\\\\]|\\\\.)*)"`).exec(labels)?.[1] ?? '';

/**
 * The one place where signals become metrics. What is in the database is asked when they are asked for; the rest is
 * counted as it happens.
 */
export class Metrics implements OnApplicationShutdown {
  readonly #registry = new Registry();
  readonly #gauges = new Map<string, Gauge>();
  readonly #tells = new Map<string, ToldTo>();
  readonly #readings: readonly GaugeReading[];
  readonly #batch = this.#histogram('append_batch_size', 'Appends that shared a call to PostgreSQL', BATCHES);
  readonly #append = this.#histogram(
    'append_seconds',
    'From asking for an append to its answer',
    APPEND_SECONDS,
  );
  readonly #security = new Counter({
    name: `${PREFIX}security_events_total`,
    help: 'Refusals, decisions, openings, exports and alarms, as in the security log',
    labelNames: ['kind', 'country'],
    registers: [this.#registry],
  });
  #seal: Histogram | undefined;
  #asked: Promise<string> | undefined;

  constructor(
    private readonly signals: Signals,
    private readonly clock: Pick<Clock, 'now'> = systemClock,
  ) {
    collectDefaultMetrics({ register: this.#registry });
    this.#tells.set(`${PREFIX}security_events_total`, 'country');
    this.#gauge('signals_up', {
      tells: 'anybody',
      help: '1 where the numbers of this part could be read',
      labels: ['part'],
    });
    this.#readings = readingsOf(signals);
    for (const { gauges } of this.#readings)
      for (const [name, facts] of Object.entries(gauges)) this.#gauge(name, facts);
    appendSignal.subscribe(this.#appended);
    for (const kind of securityKinds)
      for (const country of ['', ...countries]) this.#security.inc({ kind, country }, 0);
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

  /**
   * What a country's callers are told of it: what their country may read. A metric of which it is not known whom it may be told
   * is told nobody.
   */
  async toldTo(country: Country): Promise<string> {
    const text = await this.text();
    return text
      .split('\n')
      .filter((line) => line.startsWith('#') || line === '' || this.#isTold(line, country))
      .join('\n');
  }

  /** Whom a metric is told; nothing where nobody has said it. */
  tells(name: string): ToldTo | undefined {
    return DEFAULT_METRICS.test(name) ? 'anybody' : this.#tells.get(name);
  }

  #isTold(series: string, country: Country): boolean {
    const [, of = '', labels = ''] = SERIES.exec(series) ?? [];
    switch (this.tells(of) ?? this.tells(of.replace(OF_HISTOGRAM, ''))) {
      case 'anybody':
        return true;
      case 'owner':
        return this.signals.owner === country;
      case 'country':
        return ['', country].includes(labelIn(labels, 'country'));
      case 'ledger': {
        const ledger = labelIn(labels, 'ledger');
        return !isLedgerName(ledger) || concerns(ledger, country);
      }
      case undefined:
        return false;
    }
  }

  async #read(): Promise<string> {
    await Promise.all(this.#readings.map((reading) => this.#take(reading)));
    return this.#registry.metrics();
  }

  async #take({ part, gauges, read }: GaugeReading): Promise<void> {
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
    const { kind, country = '', count } = message as SecuritySignal;
    this.#security.inc({ kind, country }, count);
  };

  readonly #sealed = (message: unknown): void => {
    const now = this.clock.now();
    // Recorded by PostgreSQL's clock, sealed by this process's: they may differ a little.
    for (const { recordedAt } of (message as SealSignal).events)
      this.#seal!.observe(Math.max(0, now - Date.parse(recordedAt)) / 1_000);
  };

  #gauge(name: string, { help, tells, labels = [] }: GaugeFacts): void {
    const labelNames = [...labels];
    this.#tells.set(PREFIX + name, tells);
    this.#gauges.set(name, new Gauge({ name: PREFIX + name, help, labelNames, registers: [this.#registry] }));
  }

  /** Of what is appended and sealed here. */
  #histogram(name: string, help: string, buckets: number[]): Histogram {
    this.#tells.set(PREFIX + name, 'owner');
    return new Histogram({ name: PREFIX + name, help, buckets, registers: [this.#registry] });
  }
}
