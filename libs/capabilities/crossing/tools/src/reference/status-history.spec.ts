import { neighbours } from '#platform/kernel';
import { factKey } from '#tools/local-system';
import { claimsOf, referencePosts, registering } from './load-posts.ts';
import { statusHistory, type StatusFact } from './status-history.ts';

const told = (by: string, post: string, traffic = 'persons'): string[] =>
  statusHistory
    .filter((claim) => claim.by === by && claim.post === post && claim.traffic === traffic && !claim.side)
    .map(({ status, since }) => `${since} ${status}`);

describe('the history of the posts’ status', () => {
  it('has Colombia reopening alone on 17 May 2021 while Ecuador stayed shut', () => {
    expect(told('CO', 'rumichaca')).toEqual(['2020-03-16 closed', '2021-05-17 open', '2021-12-17 open']);
    expect(told('EC', 'rumichaca')).toEqual([
      '2017-01-01 open',
      '2020-03-16 closed',
      '2021-12-17 open',
      '2025-12-24 open',
    ]);
  });
  it('has cargo pass Rumichaca two days before persons', () =>
    expect(told('EC', 'rumichaca', 'cargo')).toEqual(['2021-12-15 open']));
  it('has San Miguel reopened on 3 March 2022', () =>
    expect(told('EC', 'san-miguel').at(-2)).toBe('2022-03-03 open'));
  it('ends with two posts that Ecuador authorises, and every other of its borders shut', () => {
    for (const { id, border } of referencePosts.EC)
      if (border)
        expect(`${id} ${told('EC', id).at(-1)}`).toBe(
          `${id} 2025-12-24 ${['rumichaca', 'huaquillas'].includes(id) ? 'open' : 'closed'}`,
        );
  });
  it('is not sure about the bridge at Mataje', () =>
    expect(
      statusHistory
        .filter(({ post, since }) => post === 'mataje' && since < '2020')
        .map(({ source }) => source.confidence),
    ).toEqual(['uncertain', 'uncertain']));
});

describe('every claim', () => {
  const each = (check: (claim: StatusFact) => void) => () => statusHistory.forEach(check);

  it(
    'is about a registered post, by the country that holds a side of it',
    each(({ by, post, side }) => {
      const entry = referencePosts[by].find(({ id }) => id === post);
      expect(entry && { post, border: entry.border }).toMatchObject({ post, ...(side && { border: side }) });
      if (side) expect(neighbours[by]).toContain(side);
    }),
  );
  it(
    'has a reason, a source and the source’s date',
    each(({ reason, source, since }) => {
      expect(reason).toMatch(/\S/);
      expect(source.title).toMatch(/\S/);
      expect(source.date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(source.date >= since).toBe(true);
    }),
  );
  it('of a side follows the earlier ones of that side, and differs from them', () => {
    const newest = new Map<string, string>();
    for (const { by, post, side = by, traffic, since } of statusHistory) {
      const about = `${by} ${post} ${side} ${traffic}`;
      expect(since > (newest.get(about) ?? '')).toBe(true);
      newest.set(about, since);
    }
  });
  it('is told once, under a key of its own that any later loading repeats', () => {
    const tellings = Object.entries(referencePosts).flatMap(([country, posts]) =>
      posts.flatMap((post) =>
        [registering(country as 'EC', post), ...claimsOf(country as 'EC', post.id)].map(
          (telling) => `${country} ${factKey(telling)}`,
        ),
      ),
    );
    expect(tellings).toHaveLength(statusHistory.length + Object.values(referencePosts).flat().length);
    expect(new Set(tellings).size).toBe(tellings.length);
    const one = registering('EC', referencePosts.EC[0]!);
    expect(factKey(one)).toBe(
      factKey({ ...one, body: Object.fromEntries(Object.entries(one.body).reverse()) }),
    );
  });
});
