import fc from 'fast-check';
import { addDays } from '#platform/kernel';
import { actsByThing, compared } from '#platform/two-sided';
import { rowsAfter } from './fixtures/ledgers.ts';
import { nameFor, play, stepsBetween, type Parties } from './fixtures/two-nodes.ts';
import type { Act, ActData } from './act.ts';
import { instrumentOf } from './instrument-state.ts';
import { InstrumentAct } from './instruments.projection.ts';
import { KeptInstruments, type ActsOf } from './kept-instruments.ts';

const parties: Parties = ['EC', 'CO'];

/** Acts that come one after another, with a count of those that were asked for. */
class Told implements ActsOf {
  readonly told: Act[] = [];
  asked: string[] = [];

  #byName(): Map<string, Act[]> {
    const names = new Map<string, Act[]>();
    for (const act of this.told)
      names.set(act.data.instrument, [...(names.get(act.data.instrument) ?? []), act]);
    return new Map([...names].sort());
  }
  async marks() {
    return new Map([...this.#byName()].map(([id, acts]) => [id, String(acts.length)]));
  }
  async acts(_: string, some: readonly string[]) {
    this.asked.push(...some);
    return new Map([...this.#byName()].filter(([id]) => some.includes(id)));
  }
}

const told = fc.array(stepsBetween(parties), { minLength: 1, maxLength: 3 }).map((all) =>
  all.flatMap((steps, index) => {
    const [one, other] = play(parties, steps, 0).nodes;
    const acts = actsByThing<ActData>(
      rowsAfter([...one.published, ...other.published]).of(InstrumentAct),
    ).get(nameFor(parties));
    return (acts ?? []).map((act) => ({ ...act, data: { ...act.data, instrument: `ec-${index}` } }) as Act);
  }),
);

it('what is kept is always what the acts would be made into anew, on whatever day, however little had come when it was kept', async () => {
  await fc.assert(
    fc.asyncProperty(
      told,
      fc.array(fc.tuple(fc.nat(40), fc.nat(4)), { minLength: 2, maxLength: 8 }),
      async (acts, looks) => {
        const source = new Told();
        const kept = new KeptInstruments(source);
        for (const [come, day] of looks) {
          source.told.push(...acts.slice(source.told.length, source.told.length + come));
          const on = addDays('2021-10-30', day);
          const ids = [...new Set(source.told.map(({ data }) => data.instrument))].sort();
          expect(await kept.on(on, 'EC')).toEqual(
            ids.map((id) =>
              compared(
                instrumentOf(
                  id,
                  source.told.filter(({ data }) => data.instrument === id),
                  on,
                ),
              ),
            ),
          );
        }
      },
    ),
    { numRuns: 100 },
  );
});

it('asks for the acts of an instrument that has changed, and for no other; for all of them when a day has passed', async () => {
  const source = new Told();
  const kept = new KeptInstruments(source);
  const said = (instrument: string): Act => ({
    type: 'text-agreed',
    by: 'EC',
    to: 'CO',
    on: '2021-01-01',
    data: { instrument, version: 'co-1', digest: 'a' },
  });
  const asked = async (day: string) => {
    source.asked = [];
    await kept.on(day, 'EC');
    return source.asked;
  };
  source.told.push(said('ec-1'), said('ec-2'));
  expect(await asked('2021-02-01')).toEqual(['ec-1', 'ec-2']);
  expect(await asked('2021-02-01')).toEqual([]);
  source.told.push(said('ec-2'));
  expect(await asked('2021-02-01')).toEqual(['ec-2']);
  expect(await asked('2021-02-02')).toEqual(['ec-1', 'ec-2']);
  expect(await asked('2021-02-01')).toEqual([]);
});
