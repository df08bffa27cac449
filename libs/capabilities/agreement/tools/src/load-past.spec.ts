import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rest } from '#tools/client';
import { instrumentsOfThePast } from './load-past.ts';

const HEADER = 'id,claim,parties,title,kind,signed_on,source,source_title,source_date,confidence';
const ROW =
  'ec-pe-2024-x,1,EC; PE,"Convenio, de prueba",Andean decision,2024-05,https://example.org/1,Prensa,2024-06,reported';

describe('a folder with instruments of the past', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'vecindad-instruments-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const given = (...lines: string[]): void =>
    writeFileSync(join(folder, 'instruments.csv'), `\uFEFF${lines.join('\r\n')}\r\n`);
  /** What a node is told, each with its key: the same key is the same content. */
  const told = async () => {
    const requests: { path: string; key: string; body: Record<string, unknown> }[] = [];
    const json = async (
      path: string,
      { headers, body }: { headers: Record<string, string>; body: object },
    ) => {
      requests.push({ path, key: headers['idempotency-key']!, body: body as Record<string, unknown> });
    };
    const words = await (await instrumentsOfThePast.read(folder))({ json } as unknown as Rest);
    return { requests, words };
  };

  it('is told as claims with their sources; again they are the same, and a row that was corrected is another', async () => {
    given(HEADER, ROW);
    const { requests, words } = await told();
    expect(requests).toMatchObject([
      {
        path: '/v1/instruments/ec-pe-2024-x/claims',
        body: {
          claim: 'ec-pe-2024-x-1',
          with: 'PE',
          on: '2024-06-01',
          title: 'Convenio, de prueba',
          kind: 'andean-decision',
          signedOn: '2024-05',
          source: { title: 'Prensa', date: '2024-06', url: 'https://example.org/1', confidence: 'reported' },
        },
      },
    ]);
    expect(words).toBe(
      'instruments of the past: 1, by 1 claims with their sources, told to their parties as 1',
    );
    expect((await told()).requests[0]!.key).toBe(requests[0]!.key);
    given(HEADER, ROW.replace('2024-05', '2024-05-03'));
    const corrected = (await told()).requests[0]!;
    expect([corrected.body['claim'], corrected.key === requests[0]!.key]).toEqual(['ec-pe-2024-x-1', false]);
  });

  it.each([
    ['a column is missing', ['id,claim', 'a,1'], /header has no column parties/],
    ['a column is strange', [`${HEADER},colour`, `${ROW},red`], /unknown column colour/],
    ['a needed field is empty', [HEADER, ROW.replace('reported', '')], /line 2: confidence is empty/],
    ['a claim stands twice', [HEADER, ROW, ROW], /line 3: ec-pe-2024-x 1 stands on line 2 already/],
  ])('is refused whole, with the place, where %s', async (_, lines, why) => {
    given(...lines);
    await expect(instrumentsOfThePast.read(folder)).rejects.toThrow(why);
  });
});
