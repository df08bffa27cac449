import fc from 'fast-check';
import type { AgreementPublished } from '#contracts/agreement';
import type { Country } from '#platform/kernel';
import { interleaved, picks, same } from '#platform/two-sided/testing';
import { actsIn, rowsAfter } from './fixtures/ledgers.ts';
import { nameFor, play, stepsBetween, type Parties } from './fixtures/two-nodes.ts';
import { instrumentOf, type Instrument } from './instrument-state.ts';
import { instruments } from './instruments.projection.ts';

// Two nodes with the real rules, disclosure and read model; only time and the network are made up.
const borders: readonly { parties: Parties; runs: number }[] = [
  { parties: ['EC', 'CO'], runs: 1000 },
  { parties: ['CO', 'EC'], runs: 1000 },
  { parties: ['EC', 'PE'], runs: 1000 },
];
/** The clock of the second node, in days. */
const ahead = fc.integer({ min: -3, max: 3 });
const reached: Record<string, (state: Instrument) => boolean> = {
  concluded: ({ concluded }) => concluded !== undefined,
  disputed: ({ accord }) => accord === 'disputed',
  inForce: ({ periods }) => periods.length > 0,
  expired: ({ stage }) => stage === 'expired',
  extended: ({ extensions }) => extensions.some(({ state }) => state === 'agreed'),
  extensionDisputed: ({ extensions }) => extensions.some(({ state }) => state === 'disputed'),
  begunAnew: ({ periods }) => periods.length > 1,
  partEndedAlone: ({ stage, parts = [] }) =>
    stage === 'in-force' && parts.some((part) => part.stage === 'expired'),
  partExtended: ({ extensions }) =>
    extensions.some(({ part, state }) => part !== undefined && state === 'agreed'),
  partExtendedByOne: ({ extensions }) =>
    extensions.some(({ part, state }) => part !== undefined && state === 'one-side-only'),
  denounced: ({ denounced }) => denounced !== undefined,
  endedByDenunciation: ({ stage }) => stage === 'denounced',
  suspended: ({ stage }) => stage === 'suspended',
  suspendedInPart: ({ stage, suspendedArticles }) => stage === 'in-force' && suspendedArticles !== undefined,
  amended: ({ amendments = [] }) => amendments.some(({ state }) => state === 'agreed'),
  amendedByOne: ({ amendments = [] }) => amendments.some(({ state }) => state === 'one-side-only'),
  amendmentDisputed: ({ amendments = [] }) => amendments.some(({ state }) => state === 'disputed'),
  amendedByOneWhileDenounced: ({ amendments = [], denounced }) =>
    denounced !== undefined && amendments.some(({ state }) => state === 'one-side-only'),
  amendedInVain: ({ amendments = [] }) => amendments.some(({ withoutEffect }) => withoutEffect),
  endedByBoth: ({ endings = [], stage }) => stage === 'expired' && endings.some(({ effective }) => effective),
  reservedAndObjected: ({ reservations = [] }) => reservations.some(({ state }) => state === 'objected'),
  reservationWithdrawn: ({ reservations = [] }) => reservations.some(({ state }) => state === 'withdrawn'),
  appliedProvisionally: ({ provisional }) => provisional !== undefined,
  declined: ({ declined }) => declined !== undefined,
  partnerReportedByOne: ({ partners = [] }) =>
    partners.some(({ acts }) => acts.some(({ state }) => state === 'one-side-only')),
  partnerDisputed: ({ partners = [] }) =>
    partners.some(({ acts }) => acts.some(({ state }) => state === 'disputed')),
  published: ({ publications }) => publications !== undefined,
  rectified: ({ rectifications = [] }) => rectifications.some(({ state }) => state === 'agreed'),
  rectifiedByOne: ({ rectifications = [] }) => rectifications.some(({ state }) => state === 'one-side-only'),
  entryCorrected: ({ corrections }) => corrections !== undefined,
  claimed: ({ claims }) => claims !== undefined,
};

describe('what both sides have made of an instrument', () => {
  it('is the same at either node and in the shared view, however the two halves are interleaved', () => {
    const histories: Record<string, number> = {};
    for (const { parties, runs } of borders) {
      const id = nameFor(parties);
      fc.assert(
        fc.property(stepsBetween(parties), ahead, picks, (steps, days, order) => {
          const { nodes, last } = play(parties, steps, days);
          const [one, other] = nodes;
          const view = rowsAfter(interleaved([...one.published, ...other.published], order));
          const digest = view.digest(instruments);
          same([one.rows.digest(instruments), other.rows.digest(instruments)], [digest, digest]);

          const seen = instrumentOf(id, actsIn(view), last);
          same(instrumentOf(id, actsIn(one.rows), last), seen);
          same(instrumentOf(id, actsIn(other.rows), last), seen);
          for (const [name, is] of Object.entries(reached))
            histories[name] = (histories[name] ?? 0) + (is(seen) ? 1 : 0);
        }),
        { numRuns: runs },
      );
    }
    // Else the property would hold for want of anything to differ about.
    for (const name of Object.keys(reached)) expect([name, histories[name]]).not.toEqual([name, 0]);
  });

  it('can be told however little of either half has arrived: in any order the same, and bound by nobody’s word alone', () => {
    let unsigned = 0;
    for (const { parties } of borders) {
      const id = nameFor(parties);
      fc.assert(
        fc.property(stepsBetween(parties), ahead, (steps, days) => {
          const { nodes, last } = play(parties, steps, days);
          for (const [whole, cut] of [nodes, nodes.toReversed()])
            for (let length = 0; length < cut.published.length; length++) {
              const come = cut.published.slice(0, length);
              if (whole.published.length + length === 0) continue;
              const told = instrumentOf(id, actsIn(rowsAfter([...whole.published, ...come])), last);
              same(instrumentOf(id, actsIn(rowsAfter([...come, ...whole.published])), last), told);
              if (come.some(({ type }) => type === 'vecindad.agreement.signed.v2')) continue;
              unsigned++;
              same([told.concluded, told.entryIntoForce, told.periods], [undefined, undefined, []]);
            }
        }),
      );
    }
    expect(unsigned).toBeGreaterThan(100);
  });
});

describe('whatever is asked of either node', () => {
  const everyEvent = (holds: (event: AgreementPublished, by: Country, parties: Parties) => void): void => {
    for (const { parties } of borders)
      fc.assert(
        fc.property(stepsBetween(parties), ahead, (steps, days) => {
          for (const { country, published } of play(parties, steps, days).nodes)
            for (const event of published) holds(event as AgreementPublished, country, parties);
        }),
        { numRuns: 150 },
      );
  };

  it('no country’s ledger ever holds another country’s act', () =>
    everyEvent((event, by, [proposer, other]) => {
      const to = by === proposer ? other : proposer;
      expect(event.ledger).toBe(`${by.toLowerCase()}.${to.toLowerCase()}.agreement`);
      expect(actsIn(rowsAfter([event])).map((act) => act.by)).toEqual([by]);
      if ('parties' in event.data) expect(event.data.parties[0]).toBe(by);
      if ('text' in event.data) expect(event.data.text.version).toMatch(`${by.toLowerCase()}-`);
    }));

  it('neither Ecuador nor Colombia ever proposes a joint military operation to the other', () => {
    const operations = new Set<string>();
    everyEvent((event, _, parties) => {
      if ('text' in event.data && event.data.text.activities.includes('joint-military-operation'))
        operations.add([...parties].sort().join());
    });
    // It was asked for on both borders: Ecuador and Peru are free to.
    expect([...operations]).toEqual(['EC,PE']);
  });
});
