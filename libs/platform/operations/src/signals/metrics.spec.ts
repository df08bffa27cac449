import { readFileSync } from 'node:fs';
import { securitySignal, type SecuritySignal } from '#platform/access';
import { countries, concerns, isLedgerName, type Country } from '#platform/kernel';
import { appendSignal, type AppendSignal } from '#platform/event-store';
import { sealSignal, type SealSignal } from '#platform/messaging';
import { parseExposition } from '../../../../../test/exposition.ts';
import { MetricsPort } from './metrics-port.ts';
import { Metrics } from './metrics.ts';
import { signalSettingsFrom } from './settings.ts';
import type { Signals } from './signals.ts';

const lag = { projection: 'posts', size: 5, folded: 2, due: true, seconds: 12.5, held: false };
const signals: Signals = {
  consumers: ['inbox', 'posts'],
  appends: () => ({ answered: 40, waiting: 6 }),
  fence: async () => ({ position: 10, oldestHolderSeconds: 1.5 }),
  lag: async () => [
    { ...lag, ledger: 'ec.co.crossing' },
    { ...lag, ledger: 'co.pe.intelligence', folded: 5, seconds: 0 },
  ],
  quarantine: async () => [
    { consumer: 'posts', ledger: 'ec.co.crossing', records: 3 },
    { consumer: 'inbox', ledger: 'co.pe.intelligence', records: 1 },
    { consumer: 'inbox', ledger: 'keys', records: 1 },
  ],
  inbox: () => [{ name: 'co.ec.crossing', behind: 7 }],
  silence: async () => [
    { ledger: 'co.ec.crossing', seconds: 800.5 },
    { ledger: 'pe.ec.crossing', seconds: Infinity },
  ],
  relay: {
    read: async () => ({
      newest: 10,
      sealedUpTo: 8,
      backlog: 2,
      ledgers: [{ ledger: 'ec.co.crossing', size: 5, sent: 1, unsent: true }],
    }),
    obstacles: { leading: true, notSending: () => undefined },
  },
};

const told = async (given: Signals, meanwhile = (): void => undefined): Promise<string> => {
  const metrics = new Metrics(given);
  meanwhile();
  const text = await metrics.text();
  metrics.onApplicationShutdown();
  return text;
};
const valuesOf = (text: string, name: string): Record<string, number> =>
  Object.fromEntries(
    parseExposition(text)
      .get(`vecindad_${name}`)!
      .series.map(({ name: of, labels, value }) => [
        [of.slice(`vecindad_${name}`.length), ...Object.values(labels)].join(' ').trim(),
        value,
      ]),
  );

describe('what Prometheus reads', () => {
  it('is what the signals say', async () => {
    const text = await told(signals);
    expect(valuesOf(text, 'appends_waiting')).toEqual({ '': 6 });
    expect(valuesOf(text, 'fence_position')).toEqual({ '': 10 });
    expect(valuesOf(text, 'fence_oldest_holder_seconds')).toEqual({ '': 1.5 });
    expect(valuesOf(text, 'projection_lag_events')).toEqual({
      'posts ec.co.crossing': 3,
      'posts co.pe.intelligence': 0,
    });
    expect(valuesOf(text, 'projection_lag_seconds')).toEqual({
      'posts ec.co.crossing': 12.5,
      'posts co.pe.intelligence': 0,
    });
    expect(valuesOf(text, 'relay_backlog_events')).toEqual({ '': 2 });
    expect(valuesOf(text, 'relay_unsent_events')).toEqual({ 'ec.co.crossing': 4 });
    expect(valuesOf(text, 'quarantine_open')).toEqual({
      inbox: 0,
      posts: 0,
      'posts ec.co.crossing': 3,
      'inbox co.pe.intelligence': 1,
      'inbox keys': 1,
    });
    expect(valuesOf(text, 'inbox_behind_records')).toEqual({ 'co.ec.crossing': 7 });
    expect(valuesOf(text, 'ledger_silent_seconds')).toEqual({
      'co.ec.crossing': 800.5,
      'pe.ec.crossing': Infinity,
    });
  });

  it('counts each append and each call that carried them, and how long a seal took', async () => {
    const text = await told(signals, () => {
      const appends = [0.002, 0.003, 0.2].map((seconds) => ({ seconds, traceparent: undefined }));
      appendSignal.publish({ appends } satisfies AppendSignal);
      const recordedAt = new Date(Date.now() - 2_000).toISOString().replace('Z', '000Z');
      const event = { ledger: 'ec.co.crossing', position: 0, recordedAt, traceparent: undefined };
      sealSignal.publish({ events: [event] } satisfies SealSignal);
    });
    expect(valuesOf(text, 'append_batch_size')).toMatchObject({ _sum: 3, _count: 1, '_bucket 4': 1 });
    expect(valuesOf(text, 'append_seconds')).toMatchObject({
      _count: 3,
      '_bucket 0.0025': 1,
      '_bucket 0.1': 2,
    });
    expect(valuesOf(text, 'seal_seconds')).toMatchObject({ _count: 1, '_bucket 1': 0, '_bucket 2.5': 1 });
  });

  it('leaves out what cannot be asked, says so, and still tells the rest', async () => {
    const text = await told({ ...signals, fence: () => Promise.reject(new Error('PostgreSQL is away')) });
    expect(valuesOf(text, 'fence_position')).toEqual({});
    expect(valuesOf(text, 'signals_up')).toMatchObject({ fence: 0, relay: 1 });
    expect(valuesOf(text, 'relay_backlog_events')).toEqual({ '': 2 });
  });

  it('has the process beside it, and no relay where there is none', async () => {
    const families = [...parseExposition(await told({ ...signals, relay: undefined })).keys()];
    expect(families).toEqual(
      expect.arrayContaining(['nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes']),
    );
    expect(families.filter((name) => /relay|seal/.test(name))).toEqual([]);
  });

  describe('tells a caller what its country may read', () => {
    const owned = { ...signals, owner: 'EC' } as const;
    const ask = async (given: Signals, country: Country, meanwhile = (): void => undefined) => {
      const metrics = new Metrics(given);
      meanwhile();
      const [whole, told] = [await metrics.text(), await metrics.toldTo(country)];
      metrics.onApplicationShutdown();
      return { whole, told, tells: (name: string) => metrics.tells(name) };
    };

    it('nothing of how much two others ask one another', async () => {
      const { whole, told: toEcuador } = await ask(signals, 'EC');
      expect(toEcuador).not.toContain('co.pe.intelligence');
      expect(toEcuador).toContain('ec.co.crossing');
      expect(parseExposition(toEcuador).size).toBe(parseExposition(whole).size);
      expect((await ask(signals, 'PE')).told).toContain('co.pe.intelligence');
      expect(valuesOf(toEcuador, 'quarantine_open')).toEqual({
        inbox: 0,
        posts: 0,
        'posts ec.co.crossing': 3,
        'inbox keys': 1,
      });
    });

    it('nothing of what others’ callers did, nor of how much they decided', async () => {
      const done = (): void => {
        for (const country of ['PE', 'EC', undefined] as const)
          securitySignal.publish({ kind: 'opening', country, count: 2 } satisfies SecuritySignal);
      };
      const { told: toEcuador } = await ask(signals, 'EC', done);
      expect(valuesOf(toEcuador, 'security_events_total')).toMatchObject({ 'opening EC': 2, opening: 2 });
      expect(valuesOf(toEcuador, 'security_events_total')).not.toHaveProperty('opening PE');
      for (const name of ['append_seconds', 'append_batch_size', 'appends_waiting', 'fence_position'])
        expect(valuesOf(toEcuador, name)).toEqual({});
      // At a process that serves one country, all that is in it is that country's.
      expect(valuesOf((await ask(owned, 'EC')).told, 'fence_position')).toEqual({ '': 10 });
    });

    it('of every metric there is: whose it is has been said, and what names a ledger or a country goes by it', async () => {
      for (const given of [signals, owned]) {
        const { whole, tells } = await ask(given, 'EC', () => {
          securitySignal.publish({ kind: 'opening', country: 'PE', count: 1 } satisfies SecuritySignal);
        });
        for (const [name, { series }] of parseExposition(whole)) {
          const labels = new Set(series.flatMap((one) => Object.keys(one.labels)));
          const named = (['ledger', 'country'] as const).find((label) => labels.has(label));
          expect([name, tells(name)]).toEqual([name, named ?? expect.stringMatching(/^(anybody|owner)$/)]);
        }
      }
    });

    it('no series of it names what is another’s, whoever asks', async () => {
      for (const country of countries) {
        const { told: text } = await ask(signals, country);
        for (const { labels } of [...parseExposition(text).values()].flatMap(({ series }) => series)) {
          expect(['', country, undefined]).toContain(labels['country']);
          for (const value of Object.values(labels))
            if (isLedgerName(value)) expect([value, concerns(value, country)]).toEqual([value, true]);
        }
      }
    });
  });

  it('is on a port of its own without a token, where one is named, and nothing else is', async () => {
    const metrics = new Metrics(signals);
    const port = new MetricsPort(metrics, { host: '127.0.0.1', port: 0 });
    await port.onApplicationBootstrap();
    const reply = await fetch(port.url!);
    expect(reply.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
    expect(parseExposition(await reply.text()).has('vecindad_fence_position')).toBe(true);
    expect((await fetch(port.url!.replace('/metrics', '/v1/posts'))).status).toBe(404);
    expect((await fetch(port.url!, { method: 'POST' })).status).toBe(404);
    await port.onApplicationShutdown();
    metrics.onApplicationShutdown();
  });
});

describe('the dashboard', () => {
  const dashboard = readFileSync('docker/grafana/vecindad.json', 'utf8');
  const named = new Set(dashboard.match(/\b(?:vecindad|process|nodejs)_[a-z_0-9]+/g));

  it('asks for metrics that exist, and for all of ours', async () => {
    const families = parseExposition(await told(signals));
    const series = [...families].flatMap(([name, { type }]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    );
    expect([...named].filter((name) => !series.includes(name))).toEqual([]);
    for (const [name] of families)
      if (name.startsWith('vecindad_')) expect([...named].join(' ')).toContain(name);
  });

  it('has panels that do not overlap, each with an id and the data source that one chooses', () => {
    const { panels, templating } = JSON.parse(dashboard) as {
      panels: {
        id: number;
        type: string;
        datasource?: { uid: string };
        gridPos: { x: number; y: number; w: number; h: number };
      }[];
      templating: { list: { name: string; type: string; query: string }[] };
    };
    expect(templating.list[0]).toMatchObject({ name: 'datasource', type: 'datasource', query: 'prometheus' });
    expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
    const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
      Array.from({ length: w * h }, (_, cell) => `${x + (cell % w)} ${y + Math.floor(cell / w)}`),
    );
    expect(new Set(cells).size).toBe(cells.length);
    for (const { type, datasource } of panels)
      if (type !== 'row') expect(datasource).toEqual({ type: 'prometheus', uid: '${datasource}' });
  });
});

describe('the settings of signals', () => {
  it('are 30 seconds and no port of its own, unless said otherwise', () =>
    expect(signalSettingsFrom({})).toEqual({
      stalledAfterMs: 30_000,
      metrics: undefined,
      traces: undefined,
    }));
  it('are loopback for a port', () =>
    expect(signalSettingsFrom({ METRICS_PORT: '9464', STALLED_AFTER_SECONDS: '5' })).toEqual({
      stalledAfterMs: 5_000,
      metrics: { host: '127.0.0.1', port: 9464 },
      traces: undefined,
    }));
  it('are traces of everything for an endpoint', () =>
    expect(
      signalSettingsFrom({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://c:4318' }, 'vecindad-ec').traces,
    ).toEqual({
      endpoint: 'http://c:4318',
      service: 'vecindad-ec',
      ratio: 1,
    }));
  it.each(['0', '-1', 'soon'])('cannot be %s', (value) =>
    expect(() => signalSettingsFrom({ STALLED_AFTER_SECONDS: value })).toThrow(
      `STALLED_AFTER_SECONDS is ${value}`,
    ),
  );
});
