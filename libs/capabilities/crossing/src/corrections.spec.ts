import fc from 'fast-check';
import { crossingContracts, hourOf, toldOf } from '#contracts/crossing';
import { assemble, type PublishedEvent } from '#platform/contracts';
import { decide, evolve, Rejected, streamOf, type CommandMeta } from '#platform/kernel';
import { disclosedOf, leafOf, ledgerOfDisclosed } from '#platform/messaging';
import { MemoryRows } from '#platform/projection';
import type {
  CrossingCommand,
  CrossingEntry,
  CrossingEvent,
  CrossingFacts,
  PostOfCrossing,
} from './crossing.events.ts';
import { crossing, type Crossing } from './crossing.ts';
import { crossingDisclosures, ledgerFor } from './disclosure.ts';
import { NO_HOUR, traffic, Traffic } from './traffic.projection.ts';

const { asFarAsOccurred, parse } = assemble([crossingContracts]);

const posts: Readonly<Record<string, PostOfCrossing>> = Object.fromEntries(
  (
    [
      { post: 'rumichaca', kind: 'land', border: 'CO' },
      { post: 'tufino', kind: 'land', border: 'CO' },
      { post: 'huaquillas', kind: 'land', border: 'PE' },
      { post: 'quito', kind: 'air' },
    ] as const
  ).map((one) => [one.post, { timeZone: 'America/Guayaquil', ...one }]),
);

type Said = Partial<Omit<CrossingFacts, 'record'> & { occurredAt: string }>;

/** What two worlds say of a person: in the second one the person has, or seeks, protection. */
type Pair = readonly [Said, Said];
const same = (said: Said): Pair => [said, said];
const both = (...parts: readonly Pair[]): Pair => [
  Object.assign({}, ...parts.map(([one]) => one)) as Said,
  Object.assign({}, ...parts.map(([, other]) => other)) as Said,
];

const wherever = fc
  .record({
    post: fc.constantFrom(...Object.keys(posts)),
    occurredAt: fc.constantFrom(
      '2026-03-01',
      '2026-03-01T09:05:00-05:00',
      '2026-03-01T09:40:00-05:00',
      '2026-03-02T04:00:00Z',
    ),
    direction: fc.constantFrom('entry' as const, 'exit' as const),
  })
  .map(same);
const nationality = fc.constantFrom<Pair>(
  same({ nationality: 'COL' }),
  same({ nationality: 'PER' }),
  same({ nationalityLabel: 'Haití' }),
  [{ nationality: 'XXX' }, { nationality: 'XXB' }],
);
const category = fc.constantFrom<Pair>(
  same({}),
  same({ category: 'resident' }),
  [{ category: 'visitor' }, { category: 'refugee' }],
  [{ category: 'visitor' }, { category: 'asylum-seeker' }],
);
const purpose = fc.constantFrom<Pair>(same({}), same({ purpose: 'tourism' }), [
  { purpose: 'other' },
  { purpose: 'protection' },
]);
const atHome = fc.constantFrom<Pair>(
  same({}),
  same({ age: 30 }),
  [{ documentType: 'passport' }, { documentType: 'refugee-travel-document' }],
  same({ situation: 'irregular' as const }),
);
const whole = fc.tuple(wherever, nationality, category, purpose, atHome).map((parts) => both(...parts));
/** What is corrected at once: some of it. */
const part = fc
  .tuple(wherever, nationality, category, purpose, atHome, fc.subarray([0, 1, 2, 3, 4]))
  .map(([place, ...others]) => [place, ...others.slice(0, 4)] as readonly Pair[])
  .chain((parts) => fc.subarray([0, 1, 2, 3, 4]).map((some) => both(...some.map((index) => parts[index]!))));

interface Step {
  readonly of: number;
  readonly act: 'record' | 'correct' | 'annul' | 'reinstate';
  readonly said: Pair;
  readonly remove: readonly ('age' | 'category' | 'purpose')[];
}
const step: fc.Arbitrary<Step> = fc.record({
  of: fc.nat(3),
  act: fc.constantFrom('correct', 'correct', 'annul', 'reinstate'),
  said: part,
  remove: fc.subarray(['age', 'category', 'purpose'] as const),
});
/** Some crossings are recorded, and what became of them. */
const lives = fc
  .tuple(fc.array(whole, { minLength: 1, maxLength: 4 }), fc.array(step, { maxLength: 12 }))
  .map(([first, then]): Step[] => [
    ...first.map((said, of): Step => ({ of, act: 'record', said, remove: [] })),
    ...then.filter(({ of }) => of < first.length),
  ]);

const meta: CommandMeta = {
  caller: { subject: 'ana', agency: 'ec-migracion' },
  country: 'EC',
  commandId: 'c',
  now: '2026-04-01T00:00:00.000000Z',
};

const commandOf = (
  { act, of, said, remove }: Step,
  world: 0 | 1,
  { entry }: Crossing,
  step: number,
): CrossingCommand => {
  const publicId = `00000000-0000-4000-8000-${String(step).padStart(12, '0')}`;
  const fields = said[world];
  if (act === 'annul') return { type: 'AnnulCrossing', data: { reason: 'duplicate' }, meta };
  if (act === 'reinstate') return { type: 'ReinstateCrossing', data: { note: 'no lo era' }, publicId, meta };
  const at = posts[fields.post ?? entry?.post ?? ''];
  if (act === 'correct')
    return {
      type: 'CorrectCrossing',
      data: { reason: 'misread-document', fields, remove },
      at,
      publicId,
      meta,
    };
  const data = { ...fields, record: `r-${of}` } as CrossingEntry;
  return { type: 'RecordCrossing', data, at, publicId, meta };
};

/** What stands in the end, and what was told in each ledger. */
const lived = (steps: readonly Step[], world: 0 | 1 = 0) => {
  const states = new Map<number, Crossing>();
  const ledgers = new Map<string, PublishedEvent[]>();
  steps.forEach((step, index) => {
    const state = states.get(step.of) ?? crossing.initial;
    let events: readonly CrossingEvent[];
    try {
      events = decide(crossing, commandOf(step, world, state, index), state);
    } catch (error) {
      if (!(error instanceof Rejected)) throw error;
      return;
    }
    states.set(step.of, evolve(crossing, state, events));
    for (const event of events) {
      const recorded = {
        ...event,
        stream: streamOf(crossing, String(step.of)),
        version: 1,
        recordedAt: `2026-04-01T00:00:00.${String(index).padStart(6, '0')}Z`,
      };
      for (const disclosed of disclosedOf(crossingDisclosures, recorded)) {
        const told = ledgers.get(ledgerOfDisclosed('EC', disclosed)) ?? [];
        const parsed = parse(leafOf('EC', told.length, disclosed, recorded));
        if (!('event' in parsed)) throw new Error(JSON.stringify(parsed));
        ledgers.set(ledgerOfDisclosed('EC', disclosed), [...told, parsed.event]);
      }
    }
  });
  return { states: [...states.values()], ledgers: [...ledgers.values()] };
};

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
        const record: Step = { of: 0, act: 'record', said: first, remove: [] };
        const steps = corrections.map((said): Step => ({ of: 0, act: 'correct', said, remove: ['age'] }));
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
