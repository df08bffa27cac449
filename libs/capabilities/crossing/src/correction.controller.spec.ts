import { BorderPost } from './fixtures/border-post.ts';
import { tokenOf } from '../../../../test/node-in-memory.ts';

const post = (id: string, kind: string, border?: string) => ({
  id,
  name: id,
  kind,
  ...(border ? { border } : {}),
  place: {},
  timeZone: 'America/Guayaquil',
  labels: [],
  source: { title: 'Registro de prueba', date: '2026-01-01' },
});
const crossing = (more: object = {}) => ({
  id: 'r-1',
  post: 'rumichaca',
  direction: 'entry',
  occurredAt: '2026-03-26T09:05:00-05:00',
  mode: 'land',
  nationality: 'COL',
  ...more,
});
const misread = (fields: object) => ({ reason: 'misread-document', fields });

let node: BorderPost;

beforeEach(async () => {
  node = new BorderPost();
  await node.open();
  await node.post('/v1/posts', post('rumichaca', 'land', 'CO'));
  await node.post('/v1/posts', post('tufino', 'land', 'CO'));
  await node.post('/v1/posts', post('huaquillas', 'land', 'PE'));
  await node.post('/v1/crossings', crossing());
});
afterEach(() => node.close());

const acts = async () => (await node.events('crossing')).map(({ type }) => type);
const asCustoms = { Authorization: `Bearer ${tokenOf({ agency: 'ec-senae' })}` };

describe('POST /v1/crossings/{id}/corrections', () => {
  it('corrects what was recorded wrongly, and says where that is told', async () => {
    const body = { ...misread({ nationality: 'PER' }), note: 'La cédula era peruana' };
    const { status, body: answer, headers } = await node.post('/v1/crossings/r-1/corrections', body);
    expect([status, answer.status, headers['etag']]).toEqual([201, 'corrected', '"2"']);
    expect(answer.ledgers).toEqual(['ec.co.crossing']);
    expect(headers['vecindad-position']).toMatch(/^ec=\d+,ec\.co\.crossing=2026-/);
    expect((await node.get('/v1/crossings/r-1')).body).toMatchObject({
      state: 'corrected',
      version: 2,
      entry: { nationality: 'PER', direction: 'entry' },
    });
  });

  it('is told nobody where nothing changes that was told', async () => {
    const { body, headers } = await node.post('/v1/crossings/r-1/corrections', misread({ age: 41 }));
    expect([body.status, body.ledgers]).toEqual(['corrected', []]);
    expect(headers['vecindad-position']).toMatch(/^ec=\d+$/);
  });

  it('to another border is told on both', async () => {
    const body = { reason: 'wrong-post', fields: { post: 'huaquillas' } };
    const { body: answer } = await node.post('/v1/crossings/r-1/corrections', body);
    expect(answer.ledgers).toEqual(['ec.co.crossing', 'ec.pe.crossing']);
  });

  it('sent again changes nothing; to what stands already, neither', async () => {
    const body = misread({ nationality: 'PER' });
    const key = { 'Idempotency-Key': 'k-1' };
    const first = await node.post('/v1/crossings/r-1/corrections', body, 'en', key);
    const again = await node.post('/v1/crossings/r-1/corrections', body, 'en', key);
    expect(again.body).toEqual({ ...first.body, status: 'repeated' });
    expect(again.headers['vecindad-position']).toBe(first.headers['vecindad-position']);
    expect((await node.post('/v1/crossings/r-1/corrections', body)).body.status).toBe('unchanged');
    expect(await acts()).toEqual(['CrossingRecorded', 'CrossingCorrected']);
    const other = await node.post('/v1/crossings/r-1/corrections', misread({ age: 1 }), 'en', key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotency-key.reused']);
  });

  it('rests on the version that was seen, where one is named', async () => {
    const seen = { 'If-Match': (await node.get('/v1/crossings/r-1')).headers['etag']! };
    await node.post('/v1/crossings/r-1/corrections', misread({ nationality: 'PER' }), 'en', seen);
    const late = await node.post(
      '/v1/crossings/r-1/corrections',
      misread({ nationality: 'VEN' }),
      'en',
      seen,
    );
    expect([late.status, late.body]).toMatchObject([412, { code: 'precondition.failed', actual: 2 }]);
  });

  it('of what was annulled meanwhile says so, and how that is undone', async () => {
    await node.post('/v1/crossings/r-1/annulment', { reason: 'duplicate' });
    const { status, body } = await node.post('/v1/crossings/r-1/corrections', misread({ age: 2 }));
    expect([status, body.code]).toEqual([409, 'crossing.annulled']);
    expect(body.detail).toContain('POST /v1/crossings/r-1/reinstatement');
  });

  it.each([
    [{ reason: 'duplicate', fields: {} }, 'reason'],
    [misread({ nationality: 'Perú' }), 'fields.nationality'],
    [misread({ nationality: 'PER', nationalityLabel: 'Perú' }), 'fields.nationality'],
    [misread({ id: 'r-2' }), 'fields.id'],
    [{ reason: 'typing-error' }, 'fields'],
    [{ ...misread({}), remove: ['nationality'] }, 'remove'],
  ])('refuses %j and names the field', async (body, field) => {
    const reply = await node.post('/v1/crossings/r-1/corrections', body);
    expect([reply.status, reply.body.errors?.[0].field]).toEqual([422, field]);
    expect(await acts()).toEqual(['CrossingRecorded']);
  });
});

describe('to another agency', () => {
  it('there is no such record: not to read, not to correct', async () => {
    for (const path of ['corrections', 'annulment', 'reinstatement']) {
      const body = {
        corrections: misread({ age: 3 }),
        annulment: { reason: 'duplicate' },
        reinstatement: { note: 'x' },
      };
      const of = (id: string) =>
        node.post(`/v1/crossings/${id}/${path}`, body[path as keyof typeof body], 'en', asCustoms);
      const [others, nobodys] = [await of('r-1'), await of('r-9')];
      expect([others.status, others.body.code]).toEqual([404, 'crossing.unknown']);
      expect(JSON.stringify(others.body).replaceAll('r-1', 'r-9')).toBe(JSON.stringify(nobodys.body));
    }
    expect((await node.get('/v1/crossings/r-1', 'en', asCustoms)).status).toBe(404);
    expect(await acts()).toEqual(['CrossingRecorded']);
  });

  it('the same id is its own record', async () => {
    await node.post('/v1/crossings', crossing({ nationality: 'VEN' }), 'en', asCustoms);
    await node.post('/v1/crossings/r-1/annulment', { reason: 'duplicate' }, 'en', asCustoms);
    expect((await node.get('/v1/crossings/r-1', 'en', asCustoms)).body).toMatchObject({
      state: 'annulled',
      entry: { nationality: 'VEN' },
    });
    expect((await node.get('/v1/crossings/r-1')).body).toMatchObject({ state: 'recorded' });
  });
});

describe('an annulment', () => {
  it('happens once, and is undone by a reinstatement', async () => {
    const annul = () => node.post('/v1/crossings/r-1/annulment', { reason: 'did-not-happen' });
    expect((await annul()).body).toMatchObject({
      status: 'annulled',
      version: 2,
      ledgers: ['ec.co.crossing'],
    });
    expect((await annul()).body).toMatchObject({ status: 'unchanged', version: 2 });
    const undone = await node.post('/v1/crossings/r-1/reinstatement', { note: 'Se anuló otro por error' });
    expect(undone.body).toMatchObject({ status: 'reinstated', version: 3, ledgers: ['ec.co.crossing'] });
    expect((await node.get('/v1/crossings/r-1')).body.state).toBe('recorded');
  });

  it('for another reason is not taken without a word why', async () => {
    const { status, body } = await node.post('/v1/crossings/r-1/annulment', { reason: 'other' });
    expect([status, body.code, body.field]).toEqual([422, 'correction.note-missing', 'note']);
  });
});

describe('GET /v1/crossings/{id}', () => {
  it('is the agency’s own record with its history: what, when, by whom, why, and where it was told', async () => {
    await node.post('/v1/crossings/r-1/corrections', {
      ...misread({ nationality: 'PER' }),
      note: 'Cédula peruana',
    });
    await node.post('/v1/crossings/r-1/annulment', { reason: 'duplicate' });
    const { body, headers } = await node.get('/v1/crossings/r-1');
    expect(headers['etag']).toBe('"3"');
    const told = (at: string) => ({ at, published: [{ ledger: 'ec.co.crossing', position: at }] });
    const [first, second, third] = (body.history as { at: string }[]).map(({ at }) => at);
    expect(body).toMatchObject({ id: 'r-1', state: 'annulled', entry: { nationality: 'PER', border: 'CO' } });
    expect(body.history).toEqual([
      { version: 1, act: 'recorded', by: 'ana', ...told(first!) },
      {
        version: 2,
        act: 'corrected',
        by: 'ana',
        reason: 'misread-document',
        note: 'Cédula peruana',
        changes: { nationality: { before: 'COL', after: 'PER' } },
        ...told(second!),
      },
      { version: 3, act: 'annulled', by: 'ana', reason: 'duplicate', ...told(third!) },
    ]);
    expect(JSON.stringify(body)).not.toContain((await node.recorded())[0]!.publicId);
  });

  it('as of a moment is what was known then', async () => {
    await node.post('/v1/crossings/r-1/corrections', misread({ nationality: 'PER' }));
    const [{ at }] = (await node.get('/v1/crossings/r-1')).body.history as [{ at: string }];
    const then = await node.get(`/v1/crossings/r-1?asOf=${at}`);
    expect(then.body).toMatchObject({ state: 'recorded', version: 1, entry: { nationality: 'COL' } });
    expect((await node.get('/v1/crossings/r-1?asOf=2020-01-01T00:00:00Z')).status).toBe(404);
  });

  it.each(['r-9', 'a%00b', 'batch'])('of %s is not there', async (id) =>
    expect((await node.get(`/v1/crossings/${id}`)).status).toBeGreaterThanOrEqual(400),
  );
});

describe('a record sent again', () => {
  it('with other values says how to correct it, in both languages', async () => {
    const english = await node.post('/v1/crossings', crossing({ nationality: 'PER' }));
    expect([english.status, english.body]).toMatchObject([
      409,
      { code: 'crossing.recorded-otherwise', differing: ['nationality'] },
    ]);
    expect(english.body.detail).toContain('POST /v1/crossings/r-1/corrections');
    const spanish = await node.post('/v1/crossings', crossing({ nationality: 'PER' }), 'es');
    expect(spanish.body.detail).toContain('corríjalos con POST /v1/crossings/r-1/corrections');
  });

  it('as it stands after its correction is the same record', async () => {
    await node.post('/v1/crossings/r-1/corrections', misread({ nationality: 'PER' }));
    const reply = await node.post('/v1/crossings', crossing({ nationality: 'PER' }));
    expect([reply.status, reply.headers['etag']]).toEqual([201, '"2"']);
    expect(await node.batch(crossing({ nationality: 'PER' }), crossing())).toMatchObject([
      { status: 'repeated' },
      { status: 'repeated' },
    ]);
    expect(await acts()).toEqual(['CrossingRecorded', 'CrossingCorrected']);
  });

  it('after it was annulled is not taken for counted', async () => {
    await node.post('/v1/crossings/r-1/annulment', { reason: 'duplicate' });
    for (const body of [crossing(), crossing({ nationality: 'PER' })]) {
      const reply = await node.post('/v1/crossings', body);
      expect([reply.status, reply.body.code]).toEqual([409, 'crossing.annulled']);
      expect(await node.batch(body)).toMatchObject([
        { status: 'refused', problem: { code: 'crossing.annulled' } },
      ]);
    }
  });
});

describe('lines of a batch', () => {
  const annul = { act: 'annul', id: 'r-1', key: 'retiro-1', reason: 'duplicate' };
  const reinstate = { act: 'reinstate', id: 'r-1', key: 'retiro-1', note: 'Retirado por error' };

  it('correct, annul and reinstate, those of one record in their order', async () => {
    const answers = await node.batch(
      crossing({ id: 'r-2' }),
      { act: 'correct', id: 'r-2', key: 'c-1', ...misread({ nationality: 'PER' }) },
      { act: 'annul', id: 'r-2', key: 'a-1', reason: 'duplicate' },
      { act: 'correct', id: 'r-2', key: 'c-2', ...misread({ age: 3 }) },
      { act: 'reinstate', id: 'r-2', key: 'a-1', note: 'no lo era' },
      { act: 'correct', id: 'r-2', key: 'c-2', ...misread({ age: 3 }) },
      annul,
      { act: 'annul', id: 'r-9', key: 'a-1', reason: 'duplicate' },
    );
    expect(answers.map(({ status, problem }) => [status, problem?.code])).toEqual([
      ['recorded', undefined],
      ['corrected', undefined],
      ['annulled', undefined],
      ['refused', 'crossing.annulled'],
      ['reinstated', undefined],
      ['corrected', undefined],
      ['annulled', undefined],
      ['refused', 'crossing.unknown'],
    ]);
    expect(Object.keys(answers[6]!.position!)).toEqual(['ec', 'ec.co.crossing']);
    expect(Object.keys(answers[5]!.position!)).toEqual(['ec']);
  });

  it('sent again are repeats with the same position, also after what came of them was undone', async () => {
    const [first] = await node.batch(annul);
    expect(await node.batch(annul)).toEqual([{ ...first, status: 'repeated' }]);
    expect(await node.batch({ ...annul, key: 'retiro-2' })).toMatchObject([{ status: 'unchanged' }]);
    await node.batch(reinstate);
    expect(await node.batch(annul)).toEqual([{ ...first, status: 'repeated' }]);
    expect(await node.batch({ ...annul, key: 'retiro-3' })).toMatchObject([{ status: 'annulled' }]);
  });

  it('rest on the version that was seen, where one is named', async () => {
    expect(await node.batch({ ...annul, version: 7 })).toMatchObject([
      { status: 'refused', problem: { code: 'precondition.failed' } },
    ]);
    expect(await node.batch({ ...annul, version: 1 })).toMatchObject([{ status: 'annulled' }]);
  });

  it.each([
    [{ ...annul, act: 'undo' }, 'act'],
    [{ ...annul, act: 'constructor' }, 'act'],
    [{ ...annul, key: undefined }, 'key'],
    [{ ...annul, reason: 'misread-document' }, 'reason'],
    [{ ...annul, id: undefined }, 'id'],
    [{ ...reinstate, note: undefined }, 'note'],
  ])('refuse %j and name the field', async (line, field) => {
    const [answer] = await node.batch(line);
    expect(answer).toMatchObject({ status: 'refused', problem: { code: 'request.invalid' } });
    expect(JSON.stringify(answer)).toContain(`"field":"${field}"`);
    expect(await acts()).toEqual(['CrossingRecorded']);
  });
});

describe('a claim about a post', () => {
  const status = (more: object = {}) => ({
    status: 'open',
    traffic: 'vehicles',
    since: '2025-11-28T08:00:00-05:00',
    reason: 'Abierto',
    source: { title: 'Parte', date: '2025-11-30' },
    ...more,
  });
  const claim = async (more: object = {}) => {
    const { body } = await node.put('/v1/posts/rumichaca/status', status(more));
    return body.version as number;
  };
  const holds = async () => (await node.get('/v1/posts/rumichaca')).body.claims['EC/vehicles'];

  it('of one moment in another offset holds where it was recorded later; an older one that comes late does not', async () => {
    await claim();
    const version = await claim({ status: 'closed', since: '2025-11-28T13:00:00Z', reason: 'Cerrado' });
    await claim({ since: '2025-11-01' });
    expect(await holds()).toEqual({ open: false, since: '2025-11-28T13:00:00Z', reason: 'Cerrado', version });
  });

  it('is corrected and withdrawn, and the history shows what it said', async () => {
    const version = await claim();
    const path = `/v1/posts/rumichaca/claims/${version}`;
    const right = await node.post(`${path}/corrections`, {
      reason: 'wrong-time',
      note: 'El parte decía las 9',
      fields: { since: '2025-11-28T09:00:00-05:00', status: 'closed' },
    });
    expect([right.status, right.headers['vecindad-position']]).toEqual([
      201,
      expect.stringMatching(/^ec=\d+,ec\.co\.crossing=/),
    ]);
    expect(await holds()).toMatchObject({ open: false, since: '2025-11-28T09:00:00-05:00', version });
    expect((await node.post(`${path}/withdrawal`, { reason: 'wrong-post' })).status).toBe(200);
    expect(await holds()).toBeUndefined();
    const { history } = (await node.get('/v1/posts/rumichaca')).body;
    expect(history.slice(1)).toMatchObject([
      { version, act: 'opened', by: 'ana', said: { since: '2025-11-28T08:00:00-05:00' } },
      {
        act: 'claim-corrected',
        claim: version,
        reason: 'wrong-time',
        note: 'El parte decía las 9',
        changes: {
          open: { before: true, after: false },
          since: { before: '2025-11-28T08:00:00-05:00', after: '2025-11-28T09:00:00-05:00' },
        },
      },
      { act: 'claim-withdrawn', claim: version, reason: 'wrong-post' },
    ]);
  });

  it.each([
    ['9', 404, 'post.claim-unknown'],
    ['1', 404, 'post.claim-unknown'],
    ['x', 400, 'parameter.malformed'],
  ])('named %s is refused', async (name, expected, code) => {
    const reply = await node.post(`/v1/posts/rumichaca/claims/${name}/withdrawal`, { reason: 'wrong-post' });
    expect([reply.status, reply.body.code]).toEqual([expected, code]);
  });

  it('and a fact of a post: what was wrong in it is said to have been', async () => {
    const { id: _, ...facts } = post('rumichaca', 'land', 'CO');
    const body = { ...facts, hours: '06–18', correction: { reason: 'typing-error', note: 'Eran las 18' } };
    await node.put('/v1/posts/rumichaca', body, { 'If-Match': '*' });
    expect((await node.get('/v1/posts/rumichaca')).body.history.at(-1)).toMatchObject({
      act: 'described',
      reason: 'typing-error',
      note: 'Eran las 18',
      changes: { hours: { before: null, after: '06–18' } },
    });
  });
});
