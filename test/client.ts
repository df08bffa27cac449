import { agencies } from '#platform/contracts';
import { parsePositions } from '#platform/http';
import type { AppName } from '#tools/local-system';
import type { TestSystem } from './environment/system.ts';
import { eventually } from './eventually.ts';

/** An answer, read whole. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly body: any;
}

export interface Ask {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  /** Lines of NDJSON, as they are. */
  readonly lines?: string;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

let keys = 0;

/** A caller of one process, in one role: `as(system, 'EC', 'border-officer-ec')('/v1/posts')`. */
export const as =
  <Name extends string = AppName>(
    system: { readonly urls: Readonly<Record<Name, string>>; readonly tokens: TestSystem['tokens'] },
    app: Name,
    token: string,
  ) =>
  async (path: string, { method, body, lines, key, headers }: Ask = {}): Promise<Reply> => {
    const command = body !== undefined || lines !== undefined;
    const response = await fetch(`${system.urls[app]}${path}`, {
      method: method ?? (command ? 'POST' : 'GET'),
      headers: {
        authorization: `Bearer ${system.tokens[token] ?? token}`,
        ...(command
          ? { 'content-type': lines === undefined ? 'application/json' : 'application/x-ndjson' }
          : {}),
        ...(command ? { 'idempotency-key': key ?? `test-${process.pid}-${++keys}` } : {}),
        ...headers,
      },
      body: lines ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      get body() {
        return JSON.parse(text) as unknown;
      },
    };
  };

/** Asks a whole system again until it is so: less often than what is near, since each question counts there. */
export const until = <T>(
  what: string,
  check: () => Promise<T | undefined | false>,
  ms = 60_000,
): Promise<T> => eventually(what, check, { within: ms, every: 100 });

const source = { title: 'Registro de prueba', date: '2021-12-15' };

/** Rumichaca as both sides' registers have it. */
export const rumichaca = {
  EC: {
    id: 'rumichaca',
    name: 'Centro Nacional de Atención Fronteriza Rumichaca',
    kind: 'land',
    border: 'CO',
    place: { admin1: 'Carchi', admin2: 'Tulcán', latitude: 0.8153, longitude: -77.6649 },
    timeZone: 'America/Guayaquil',
    labels: ['Centro Nacional de Atención Fronteriza Rumichaca'],
    source,
  },
  CO: {
    id: 'rumichaca',
    name: 'Puente Internacional de Rumichaca',
    kind: 'land',
    border: 'EC',
    place: { admin1: 'Nariño', admin2: 'Ipiales' },
    timeZone: 'America/Bogota',
    labels: [],
    source,
  },
};

export const huaquillas = {
  ...rumichaca.EC,
  id: 'huaquillas',
  name: 'Centro Binacional de Atención Fronteriza Huaquillas',
  border: 'PE',
  place: { admin1: 'El Oro', admin2: 'Huaquillas' },
  labels: ['Centro Binacional de Atención Fronteriza Huaquillas'],
};

export const statusOf = (status: 'open' | 'closed', since: string, more: object = {}) => ({
  status,
  traffic: 'persons',
  since,
  reason: 'Decisión de la autoridad',
  source,
  ...more,
});

export const crossingAt = (post: string, more: object = {}) => ({
  post,
  direction: 'entry',
  occurredAt: '2026-03-01T09:30:00-05:00',
  mode: 'land',
  nationality: 'COL',
  ...more,
});

/** A record as if Ecuador told Colombia of a crossing, at a position of `ec.co.crossing`: all but signed. */
export const forgedCrossing = (position: number): string =>
  JSON.stringify({
    specversion: '1.0',
    id: `ec.co.crossing/${position}`,
    source: 'urn:vecindad:ec',
    type: 'vecindad.crossing.recorded.v2',
    subject: '00000000-0000-4000-8000-000000000000',
    time: '2026-01-01T00:00:00.000000Z',
    occurredat: '2026-01-01',
    datacontenttype: 'application/json',
    ledger: 'ec.co.crossing',
    ledgerposition: String(position),
    data: { post: 'rumichaca', direction: 'entry', mode: 'land', nationality: 'XXX' },
  });

/** One more crossing at Rumichaca; once a committee sees it, how many persons it sees, and leaves `ec.co.crossing` has. */
export const oneMoreCrossing = async (
  system: TestSystem,
  more: object = {},
): Promise<{ persons: number; size: number }> => {
  const recorded = await as(
    system,
    'EC',
    'border-officer-ec',
  )('/v1/crossings', {
    body: crossingAt('rumichaca', more),
  });
  const seen = await as(
    system,
    'SHARED_VIEW',
    'committee-co',
  )('/v1/traffic', {
    headers: { 'vecindad-min-position': recorded.headers.get('vecindad-position')! },
  });
  const size = parsePositions(seen.headers.get('vecindad-position')!)['ec.co.crossing'];
  return { persons: seen.body.total.persons as number, size: size as number };
};

export interface KeptAside {
  readonly id: number;
  readonly ledger: string;
  readonly code: string;
  readonly consumer: string;
}

/** What waits in quarantine, once the one that is looked for is there. */
export const keptAside = (
  operator: (path: string) => Promise<Reply>,
  what: (record: KeptAside) => boolean,
): Promise<KeptAside> =>
  until('it is kept aside', async () =>
    ((await operator('/v1/quarantine?state=open')).body.records as KeptAside[]).find(what),
  );

/** A post as a register has it, on a border or inland. */
export const postNamed = (id: string, border?: string) => {
  const { border: _, ...facts } = { ...huaquillas, id };
  return border ? { ...facts, border } : { ...facts, kind: 'air' };
};

const policeOf = (country: string): string =>
  agencies.find((agency) => agency.country === country && agency.kind === 'police')!.code;

/** A draft under which two polices may search for missing persons. */
export const memorandum = (id: string, [by, other] = ['EC', 'CO'] as readonly [string, string]) => ({
  id,
  with: other,
  kind: 'memorandum',
  title: `Memorando ${id}`,
  subject: 'Personas desaparecidas',
  text: {
    content: `Texto de ${id}`,
    entryIntoForce: { by: 'signature' },
    activities: ['information-exchange'],
    authorises: [
      {
        article: 'art. 4',
        matters: ['missing-persons'],
        agencies: [policeOf(by), policeOf(other)],
      },
    ],
  },
});
