import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import type { Act } from './act.ts';
import { learnt } from './fixtures/ledgers.ts';
import { DIGEST, sideOf } from './fixtures/sides.ts';
import { InstrumentController } from './instrument.controller.ts';
import { Instruments } from './instruments.ts';
import { agreementDisclosures } from './disclosure.ts';
import { RestingThings } from './resting.ts';
import { agreementProblems } from './problems.ts';

const ministry = { subject: 'eva', agency: 'ec-cancilleria', roles: ['treaty-officer'] };
const text = {
  digest: DIGEST,
  entryIntoForce: { by: 'signature' },
  activities: ['information-exchange'],
  authorises: [],
};
const proposal = {
  id: 'trata',
  with: 'CO',
  kind: 'memorandum',
  title: 'Memorando sobre trata',
  subject: 'Personas',
  text,
};
const ID = 'ec-trata';
const colombia = sideOf('CO', 'EC', ID);
const signature = { version: 'ec-1', place: 'Rumichaca', representative: 'Ministra' };
const note = { number: 'n-1', date: '2026-01-10' };
const reason = 'Razones';

let node: NodeInMemory;
/** What Colombia has told of the instrument. */
let told: Act[];
/** The digest of what rests on it. */
let rests: string;

beforeEach(async () => {
  told = [];
  rests = 'a'.repeat(64);
  node = new NodeInMemory({
    controllers: [InstrumentController],
    providers: [
      { provide: Instruments, useValue: { acts: async () => told, instrument: async () => ({ id: ID }) } },
      { provide: RestingThings, useValue: { on: async () => ({ digest: rests }) } },
    ],
    problems: agreementProblems,
    disclosures: agreementDisclosures,
  });
  await node.open();
});
afterEach(() => node.close());

const propose = (more: object = {}, key = 'proposal') =>
  node.ask('/v1/instruments', { body: { ...proposal, ...more }, key }, ministry);
const act = (
  path: string,
  body: object,
  { id = ID, headers = {}, key }: { id?: string; headers?: Record<string, string>; key?: string } = {},
) => node.ask(`/v1/instruments/${id}/${path}`, { body, headers, ...(key ? { key } : {}) }, ministry);
const acts = async () => (await node.events('instrument')).map(({ type }) => type);

describe('proposing an instrument over HTTP', () => {
  it('is answered with its name, the version of its text, and where it is found', async () => {
    const reply = await propose();
    expect([reply.status, reply.body]).toEqual([201, { id: ID, version: 1, text: 'ec-1' }]);
    expect([reply.headers.get('location'), reply.headers.get('etag')]).toEqual([
      `/v1/instruments/${ID}`,
      '"1"',
    ]);
    expect(reply.headers.get('vecindad-position')).toMatch(/^ec=1,ec\.co\.agreement=/);
  });

  it('sent again under its key changes nothing and is answered with the same name and version; with other content it is refused', async () => {
    const [first, again] = [await propose(), await propose()];
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body).toEqual(first.body);
    const other = await propose({ title: 'Otro' });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.reused']);
    const taken = await propose({ title: 'Otro' }, 'another');
    expect([taken.status, taken.body.code]).toEqual([409, 'instrument.already-proposed']);
    expect(await acts()).toHaveLength(1);
  });

  it.each<[string, object, number, string, string | undefined]>([
    ['no text', { text: { ...text, digest: undefined } }, 422, 'instrument.text-missing', 'text'],
    [
      'a digest of another text',
      { text: { ...text, content: 'Otro texto' } },
      422,
      'instrument.digest-mismatch',
      'text.digest',
    ],
    ['itself as a neighbour', { with: 'EC' }, 422, 'instrument.no-such-neighbour', undefined],
    ['another country’s name for it', { party: 'CO' }, 403, 'instrument.not-yours', undefined],
  ])('with %s is refused, and keeps nothing', async (_, wrong, status, code, field) => {
    const reply = await propose(wrong);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    if (field) expect(reply.body.field).toBe(field);
    expect(await acts()).toEqual([]);
  });

  it('keeps a text in any script as it was written', async () => {
    const content = 'Artículo 1\nالمادة الأولى: تتعاون الأطراف\nNin\u0303o, a\u0301rea, ñandú';
    const written = { ...text, digest: undefined, content, articles: [{ article: 'art. 1', text: content }] };
    expect((await propose({ text: written })).status).toBe(201);
    const [event] = await node.events('instrument');
    expect(event!.data).toMatchObject({ text: { content, articles: [{ text: content }] } });
  });

  it('is refused with a text of two megabytes, which is named by its digest and address', async () => {
    const reply = await propose({ text: { ...text, digest: undefined, content: 'á'.repeat(1_000_000) } });
    expect([reply.status, reply.body.code]).toEqual([413, 'body.too-large']);
    const long = await propose({ text: { ...text, digest: undefined, content: 'a'.repeat(200_001) } });
    expect([long.status, long.body.errors?.[0]?.field]).toEqual([422, 'text.content']);
    expect(await acts()).toEqual([]);
  });

  it('is the ministry’s: an officer at the border may not', async () => {
    const reply = await node.ask('/v1/instruments', { body: proposal });
    expect([reply.status, reply.body.code]).toEqual([403, 'caller.not-permitted']);
    expect(await acts()).toEqual([]);
  });
});

const deeds: readonly [path: string, body: object][] = [
  ['texts', { text }],
  ['agreements', { version: 'ec-1' }],
  ['signatures', signature],
  ['ratifications', { note }],
  ['extensions', { exchange: 'canje-1', until: '2099-12-31', note }],
  ['denunciations', { note, reason }],
  ['suspensions', { reason }],
  ['resumptions', { reason }],
  [
    'amendments',
    { changes: [{ article: 'art. 4', change: 'replaced', text: 'Nuevo' }], exchange: 'canje-2', note },
  ],
  ['endings', { exchange: 'fin-1', note }],
  ['reservations', { reservation: 'reserva-1', articles: ['art. 4'], statement: 'Salvo menores' }],
  ['reservation-withdrawals', { reservation: 'ec-reserva-1', note }],
  ['objections', { reservation: 'co-reserva-1', note, reason }],
  ['declinations', { note, reason }],
  [
    'partner-acts',
    {
      partner: 'be',
      act: 'signed',
      day: '2024-02-01',
      source: { title: 'Prensa', date: '2024-02-02', confidence: 'reported' },
    },
  ],
  [
    'publications',
    { register: 'official-gazette', name: 'Registro Oficial', number: '412', date: '2026-01-12' },
  ],
];

describe.each(deeds)('POST /v1/instruments/:id/%s', (path, body) => {
  it('of an instrument that nobody has proposed is 404', async () => {
    const reply = await act(path, body, { id: 'ec-nothing' });
    expect([reply.status, reply.body.code]).toEqual([404, 'instrument.unknown']);
  });

  it('with a body that is none of it is 422, and names the fields', async () => {
    await propose();
    const reply = await act(path, { nonsense: true });
    expect([reply.status, reply.body.code]).toEqual([422, 'request.invalid']);
    expect(reply.body.errors.map(({ field }: { field: string }) => field)).toContain(Object.keys(body)[0]);
    expect(await acts()).toHaveLength(1);
  });

  it('behind what somebody else has done meanwhile is 412', async () => {
    await propose();
    const reply = await act(path, body, { headers: { 'If-Match': '"7"' } });
    expect([reply.status, reply.body.code]).toEqual([412, 'precondition.failed']);
    expect(await acts()).toHaveLength(1);
  });
});

describe('the life of an instrument over HTTP', () => {
  it('goes from both signatures to a suspension, its end, and a denunciation; each act once, however often it is sent', async () => {
    await propose();
    told = learnt(colombia.signed('ec-1'));
    const life: readonly [string, object][] = [
      ['signatures', signature],
      ['suspensions', { reason }],
      ['resumptions', { reason }],
      ['denunciations', { note, reason }],
    ];
    let version = 1;
    for (const [path, body] of life) {
      version++;
      const headers = { 'If-Match': `"${version - 1}"` };
      const reply = await act(path, body, { headers, key: path });
      expect([path, reply.status, reply.body]).toEqual([path, 200, { id: ID, version }]);
      const again = await act(path, body, { headers, key: path });
      expect([path, again.status, again.body]).toEqual([path, 200, { id: ID, version }]);
    }
    expect(await acts()).toEqual([
      'InstrumentProposed',
      'InstrumentSigned',
      'InstrumentSuspended',
      'InstrumentResumed',
      'InstrumentDenounced',
    ]);
  });

  it('is suspended by who confirms what rests on it, as it rests now; where that has changed, it is read again', async () => {
    await propose();
    told = learnt(colombia.signed('ec-1'));
    await act('signatures', signature);
    const listed = rests;
    rests = 'b'.repeat(64);
    const late = await act('suspensions', { reason, confirms: listed }, { key: 'late' });
    expect([late.status, late.body.code, late.body.field]).toEqual([
      409,
      'instrument.rests-otherwise',
      'confirms',
    ]);
    const suspended = await act('suspensions', { reason, confirms: rests }, { key: 'again' });
    rests = 'c'.repeat(64);
    const repeated = await act('suspensions', { reason, confirms: 'b'.repeat(64) }, { key: 'again' });
    expect([suspended.status, repeated.status, repeated.body]).toEqual([200, 200, suspended.body]);
    const [event] = (await node.events('instrument')).slice(-1);
    expect([event!.type, event!.data]).toEqual([
      'InstrumentSuspended',
      expect.not.objectContaining({ confirms: expect.anything() as unknown }),
    ]);
  });

  it.each<[string, object, number, string]>([
    ['agreements', { version: 'co-9' }, 422, 'instrument.unknown-version'],
    ['ratifications', { note }, 409, 'instrument.not-signed'],
    ['suspensions', { reason }, 409, 'instrument.not-in-force'],
    ['resumptions', { reason }, 409, 'instrument.not-suspended'],
    ['denunciations', { note, reason }, 409, 'instrument.not-concluded'],
  ])('%s that the text or its stage does not allow is refused', async (path, body, status, code) => {
    await propose();
    const reply = await act(path, body);
    expect([reply.status, reply.body.code]).toEqual([status, code]);
    expect(await acts()).toHaveLength(1);
  });
});
