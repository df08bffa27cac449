import fc from 'fast-check';
import { crossingContracts, hourOf, toldOf } from '#contracts/crossing';
import { assemble, type PublishedEvent } from '#platform/contracts';
import { MemoryRows } from '#platform/projection';
import type { Crossing } from './crossing.ts';
import { ledgerFor } from './disclosure.ts';
import { atHome, lived, lives, whole, type Step } from './fixtures/lives.ts';
import { NO_HOUR, traffic, Traffic } from './traffic.projection.ts';

const { asFarAsOccurred } = assemble([crossingContracts]);

const cellOf = ({
  ledger,
  post,
  day,
  hour,
  direction,
  nationality,
  nationalityLabel,
  category,
  mode,
  purpose,
}: Omit<Traffic, 'persons'>) =>
  [ledger, post, day, hour, direction, nationality, nationalityLabel, category, mode, purpose].join('|');

const countsOf = (rows: MemoryRows): Record<string, number> =>
  Object.fromEntries(
    rows
      .of(Traffic)
      .filter(({ persons }) => persons !== 0)
      .map((row) => [cellOf(row), row.persons]),
  );

const folded = (events: readonly PublishedEvent[]): MemoryRows => {
  const rows = new MemoryRows();
  for (const event of events) {
    rows.fold(traffic, event);
    for (const { persons } of rows.of(Traffic)) expect(persons).toBeGreaterThanOrEqual(0);
  }
  return rows;
};

/** Counted from what the agencies have, without a word of what was told. */
const standing = (states: readonly Crossing[], occurred: (when: string) => boolean = () => true) => {
  const counts: Record<string, number> = {};
  for (const { state, entry } of states) {
    if (state === 'annulled' || !entry) continue;
    const told = toldOf(entry);
    const when = hourOf(entry.occurredAt);
    if (!occurred(when)) continue;
    const cell = cellOf({
      ledger: ledgerFor('EC', entry.border),
      post: told.post,
      day: when.slice(0, 10),
      hour: when.length > 10 ? Number(when.slice(11, 13)) : NO_HOUR,
      direction: told.direction,
      nationality: told.nationality,
      nationalityForm: '',
      nationalityLabel: told.nationalityLabel ?? '',
      category: told.categoryGroup ?? '',
      mode: told.mode,
      purpose: told.purposeGroup ?? '',
      generated: false,
    });
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
};

/** One order in which the ledgers may reach a reader, each in its own. */
const interleaved = (ledgers: readonly (readonly PublishedEvent[])[], order: readonly number[]) => {
  const left = ledgers.map((events) => [...events]);
  const taken = order.flatMap((index) => left[index % Math.max(1, left.length)]?.splice(0, 1) ?? []);
  return [...taken, ...left.flat()];
};
const order = fc.array(fc.nat(5), { maxLength: 20 });

describe('whatever is recorded, corrected, annulled and reinstated', () => {
  it('what is counted is what stands, in whatever order ledgers arrive, and never less than nobody', () =>
    fc.assert(
      fc.property(lives, order, order, (steps, one, other) => {
        const { states, ledgers } = lived(steps);
        const rows = folded(interleaved(ledgers, one));
        expect(countsOf(rows)).toEqual(standing(states));
        expect(folded(interleaved(ledgers, other)).digest(traffic)).toBe(rows.digest(traffic));
      }),
      { numRuns: 300 },
    ));

  it('what had occurred by a moment is counted by what stands now, also where a correction moved it over that moment', () =>
    fc.assert(
      fc.property(
        lives,
        fc.constantFrom(
          '2026-02-28',
          '2026-03-01T05:00:00Z',
          '2026-03-01T14:00:00Z',
          '2026-03-02T03:30:00Z',
          '2026-03-03',
        ),
        (steps, moment) => {
          const { states, ledgers } = lived(steps);
          const occurred = (when: string) =>
            Date.parse(when.length > 10 ? when : `${when}T00:00:00-05:00`) <= Date.parse(moment);
          const events = ledgers.flat().flatMap((event) => asFarAsOccurred(event, occurred) ?? []);
          expect(countsOf(folded(events))).toEqual(standing(states, occurred));
        },
      ),
      { numRuns: 300 },
    ));

  it('of a protected person the same is told as of another: not even that something was corrected', () =>
    fc.assert(
      fc.property(lives, (steps) => {
        expect(lived(steps, 1).ledgers).toEqual(lived(steps, 0).ledgers);
      }),
      { numRuns: 300 },
    ));

  it('nothing is told where nothing changes of what was told', () =>
    fc.assert(
      fc.property(whole, fc.array(atHome, { maxLength: 4 }), (first, corrections) => {
        const record: Step = { n: 0, of: 0, act: 'record', said: first, remove: [] };
        const steps = corrections.map((said, n): Step => ({
          n: n + 1,
          of: 0,
          act: 'correct',
          said,
          remove: ['age'],
        }));
        expect(lived([record, ...steps]).ledgers).toEqual(lived([record]).ledgers);
      }),
    ));

  it('whom it does not concern any more finds nothing of it under a name that it knows', () =>
    fc.assert(
      fc.property(lives, (steps) => {
        const subjects = lived(steps).ledgers.map((events) => new Set(events.map(({ subject }) => subject)));
        subjects.forEach((one, index) => {
          for (const other of subjects.slice(index + 1))
            expect([...one].filter((subject) => other.has(subject))).toEqual([]);
        });
      }),
    ));
});
