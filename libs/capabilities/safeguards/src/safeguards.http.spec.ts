import { MemoryRows } from '#platform/projection';
import { LOGGED } from '#platform/access';
import { NodeInMemory, type Speaker } from '../../../../test/node-in-memory.ts';
import { shownFrom } from '../../../../test/shown-from.ts';
import { CaseController } from './case.controller.ts';
import { CaseLooks } from './case-looks.ts';
import { CasesHere } from './cases-here.ts';
import { CasesController } from './cases.controller.ts';
import { cases } from './cases.projection.ts';
import { CaseRowsOfNode } from './cases.ts';
import { CountsController } from './counts.controller.ts';
import { counts } from './counts.projection.ts';
import { safeguardsDisclosures } from './disclosure.ts';
import { leafOf, rowsIn } from './fixtures/case-node.ts';
import { cellsOf } from './month-counts.ts';
import { safeguardsProblems } from './problems.ts';
import { safeguard } from './case.ts';
import { countedKinds, type CountedKind, type CountsPublishedV1 } from '#contracts/safeguards';

const ana: Speaker = { subject: 'ana', agency: 'ec-migracion', roles: ['border-officer'] };
const luis: Speaker = { subject: 'luis', agency: 'ec-policia', roles: ['supervisor'] };
const rosa: Speaker = { subject: 'rosa', agency: 'ec-defensoria', roles: ['ombudsman'] };
const committee: Speaker = { subject: 'eva', agency: 'ec-cancilleria', roles: ['committee'] };

let node: NodeInMemory;
let rows: MemoryRows;
let kept: number;

beforeEach(async () => {
  [rows, kept] = [new MemoryRows(), 0];
  node = new NodeInMemory({
    controllers: [CaseController, CasesController],
    providers: [CasesHere, CaseLooks, { provide: CaseRowsOfNode, useValue: rowsIn(rows) }],
    problems: safeguardsProblems,
    disclosures: safeguardsDisclosures,
  });
  await node.open();
});
afterEach(() => node.close());

/** What was recorded comes into the read model, as it does from the private ledger. */
const keeps = async (): Promise<void> => {
  const recorded = await node.events(safeguard.category);
  const inOrder = [...recorded].sort((one, other) => one.position - other.position);
  for (const event of inOrder.slice(kept)) rows.fold(cases, leafOf(event, event.recordedAt));
  kept = inOrder.length;
};

const ago = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString();

const detention = {
  id: 'caso-1',
  kind: 'detention',
  since: ago(2),
  place: 'Tulcán',
  reason: 'flagrant-offence',
  norm: { instrument: 'Código Orgánico Integral Penal', article: 'art. 527' },
  nationality: 'COL',
};
const refusal = {
  ...detention,
  id: 'caso-2',
  kind: 'refusal-of-entry',
  reason: 'no-visa',
  post: 'rumichaca',
};

const record = async (body: object, speaker = luis, key?: string) => {
  const reply = await node.ask('/v1/safeguards/cases', { body, ...(key ? { key } : {}) }, speaker);
  await keeps();
  return reply;
};
const act = async (path: string, body: object, speaker = luis, headers = {}) => {
  const reply = await node.ask(`/v1/safeguards/cases/ec-caso-1/${path}`, { body, headers }, speaker);
  await keeps();
  return reply;
};
const see = (path: string, speaker: Speaker = rosa) => node.ask(`/v1/safeguards/${path}`, {}, speaker);

describe('a case over HTTP', () => {
  it('is recorded once, and shows in the own store and in what stays at home alone', async () => {
    const first = await record(detention, luis, 'k-1');
    expect([first.status, first.body]).toEqual([201, { id: 'ec-caso-1', version: 1 }]);
    expect(first.headers.get('vecindad-position')).toMatch(/^ec=\d+,ec\.ec\.safeguards=\d{4}-/);
    expect((await record(detention, luis, 'k-1')).body).toEqual(first.body);
    expect(await node.events(safeguard.category)).toHaveLength(1);
  });

  it('takes every act, and shows all of them', async () => {
    await record(detention);
    const [on, later] = [ago(1), new Date(Date.now() + 9 * 24 * 3_600_000).toISOString()];
    for (const [path, body] of [
      ['hearings', { on, heard: true, said: 'Que viaja a ver a su madre' }],
      ['notices', { on, language: 'es', interpreter: 'not-needed', understood: true }],
      ['remedies', { remedy: 'habeas-corpus', before: 'Corte Provincial', until: later }],
      ['remedies-lodged', { on, remedy: 'habeas-corpus', before: 'Corte Provincial' }],
      ['remedies-decided', { on, by: 'Corte Provincial', outcome: 'granted' }],
      ['referrals', { on, kind: 'health', to: 'Hospital de Tulcán', receiveBy: later }],
      ['referrals/referral-1/receipt', { on }],
      ['referrals/referral-1/outcome', { on, outcome: 'taken-in-charge' }],
      ['consular-rights', { on, asked: true }],
      ['consular-notices', { on, country: 'COL' }],
      ['counsel', { on, counsel: 'public-defender' }],
      ['interpreters', { on, language: 'qu' }],
      ['reviews', { on, court: 'Unidad Judicial Penal', decision: 'released' }],
      ['claims', { on }],
    ] as const) {
      const reply = await act(path, body);
      expect([path, reply.status]).toEqual([path, 200]);
      if (path === 'referrals') expect(reply.body.referral).toBe('referral-1');
    }
    const { body } = await see('cases/ec-caso-1');
    expect(body).toMatchObject({ version: 15, state: 'open', protected: true, missing: [] });
    expect(body.duties.map(({ state }: { state: string }) => state)).toEqual(['met', 'met', 'met', 'met']);
  });

  it('is concluded by who has seen it as it is: two officers do not end it past each other', async () => {
    await record(detention);
    await act('counsel', { on: ago(1), counsel: 'public-defender' });
    const conclusion = { on: ago(1), outcome: 'released' };
    expect((await act('conclusion', conclusion)).status).toBe(428);
    expect((await act('conclusion', conclusion, luis, { 'if-match': '"1"' })).status).toBe(412);
    expect((await act('conclusion', conclusion, luis, { 'if-match': '"2"' })).status).toBe(200);
    const annulled = await act('annulment', { reason: 'Registrado dos veces' }, luis, { 'if-match': '"3"' });
    expect(annulled.body).toEqual({ id: 'ec-caso-1', version: 4 });
    expect((await see('cases/ec-caso-1')).body).toMatchObject({ state: 'annulled' });
  });

  it('of who asks for protection tells no consul of the country of origin, with the citation, and loses nothing', async () => {
    await record({ ...detention, protection: true });
    const refused = await act('consular-notices', { on: ago(1), country: 'COL' });
    expect([refused.status, refused.body.code, refused.body.field]).toEqual([
      422,
      'safeguard.consul-of-origin',
      'country',
    ]);
    expect(refused.body.citation).toContain('Vienna Convention on Consular Relations, art. 36');
    expect(await node.events(safeguard.category)).toHaveLength(1);
  });

  it('knows of a claim in another case of the same person', async () => {
    await record({ ...detention, subject: 'p-1' });
    await record({ ...refusal, kind: 'assistance', subject: 'p-1', protection: true });
    const told = await act('consular-notices', { on: ago(1), country: 'COL' });
    expect(told.body.code).toBe('safeguard.consul-of-origin');
    const removal = {
      ...detention,
      id: 'caso-3',
      kind: 'deportation',
      reason: 'irregular-stay',
      subject: 'p-1',
    };
    expect((await record(removal)).body.code).toBe('safeguard.non-refoulement');
  });

  it.each([
    [{ ...detention, kind: 'arrest' }, 'request.invalid'],
    [{ ...detention, reason: 'no-visa' }, 'safeguard.reason-missing'],
    [{ ...detention, norm: undefined }, 'safeguard.norm-missing'],
    [{ ...detention, name: 'Ana' }, 'request.invalid'],
  ])('as %j is refused: %s', async (body, code) => {
    const reply = await record(body);
    expect([reply.status, reply.body.code]).toEqual([422, code]);
    expect(await node.events(safeguard.category)).toEqual([]);
  });
});

describe('who sees a case', () => {
  beforeEach(async () => {
    await record(detention);
    await record(refusal, ana);
  });

  const listed = async (query: string, speaker: Speaker) =>
    (await see(`cases${query}`, speaker)).body.cases.map(({ id }: { id: string }) => id);

  it('is the ombudsman, and of its own the agency; to others it is as if there were none', async () => {
    expect(await listed('', rosa)).toEqual(['ec-caso-1', 'ec-caso-2']);
    expect(await listed('', luis)).toEqual(['ec-caso-1']);
    expect(await listed('', ana)).toEqual(['ec-caso-2']);
    const nobodys = JSON.stringify((await see('cases/ec-caso-9', ana)).body).replaceAll('caso-9', 'caso-1');
    expect(JSON.stringify((await see('cases/ec-caso-1', ana)).body)).toBe(nobodys);
    expect((await act('claims', { on: ago(1) }, ana)).body.code).toBe('safeguard.unknown');
    expect((await see('cases', committee)).status).toBe(403);
  });

  it('finds it by kind, post, state, and by who has to act', async () => {
    expect(await listed('?kind=detention', rosa)).toEqual(['ec-caso-1']);
    expect(await listed('?post=rumichaca', rosa)).toEqual(['ec-caso-2']);
    expect(await listed('?duty=due', rosa)).toEqual(['ec-caso-1']);
    expect(await listed('?duty=overdue', rosa)).toEqual([]);
    expect(await listed('?state=concluded', rosa)).toEqual([]);
    const late = { ...detention, id: 'caso-4', since: ago(30) };
    await record(late);
    expect(await listed('?duty=overdue', rosa)).toEqual(['ec-caso-4']);
    const { next } = (await see('cases?limit=2')).body;
    expect(await listed(`?limit=2&cursor=${next}`, rosa)).toEqual(['ec-caso-4']);
  });

  it('sees by when the own agency has to act; the ombudsman, by when anybody', async () => {
    const of = async (speaker: Speaker) =>
      (await see('duties', speaker)).body.duties.map(({ duty, to }: { duty: string; to: string }) => [
        duty,
        to,
      ]);
    const police = [
      ['consular-right', 'ec-policia'],
      ['judge', 'ec-policia'],
    ];
    expect(await of(luis)).toEqual(police);
    expect(await of(ana)).toEqual([]);
    expect(await of(rosa)).toEqual(police);
  });

  it('is written down before the answer, each time and by whom; a look at what is not shown is none', async () => {
    await see('cases/ec-caso-1', rosa);
    await see('cases/ec-caso-1', rosa);
    await see('cases/ec-caso-1', luis);
    await see('cases/ec-caso-1', ana);
    const { looks } = (await see('cases/ec-caso-1/looks', rosa)).body;
    expect(looks.map(({ by, agency }: { by: string; agency: string }) => [by, agency])).toEqual([
      ['rosa', 'ec-defensoria'],
      ['rosa', 'ec-defensoria'],
      ['luis', 'ec-policia'],
    ]);
    expect((await see('cases/ec-caso-1', rosa)).body.version).toBe(1);
    expect((await see('cases/ec-caso-1/looks', ana)).body.code).toBe('safeguard.unknown');
  });

  it('stands in the security log too, also where only the list was asked for', () => {
    for (const route of [CasesController.prototype.list, CasesController.prototype.case])
      expect(Reflect.getMetadata(LOGGED, route)).toBe('case-read');
  });

  it('can read the limits of the law, with where they come from', async () => {
    const { limits } = (await see('limits', ana)).body;
    expect(limits[0]).toMatchObject({
      name: 'ec-before-a-judge',
      version: 1,
      hours: 24,
      norm: 'Constitución del Ecuador, art. 77(1)',
      confidence: 'reported',
    });
  });
});

describe('the counts over HTTP', () => {
  const shown = new MemoryRows();
  const told = (ledger: string, month: string, version: number, ...numbers: number[]): CountsPublishedV1 => {
    const of = Object.fromEntries(countedKinds.map((kind, at) => [kind, numbers[at] ?? 0])) as Record<
      CountedKind,
      number
    >;
    return {
      type: 'vecindad.safeguards.counts-published.v1',
      ledger,
      occurredat: '2026-12-05T05:00:00.000000Z',
      data: { months: [{ month, version, cells: cellsOf(of) }] },
    } as unknown as CountsPublishedV1;
  };
  for (const event of [
    told('ec.all.safeguards', '2026-11', 1, 41, 12, 3),
    told('co.all.safeguards', '2026-11', 1, 20),
    told('ec.all.safeguards', '2026-11', 2, 42, 12, 3),
  ])
    shown.fold(counts, event);
  const view = new NodeInMemory({
    controllers: [CountsController],
    imports: [
      shownFrom(shown, { reached: async () => ({ 'ec.all.safeguards': 2, 'co.all.safeguards': 1 }) }),
    ],
    problems: safeguardsProblems,
    app: 'SHARED_VIEW',
  });
  beforeAll(() => view.open());
  afterAll(() => view.close());
  const asked = (query = '', headers = {}) => view.ask(`/v1/safeguards${query}`, { headers }, committee);

  it('are by country, month and kind, as they were told last; what is suppressed says so', async () => {
    const { body } = await asked('?country=EC');
    expect(body.least).toBe(10);
    expect(body.counts.slice(0, 3)).toMatchObject([
      { country: 'EC', month: '2026-11', kind: 'refusal-of-entry', count: 42, suppressed: false, version: 2 },
      { kind: 'refusal-of-exit', count: 12 },
      { kind: 'exclusion', suppressed: true },
    ]);
    expect(body.counts[2]).not.toHaveProperty('count');
    expect((await asked('?kind=refusal-of-entry')).body.counts).toHaveLength(2);
    expect((await asked('?from=2026-12-01')).body.counts).toEqual([]);
  });

  it('are CSV too', async () => {
    const { text } = await asked('?country=CO&kind=refusals', { accept: 'text/csv' });
    expect(text.split('\r\n').slice(0, 2)).toEqual([
      'country,month,kind,count,suppressed,generated,version,takenAt',
      'CO,2026-11,refusals,,true,false,1,2026-12-05T05:00:00.000000Z',
    ]);
  });

  it('are not for officers', async () =>
    expect((await view.ask('/v1/safeguards', {}, ana)).status).toBe(403));
});
