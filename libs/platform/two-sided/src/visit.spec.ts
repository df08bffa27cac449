import fc from 'fast-check';
import type { PublishedEvent } from '#platform/contracts';
import { audienceOf, neighbours, specFor, type Country } from '#platform/kernel';
import { disclosed, folded, interleaved, Node, picks, Teller } from '#platform/two-sided/testing';
import {
  visit,
  visitDisclosures,
  visitModel,
  visitOf,
  VisitRow,
  visits,
  type Visit,
  type VisitAct,
  type VisitCommand,
  type VisitEvent,
} from './fixtures/visit.ts';
import { actsByThing, compared, ledgerBetween } from './index.ts';
import type { MemoryRows } from '#platform/projection';

// A third fact with two sides, beside instruments and requests: it brings its acts, rules, states and words, and nothing else.

const NAME = 'ec-visita-1';
const actsIn = (rows: MemoryRows, name = NAME): VisitAct[] =>
  (actsByThing(rows.of(VisitRow)).get(name) as VisitAct[]) ?? [];
const seenIn = (rows: MemoryRows, name = NAME): Visit => visitOf(name, actsIn(rows, name));

const asks = <T extends VisitCommand['type']>(
  country: Country,
  type: T,
  data: Omit<Extract<VisitCommand, { type: T }>['data'], 'visit'>,
  theirs: readonly VisitAct[] = [],
): VisitCommand =>
  ({
    type,
    data: { visit: NAME, ...data },
    meta: {
      caller: { subject: 'ana', agency: 'a' },
      country,
      commandId: 'c',
      now: '2026-01-01T00:00:00.000000Z',
    },
    theirs,
  }) as unknown as VisitCommand;

const playable = {
  decider: visit,
  disclosures: visitDisclosures,
  model: visitModel,
  streamOf: ({ data }: VisitCommand) => data.visit,
};
type VisitNode = Node<typeof visit.initial, VisitCommand, VisitEvent>;

const acts = ['Propose', 'Accept', 'Report', 'hear'] as const;
const steps = fc.array(
  fc.record({
    at: fc.nat(1),
    act: fc.constantFrom(...acts, 'Accept', 'Report', 'hear', 'hear'),
    day: fc.constantFrom('2026-02-01', '2026-02-02'),
    persons: fc.nat(1),
    /** How much is read of what the other has told. */
    some: fc.integer({ min: 1, max: 4 }),
  }),
  { minLength: 6, maxLength: 36, size: 'max' },
);
type Steps = typeof steps extends fc.Arbitrary<infer S> ? S : never;

/** Ecuador and a neighbour, each asking whatever occurs to it of its own node. */
const play = (neighbour: Country, taken: Steps): readonly [VisitNode, VisitNode] => {
  const nodes = [new Node('EC', playable), new Node(neighbour, playable)] as const;
  for (const { at, act, day, persons, some } of taken) {
    const [node, other] = at === 0 ? nodes : [nodes[1], nodes[0]];
    const theirs = actsIn(node.rows).filter(({ by }) => by !== node.country);
    if (act === 'hear') node.hear(other, some);
    else if (act === 'Propose') node.perform(asks(node.country, act, { to: other.country, day }, theirs));
    else if (act === 'Accept') node.perform(asks(node.country, act, { day }, theirs));
    else node.perform(asks(node.country, act, { persons }, theirs));
  }
  return nodes;
};

const published = (nodes: readonly Teller[]): PublishedEvent[] => nodes.flatMap((node) => node.published);
const border = fc.constantFrom<Country>(...neighbours.EC);

describe('a visit', () => {
  it('is one thing at either node and in the shared view, however the two halves are interleaved', () => {
    const reached: Record<string, number> = { proposed: 0, settled: 0, held: 0, disputed: 0 };
    fc.assert(
      fc.property(border, steps, picks, (neighbour, taken, order) => {
        const nodes = play(neighbour, taken);
        nodes[0].hear(nodes[1]);
        nodes[1].hear(nodes[0]);
        const view = folded(visitModel, interleaved(published(nodes), order));
        for (const { rows } of nodes) {
          expect(rows.digest(visitModel)).toBe(view.digest(visitModel));
          expect(compared(seenIn(rows)).digest).toBe(compared(seenIn(view)).digest);
        }
        const seen = seenIn(view);
        for (const word of [seen.state, seen.day, seen.persons]) if (word in reached) reached[word]!++;
      }),
      { numRuns: 3000 },
    );
    // Else the property would hold for want of anything to differ about.
    for (const [word, times] of Object.entries(reached)) expect([word, times > 10]).toEqual([word, true]);
  });

  it('is told by each side in its own ledger, its own acts alone', () =>
    fc.assert(
      fc.property(border, steps, (neighbour, taken) => {
        for (const { country, published } of play(neighbour, taken))
          for (const event of published) {
            expect(event.ledger).toBe(ledgerBetween(visits, country, country === 'EC' ? neighbour : 'EC'));
            expect(actsIn(folded(visitModel, [event])).map(({ by }) => by)).toEqual([country]);
          }
      }),
    ));

  it('is never changed by what a country says that is no side of it, nor by one that speaks for the other', () =>
    fc.assert(
      fc.property(
        steps,
        fc.array(
          fc.record({
            name: fc.constantFrom('proposed', 'accepted', 'reported'),
            audience: fc.constantFrom('ec', 'all'),
            persons: fc.nat(9),
          }),
          { minLength: 1, maxLength: 5 },
        ),
        picks,
        (taken, claims, order) => {
          const sides = play('CO', taken);
          const [third, usurper] = [new Teller('PE', {}), new Teller('CO', {})];
          for (const { name, audience, persons } of claims) {
            const said = {
              time: '2026-03-01',
              occurredat: '2026-03-01',
              data: { visit: NAME, to: 'PE', day: '2026-03-01', persons },
            };
            third.publish(`pe.${audience}.visit`, { ...said, type: `vecindad.visit.${name}.v1` });
            // The owner's act, by the other.
            usurper.publish('co.ec.visit', { ...said, type: 'vecindad.visit.proposed.v1' });
          }
          const [undisturbed, disturbed] = [folded(visitModel, []), folded(visitModel, [])];
          for (const event of interleaved(
            [...published(sides), ...third.published, ...usurper.published],
            order,
          )) {
            folded(visitModel, [event], disturbed);
            if (![...third.published, ...usurper.published].includes(event))
              folded(visitModel, [event], undisturbed);
            const [seen, claimed] = [seenIn(undisturbed), seenIn(disturbed)];
            // Before the proposal is here, nobody knows who the other side is.
            if (seen.state === 'not-yet-seen') expect(claimed.state).toBe('not-yet-seen');
            else expect(claimed).toEqual(seen);
          }
        },
      ),
      { numRuns: 300 },
    ));
});

describe('what a country says of a visit', () => {
  const given = specFor(visit);
  const heard: VisitAct = {
    type: 'proposed',
    by: 'EC',
    to: 'CO',
    on: '2026-01-01',
    data: { visit: NAME, to: 'CO', day: '2026-02-01' },
    published: { id: 'ec.co.visit/0', at: '2026-01-01' },
  };
  const accepted: VisitEvent = {
    type: 'VisitAccepted',
    data: { visit: NAME, day: '2026-02-01', by: 'CO', with: 'EC', answers: 'ec.co.visit/0' },
  };

  it('names what it answers', () =>
    given()
      .when(asks('CO', 'Accept', { day: '2026-02-01' }, [heard]))
      .then(accepted));
  it('may be said again, whatever was said of something else since', () => {
    const reported: VisitEvent = {
      type: 'VisitReported',
      data: { visit: NAME, persons: 3, by: 'CO', with: 'EC' },
    };
    for (const history of [[accepted], [accepted, reported]])
      given(...history)
        .when(asks('CO', 'Accept', { day: '2026-02-01' }, [heard]))
        .thenNothing();
  });
  it('is refused where it has no side in it', () => {
    given()
      .when(asks('CO', 'Propose', { to: 'EC', day: '2026-02-01' }))
      .thenRejected('visit.not-yours');
    given()
      .when(asks('PE', 'Report', { persons: 1 }, [heard]))
      .thenRejected('visit.unknown');
  });
  it('goes to the other side alone, without what its own store keeps beside it', () =>
    expect(disclosed(visitDisclosures, accepted, '2026-01-02T00:00:00Z')).toEqual({
      audience: audienceOf('EC'),
      channel: 'visit',
      type: 'vecindad.visit.accepted.v1',
      occurredAt: '2026-01-02T00:00:00Z',
      inResponseTo: 'ec.co.visit/0',
      data: { visit: NAME, day: '2026-02-01' },
    }));
});

describe('what is missing of a visit', () => {
  const node = () => new Teller<VisitEvent>('CO', visitDisclosures);
  it('is the proposal, while an acceptance is here before it', () => {
    const early = node().tell(
      { type: 'VisitAccepted', data: { visit: NAME, day: '2026-02-01', by: 'CO', with: 'EC' } },
      '2026-01-02',
    );
    expect(seenIn(folded(visitModel, [early]))).toMatchObject({
      state: 'not-yet-seen',
      missing: [
        { by: 'CO', act: 'report' },
        { by: 'EC', act: 'proposal' },
        { by: 'EC', act: 'report' },
      ],
    });
  });
});
