import { isPartialDate } from '#platform/kernel';
import { claimsOf } from '../claims.ts';
import { instrumentColumns } from '../rows.ts';
import { instruments } from './instruments.ts';
import { sources } from './sources.ts';

const repeated = (keys: readonly string[]): string[] => keys.filter((key, i) => keys.indexOf(key) !== i);
const valuesOf = (...columns: readonly string[]): string[] =>
  instruments
    .flatMap((row) => Object.entries(row) as [string, string][])
    .filter(([column]) => columns.includes(column))
    .map(([, value]) => value);
const claimsOfOne = (id: string) => instruments.filter((row) => row.id === id);

describe('what is known of the instruments of the past', () => {
  it('is 117 claims of 111 instruments: 61 with Peru, 31 with Colombia, 19 of the Andean Community', () => {
    expect(instruments).toHaveLength(117);
    const ids = [...new Set(instruments.map(({ id }) => id))];
    expect(ids).toHaveLength(111);
    const of = (start: string) => ids.filter((id) => id.startsWith(start)).length;
    expect([of('ec-pe-'), of('ec-co-'), of('can-')]).toEqual([61, 31, 19]);
  });

  it('counts the claims of an instrument from 1, without a gap', () => {
    for (const id of new Set(instruments.map((row) => row.id)))
      expect([id, claimsOfOne(id).map(({ claim }) => claim)]).toEqual([
        id,
        claimsOfOne(id).map((_, i) => String(i + 1)),
      ]);
  });

  it('keeps sources that disagree beside each other', () => {
    expect(claimsOfOne('ec-pe-2017-girh').map(({ signed_on }) => signed_on)).toEqual([
      '2017-10-20',
      '2017-10-20',
      '2018',
    ]);
    expect(claimsOfOne('ec-pe-2008-statute').map(({ in_force_on }) => in_force_on)).toEqual([
      undefined,
      '2012-02-03',
    ]);
  });

  it('has dates of the calendar, partial where no more is known', () => {
    const dates = valuesOf('signed_on', 'in_force_on', 'source_date');
    expect(dates.length).toBeGreaterThan(150);
    expect(dates.filter((date) => !isPartialDate(date))).toEqual([]);
  });

  it('has in every row what is required, and nothing empty', () => {
    const { required, known } = instrumentColumns;
    for (const row of instruments) {
      expect(Object.keys(row)).toEqual(expect.arrayContaining([...required]));
      expect([...required, ...known]).toEqual(expect.arrayContaining(Object.keys(row)));
      expect(Object.values(row)).toEqual(
        Object.values(row).map(() => expect.stringMatching(/^\S(.*\S)?$/) as unknown),
      );
    }
  });

  it('has each source once, and none that no row cites', () => {
    const pages = Object.values(sources).map((page) => JSON.stringify(page));
    expect(repeated(pages)).toEqual([]);
    const cited = new Set(instruments.map(({ source }) => source));
    expect(Object.values(sources).filter(({ source }) => !cited.has(source))).toEqual([]);
  });

  it('calls nobody what art. 40 of the Constitution of Ecuador says that nobody is: a title alone is cited so', () => {
    const words = /\bilegal|\bindocumentad|\bsin papeles/i;
    expect(valuesOf('subject', 'notes', 'changed_by', 'articles').filter((text) => words.test(text))).toEqual(
      [],
    );
    expect(instruments.filter(({ title }) => words.test(title)).map(({ id }) => id)).toEqual([
      'ec-co-1994-migrants',
    ]);
  });
});

describe('what is told of them to a node', () => {
  const claims = claimsOf(instruments);
  const to = (path: string) => claims.filter((claim) => claim.path === `/v1/instruments/${path}/claims`);

  it('is every claim, to each neighbour that is party; no name twice', () => {
    const ofTheAndes = instruments.filter(({ id }) => id.startsWith('can-')).length;
    expect(claims).toHaveLength(instruments.length + ofTheAndes);
    const names = claims.map(({ path, body }) => `${path} ${(body as { claim: string }).claim}`);
    expect(repeated(names)).toEqual([]);
  });

  it('goes to the instrument that is here as acts already, to its part, or to its exchange of notes', () => {
    const about = to('ec-acuerdo-amplio-1998').map(({ body }) => {
      const { claim, part, exchange } = body as Record<string, string>;
      return [claim, part ?? exchange].join(' ').trim();
    });
    expect(about).toEqual([
      'ec-pe-1998-amplio-1',
      ...[1, 2, 3, 4, 5, 6].map((n) => `ec-pe-1998-annex${n}-1 anexo ${n}`),
      'ec-pe-2007-plan-notes-1 canje-2007',
      'ec-pe-2014-plan-notes-1 canje-2014',
    ]);
    expect(to('ec-estatuto-migratorio-2000')).toHaveLength(3);
    expect([to('ec-pe-1998-amplio'), to('ec-co-2000-statute')]).toEqual([[], []]);
  });

  it('of the Andean Community is told to each neighbour apart', () => {
    const decision = claims.filter(({ path }) => path.includes('can-878'));
    expect(decision.map(({ path, body }) => [path, (body as { with: string }).with])).toEqual([
      ['/v1/instruments/ec-can-878-co/claims', 'CO'],
      ['/v1/instruments/ec-can-878-pe/claims', 'PE'],
      ['/v1/instruments/ec-can-878-co/claims', 'CO'],
      ['/v1/instruments/ec-can-878-pe/claims', 'PE'],
    ]);
  });

  it('of agencies says whose they are, and goes to the country whose they are', () =>
    expect(to('ec-pe-2025-oil')[0]!.body).toMatchObject({
      with: 'PE',
      concludedBy: 'Petroecuador (EC); Petroperú (PE)',
      kind: 'memorandum',
      signedOn: '2025-12-12',
      session: 'ec-pe-cabinet-16',
    }));

  it('is nothing of a row to which no neighbour is party', () =>
    expect(claimsOf([{ ...instruments[0]!, id: 'ec-be-2024', parties: 'EC; BE' }])).toEqual([]));
});
