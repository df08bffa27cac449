import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { claimsOf } from './claims.ts';
import { readRows } from './read-rows.ts';

const SESSIONS = 'id,claim,relation,body,date,session_status,source,source_title,source_date,confidence';
const HELD =
  'ec-pe-cabinet-15,1,EC-PE,presidential-encounter-and-cabinet,2024-07-04,held,https://example.org/1,"Encuentro, Lima",2024-07,established';
const COMMITMENTS =
  'id,session_id,thread,text,owner_ec,owner_other,due,later_status,status_date,source,source_title,confidence';

describe('a folder of what is known of the past', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'vecindad-rows-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const given = (name: string, ...lines: string[]): void =>
    writeFileSync(join(folder, name), `\uFEFF${lines.join('\r\n')}\r\n`);

  it('is read with its quotes, byte-order mark and line ends; what is empty is not known', async () => {
    given('sessions.csv', SESSIONS, HELD);
    const { sessions, commitments } = await readRows(folder);
    expect(sessions).toEqual([
      {
        id: 'ec-pe-cabinet-15',
        claim: '1',
        relation: 'EC-PE',
        body: 'presidential-encounter-and-cabinet',
        date: '2024-07-04',
        session_status: 'held',
        source: 'https://example.org/1',
        source_title: 'Encuentro, Lima',
        source_date: '2024-07',
        confidence: 'established',
      },
    ]);
    expect(commitments).toEqual([]);
  });

  it.each([
    ['nothing of it is there', [], /has neither sessions.csv nor commitments.csv/],
    ['a column is missing', ['id,claim', 'a,1'], /header has no column relation/],
    ['a column is strange', [`${SESSIONS},colour`, `${HELD},red`], /unknown column colour/],
    ['a needed field is empty', [SESSIONS, HELD.replace('held', '')], /line 2: session_status is empty/],
    ['a claim stands twice', [SESSIONS, HELD, HELD], /line 3: ec-pe-cabinet-15 1 stands on line 2 already/],
    ['a quote is not closed', [SESSIONS, HELD.replace('Lima"', 'Lima')], /sessions.csv: Quote Not Closed/],
    ['a row is short', [SESSIONS, 'ec-pe-cabinet-15,1'], /Invalid Record Length/],
  ])('is refused whole, with the place, where %s', async (_, lines, why) => {
    if (lines.length > 0) given('sessions.csv', ...lines);
    await expect(readRows(folder)).rejects.toThrow(why);
  });

  it('is told as claims: partial dates as they are, a foreign host in words, offices by country', async () => {
    given(
      'sessions.csv',
      `${SESSIONS},country_host`,
      `${HELD},PE`,
      'ec-pe-1998-set,1,EC-PE,high-level-meeting,1998-10,held,https://example.org/2,Brasilia,,established,BR',
    );
    given(
      'commitments.csv',
      COMMITMENTS,
      'ec-pe-cabinet-15-c01,ec-pe-cabinet-15,roads,Terminar el eje 4,Ministerio de Transporte,SUNAT; Migraciones,2026,in progress,2025-12,https://example.org/1,Lima,reported',
    );
    const claims = claimsOf(await readRows(folder));
    expect(claims.map(({ of, id }) => `${of} ${id}`)).toEqual([
      'session ec-pe-cabinet-15',
      'session ec-pe-1998-set',
      'commitment ec-pe-cabinet-15-c01',
      'commitment ec-pe-cabinet-15-c01',
    ]);
    expect(claims[1]!.body).toMatchObject({ date: '1998-10', note: 'País sede: BR', outcome: 'held' });
    expect(claims[1]!.body).not.toHaveProperty('host');
    expect(claims[0]!.body).toMatchObject({ body: 'ec-gabinete-binacional-pe', host: 'PE' });
    const promise = {
      with: 'PE',
      session: 'ec-pe-cabinet-15',
      text: 'Terminar el eje 4',
      offices: [
        { office: 'ec-ministerio-de-transporte', name: 'Ministerio de Transporte' },
        { office: 'pe-sunat', name: 'SUNAT' },
        { office: 'pe-migraciones', name: 'Migraciones' },
      ],
      due: '2026',
      source: { title: 'Lima', url: 'https://example.org/1', confidence: 'reported' },
    };
    expect(claims[2]!.body).toEqual({ claim: '1', ...promise });
    expect(claims[3]!.body).toEqual({
      claim: '2',
      ...promise,
      on: '2025-12-01',
      state: 'in-progress',
      stateSince: '2025-12',
    });
  });

  it('links a promise to the earlier one that its row says was made again, and to no other', async () => {
    const row = (id: string, session: string, thread: string, state: string) =>
      `${id},${session},${thread},Texto,,,,${state},,https://example.org,Fuente,reported`;
    given(
      'commitments.csv',
      COMMITMENTS,
      row('ec-pe-a-c1', 'ec-pe-a', 'roads', 'repeated in later session'),
      row('ec-co-a-c1', 'ec-co-a', 'roads', 'not known'),
      row('ec-pe-b-c1', 'ec-pe-b', 'roads', 'fulfilled'),
      row('ec-pe-c-c1', 'ec-pe-c', 'roads', 'not known'),
    );
    const repeats = claimsOf(await readRows(folder)).map(
      ({ body }) => (body as { repeats?: string }).repeats,
    );
    expect(repeats).toEqual([undefined, undefined, undefined, 'ec-pe-a-c1', 'ec-pe-a-c1', undefined]);
  });

  it('of both relations, is told to each apart', async () => {
    given(
      'sessions.csv',
      SESSIONS,
      'can-council-2024-01,1,EC-CO; EC-PE,high-level-meeting,2024-01-21,held,https://example.org,CAN,2024,established',
    );
    given(
      'commitments.csv',
      COMMITMENTS,
      'can-council-2024-01-c01,can-council-2024-01,,Texto,,,,,,https://example.org,CAN,reported',
    );
    expect(
      claimsOf(await readRows(folder)).map(({ of, id, body }) => [
        `${of} ${id}`,
        (body as { with: string }).with,
      ]),
    ).toEqual([
      ['session ec-can-council-2024-01-co', 'CO'],
      ['session ec-can-council-2024-01-pe', 'PE'],
      ['commitment ec-can-council-2024-01-c01-co', 'CO'],
      ['commitment ec-can-council-2024-01-c01-pe', 'PE'],
    ]);
  });
});
