import fc from 'fast-check';
import { actsByThing } from '#platform/two-sided';
import { answersDue } from './answers-due.ts';
import { ExchangeActRow } from './exchanges.projection.ts';
import { Nodes, requests, steps } from './fixtures/history.ts';
import { folded, Teller } from './fixtures/nodes.ts';
import { acknowledged, answered, asked, NOW, refused, REQUEST } from './fixtures/requests.ts';
import type { RequestEvent } from './request.events.ts';

const entriesOf = (events: Parameters<typeof folded>[0], country: 'EC' | 'CO' | 'PE') =>
  answersDue(actsByThing(folded(events).of(ExchangeActRow)), country, NOW);

/** What was told of a request of Ecuador's police to Colombia's, due on 15 March 2026, midnight in Greenwich. */
const told = (...events: readonly RequestEvent[]) => {
  const sides = { EC: new Teller('EC'), CO: new Teller('CO') };
  return events.map((event, n) =>
    sides[event.data.with === 'CO' ? 'EC' : 'CO'].tell(event, `2026-03-0${n + 2}T12:00:00.000Z`),
  );
};

describe('answers that are due', () => {
  it('are counted on the day, by these borders’ clock, on which the deadline comes', () => {
    const [entry, ...others] = entriesOf(told(asked), 'CO');
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      id: 'answers-due-co-2026-03-14',
      when: { on: '2026-03-14' },
      title: { es: 'Respuestas que vencen: 1', en: 'Answers due: 1' },
      details: { es: 'co-policia → ec-policia: 1' },
    });
    expect(entry!.cancelled).toBeUndefined();
  });

  it.each([
    ['an answer', answered(1, { complete: true })],
    ['a refusal', refused],
  ] as const)('are cancelled by %s, under the same name and a higher number', (_, settled) => {
    const [before] = entriesOf(told(asked, acknowledged()), 'EC');
    const [after] = entriesOf(told(asked, acknowledged(), settled), 'EC');
    expect([after!.id, after!.cancelled]).toEqual([before!.id, true]);
    expect(after!.revision).toBeGreaterThan(before!.revision);
    expect(after!.changedAt > before!.changedAt).toBe(true);
  });

  it('are nothing to a country that neither asks nor is asked, and never say which request it is', () =>
    fc.assert(
      fc.property(steps, (taken) => {
        const { published } = new Nodes(taken, requests);
        for (const country of ['EC', 'CO', 'PE'] as const) {
          const entries = entriesOf(published, country);
          for (const { details } of entries)
            expect(details!.es).toMatch(new RegExp(`\\b${country.toLowerCase()}-`));
          const text = JSON.stringify(entries);
          for (const { id } of requests) expect(text).not.toContain(id);
          expect(text).not.toContain(REQUEST);
        }
      }),
      { numRuns: 60 },
    ));

  it('a later word never lowers an entry’s number', () =>
    fc.assert(
      fc.property(steps, fc.nat(), (taken, cut) => {
        const { published } = new Nodes(taken, requests);
        const earlier = entriesOf(published.slice(0, cut % (published.length + 1)), 'EC');
        const later = new Map(entriesOf(published, 'EC').map((entry) => [entry.id, entry.revision]));
        for (const { id, revision } of earlier) expect(later.get(id)).toBeGreaterThanOrEqual(revision);
      }),
      { numRuns: 60 },
    ));
});
