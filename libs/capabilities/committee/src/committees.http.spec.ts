import { parse } from 'csv-parse/sync';
import { countsAsOf, type AsOf } from '#platform/http';
import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import { ActaController } from './acta.controller.ts';
import { BodyController } from './body.controller.ts';
import { ClaimsController } from './claims.controller.ts';
import { CommitmentController } from './commitment.controller.ts';
import { CommitteesController } from './committees.controller.ts';
import { Committees } from './committees.ts';
import { committeeDisclosures } from './disclosure.ts';
import { actsIn, Side } from './fixtures/two-nodes.ts';
import { together } from './fixtures/story.ts';
import { KnownHere } from './known-here.ts';
import { Performed } from './performed.ts';
import { committeeProblems } from './problems.ts';
import { SessionController } from './session.controller.ts';
import { ToldActs, type Thing } from './told-acts.ts';

const ministry = { subject: 'eva', agency: 'ec-cancilleria', roles: ['treaty-officer'] };
const BODY = 'ec-comision';
const SESSION = 'ec-comision-18';
const ACTA = 'ec-acta-18';
const digest = 'a'.repeat(64);
const head = { office: 'ec-cancilleria', name: 'Ministerio de Relaciones Exteriores' };
const meeting = { date: '2026-03-10', mode: 'in-person', place: 'Quito' };

let node: NodeInMemory;
/** What this node and Colombia's have told so far. */
let here: Side;
let colombia: Side;
let told: number;

beforeEach(async () => {
  [here, colombia] = [new Side('EC'), new Side('CO')];
  told = 0;
  const acts = async (thing: Thing, name: string, _?: string, moment?: AsOf) =>
    actsIn(here.rows, thing, moment && countsAsOf(moment)).get(name) ?? [];
  node = new NodeInMemory({
    controllers: [
      BodyController,
      SessionController,
      ActaController,
      CommitmentController,
      ClaimsController,
      CommitteesController,
    ],
    providers: [
      {
        provide: ToldActs,
        useValue: { acts, actasOf: async () => [...actsIn(here.rows, 'acta').keys()].sort() },
      },
      {
        provide: Committees,
        useValue: {
          picture: async (_: string, on: string) => here.seen(on),
          asOf: async (_: string, moment: AsOf) => here.seenAsOf(moment),
        },
      },
      KnownHere,
      Performed,
    ],
    problems: committeeProblems,
    disclosures: committeeDisclosures,
  });
  await node.open();
});
afterEach(() => node.close());

const ask = (path: string, body?: object, key?: string) =>
  node.ask(`/v1/${path}`, body ? { body, ...(key ? { key } : {}) } : {}, ministry);

const printed = (path: string, accept: string, language: string) =>
  node.ask(`/v1/${path}`, { headers: { accept, 'accept-language': language } }, ministry);

/** What this node has recorded is published, and both have read all of it. */
const publish = async (): Promise<void> => {
  const all = (
    await Promise.all(['body', 'session', 'acta', 'commitment'].map((category) => node.events(category)))
  ).flat();
  const news = all.sort((a, b) => a.position - b.position).slice(told);
  told = all.length;
  for (const { type, data } of news) here.tellAndKeep({ type, data }, '2026-03-10T17:00:00.000000Z');
  together(here, colombia);
};

const post = async (path: string, body: object, status = 200): Promise<Record<string, unknown>> => {
  const reply = await ask(path, body);
  expect([path, reply.status, reply.body.code]).toEqual([path, status, undefined]);
  await publish();
  return reply.body;
};

const establishment = {
  id: 'comision',
  with: 'CO',
  kind: 'neighbourhood-commission',
  title: 'Comisión de Vecindad',
  mandate: 'Orientar la integración fronteriza.',
  founded: '1989-09',
  authority: { instrument: 'ec-declaracion-1989' },
  territory: ['Carchi', 'Nariño'],
  axes: ['infraestructura'],
  rhythm: { everyMonths: 12 },
  escalatesAfter: 2,
  seats: [{ country: 'EC', chair: head, members: [] }],
};

const draft = {
  id: 'acta-18',
  session: SESSION,
  sections: [
    {
      heading: 'Apertura',
      text: 'Se reunieron las delegaciones.',
      beside: [{ language: 'en', heading: 'Opening', text: 'The delegations met.' }],
    },
  ],
  decisions: [{ kind: 'guideline', text: 'Que el órgano informe.', to: BODY }],
  commitments: [
    {
      text: 'Concluir el puente.',
      axis: 'infraestructura',
      offices: [{ office: 'ec-mtop' }, { office: 'co-invias' }],
      due: '2026-06-30',
      measure: { indicator: 'Avance', unit: '%', baseline: 40, target: 100 },
      basis: { instrument: 'ec-acuerdo-1989', article: 'art. 3' },
      territory: ['Carchi'],
    },
  ],
};

const ofColombia = {
  recognise: () => colombia.ask('RecogniseBody', { body: BODY }, '2026-02-01'),
  agree: () => colombia.ask('ProposeMeeting', { session: SESSION, meeting: meeting as never }, '2026-02-02'),
  hold: async () => {
    await colombia.ask(
      'NameDelegation',
      { session: SESSION, head: { office: 'co-cancilleria' }, members: [] },
      '2026-03-01',
    );
    await colombia.ask(
      'RecordSession',
      { session: SESSION, outcome: 'held', date: '2026-03-10', present: [{ office: 'co-cancilleria' }] },
      '2026-03-10',
    );
  },
  sign: (version: string) =>
    colombia.ask(
      'SignActa',
      { acta: ACTA, version, office: { office: 'co-cancilleria' }, place: 'Quito' },
      '2026-03-10',
    ),
};

/** A body, its session, and both sides' records of it. */
const heldSession = async (): Promise<void> => {
  await post('bodies', establishment, 201);
  await post('sessions', { id: 'comision-18', body: BODY, meeting }, 201);
  await ofColombia.recognise();
  await ofColombia.agree();
  await ofColombia.hold();
  together(here, colombia);
  await post(`sessions/${SESSION}/delegations`, { head, members: [{ office: 'ec-mtop' }] });
  await post(`sessions/${SESSION}/records`, {
    outcome: 'held',
    date: '2026-03-10',
    present: [head, { office: 'ec-mtop' }],
    place: 'Quito',
  });
};

const signedActa = async (): Promise<void> => {
  await heldSession();
  await post('actas', draft, 201);
  await ofColombia.sign('ec-1');
  together(here, colombia);
  await post(`actas/${ACTA}/signatures`, { version: 'ec-1', office: head, place: 'Quito' });
};

describe('committees over HTTP', () => {
  it('go from a body to its session, its acta, and the commitments that come of it', async () => {
    expect(await post('bodies', establishment, 201)).toEqual({ id: BODY, version: 1 });
    await ofColombia.recognise();
    together(here, colombia);
    await post(`bodies/${BODY}/seats`, { chair: head, members: [{ office: 'ec-mtop' }] });
    await post(`bodies/${BODY}/changes`, {
      change: 'zona-2026',
      since: '2026-02',
      authority: { acta: 'ec-acta-17' },
      quorum: 1,
    });
    await post('sessions', { id: 'comision-18', body: BODY, ordinal: 18, meeting }, 201);
    await post(`sessions/${SESSION}/meetings`, { meeting: { ...meeting, mode: 'hybrid' } });
    await post(`sessions/${SESSION}/meetings`, { meeting });
    expect(
      await post(`sessions/${SESSION}/agenda`, { title: 'Puente', axis: 'infraestructura' }, 201),
    ).toMatchObject({ named: 'ec-1' });
    await colombia.ask('ProposeItem', { session: SESSION, title: 'Aguas' }, '2026-02-02');
    together(here, colombia);
    await post(`sessions/${SESSION}/agenda/co-1/answers`, { answer: 'accepted' });
    const paper = { title: 'Informe', digest, kind: 'report', bytes: 1200 };
    await post(`sessions/${SESSION}/papers`, { paper, item: 'ec-1' });
    await ofColombia.agree();
    await ofColombia.hold();
    together(here, colombia);
    await post(`sessions/${SESSION}/delegations`, { head, members: [{ office: 'ec-mtop' }] });
    await post(`sessions/${SESSION}/records`, {
      outcome: 'held',
      date: '2026-03-10',
      present: [head, { office: 'ec-mtop' }],
    });
    expect(await post('actas', draft, 201)).toMatchObject({ id: ACTA, named: 'ec-1' });
    const { id: _, session: __, ...text } = draft;
    const sections = [{ heading: 'Apertura', text: 'Se reunieron ambas delegaciones.' }];
    await post(`actas/${ACTA}/drafts`, { ...text, sections, basedOn: 'ec-1' }, 201);
    await post(`actas/${ACTA}/agreements`, { version: 'ec-2' });
    await ofColombia.sign('ec-2');
    together(here, colombia);
    await post(`actas/${ACTA}/signatures`, { version: 'ec-2', office: head, place: 'Quito' });
    await post(`commitments/${ACTA}-c1/progress`, { state: 'in-progress', value: 60, evidence: [paper] });
    await post(`commitments/${ACTA}-c1/undertakings`, {
      undertaking: 'ec-puente-rio',
      kind: 'project',
      title: 'Puente sobre el río',
      state: 'under-way',
    });

    expect((await ask(`commitments/${ACTA}-c1`)).body).toMatchObject({
      basis: 'acta',
      body: BODY,
      views: [{ by: 'EC', state: 'in-progress' }],
    });
    const { body: differences } = await ask(`actas/${ACTA}/differences?from=ec-1&to=ec-2`);
    expect(differences.parts).toContainEqual({ in: 'to', text: 'Se reunieron ambas delegaciones.\n' });
    for (const [path, list] of [
      ['bodies?kind=neighbourhood-commission&state=active&with=CO', 'bodies'],
      [`sessions?body=${BODY}&stage=held&from=2026-01-01&until=2026-12-31`, 'sessions'],
      ['agenda?state=accepted', 'items'],
      [`actas?session=${SESSION}&stage=signed`, 'actas'],
      [`traces?instrument=ec-acuerdo-1989&article=${encodeURIComponent('art. 3')}`, 'traces'],
      [`traces?undertaking=ec-puente-rio&commitment=${ACTA}-c1&acta=${ACTA}`, 'traces'],
      [`commitments?body=${BODY}&office=ec-mtop&territory=Carchi&dueUntil=2026-12-31`, 'commitments'],
    ] as const)
      expect([path, (await ask(path)).body[list]]).toEqual([path, [expect.any(Object)]]);
    for (const path of [`bodies/${BODY}`, `sessions/${SESSION}`, `actas/${ACTA}`])
      expect((await ask(path)).body).toMatchObject({ digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect((await ask('follow-up')).body).toMatchObject({
      guidelinesWithoutReport: [{ id: `${ACTA}-d1`, to: BODY }],
      sessionsWithoutActa: [],
    });
    expect((await ask('escalations')).body.escalations).toEqual([]);
    await post(`bodies/${BODY}/ends`, { since: '2026-04', authority: { instrument: 'ec-2026' } });
  });

  it('are entered late as claims of sources: once, and put right under the same name', async () => {
    const source = { title: 'El Comercio', date: '2018-12', confidence: 'reported' };
    const claim = { claim: '1', with: 'CO', outcome: 'held', date: '2018-12', source };
    await post('sessions/ec-gabinete-7/claims', claim);
    expect(await post('sessions/ec-gabinete-7/claims', claim)).toMatchObject({ version: 1 });
    await post('sessions/ec-gabinete-7/claims', { ...claim, date: '2018-12-12' });
    await post('commitments/ec-gabinete-7-c01/claims', {
      claim: '1',
      with: 'CO',
      session: 'ec-gabinete-7',
      text: 'Habilitar el puente.',
      due: '2019',
      source,
    });
    expect((await ask('commitments/ec-gabinete-7-c01')).body).toMatchObject({
      basis: 'claims',
      state: 'overdue',
      missing: [
        { by: 'CO', act: 'acta' },
        { by: 'CO', act: 'owner' },
        { by: 'EC', act: 'acta' },
        { by: 'EC', act: 'owner' },
      ],
    });
  });

  it('are overdue where a source says so and knows no date, and stand in nobody’s way', async () => {
    const source = { title: 'El Comercio', confidence: 'reported' };
    const claim = { claim: '1', with: 'CO', text: 'Habilitar el puente.', state: 'overdue', source };
    await post('commitments/ec-gabinete-7-c02/claims', claim);
    expect((await ask('commitments?state=overdue')).body.commitments).toMatchObject([
      { id: 'ec-gabinete-7-c02', state: 'overdue' },
    ]);
    expect((await ask('follow-up')).status).toBe(200);
  });

  it('are lists of rows as well, each as the JSON has it', async () => {
    const source = { title: '=El Comercio', date: '2018-12', confidence: 'reported' };
    await post('commitments/ec-gabinete-7-c01/claims', {
      claim: '1',
      with: 'CO',
      text: '=1+1, habilitar',
      due: '2019',
      offices: [{ office: 'ec-mtop' }, { office: 'co-invias' }],
      source,
    });
    const { body } = await ask('commitments?state=overdue');
    expect(body.commitments).toHaveLength(1);
    const { text } = await node.ask(
      '/v1/commitments?state=overdue',
      { headers: { accept: 'text/csv' } },
      ministry,
    );
    expect(parse(text, { columns: true })).toMatchObject([
      {
        id: 'ec-gabinete-7-c01',
        parties: 'EC CO',
        text: "'=1+1, habilitar",
        offices: 'ec-mtop co-invias',
        state: 'overdue',
        due: '2019',
        missing: 'CO:acta CO:report EC:acta EC:report',
      },
    ]);
  });

  it('an acta is printed in either language, with what was signed, by whom, and the digest that they signed', async () => {
    await heldSession();
    await post('actas', draft, 201);
    await ofColombia.sign('ec-1');
    together(here, colombia);
    const { body } = await ask(`actas/${ACTA}`);
    const unsigned = await printed(`actas/${ACTA}`, 'text/html', 'es');
    for (const said of [
      '<html lang="es">',
      `<h1>Acta ${ACTA}</h1>`,
      '<h2>Apertura</h2>\n<p lang="es">Se reunieron las delegaciones.</p>',
      `Lineamiento ${ACTA}-d1. Que el órgano informe.`,
      `${ACTA}-c1. Concluir el puente.`,
      'Avance (%), línea de base 40, meta 100',
      'ec-acuerdo-1989, art. 3',
      '<td>Ecuador</td><td>firma ec-1</td>',
      'Colombia<br>co-cancilleria, Quito, 2026-03-10 (ec-1)',
      'Ecuador<br>Pendiente de firma',
      body.versions[0].digest,
    ])
      expect(unsigned.text).toContain(said);
    await post(`actas/${ACTA}/signatures`, { version: 'ec-1', office: head, place: 'Quito' });
    const english = await printed(`actas/${ACTA}`, 'text/html', 'en');
    for (const said of [
      '<h2>Opening</h2>\n<p lang="en">The delegations met.</p>',
      '<p lang="es">ec-acta-18-c1. Concluir el puente.</p>',
      'signed by both sides',
      'Ministerio de Relaciones Exteriores (ec-cancilleria), Quito',
    ])
      expect(english.text).toContain(said);
    expect(english.text).not.toContain('What is missing');
    const file = await printed(`actas/${ACTA}`, 'application/pdf', 'es');
    expect([file.status, file.headers.get('content-disposition')]).toEqual([
      200,
      `inline; filename="${ACTA}.pdf"`,
    ]);
  });

  it('a commitment is printed with its whole life, and a page of them as a report', async () => {
    await signedActa();
    const paper = { title: 'Informe', digest, kind: 'report', bytes: 1200 };
    await post(`commitments/${ACTA}-c1/progress`, {
      state: 'stalled',
      text: 'Faltan <planos>.',
      evidence: [paper],
    });
    const { id: _, ...another } = draft;
    await post(
      'actas',
      {
        ...another,
        id: 'acta-18b',
        supplements: ACTA,
        decisions: [],
        commitments: [],
        changes: [{ commitment: `${ACTA}-c1`, change: 'reschedule', due: '2026-12-31', reason: 'Lluvias.' }],
      },
      201,
    );
    await colombia.ask(
      'SignActa',
      { acta: 'ec-acta-18b', version: 'ec-1', office: { office: 'co-cancilleria' }, place: 'Quito' },
      '2026-03-10',
    );
    together(here, colombia);
    await post('actas/ec-acta-18b/signatures', { version: 'ec-1', office: head, place: 'Quito' });
    const one = await printed(`commitments/${ACTA}-c1`, 'text/html', 'es');
    for (const said of [
      '<dt>Fecha prometida primero</dt><dd>2026-06-30</dd>',
      '<dt>Vence</dt><dd>2026-12-31</dd>',
      '<td>2026-06-30</td><td>2026-12-31</td><td>ec-acta-18b</td>',
      'Faltan &lt;planos&gt;.',
      `Informe (SHA-256 ${digest})`,
      '<td>detenido</td>',
      '<td>cambio de fecha</td><td>Lluvias.</td>',
    ])
      expect(one.text).toContain(said);
    const report = await printed(`commitments?body=${BODY}&limit=1`, 'text/html', 'en');
    for (const said of ['Commitments on this sheet', '<td>Concluir el puente.</td>', '<td>2026-12-31</td>'])
      expect(report.text).toContain(said);
    const source = { title: 'El Comercio', date: '2025-05-26', confidence: 'reported' };
    const claim = { claim: '1', with: 'CO', text: 'Habilitar el paso.', state: 'in-progress', source };
    const named = (code: string) => ({ office: code, name: 'Ministerio del Ambiente' });
    const offices = [named('ec-ambiente'), named('co-ambiente')];
    await post('commitments/ec-gabinete-7-c01/claims', { ...claim, offices });
    const claimed = await printed('commitments/ec-gabinete-7-c01', 'text/html', 'es');
    expect(claimed.text).toContain('<td>2025-05-26</td><td>en curso</td>');
    const [headings, captions] = ['h2', 'caption'].map((tag) =>
      [...claimed.text.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'g'))].map(([, said]) => said),
    );
    expect(captions!.filter((caption) => headings!.includes(caption))).toEqual([]);
    expect((await printed('commitments?state=in-progress', 'text/html', 'es')).text).toContain(
      'Ministerio del Ambiente (EC); Ministerio del Ambiente (CO)',
    );
    const nothing = await printed('commitments?axis=nada', 'application/pdf', 'es');
    expect([nothing.status, nothing.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it.each([
    ['asOf=2999-01-01', 422, 'request.invalid'],
    ['asOf=2024-02-30', 422, 'request.invalid'],
    ['asOf=2024-07-04&by=rumour', 422, 'request.invalid'],
  ])('are not shown as of %s', async (query, status, code) => {
    const answer = await ask(`commitments?${query}`);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('recognise what the other stated', async () => {
    await colombia.ask(
      'EstablishBody',
      { body: 'co-plan', with: 'EC', kind: 'working-group', title: 'Plan', seats: [] },
      '2026-01-01',
    );
    together(here, colombia);
    await post('bodies/co-plan/recognitions', {});
    expect((await ask('bodies/co-plan')).body).toMatchObject({ accord: 'agreed' });
  });

  it('go on at the next page where the last one ended', async () => {
    for (const id of ['a', 'b', 'c']) await post('bodies', { ...establishment, id }, 201);
    const first = (await ask('bodies?limit=2')).body;
    expect(first.bodies.map(({ id }: { id: string }) => id)).toEqual(['ec-a', 'ec-b']);
    const second = (await ask(`bodies?limit=2&cursor=${first.next}`)).body;
    expect([second.bodies.map(({ id }: { id: string }) => id), second.next]).toEqual([['ec-c'], undefined]);
    expect((await ask('bodies?cursor=%7B')).body.code).toBe('cursor.malformed');
  });
});

describe('bad input', () => {
  const commitmentWith = (more: object) => ({
    ...draft,
    commitments: [{ ...draft.commitments[0], ...more }],
  });

  it.each<[string, object, number, string, string]>([
    ['no owner', commitmentWith({ offices: [] }), 422, 'commitment.without-owner', 'commitments.0.offices'],
    ['no date', commitmentWith({ due: undefined }), 422, 'commitment.without-date', 'commitments.0.due'],
    [
      'a due date before it was made',
      commitmentWith({ due: '2026-03-09' }),
      422,
      'commitment.due-before-made',
      'commitments.0.due',
    ],
    [
      'an office of a third country',
      commitmentWith({ offices: [{ office: 'pe-mtc' }] }),
      422,
      'committee.foreign-office',
      'commitments.0.offices',
    ],
    [
      'a joint military operation',
      commitmentWith({ activity: 'joint-military-operation' }),
      422,
      'committee.joint-military-operation',
      'commitments.0.activity',
    ],
    [
      'a guideline to nobody',
      { ...draft, decisions: [{ kind: 'guideline', text: 'Informe.' }] },
      422,
      'acta.guideline-to-whom',
      'decisions.0.to',
    ],
    [
      'a change of a commitment of which nobody has heard',
      { ...draft, changes: [{ commitment: 'ec-acta-1-c1', change: 'withdraw' }] },
      422,
      'acta.names-unknown',
      'content',
    ],
    [
      'a new date that it does not say',
      { ...draft, changes: [{ commitment: 'ec-acta-1-c1', change: 'reschedule' }] },
      422,
      'acta.change-incomplete',
      'changes.0.due',
    ],
    [
      'more text than an acta has',
      { ...draft, sections: Array.from({ length: 5 }, () => ({ heading: 'x', text: 'y'.repeat(49_000) })) },
      413,
      'acta.too-long',
      'content',
    ],
  ])(
    'an acta with %s is refused, names the field, and keeps nothing',
    async (_, wrong, status, code, field) => {
      await heldSession();
      const reply = await ask('actas', wrong);
      expect([reply.status, reply.body.code, reply.body.field]).toEqual([status, code, field]);
      expect(await node.events('acta')).toEqual([]);
    },
  );

  it('a military operation with Colombia is refused with its source', async () => {
    await heldSession();
    const item = { title: 'Operativo', activity: 'combined-military-operation' };
    const reply = await ask(`sessions/${SESSION}/agenda`, item);
    expect(reply.body).toMatchObject({
      code: 'committee.joint-military-operation',
      citation: expect.stringContaining('Plan Ecuador'),
    });
  });

  it('two megabytes of text are refused before they are read', async () => {
    const text = 'x'.repeat(2_000_000);
    const reply = await ask('actas', { ...draft, sections: [{ heading: 'x', text }] });
    expect(reply.status).toBe(413);
  });

  it.each([
    ['2026-02-30', 'isDay'],
    ['ayer', 'isDay'],
  ])('a session on %s is refused', async (date, code) => {
    await post('bodies', establishment, 201);
    const reply = await ask('sessions', { id: 'x', body: BODY, meeting: { ...meeting, date } });
    expect([reply.status, reply.body.errors]).toEqual([
      422,
      [expect.objectContaining({ field: 'meeting.date', code })],
    ]);
  });

  it('a month that does not exist is refused in a claim, with its field', async () => {
    const source = { title: 'x' };
    const claim = { claim: '1', with: 'CO', outcome: 'held', date: '2019-13', source };
    const reply = await ask('sessions/ec-x/claims', claim);
    expect([reply.status, reply.body.code, reply.body.field]).toEqual([
      422,
      'committee.no-such-date',
      'date',
    ]);
  });

  it('a session of a body that was not yet founded is refused', async () => {
    await post('bodies', establishment, 201);
    const reply = await ask('sessions', { id: 'x', body: BODY, meeting: { ...meeting, date: '1980-01-01' } });
    expect([reply.status, reply.body.code, reply.body.field]).toEqual([
      422,
      'session.body-not-founded',
      'meeting.date',
    ]);
  });

  it('an acta is signed after its session was held, by the head of the delegation', async () => {
    await post('bodies', establishment, 201);
    await post('sessions', { id: 'comision-18', body: BODY, meeting }, 201);
    await post('actas', { ...draft, commitments: [] }, 201);
    const sign = (office: object, more: object = {}) =>
      ask(`actas/${ACTA}/signatures`, { version: 'ec-1', office, place: 'Quito', ...more });
    await post(`sessions/${SESSION}/delegations`, { head });
    expect((await sign(head)).body.code).toBe('acta.session-not-held');
    await ofColombia.agree();
    together(here, colombia);
    await post(`sessions/${SESSION}/records`, { outcome: 'held', date: '2026-03-10', present: [head] });
    expect((await sign({ office: 'ec-mtop' })).body.code).toBe('acta.not-head');
    expect((await sign({ office: 'co-cancilleria' })).body.code).toBe('committee.foreign-office');
    expect((await sign(head, { on: '2026-03-09' })).body).toMatchObject({
      code: 'acta.signed-before-session',
      field: 'on',
    });
    expect((await sign(head)).status).toBe(200);
  });

  it('the same acta twice is one; another text under its name, or another acta of its session, is refused', async () => {
    await signedActa();
    expect((await ask('actas', draft)).body).toMatchObject({ id: ACTA, version: 2 });
    expect((await ask('actas', { ...draft, sections: [] })).body.code).toBe('acta.already-drafted');
    expect((await ask('actas', { ...draft, id: 'acta-18-bis' })).body.code).toBe('acta.already-signed');
    expect((await ask(`actas/${ACTA}/drafts`, { sections: [] })).body.code).toBe('acta.concluded');
    const supplement = { ...draft, id: 'acta-18-bis', commitments: [], supplements: ACTA };
    expect((await ask('actas', { ...supplement, supplements: 'ec-otra' })).body.code).toBe(
      'acta.supplements-nothing',
    );
    await post('actas', supplement, 201);
  });

  it('right-to-left and combining characters are kept as they came', async () => {
    await post('bodies', establishment, 201);
    const title = 'Cami\u0301no \u202Bשלום\u202C';
    await post('sessions', { id: 'comision-18', body: BODY, title, meeting }, 201);
    expect((await ask(`sessions/${SESSION}`)).body.title).toBe(title);
  });

  it.each([
    ['bodies/ec-nada', 'body.unknown'],
    ['sessions/ec-nada', 'session.unknown'],
    ['actas/ec-nada', 'acta.unknown'],
    ['commitments/ec-nada', 'commitment.unknown'],
  ])('GET %s is 404', async (path, code) => {
    const reply = await ask(path);
    expect([reply.status, reply.body.code]).toEqual([404, code]);
  });

  it('progress of what no signed acta made is refused', async () => {
    await heldSession();
    await post('actas', draft, 201);
    const reply = await ask(`commitments/${ACTA}-c1/progress`, { state: 'in-progress' });
    expect([reply.status, reply.body.code]).toEqual([404, 'commitment.unknown']);
  });

  it.each([
    ['longer than what is told of it may be', `ec-${'x'.repeat(120)}`],
    ['that is written from right to left', 'ec-%E2%80%AEabc'],
    ['with combining characters', 'ec-cafe%CC%81'],
    ['that is several parts of an address', 'ec-a%2Fb'],
    ['of blanks', 'ec-%20'],
    ['of nothing', 'ec-'],
  ])('a name %s is refused, and nothing is kept', async (_, name) => {
    const source = { title: 'x' };
    for (const [path, claim] of [
      ['sessions', { claim: '1', with: 'CO', outcome: 'held', source }],
      ['commitments', { claim: '1', with: 'CO', text: 'Puente', source }],
    ] as const) {
      const reply = await ask(`${path}/${name}/claims`, claim);
      expect([reply.status, reply.body.code, reply.body.field]).toEqual([
        422,
        'committee.name-malformed',
        'id',
      ]);
    }
    expect([...(await node.events('session')), ...(await node.events('commitment'))]).toEqual([]);
  });

  it.each<[string, object, string, string]>([
    ['is above itself', { above: BODY }, 'body.above-itself', 'above'],
    ['is founded in years to come', { founded: '2999' }, 'committee.date-in-future', 'founded'],
    ['was founded on no day', { founded: '1989-02-30' }, 'committee.no-such-date', 'founded'],
    ['is founded by nothing', { authority: {} }, 'body.no-authority', 'authority'],
    ['has seats of a third country', { seats: [{ country: 'PE' }] }, 'body.seats-of-whom', 'seats'],
  ])('a body that %s is refused', async (_, more, code, field) => {
    const reply = await ask('bodies', { ...establishment, ...more });
    expect([reply.status, reply.body.code, reply.body.field]).toEqual([422, code, field]);
    expect(await node.events('body')).toEqual([]);
  });

  it('a body neither changes nor ends before it was founded', async () => {
    await post('bodies', establishment, 201);
    const authority = { instrument: 'ec-1998' };
    for (const [path, said] of [
      ['changes', { change: 'zona', since: '1988', authority }],
      ['ends', { since: '1989-08', authority }],
    ] as const)
      expect((await ask(`bodies/${BODY}/${path}`, said)).body).toMatchObject({
        code: 'body.not-yet-founded',
        field: 'since',
        citation: expect.stringContaining('1998'),
      });
  });

  it('no session is recorded of a day on which its body was not there', async () => {
    await heldSession();
    const record = { outcome: 'held', date: '1980-01-01', present: [head] };
    const reply = await ask(`sessions/${SESSION}/records`, record);
    expect([reply.status, reply.body.code, reply.body.field]).toEqual([
      422,
      'session.body-not-founded',
      'date',
    ]);
  });

  it('what a source says of a session before its body was there is kept, and flagged', async () => {
    await post('bodies', establishment, 201);
    const source = { title: 'El Comercio' };
    const claim = { claim: '1', with: 'CO', body: BODY, outcome: 'held', source };
    await post('sessions/ec-temprana/claims', { ...claim, date: '1985' });
    await post('sessions/ec-quiza/claims', { ...claim, date: '1989' });
    const { sessions } = (await ask('sessions')).body;
    expect(sessions.map(({ id, outsideItsBody }: Record<string, unknown>) => [id, outsideItsBody])).toEqual([
      ['ec-quiza', undefined],
      ['ec-temprana', 'not-yet-founded'],
    ]);
  });

  it('a session of a body of two others is no session of this relation', async () => {
    await post('bodies', { ...establishment, id: 'comision-pe', with: 'PE', seats: [] }, 201);
    const claim = { claim: '1', with: 'CO', body: 'ec-comision-pe', outcome: 'held', source: { title: 'x' } };
    expect((await ask('sessions/ec-x/claims', claim)).body).toMatchObject({
      code: 'session.body-of-others',
      field: 'body',
      citation: expect.any(String),
    });
    await heldSession();
    const watched = { ...draft, commitments: [{ ...draft.commitments[0], watchedBy: 'ec-comision-pe' }] };
    expect((await ask('actas', watched)).body).toMatchObject({ code: 'acta.names-unknown' });
  });

  it('an officer at the border convenes nothing', async () => {
    const reply = await node.ask('/v1/bodies', { body: establishment });
    expect([reply.status, reply.body.code]).toEqual([403, 'caller.not-permitted']);
  });
});

describe('a batch of claims', () => {
  const source = { title: 'El Comercio' };
  const held = { of: 'session', id: 'ec-gabinete-7', claim: '1', with: 'CO', outcome: 'held', source };
  const promised = {
    of: 'commitment',
    id: 'ec-gabinete-7-c01',
    claim: '1',
    with: 'CO',
    session: 'ec-gabinete-7',
    text: 'Puente',
    source,
  };
  const send = async (...lines: readonly (object | string)[]) => {
    const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
    const reply = await node.ask('/v1/claims/batch', { lines: text }, ministry);
    await publish();
    return reply.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { line: number; status: string; problem?: { code: string } });
  };

  it('is answered line by line in order; what is said again adds nothing, what is said otherwise corrects', async () => {
    expect(await send(held, promised, { ...held, date: '2018' }, held)).toMatchObject([
      { line: 1, id: 'ec-gabinete-7', status: 'claimed' },
      { line: 2, id: 'ec-gabinete-7-c01', status: 'claimed' },
      { line: 3, status: 'claimed' },
      { line: 4, status: 'claimed' },
    ]);
    expect((await send(held, promised)).map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect((await ask('sessions/ec-gabinete-7')).body).toMatchObject({ claims: [{ claim: '1' }] });
    expect((await ask('sessions/ec-gabinete-7')).body.claims[0].date).toBeUndefined();
    expect((await ask('commitments/ec-gabinete-7-c01')).body).toMatchObject({ text: 'Puente', offices: [] });
  });

  it('refuses a line for itself, with its problem, and keeps the others', async () => {
    const answers = await send(
      '{',
      { ...held, of: 'body' },
      { ...held, id: 'pe-x' },
      { ...promised, due: '2019-13' },
      { ...promised, text: undefined },
      held,
    );
    expect(answers.map(({ line, status, problem }) => [line, status, problem?.code])).toEqual([
      [1, 'refused', 'line.malformed'],
      [2, 'refused', 'request.invalid'],
      [3, 'refused', 'committee.name-not-yours'],
      [4, 'refused', 'committee.no-such-date'],
      [5, 'refused', 'request.invalid'],
      [6, 'claimed', undefined],
    ]);
    expect(await node.events('commitment')).toEqual([]);
  });

  it('is for who enters claims', async () => {
    const reply = await node.ask('/v1/claims/batch', { lines: JSON.stringify(held) });
    expect([reply.status, reply.body.code]).toEqual([403, 'caller.not-permitted']);
  });
});

describe('two actas of one session', () => {
  const other = { ...draft, id: 'acta-18-otra' };
  const OTHER = 'ec-acta-18-otra';
  const sign = (acta: string) =>
    ask(`actas/${acta}/signatures`, { version: 'ec-1', office: head, place: 'Quito' });
  const colombiaSigns = (acta: string) =>
    colombia.ask(
      'SignActa',
      { acta, version: 'ec-1', office: { office: 'co-cancilleria' }, place: 'Quito' },
      '2026-03-10',
    );

  it('may be drafted side by side; once both have signed one, the other is not signed', async () => {
    await heldSession();
    await post('actas', draft, 201);
    await post('actas', other, 201);
    await colombiaSigns(ACTA);
    together(here, colombia);
    await post(`actas/${ACTA}/signatures`, { version: 'ec-1', office: head, place: 'Quito' });
    const reply = await sign(OTHER);
    expect([reply.status, reply.body.code, reply.body.acta]).toEqual([409, 'acta.already-signed', ACTA]);
    expect(reply.body.citation).toBeDefined();
    expect((await ask(`actas/${OTHER}/drafts`, { sections: [] })).body.code).toBe('acta.already-signed');
    expect((await ask(`actas/${OTHER}/agreements`, { version: 'ec-1' })).body.code).toBe(
      'acta.already-signed',
    );
  });

  it('are both flagged where each side signed another first, the same at either node', async () => {
    await heldSession();
    await post('actas', draft, 201);
    await post('actas', other, 201);
    // Each signs both before it hears of the other’s signatures.
    await colombiaSigns(ACTA);
    await colombiaSigns(OTHER);
    for (const acta of [ACTA, OTHER]) expect((await sign(acta)).status).toBe(200);
    await publish();
    expect((await ask(`actas/${ACTA}`)).body).toMatchObject({ stage: 'signed', rivals: [OTHER] });
    expect((await ask(`sessions/${SESSION}`)).body).toMatchObject({ rivalActas: [ACTA, OTHER] });
    const [seen, theirs] = [here.seen('2026-03-11'), colombia.seen('2026-03-11')];
    expect(seen.actas.map(({ id, rivals }) => [id, rivals])).toEqual([
      [ACTA, [OTHER]],
      [OTHER, [ACTA]],
    ]);
    expect([theirs.actas, theirs.sessions]).toStrictEqual([seen.actas, seen.sessions]);
  });
});

describe('as of a moment', () => {
  it('an acta and its differences are shown as they were', async () => {
    await signedActa();
    expect((await ask(`actas/${ACTA}`)).body.stage).toBe('signed');
    // What is told in this spec is told in the afternoon of 10 March.
    expect((await ask(`actas/${ACTA}?asOf=2026-03-09`)).body.code).toBe('acta.unknown');
    expect((await ask(`actas/${ACTA}?asOf=2026-03-10`)).body).toMatchObject({
      on: '2026-03-10',
      stage: 'signed',
    });
    const differences = `actas/${ACTA}/differences?from=ec-1&to=ec-1`;
    expect((await ask(`${differences}&asOf=2026-03-09`)).body.code).toBe('acta.unknown');
    expect((await ask(`${differences}&asOf=2026-03-10`)).status).toBe(200);
  });
});

describe('a thing of which nothing can be made', () => {
  /** As no node that asks would tell it. */
  const faulty = async (session: string, date: string) => {
    const said = {
      session,
      parties: ['CO', 'EC'],
      claim: '1',
      outcome: 'held',
      date,
      source: { title: 'x' },
    };
    colombia.tellAndKeep(
      { type: 'SessionClaimed', data: { ...said, party: 'CO', with: 'EC', on: '2026-03-01' } },
      '2026-03-10T17:00:00.000000Z',
    );
    together(here, colombia);
  };

  it('says that it is held aside, lists say how many are, and the others go on', async () => {
    await faulty('co-a', '2019-13');
    await faulty('co-b', '2019-12');
    expect((await ask('sessions')).body).toMatchObject({ sessions: [{ id: 'co-b' }], heldAside: 1 });
    expect((await ask('commitments')).body.heldAside).toBeUndefined();
    const reply = await ask('sessions/co-a');
    expect([reply.status, reply.body.code, reply.body.name]).toEqual([409, 'committee.held-aside', 'co-a']);
    const act = await ask('sessions/co-a/papers', {
      paper: { title: 'x', digest, kind: 'report', bytes: 1 },
    });
    expect([act.status, act.body.code]).not.toEqual([500, 'internal.error']);
    await faulty('co-a', '2019-11');
    expect((await ask('sessions')).body.heldAside).toBeUndefined();
    expect((await ask('sessions/co-a')).status).toBe(200);
  });
});
