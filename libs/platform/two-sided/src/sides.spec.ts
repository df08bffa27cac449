import fc from 'fast-check';
import { audienceOf, countries, neighbours, type Country } from '#platform/kernel';
import { accordOf, inOrder, isHeard, ofBothSides, ownerOf, sidesOf, silentOf, withEach } from './index.ts';
import { visits } from './fixtures/visit.ts';

const country = fc.constantFrom<Country>(...countries);
const act = (by: Country, to: Country, type = 'accepted') => ({ by, to, type });

describe('the sides of a thing', () => {
  it('are its owner, by its name, and the other that its founding act names', () =>
    expect(sidesOf('ec-1', [], () => 'PE')).toEqual({ owner: 'EC', other: 'PE', parties: ['EC', 'PE'] }));
  it('are its owner alone while nobody else has been named or has spoken', () =>
    expect(sidesOf('ec-policia-1', [{ by: 'EC' }], () => undefined)).toEqual({
      owner: 'EC',
      parties: ['EC'],
    }));
  it('never depend on the order in which acts arrive', () =>
    fc.assert(
      fc.property(
        fc
          .array(country)
          .chain((by) => fc.tuple(fc.constant(by), fc.shuffledSubarray(by, { minLength: by.length }))),
        fc.option(country, { nil: undefined }),
        ([one, another], named) => {
          const [first, second] = [one, another].map((speakers) =>
            sidesOf(
              'co-1',
              speakers.map((by) => ({ by })),
              () => named,
            ),
          );
          expect(first).toEqual(second);
        },
      ),
    ));
  it('are the only ones that have a say', () =>
    expect(
      ofBothSides(
        sidesOf('ec-1', [], () => 'CO'),
        [act('PE', 'EC'), act('CO', 'EC')],
      ),
    ).toEqual([act('CO', 'EC')]));
  it('of a name that was given to a thing with each neighbour are kept apart', () => {
    const [toColombia, toPeru] = [act('EC', 'CO', 'proposed'), act('EC', 'PE', 'proposed')];
    const [colombias, perus] = [act('CO', 'EC'), act('PE', 'EC')];
    expect(withEach([toPeru, colombias, toColombia, perus], 'proposed')).toEqual([
      [colombias, toColombia],
      [toPeru, perus],
    ]);
    expect(withEach([colombias, toColombia], 'proposed')).toEqual([[colombias, toColombia]]);
    expect(withEach([colombias, perus], 'proposed')).toEqual([[colombias, perus]]);
  });
});

describe('an act', () => {
  const ledgers = countries.flatMap((from) =>
    ['all', ...neighbours[from].map(audienceOf)].map((audience) => `${audienceOf(from)}.${audience}.visit`),
  );
  const names = fc.constantFrom('ec-1', 'co-policia-1', 'pe-1');

  it('is heard where its own side tells the other, and nowhere else: whatever it says', () =>
    fc.assert(
      fc.property(names, fc.constantFrom(...ledgers), country, (visit, ledger, to) => {
        const [from, audience] = ledger.split('.');
        const owner = audienceOf(ownerOf(visit)!);
        const heard = (type: 'proposed' | 'accepted' | 'reported') =>
          isHeard(visits, type, { ledger, data: { visit, to } });
        expect(heard('proposed')).toBe(from === owner && audience === audienceOf(to));
        expect(heard('accepted')).toBe(audience === owner);
        expect(heard('reported')).toBe((from === owner || audience === owner) && audience !== 'all');
      }),
      { numRuns: 300 },
    ));
});

describe('the accord of two sides', () => {
  const same = (one: number, other: number) => one === other;
  const word = fc.option(fc.nat(2), { nil: undefined });
  it('never depends on which is named first', () =>
    fc.assert(
      fc.property(word, word, (one, other) =>
        expect(accordOf(one, other, same)).toBe(accordOf(other, one, same)),
      ),
    ));
  it('takes both, and the same word', () => {
    expect(accordOf(1, 1, same)).toBe('agreed');
    expect(accordOf(1, 2, same)).toBe('disputed');
    expect(accordOf(undefined, 1, same)).toBe('one-side-only');
    expect(accordOf<number>(undefined, undefined, same)).toBe('one-side-only');
  });
});

describe('what is missing', () => {
  it('is said once, and in one order however it was found', () => {
    const missing = (['PE', 'CO', 'PE'] as const).map((by) => ({ by, act: 'report' as const }));
    expect(inOrder(missing)).toEqual([
      { by: 'CO', act: 'report' },
      { by: 'PE', act: 'report' },
    ]);
    expect(inOrder(missing.toReversed())).toEqual(inOrder(missing));
  });
  it('is of whoever has not spoken', () =>
    expect(silentOf(['EC', 'CO'], (by) => by === 'EC')).toEqual(['CO']));
});
