import { BorderPost } from './fixtures/border-post.ts';

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
  post: 'rumichaca',
  direction: 'entry',
  occurredAt: '2026-03-26T09:05:00-05:00',
  mode: 'land',
  nationality: 'COL',
  ...more,
});

let node: BorderPost;

beforeEach(async () => {
  node = new BorderPost();
  await node.open();
  await node.post('/v1/posts', post('rumichaca', 'land', 'CO'));
  await node.post('/v1/posts', post('quito', 'air'));
});
afterEach(() => node.close());

describe('an upload that goes on for days', () => {
  it('is answered line by line, as the lines come', async () => {
    const lines = ['t-1', 't-2', 't-3'].map((id) => crossing({ id }));
    const told: string[] = [];
    for await (const { id, status } of node.upload(lines)) {
      told.push(`${id} ${status}`);
      expect(await node.recorded()).toHaveLength(told.length);
    }
    expect(told).toEqual(['t-1 recorded', 't-2 recorded', 't-3 recorded']);
  });
});

describe('POST /v1/crossings', () => {
  it('keeps at home all that was told, under a name drawn for telling', async () => {
    const said = { age: 34, sex: 'F', residence: 'COL', category: 'ec-12-iv', nationality: undefined };
    const reply = await node.post('/v1/crossings', crossing({ ...said, nationalityLabel: ' Haití' }));
    expect(reply.status).toBe(201);
    const [kept] = await node.recorded();
    expect(kept).toMatchObject({ age: 34, sex: 'F', residence: 'COL', category: 'ec-12-iv' });
    expect(kept).toMatchObject({ nationalityLabel: ' Haití', occurredAt: '2026-03-26T09:05:00-05:00' });
    expect(kept!.publicId).toMatch(/^[0-9a-f-]{14}4/);
    expect(JSON.stringify(reply.body)).not.toContain(kept!.publicId);
  });

  it.each([
    [{ nationality: 'Colombia' }, 'nationality', 'COL'],
    [{ mode: 'helicoptero' }, 'mode', 'air'],
    [{ purpose: 'Turismo' }, 'purpose', 'tourism'],
  ])(
    'refuses %j with the field and the nearest code, in both languages, and keeps nothing',
    async (wrong, field, nearest) => {
      const english = await node.post('/v1/crossings', crossing(wrong));
      const spanish = await node.post('/v1/crossings', crossing(wrong), 'es');
      expect([english.status, english.body.code]).toEqual([422, 'request.invalid']);
      expect(english.body.errors).toEqual([
        {
          field,
          code: 'isNearCode',
          message: `${field} must be a code of its vocabulary; the nearest is: ${nearest}`,
        },
      ]);
      expect(spanish.body.errors[0].message).toBe(
        `${field} debe ser un código de su vocabulario; el más parecido es: ${nearest}`,
      );
      expect(await node.recorded()).toEqual([]);
    },
  );

  it('refuses who flies over a bridge, and who walks into an airport', async () => {
    const flown = await node.post('/v1/crossings', crossing({ mode: 'air' }));
    expect([flown.status, flown.body]).toMatchObject([
      422,
      { code: 'crossing.mode-not-of-post', field: 'mode', admitted: 'land, unspecified' },
    ]);
    const walked = await node.post('/v1/crossings', crossing({ post: 'quito' }));
    expect(walked.body.code).toBe('crossing.mode-not-of-post');
    expect(await node.recorded()).toEqual([]);
  });

  it.each(['0001-01-01T00:00:00Z', '0001-01-01', '1823-07-24', '0000-01-01'])(
    'refuses what happened in %s, and names the field',
    async (occurredAt) => {
      const reply = await node.post('/v1/crossings', crossing({ occurredAt }));
      expect(reply.status).toBe(422);
      expect(JSON.stringify(reply.body)).toContain('occurredAt');
      expect(await node.recorded()).toEqual([]);
    },
  );
});

describe('POST /v1/crossings/batch', () => {
  it('takes one form of a code and of an id: twins that look alike are refused, not counted apart', async () => {
    const nfc = 'Peñón-9'.normalize('NFC');
    const answers = await node.batch(
      { id: 'tw-0', ...crossing() },
      { id: 'tw-1', ...crossing({ nationality: 'COL ' }) },
      { id: 'tw-2', ...crossing({ nationality: ' COL' }) },
      { id: 'tw-3', ...crossing({ nationality: 'COL\u200b' }) },
      { id: nfc, ...crossing({ nationality: undefined, nationalityLabel: 'Haití' }) },
      { id: nfc.normalize('NFD'), ...crossing({ nationality: undefined, nationalityLabel: 'Haití' }) },
    );
    expect(answers.map(({ status }) => status)).toEqual([
      'recorded',
      'refused',
      'refused',
      'refused',
      'recorded',
      'refused',
    ]);
    expect(await node.recorded()).toHaveLength(2);
  });

  it('names each line’s record: lines without one are refused, not taken for one another', async () => {
    const answers = await node.batch(crossing(), crossing());
    expect(answers).toMatchObject([
      { status: 'refused', problem: { errors: [{ field: 'id' }] } },
      { status: 'refused', problem: { errors: [{ field: 'id' }] } },
    ]);
  });

  it('takes a line again as the same, although a name is drawn each time', async () => {
    const line = { id: 'r-1', ...crossing() };
    expect((await node.batch(line, { ...line, id: 'r-2' })).map(({ status }) => status)).toEqual([
      'recorded',
      'recorded',
    ]);
    expect(await node.batch(line)).toMatchObject([{ status: 'repeated' }]);
    const drawn = (await node.recorded()).map(({ publicId }) => publicId);
    expect(new Set(drawn).size).toBe(2);
  });
});

describe('a person who seeks protection', () => {
  const seeking = (exitStamp?: string, more: object = {}) =>
    crossing({ seeksProtection: true, ...(exitStamp ? { exitStamp } : {}), ...more });

  it.each([
    ['entry', undefined],
    ['entry', 'unknown'],
    ['entry', 'not-seen'],
    ['exit', 'seen'],
    ['exit', undefined],
  ])(
    'whose %s has an exit stamp that is %s is told of to nobody, nor what becomes of it',
    async (direction, stamp) => {
      const recorded = await node.post('/v1/crossings', seeking(stamp, { id: 'r-1', direction }));
      expect([recorded.status, recorded.body.ledger]).toEqual([201, undefined]);
      expect(recorded.headers['vecindad-position'] ?? '').not.toMatch(/\.(co|pe|all)\./);
      const corrected = await node.post('/v1/crossings/r-1/corrections', {
        reason: 'wrong-post',
        fields: { post: 'quito', mode: 'air', direction: 'entry' },
      });
      expect([corrected.body.status, corrected.body.ledgers]).toEqual(['corrected', []]);
      const annulled = await node.post('/v1/crossings/r-1/annulment', { reason: 'duplicate' });
      expect([annulled.body.status, annulled.body.ledgers]).toEqual(['annulled', []]);
      const again = await node.post('/v1/crossings/r-1/reinstatement', { note: 'no lo era' });
      expect([again.body.status, again.body.ledgers]).toEqual(['reinstated', []]);
    },
  );

  it('whose exit the other country has stamped is told of as anybody is, without a word of protection', async () => {
    const { body } = await node.post('/v1/crossings', seeking('seen', { id: 'r-1' }));
    const ordinary = await node.post('/v1/crossings', crossing({ id: 'r-2' }));
    expect([body.ledger, ordinary.body.ledger]).toEqual(['ec.co.crossing', 'ec.co.crossing']);
    // Which it was stays as it was, whatever is found out of the crossing.
    const turned = { reason: 'typing-error', fields: { direction: 'exit' } };
    expect((await node.post('/v1/crossings/r-1/corrections', turned)).body.ledgers).toEqual([
      'ec.co.crossing',
    ]);
    expect((await node.post('/v1/crossings/r-1/annulment', { reason: 'duplicate' })).body.ledgers).toEqual([
      'ec.co.crossing',
    ]);
  });

  it('is shown by a route of its own, and there is no such crossing to others', async () => {
    await node.post('/v1/crossings', seeking('unknown', { id: 'r-1' }));
    await node.post('/v1/crossings', crossing({ id: 'r-2' }));
    const asked = async (path: string) => {
      const { status, body } = await node.get(path);
      return [status, body.code, body.entry?.seeksProtection];
    };
    expect(await asked('/v1/crossings/r-1')).toEqual(await asked('/v1/crossings/none'));
    expect(await asked('/v1/protected-crossings/r-1')).toEqual([200, undefined, true]);
    expect(await asked('/v1/protected-crossings/r-2')).toEqual([404, 'crossing.unknown', undefined]);
    expect(await asked('/v1/crossings/r-2')).toEqual([200, undefined, undefined]);
  });

  it('is recorded from a batch too; sent again otherwise it is refused, and no correction touches it', async () => {
    expect(await node.batch(seeking('unknown', { id: 'r-1' }))).toMatchObject([{ status: 'recorded' }]);
    const [otherwise] = await node.batch(crossing({ id: 'r-1' }));
    expect(otherwise).toMatchObject({ status: 'refused', problem: { code: 'crossing.recorded-otherwise' } });
    const corrected = await node.post('/v1/crossings/r-1/corrections', {
      reason: 'typing-error',
      fields: { seeksProtection: false },
    });
    expect([corrected.status, corrected.body.errors[0].field]).toEqual([422, 'fields.seeksProtection']);
  });

  it('is asked for an exit stamp in three words and no other', async () => {
    const { status, body } = await node.post('/v1/crossings', seeking('perhaps'));
    expect([status, body.errors[0].field]).toEqual([422, 'exitStamp']);
  });
});
