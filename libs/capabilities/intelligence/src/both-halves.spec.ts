import fc from 'fast-check';
import { intelligenceContracts, ledgersAt } from '#contracts/intelligence';
import { countryOfAgency, assemble } from '#platform/contracts';
import { canonicalJson, countries, type Country } from '#platform/kernel';
import { interleaved, picks, same } from '#platform/two-sided/testing';
import { heardBy, Nodes, requests, steps } from './fixtures/history.ts';
import { folded, Teller, viewOf } from './fixtures/nodes.ts';
import * as they from './fixtures/requests.ts';
import { exchangeStates, type ExchangeState } from './exchange-state.ts';
import { ExchangeActRow, exchanges } from './exchanges.projection.ts';

const { validate } = assemble([intelligenceContracts]);

const AFTER = '2026-06-01T00:00:00.000Z';
const countryOf = (agency: string): Country => countryOfAgency(agency)!;
const sorted = (rows: readonly object[]): string[] => rows.map((row) => canonicalJson(row)).sort();
const requestOf = ({ data }: { data: unknown }): string => (data as { request: string }).request;

describe('the two halves of an exchange', () => {
  it.each([
    ['Ecuador asks Colombia', [requests[0]]],
    ['Colombia asks Ecuador', [requests[1]]],
    ['Ecuador and Peru ask each other', [requests[2], requests[3]]],
    ['all ask at once', requests],
  ])('say one thing on both sides and in the shared view, however they arrive: %s', (_, among) => {
    const histories = Object.fromEntries(exchangeStates.map((state) => [state, 0])) as Record<
      ExchangeState,
      number
    >;
    fc.assert(
      fc.property(steps, picks, picks, (taken, one, another) => {
        const nodes = new Nodes(taken, among);
        nodes.hearEverything();
        const { published } = nodes;

        const shared = folded(interleaved(published, one));
        const reached = new Set<ExchangeState>();
        const otherwise = folded([]);
        for (const event of interleaved(published, another)) {
          folded([event], otherwise);
          reached.add(viewOf(otherwise, requestOf(event), AFTER).state);
        }

        expect(otherwise.digest(exchanges)).toBe(shared.digest(exchanges));
        for (const country of new Set(among.flatMap(({ from, to }) => [from, to].map(countryOf))))
          expect(nodes[country].rows.digest(exchanges)).toBe(
            folded(interleaved(heardBy(country, published), another)).digest(exchanges),
          );
        for (const { id, from, to } of among) {
          const view = viewOf(shared, id, AFTER);
          same(viewOf(nodes.of(from).rows, id, AFTER), view);
          same(viewOf(nodes.of(to).rows, id, AFTER), view);
        }
        for (const state of reached) histories[state]++;
      }),
      { numRuns: 250 },
    );
    // Else they would say one thing for want of anything to say.
    for (const [state, count] of Object.entries(histories)) expect([state, count]).not.toEqual([state, 0]);
  });
});

describe('a notice that a request fell overdue', () => {
  const noted = 'vecindad.intelligence.fell-overdue.v1';

  it('never changes anything of an exchange but that it was told, whenever it arrives', () => {
    let notices = 0;
    fc.assert(
      fc.property(steps, picks, (taken, order) => {
        const nodes = new Nodes(taken, requests);
        const heard = interleaved(nodes.published, order);
        notices += heard.filter(({ type }) => type === noted).length;
        const all = folded(heard);
        const without = folded(heard.filter(({ type }) => type !== noted));
        for (const { id } of requests) {
          const { overdueNoted, ...view } = viewOf(all, id, AFTER);
          expect(view).toEqual(viewOf(without, id, AFTER));
          if (overdueNoted !== undefined) expect(view.deadline).toBe(they.DEADLINE);
        }
      }),
      { numRuns: 300 },
    );
    expect(notices).toBeGreaterThan(100);
  });

  it('is told once of a request, whatever follows', () =>
    fc.assert(
      fc.property(steps, (taken) => {
        const told = new Nodes(taken, requests).published.filter(({ type }) => type === noted).map(requestOf);
        expect(told).toEqual([...new Set(told)]);
      }),
      { numRuns: 300 },
    ));
});

describe('what a country is told of exchanges', () => {
  /** A view holds everybody's rows; a caller is told of those that rest on its country's ledgers. */
  it('is exactly what follows from the ledgers that concern it, whatever else a view holds', () =>
    fc.assert(
      fc.property(steps, picks, (taken, order) => {
        const { published } = new Nodes(taken, requests);
        const view = folded(interleaved(published, order));
        for (const country of countries) {
          const own = folded(interleaved(heardBy(country, published), order));
          const toldTo = view.of(ExchangeActRow).filter(({ ledger }) => ledgersAt(country).includes(ledger));
          expect(sorted(toldTo)).toEqual(sorted(own.of(ExchangeActRow)));
        }
      }),
      { numRuns: 200 },
    ));
});

describe('what a third country says of another’s request', () => {
  const claims = fc.array(
    fc.record({
      name: fc.constantFrom('requested', 'acknowledged', 'answered', 'refused', 'closed', 'fell-overdue'),
      audience: fc.constantFrom('ec', 'neighbour', 'all'),
      by: fc.constantFrom('ec-policia', 'co-policia', 'pe-pnp'),
      to: fc.constantFrom('ec-policia', 'co-policia', 'pe-pnp'),
      complete: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it.each([
    [requests[0], 'PE', 'co'],
    [requests[1], 'PE', 'co'],
    [requests[2], 'CO', 'pe'],
    [requests[3], 'CO', 'pe'],
  ] as const)('never changes it, whenever it arrives: %j, %s', (asked, third, neighbour) =>
    fc.assert(
      fc.property(steps, claims, picks, (taken, said, order) => {
        const { id } = asked;
        const { published } = new Nodes(taken, [asked]);
        const stranger = new Teller(third);
        for (const { name, audience, ...claimed } of said) {
          const ledger = `${third.toLowerCase()}.${audience === 'neighbour' ? neighbour : audience}.intelligence`;
          const data = { ...they.asked.data, ...they.partly.data, ...they.refused.data, ...they.closed.data };
          const event = stranger.publish(ledger, {
            type: `vecindad.intelligence.${name}.v1`,
            time: AFTER,
            occurredat: AFTER,
            data: { ...data, ...claimed, request: id, with: undefined, answers: undefined },
          });
          expect(validate(event)).toBeUndefined();
        }

        const [undisturbed, disturbed] = [folded([]), folded([])];
        for (const event of interleaved([...published, ...stranger.published], order)) {
          folded([event], disturbed);
          if (published.includes(event)) folded([event], undisturbed);
          const view = viewOf(undisturbed, id, AFTER);
          const claimed = viewOf(disturbed, id, AFTER);
          // Before the request itself is here, nobody knows who was asked.
          if (view.state === 'not-yet-seen') expect(claimed.state).toBe('not-yet-seen');
          else expect(claimed).toEqual(view);
        }
        // What was said of the request by its own side is all that is kept of that side.
        const asker = (rows: typeof disturbed) =>
          rows
            .of(ExchangeActRow)
            .filter(({ type }) => ['requested', 'closed', 'fell-overdue'].includes(type));
        expect(asker(disturbed)).toEqual(asker(undisturbed));
      }),
      { numRuns: 125 },
    ),
  );

  it.each(['pe.co.intelligence', 'pe.all.intelligence', 'co.pe.intelligence'])(
    'is not even kept where it is not told to the country that asked: %s',
    (ledger) => {
      const { type, time, occurredat, data } = new Teller('CO').tell(they.partly, AFTER);
      const said = new Teller('PE').publish(ledger, { type, time, occurredat, data });
      expect(folded([said]).of(ExchangeActRow)).toEqual([]);
    },
  );
});
