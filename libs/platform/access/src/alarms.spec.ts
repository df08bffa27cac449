import fc from 'fast-check';
import { Alarms } from './alarms.ts';
import { Repeats } from './repeats.ts';
import { shown, type SecurityEvent } from './security-event.ts';

const START = Date.parse('2026-11-22T10:00:00Z');
const refusal: SecurityEvent = {
  at: START,
  kind: 'unauthenticated',
  outcome: 401,
  code: 'token.invalid',
  route: 'GET /v1/posts',
  ids: {},
  address: '10.0.0.7',
  count: 1,
};
const who = { subject: 'ana', agency: 'ec-policia', country: 'EC' } as const;
const opening: SecurityEvent = {
  ...refusal,
  ...who,
  kind: 'opening',
  outcome: 200,
  route: 'POST /v1/requests/:id/openings',
  ids: { id: 'r-1' },
};

describe('refusals that are alike', () => {
  it('are one entry for a caller, an address and a minute', () => {
    const repeats = new Repeats();
    for (let i = 0; i < 500; i++) repeats.add({ ...refusal, at: START + i * 100 });
    repeats.add({ ...refusal, address: '10.0.0.8' });
    repeats.add({ ...refusal, ...who });
    repeats.add({ ...refusal, at: START + 60_000 });
    expect(
      repeats.take(START + 60_000).map(({ address, subject, count }) => [address, subject, count]),
    ).toEqual([
      ['10.0.0.7', undefined, 500],
      ['10.0.0.8', undefined, 1],
      ['10.0.0.7', 'ana', 1],
    ]);
    expect(repeats.take().map(({ count }) => count)).toEqual([1]);
    expect(repeats.take()).toEqual([]);
  });

  it('name what was asked for only where it was the same', () => {
    const repeats = new Repeats();
    const of = (id: string) => ({ ...refusal, kind: 'forbidden', outcome: 403, ids: { id } }) as const;
    repeats.add(of('a'));
    repeats.add(of('a'));
    expect(repeats.take()[0]!.ids).toEqual({ id: 'a' });
    repeats.add(of('a'));
    repeats.add(of('b'));
    expect(repeats.take()[0]!.ids).toEqual({});
  });

  it('are all counted, in bounded memory, however many differ', () =>
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 200_000 }))),
        (seen) => {
          const repeats = new Repeats(5);
          for (const [from, later] of seen)
            repeats.add({ ...refusal, at: START + later, address: `10.0.0.${from}` });
          const entries = repeats.take();
          expect(entries.reduce((sum, { count }) => sum + count, 0)).toBe(seen.length);
          // Five that are told apart, and one for the rest of each of the minutes.
          expect(entries.length).toBeLessThanOrEqual(5 + 4);
        },
      ),
    ));
});

describe('an alarm', () => {
  const raised = (events: readonly SecurityEvent[]): string[] => {
    const alarms = new Alarms();
    return events.flatMap((event) => alarms.see(event)).map(({ rule, text }) => `${rule}: ${text}`);
  };
  const times = (count: number, event: SecurityEvent, everyMs: number): SecurityEvent[] =>
    Array.from({ length: count }, (_, index) => ({ ...event, at: START + index * everyMs }));

  it('is more than 20 openings by one person in an hour, told once', () => {
    expect(raised(times(20, opening, 60_000))).toEqual([]);
    expect(raised(times(40, opening, 60_000))).toEqual([
      'openings: ana of ec-policia (EC): 21 openings of sealed content in an hour',
    ]);
    expect(raised(times(40, opening, 200_000))).toEqual([]);
  });

  it('is more than 100 refusals in five minutes, of one caller or of one address without', () => {
    expect(raised(times(101, refusal, 1_000))).toEqual([
      'refusals: the address 10.0.0.7: 101 refusals in five minutes',
    ]);
    expect(raised(times(101, { ...refusal, ...who, kind: 'limited', outcome: 429 }, 1_000))).toEqual([
      'refusals: ana of ec-policia (EC): 101 refusals in five minutes',
    ]);
    expect(
      raised([...times(60, refusal, 1_000), ...times(60, { ...refusal, address: '10.0.0.8' }, 1_000)]),
    ).toEqual([]);
  });

  it('is more than a million events or rows taken away in an hour', () =>
    expect(raised(times(3, { ...opening, kind: 'export', amount: 400_000 }, 60_000))).toEqual([
      'exports: ana of ec-policia (EC): 1200000 events or rows taken away in an hour',
    ]));

  it('is more than 20 decisions about quarantine in an hour', () =>
    expect(raised(times(21, { ...opening, kind: 'quarantine-decision' }, 1_000))).toHaveLength(1));

  it('is raised again in another hour', () =>
    expect(
      raised([
        ...times(21, opening, 1_000),
        ...times(21, { ...opening, at: 0 }, 1_000).map((event) => ({ ...event, at: event.at + 3_700_000 })),
      ]),
    ).toHaveLength(2));
});

describe('a name that somebody typed', () => {
  it('is shown as text that every log and database can keep, whatever it was', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const typed of [text, `${text}\ud800`, `\u001b[31m${text}\u0000`, 'x'.repeat(199) + '😀']) {
          const kept = shown(typed);
          expect(kept).not.toMatch(/[\p{Surrogate}\p{Cc}]/u);
          expect(kept.length).toBeLessThanOrEqual(200);
        }
      }),
    ));
});
