import fc from 'fast-check';
import {
  counted,
  countedKinds,
  LEAST_TOLD,
  totals,
  type CellTold,
  type CountedKind,
  type Total,
} from '#contracts/safeguards';
import { evolve, laterBy, specFor, type CommandMeta, type Instant } from '#platform/kernel';
import type { CaseEvent } from './case.events.ts';
import { saysProtected } from './case.rules.ts';
import { itemsIn, monthTakenBy, nextMonth, takenAt, type Item, type RecordedInCase } from './counted.ts';
import { safeguardsDisclosures } from './disclosure.ts';
import { cellsAt, cellsOf, monthcounts, type CountsPublished } from './month-counts.ts';

const given = specFor(monthcounts);
const TOLD: Instant = '2026-12-05T05:15:00.000000Z';
const meta = { commandId: 'c', country: 'EC', now: '2026-12-05T05:09:00.000000Z' } as CommandMeta;
const NOVEMBER = '2026-11';
const TAKEN = takenAt(NOVEMBER);

type Counts = Record<CountedKind, number>;
const countsOf = (...numbers: readonly number[]): Counts =>
  Object.fromEntries(countedKinds.map((kind, at) => [kind, numbers[at] ?? 0])) as Counts;
const small = fc.integer({ min: 0, max: LEAST_TOLD - 1 });
const anyCounts: fc.Arbitrary<Counts> = fc
  .array(fc.oneof(small, fc.integer({ min: LEAST_TOLD, max: 60 })), {
    minLength: countedKinds.length,
    maxLength: countedKinds.length,
  })
  .map((numbers) => countsOf(...numbers));

const toldIn = (cells: readonly CellTold[], kind: CountedKind | Total): CellTold =>
  cells.find((cell) => cell.kind === kind)!;

describe('the counts of a month', () => {
  it('are told from ten on; a smaller one is suppressed, none too, and says so', () => {
    const cells = cellsOf(countsOf(41, 10, 9, 0));
    expect(toldIn(cells, 'refusal-of-entry')).toEqual({ kind: 'refusal-of-entry', count: 41 });
    expect(toldIn(cells, 'refusal-of-exit')).toEqual({ kind: 'refusal-of-exit', count: 10 });
    for (const kind of ['exclusion', 'deportation'] as const)
      expect(toldIn(cells, kind)).toEqual({ kind, suppressed: true });
  });

  it('have totals of what is told whole, and no other', () => {
    const cells = cellsOf(countsOf(41, 10, 9, 20, 30));
    expect(toldIn(cells, 'refusals')).toEqual({ kind: 'refusals', count: 51 });
    for (const kind of ['measures', 'referrals', 'all'] as const)
      expect(toldIn(cells, kind)).toEqual({ kind, suppressed: true });
  });

  it('name every kind and total, each once', () =>
    fc.assert(
      fc.property(anyCounts, (counts) => expect(cellsOf(counts).map(({ kind }) => kind)).toEqual(counted)),
    ));

  it('never tell less than ten, and what they tell is so', () =>
    fc.assert(
      fc.property(anyCounts, (counts) => {
        for (const { kind, count, suppressed } of cellsOf(counts)) {
          const parts = (totals as Record<string, readonly CountedKind[]>)[kind] ?? [kind as CountedKind];
          expect((count === undefined) === (suppressed === true)).toBe(true);
          if (count === undefined) continue;
          expect(count).toBeGreaterThanOrEqual(LEAST_TOLD);
          expect(count).toBe(parts.reduce((sum, part) => sum + counts[part], 0));
        }
      }),
    ));

  it('are the same whatever a suppressed count is: no total and no difference gives it', () =>
    fc.assert(
      fc.property(anyCounts, fc.array(small, { minLength: 8, maxLength: 8 }), (counts, others) => {
        const another = Object.fromEntries(
          countedKinds.map((kind, at) => [kind, counts[kind] < LEAST_TOLD ? others[at]! : counts[kind]]),
        ) as Counts;
        expect(cellsOf(another)).toEqual(cellsOf(counts));
      }),
    ));
});

describe('publishing', () => {
  const publish = (month: string, items: readonly Item[]) => ({
    type: 'PublishCounts' as const,
    data: { takenAt: takenAt(month) },
    meta,
    items,
  });
  const some = (count: number, more: Partial<Item> = {}): Item[] =>
    Array.from({ length: count }, () => ({
      month: NOVEMBER,
      kind: 'detention',
      from: TAKEN,
      generated: false,
      ...more,
    }));
  const published = (month: string, ...items: Item[]): CountsPublished => ({
    type: 'CountsPublished',
    data: {
      takenAt: takenAt(month),
      toldAt: TOLD,
      months: [{ month: NOVEMBER, version: 1, cells: cellsAt(items, NOVEMBER, takenAt(month)) }],
    },
  });

  it('tells the month just over, also where all of it is suppressed', () => {
    given().when(publish(NOVEMBER, [])).then(published(NOVEMBER));
    given()
      .when(publish(NOVEMBER, some(12)))
      .then(published(NOVEMBER, ...some(12)));
  });

  it('happens once for a month', () =>
    given(published(NOVEMBER, ...some(12)))
      .when(publish(NOVEMBER, some(13)))
      .thenNothing());

  it('tells an earlier month again, in a later version, where something else is told of it now', () => {
    const DECEMBER = '2026-12';
    const late = some(1, { from: takenAt(DECEMBER) });
    const december = { month: DECEMBER, version: 1, cells: cellsAt([], DECEMBER, TAKEN) };
    const again = { month: NOVEMBER, version: 2, cells: cellsOf(countsOf(0, 0, 0, 0, 13)) };
    given(published(NOVEMBER, ...some(12)))
      .when(publish(DECEMBER, [...some(12), ...late]))
      .then({
        type: 'CountsPublished',
        data: { takenAt: takenAt(DECEMBER), toldAt: TOLD, months: [again, december] },
      });
    // From three to four nothing changes that is told.
    given(published(NOVEMBER, ...some(3)))
      .when(publish(DECEMBER, [...some(3), ...late]))
      .then({
        type: 'CountsPublished',
        data: { takenAt: takenAt(DECEMBER), toldAt: TOLD, months: [december] },
      });
  });

  it('says where something was invented, of what it tells', () => {
    const [cell] = cellsAt(some(10, { generated: true }), NOVEMBER, TAKEN).filter(
      ({ kind }) => kind === 'detention',
    );
    expect(cell).toEqual({ kind: 'detention', count: 10, generated: true });
  });

  it('is told to all at a full quarter of an hour, whenever before it was written down', () => {
    for (const [now, toldAt] of [
      ['2026-12-05T05:09:00.000000Z', TOLD],
      ['2026-12-05T05:09:59.999999Z', TOLD],
      ['2026-12-05T05:10:00.000000Z', '2026-12-05T05:30:00.000000Z'],
    ] as const) {
      const [event] = monthcounts.decide.PublishCounts(
        { ...publish(NOVEMBER, []), meta: { ...meta, now } },
        monthcounts.initial,
      );
      expect(event!.data.toldAt).toBe(toldAt);
    }
    expect(
      safeguardsDisclosures.CountsPublished({
        ...published(NOVEMBER),
        stream: 'monthcounts-EC',
        version: 1,
        recordedAt: '2026-12-05T05:15:01.123456Z',
      }),
    ).toMatchObject({ audience: 'all', time: TOLD, occurredAt: TAKEN });
  });
});

describe('when counts are taken', () => {
  it('is midnight of the fifth of the next month, by the clock of these borders', () =>
    expect([takenAt('2026-11'), takenAt('2026-12')]).toEqual([
      '2026-12-05T05:00:00.000000Z',
      '2027-01-05T05:00:00.000000Z',
    ]));
  it.each([
    ['2026-12-05T04:59:59.999999Z', '2026-10'],
    ['2026-12-05T05:00:00.000000Z', '2026-11'],
    ['2026-12-31T23:59:59.000000Z', '2026-11'],
    ['2027-01-01T06:00:00.000000Z', '2026-11'],
  ])('at %s the last was that of %s', (moment, month) => expect(monthTakenBy(moment)).toBe(month));
});

/** Histories of cases, some of persons who ask for protection: at once, in time, or long after they were counted. */
const BEGAN: Instant = '2026-09-01T05:00:00.000000Z';
const DAY = 24 * 60 * 60_000;
const TAKINGS = ['2026-09', '2026-10', '2026-11', '2026-12'];

interface Told {
  readonly day: number;
  readonly what: 'detention' | 'refusal-of-entry' | 'health' | 'protection' | 'claim' | 'annul';
}
const told: fc.Arbitrary<Told> = fc.record({
  day: fc.integer({ min: 0, max: 120 }),
  what: fc.constantFrom('detention', 'refusal-of-entry', 'health', 'health', 'protection', 'claim', 'annul'),
});
const person = fc.record({
  cases: fc.array(
    fc.record({
      opened: fc.integer({ min: 0, max: 110 }),
      kind: fc.constantFrom('detention' as const, 'refusal-of-entry' as const),
      protection: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
      acts: fc.array(told, { maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
/** Enough of one kind that one more or less shows. */
const crowds = fc.constant(
  TAKINGS.flatMap((month, at) => Array.from({ length: LEAST_TOLD - 1 + at }, (_, n) => ({ month, n }))),
);

const at = (day: number): Instant => laterBy(day * DAY, BEGAN);
const local = (day: number): string => at(day).replace(/\.\d+Z$/, 'Z');

const openingOf = (
  id: string,
  day: number,
  subject: string,
  kind: 'detention' | 'refusal-of-entry',
  protection: boolean,
): RecordedInCase => ({
  type: 'CaseOpened',
  data: {
    case: id,
    kind,
    since: local(day),
    authority: 'ec-policia',
    subject,
    ...(protection ? { protection: true } : {}),
  },
  recordedAt: at(day),
});

const actOf = (id: string, day: number, { what }: Told, n: number): RecordedInCase | undefined => {
  const said: Partial<Record<Told['what'], CaseEvent>> = {
    health: {
      type: 'PersonReferred',
      data: { case: id, referral: `referral-${n}`, on: local(day), kind: 'health', to: 'x' },
    },
    protection: {
      type: 'PersonReferred',
      data: { case: id, referral: `referral-${n}`, on: local(day), kind: 'protection', to: 'x' },
    },
    claim: { type: 'ProtectionClaimed', data: { case: id, on: local(day) } },
    annul: { type: 'CaseAnnulled', data: { case: id, reason: 'Registrado dos veces' } },
  };
  const event = said[what];
  return event && { ...event, recordedAt: at(day) };
};

const history = fc
  .tuple(fc.array(person, { maxLength: 6 }), crowds)
  .map(([persons, crowd]): RecordedInCase[] => {
    const theirs = persons.flatMap(({ cases }, p) =>
      cases.flatMap(({ opened, kind, protection, acts }, c) => {
        const id = `ec-${p}-${c}`;
        return [
          openingOf(id, opened, `person-${p}`, kind, protection),
          ...acts.flatMap((one, n) => actOf(id, opened + (one.day % 60), one, n) ?? []),
        ];
      }),
    );
    const others = crowd.flatMap(({ month, n }) => {
      const day = Math.round((Date.parse(`${month}-10T05:00:00Z`) - Date.parse(BEGAN)) / DAY);
      return (['detention', 'refusal-of-entry'] as const).map((kind) =>
        openingOf(`ec-crowd-${month}-${kind}-${n}`, day, `crowd-${month}-${kind}-${n}`, kind, false),
      );
    });
    return [...theirs, ...others].sort((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1));
  });

/** All that is told of a history, month after month: each time with what was recorded by then. */
const publishedOf = (events: readonly RecordedInCase[]): readonly unknown[] => {
  const all: CountsPublished[] = [];
  for (const month of TAKINGS) {
    const time = takenAt(month);
    const items = itemsIn(events.filter(({ recordedAt }) => recordedAt < time));
    const state = evolve(monthcounts, monthcounts.initial, all);
    const command = { type: 'PublishCounts' as const, data: { takenAt: time }, meta, items };
    all.push(...monthcounts.decide.PublishCounts(command, state));
  }
  return all.map(({ data }) => data);
};

const caseOfEvent = ({ data }: RecordedInCase): string => data.case;

/** The same country without what is protected: nothing of a person from the moment on at which a claim of theirs was recorded, nor what had not been counted by then. */
const withoutProtected = (events: readonly RecordedInCase[]): RecordedInCase[] => {
  const subjectOf = new Map(
    events.flatMap((event) =>
      event.type === 'CaseOpened' ? [[event.data.case, event.data.subject!] as const] : [],
    ),
  );
  const since = new Map<string, Instant>();
  for (const event of events) {
    const subject = subjectOf.get(caseOfEvent(event))!;
    if (saysProtected(event) && !since.has(subject)) since.set(subject, event.recordedAt);
  }
  const firstCounted = (event: RecordedInCase, when: string): Instant => {
    let month = when.slice(0, 7);
    while (takenAt(month) <= event.recordedAt) month = nextMonth(month);
    return takenAt(month);
  };
  return events.filter((event) => {
    const claimed = since.get(subjectOf.get(caseOfEvent(event))!);
    if (claimed === undefined) return true;
    if (event.recordedAt >= claimed) return false;
    if (event.type === 'CaseOpened')
      return (
        firstCounted(event, new Date(Date.parse(event.data.since) - 5 * 3_600_000).toISOString()) <= claimed
      );
    if (event.type === 'PersonReferred')
      return (
        firstCounted(event, new Date(Date.parse(event.data.on) - 5 * 3_600_000).toISOString()) <= claimed
      );
    return true;
  });
};

it('a country with fewer than ten of everything publishes what a country does in which nothing was, month after month', () =>
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 60 })), { maxLength: 36 }),
      (some) => {
        const perMonth = new Map<number, number>();
        const few = some.flatMap(([month, later], n) => {
          const of = perMonth.get(month) ?? 0;
          if (of === LEAST_TOLD - 1) return [];
          perMonth.set(month, of + 1);
          const day = month * 30 + 12;
          const opening = openingOf(
            `ec-${n}`,
            day,
            `p-${n}`,
            n % 2 ? 'detention' : 'refusal-of-entry',
            false,
          );
          return [{ ...opening, recordedAt: at(day + later) }];
        });
        expect(publishedOf(few)).toEqual(publishedOf([]));
      },
    ),
  ));

describe('nothing that is published depends on a protected person', () => {
  it('it is the same as if they had not been there, or from their claim on not been seen again', () =>
    fc.assert(
      fc.property(history, (events) => {
        // A case that is gone takes its acts with it.
        const kept = withoutProtected(events);
        const openings = new Set(
          kept.flatMap((event) => (event.type === 'CaseOpened' ? [event.data.case] : [])),
        );
        const whole = kept.filter((event) => openings.has(caseOfEvent(event)));
        expect(publishedOf(events)).toEqual(publishedOf(whole));
      }),
      { numRuns: 300 },
    ));

  it('a claim that is recorded after somebody was counted changes no number that was told, then or later', () =>
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 50 }), (events, which) => {
        const openings = events.filter(({ type }) => type === 'CaseOpened');
        const chosen = openings[which % openings.length] as Extract<RecordedInCase, { type: 'CaseOpened' }>;
        fc.pre(
          !events.some((event) => caseOfEvent(event) === chosen.data.case && event.type === 'CaseAnnulled'),
        );
        fc.pre(
          !events.some((event) => caseOfEvent(event) === chosen.data.case && event.type === 'PersonReferred'),
        );
        fc.pre(chosen.data.subject!.startsWith('crowd'));
        const month = new Date(Date.parse(chosen.data.since) - 5 * 3_600_000).toISOString().slice(0, 7);
        const claim: RecordedInCase = {
          type: 'ProtectionClaimed',
          data: { case: chosen.data.case, on: local(0) },
          recordedAt: laterBy(DAY, takenAt(month)),
        };
        expect(publishedOf([...events, claim])).toEqual(publishedOf(events));
      }),
    ));

  it('the months do differ where somebody else is counted: the comparison would show it', () => {
    const nine = Array.from({ length: 9 }, (_, n) => openingOf(`ec-${n}`, 70, `p-${n}`, 'detention', false));
    const tenth = openingOf('ec-9', 70, 'p-9', 'detention', false);
    expect(publishedOf([...nine, tenth])).not.toEqual(publishedOf(nine));
    expect(publishedOf([...nine, openingOf('ec-9', 70, 'p-9', 'detention', true)])).toEqual(
      publishedOf(nine),
    );
  });
});
