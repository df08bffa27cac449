import { MemoryRows } from '#platform/projection';
import { NodeInMemory } from '../../../../test/node-in-memory.ts';
import { shownFrom } from '../../../../test/shown-from.ts';
import { published } from './fixtures/ledgers.ts';
import { ID, sideOf } from './fixtures/sides.ts';
import { FollowUps } from './follow-up.ts';
import { InstrumentsController } from './instruments.controller.ts';
import { instruments } from './instruments.projection.ts';
import { Instruments } from './instruments.ts';
import { agreementProblems } from './problems.ts';

const clause = {
  article: 'art. 4',
  matters: ['missing-persons'],
  agencies: ['ec-policia', 'co-policia'],
} as const;
const other = {
  article: 'art. 5',
  matters: ['human-trafficking'],
  agencies: ['ec-fiscalia', 'co-fiscalia'],
} as const;

/** Signed by both in March 2021, in force with that, until the end of the year; it lets two pairs of agencies share. */
const [ecuador, colombia] = [sideOf('EC', 'CO'), sideOf('CO', 'EC')];
const rows = new MemoryRows();
published(
  ecuador.proposed({ until: '2021-12-31', authorises: [clause, other] }),
  ecuador.signed('ec-1'),
  colombia.signed('ec-1'),
).forEach((event) => rows.fold(instruments, event));

const view = new NodeInMemory({
  controllers: [InstrumentsController],
  imports: [shownFrom(rows, { reached: async () => ({ 'ec.co.agreement': 2 }) })],
  providers: [Instruments, FollowUps],
  problems: agreementProblems,
  app: 'SHARED_VIEW',
});
beforeAll(() => view.open());
afterAll(() => view.close());

const asked = (path: string, country: 'EC' | 'CO' | 'PE' = 'CO') =>
  view.ask(path, {}, { country, agency: `${country.toLowerCase()}-comite`, roles: ['committee'] });
const inForce = {
  instrument: ID,
  title: 'Acuerdo',
  parties: ['EC', 'CO'],
  operating: true,
  stage: 'in-force',
  from: '2021-03-01',
  until: '2021-12-31',
};

describe('the authorisations over HTTP', () => {
  it('say on a day who may share what with whom, by which article, from when to when; to both parties alike', async () => {
    for (const country of ['EC', 'CO'] as const) {
      const { status, body } = await asked('/v1/authorisations?on=2021-06-01', country);
      expect(status).toBe(200);
      expect(body).toEqual({
        on: '2021-06-01',
        authorisations: [
          { ...inForce, ...clause },
          { ...inForce, ...other },
        ],
      });
    }
  });

  it('are shown as no longer operating once the instrument has expired', async () => {
    const { body } = await asked('/v1/authorisations?on=2022-01-01');
    expect(body.authorisations).toMatchObject([
      { article: 'art. 4', operating: false, stage: 'expired' },
      { article: 'art. 5', operating: false, stage: 'expired' },
    ]);
  });

  it.each([
    ['matter=missing-persons', ['art. 4']],
    ['agency=co-fiscalia', ['art. 5']],
    ['matter=missing-persons&agency=co-fiscalia', []],
    ['instrument=ec-acuerdo&party=EC&operating=true', ['art. 4', 'art. 5']],
    ['instrument=ec-otro', []],
    ['party=PE', []],
    ['operating=false', []],
  ])('%s leaves those of it', async (query, articles) => {
    const { body } = await asked(`/v1/authorisations?on=2021-06-01&${query}`);
    expect(body.authorisations.map(({ article }: { article: string }) => article)).toEqual(articles);
  });

  it.each(['on=2021-02-30', 'on=1799-12-31', 'matter=weather', 'operating=perhaps', 'party=XX', 'limit=0'])(
    '%s is refused',
    async (query) => {
      const { status, body } = await asked(`/v1/authorisations?${query}`);
      expect([status, body.code]).toEqual([422, 'request.invalid']);
    },
  );

  it('come in pages, each behind the one before; as CSV, all of them', async () => {
    const first = await asked('/v1/authorisations?on=2021-06-01&limit=1');
    expect(first.body.authorisations).toMatchObject([{ article: 'art. 4' }]);
    const second = await asked(`/v1/authorisations?on=2021-06-01&limit=1&cursor=${first.body.next}`);
    expect([second.body.authorisations.length, second.body.next]).toEqual([1, undefined]);
    expect(second.body.authorisations).toMatchObject([{ article: 'art. 5' }]);
    const { text } = await view.ask(
      '/v1/authorisations?on=2021-06-01',
      { headers: { accept: 'text/csv' } },
      { country: 'CO', agency: 'co-comite', roles: ['committee'] },
    );
    expect(text.trim().split('\r\n')).toHaveLength(3);
    expect((await asked('/v1/authorisations?cursor=x')).body.code).toBe('cursor.malformed');
  });

  it('are nothing to a country that is no party', async () =>
    expect((await asked('/v1/authorisations?on=2021-06-01', 'PE')).body.authorisations).toEqual([]));
});

describe('one instrument over HTTP', () => {
  it('is shown as it stood on the day that is asked about', async () => {
    const stages = await Promise.all(
      ['2021-06-01', '2022-01-01'].map(
        async (on) => (await asked(`/v1/instruments/${ID}?on=${on}`)).body as { on: string; stage: string },
      ),
    );
    expect(stages.map(({ on, stage }) => [on, stage])).toEqual([
      ['2021-06-01', 'in-force'],
      ['2022-01-01', 'expired'],
    ]);
  });

  it('is shown as it was known at a moment, by recording, or as it was by then, by occurrence', async () => {
    // All was done in March 2021, and recorded in the first seconds of 2022.
    const stage = async (query: string) =>
      ((await asked(`/v1/instruments/${ID}?${query}`)).body as { stage?: string; code?: string }).stage;
    expect(await stage('asOf=2021-06-01&by=occurrence')).toBe('in-force');
    expect(await stage('asOf=2021-06-01&by=recording')).toBeUndefined();
    expect(await stage('asOf=2022-01-01T00:00:01Z&by=recording&on=2021-06-01')).toBe('signature');
    expect(await stage('asOf=2022-01-01T00:00:02Z&on=2021-06-01')).toBe('in-force');
    const listed = async (query: string) =>
      (await asked(`/v1/instruments?${query}`)).body.instruments.map(
        ({ stage: one }: { stage: string }) => one,
      );
    expect(await listed('asOf=2021-06-01&by=occurrence')).toEqual(['in-force']);
    expect(await listed('asOf=2021-06-01')).toEqual([]);
    const shared = async (query: string) =>
      (await asked(`/v1/authorisations?${query}`)).body.authorisations.length as number;
    expect([await shared('asOf=2021-06-01&by=occurrence'), await shared('asOf=2021-06-01')]).toEqual([2, 0]);
    expect((await asked('/v1/instruments?asOf=2199-01-01')).body.code).toBe('request.invalid');
  });

  it('is unknown to a country that is no party, as one that there is not', async () => {
    for (const [path, country] of [
      [`/v1/instruments/${ID}`, 'PE'],
      ['/v1/instruments/ec-otro', 'CO'],
    ] as const) {
      const { status, body } = await asked(path, country);
      expect([status, body.code]).toEqual([404, 'instrument.unknown']);
    }
  });

  it('is in the list where its stage and accord are those asked for', async () => {
    const listed = async (query: string) =>
      (await asked(`/v1/instruments?on=2021-06-01&${query}`)).body.instruments.map(
        ({ id }: { id: string }) => id,
      );
    expect(await listed('stage=in-force&accord=agreed')).toEqual([ID]);
    expect(await listed('stage=expired')).toEqual([]);
    expect(await listed('accord=disputed')).toEqual([]);
  });
});
