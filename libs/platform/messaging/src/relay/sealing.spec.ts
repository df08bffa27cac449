import fc from 'fast-check';
import { laterBy, type Instant } from '#platform/kernel';
import { CompactRange, createSigningKey, signerFrom, type Signer } from '#platform/ledger';
import type { RecordedEvent } from '#platform/event-store';
import { contracts } from '../../../../../test/contracts.ts';
import type { Archive, LedgerState } from '../archive/archive.ts';
import { discloseSigningKey } from '../keys/signing-key.ts';
import { cuts } from './cuts.ts';
import type { Disclosures } from './publication.ts';
import { Sealing } from './sealing.ts';

const BEGAN: Instant = '2026-01-01T08:14:00.000000Z';
const at = (ms: number): Instant => laterBy(ms, BEGAN);

const disclosures: Disclosures = {
  ...discloseSigningKey,
  Told: ({ data, recordedAt }: RecordedEvent<{ type: 'Told'; data: { audience: 'ec' | 'all' } }>) => ({
    audience: data.audience,
    channel: 'crossing',
    type: 'vecindad.crossing.told.v1',
    occurredAt: recordedAt,
    data,
  }),
};

const signers = Array.from({ length: 3 }, () =>
  signerFrom('vecindad/co', createSigningKey('vecindad/co').privateKeyPem),
);
const signerOf = (keyId: string): Signer => signers.find((signer) => signer.keyId === keyId)!;

/** What a country records at a moment, and in which order it is numbered. */
interface Act {
  readonly kind: 'ec' | 'all' | 'key' | 'kept';
  readonly ms: number;
  readonly bytes: number;
}

const eventsOf = (acts: readonly Act[]): RecordedEvent[] => {
  let key = 0;
  return acts.map(({ kind, ms, bytes }, index) => {
    const [type, data] =
      kind === 'kept'
        ? ['Kept', {}]
        : kind === 'key'
          ? ['SigningKeyRotated', { keyId: signers[++key % signers.length]!.keyId }]
          : ['Told', { audience: kind, text: 'x'.repeat(bytes), ms }];
    const stream = `note-${kind}-${ms}`;
    return { position: index + 1, stream, version: 1, type, data, metadata: {}, recordedAt: at(ms) };
  });
};

/** Ledgers as they are kept, and what was published of them, to the byte. */
class Kept {
  readonly published = new Map<string, string[]>();
  readonly #states = new Map<string, LedgerState>();
  place = 0;

  readonly archive = {
    open: async (ledger: string) => {
      const state = this.#states.get(ledger);
      const empty = { size: 0, frontier: CompactRange.empty(), asOf: '', place: 0 };
      return state ? { ...state, frontier: state.frontier.clone() } : empty;
    },
  } as unknown as Archive;

  keep(prepared: ReturnType<Sealing['prepare']>): void {
    for (const { ledger, frontier, batches, place = 0 } of prepared?.growths ?? []) {
      const lines = batches.flatMap(({ entries, note }) => [
        ...entries.map(({ leaf }) => String(leaf)),
        note,
      ]);
      this.published.set(ledger, [...(this.published.get(ledger) ?? []), ...lines]);
      const { size, asOf } = batches.at(-1)!;
      this.#states.set(ledger, { size, frontier, asOf, place, seal: undefined, resume: undefined });
    }
    this.place = prepared?.progress.to ?? this.place;
  }
}

interface Course {
  /** When the store is looked at. */
  readonly looks: readonly number[];
  /** Events a page. */
  readonly page: number;
  /** Pages behind which the process ends and another goes on. */
  readonly ends: ReadonlySet<number>;
}

/** What is published of these acts when the store is looked at in this way. */
const publishedOf = async (acts: readonly Act[], course: Course): Promise<Kept> => {
  const events = eventsOf(acts);
  const kept = new Kept();
  const open = () => {
    const told = events.findLast(
      ({ type, position }) => type === 'SigningKeyRotated' && position <= kept.place,
    );
    const signer = told ? signerOf((told.data as { keyId: string }).keyId) : signers[0]!;
    const { archive } = kept;
    const refuses = () => undefined;
    return Sealing.open({ country: 'CO', contracts, archive, disclosures, signer, signerOf, refuses });
  };
  let [sealing, read, pages] = [await open(), 0, 0];
  for (const look of course.looks) {
    const there = acts.findLastIndex(({ ms }) => ms <= look) + 1;
    do {
      const to = Math.min(read + course.page, there);
      // In the midst of what is there: before the earliest of the rest.
      const rest = Math.min(look, ...acts.slice(to, there).map(({ ms }) => ms - 1));
      const page = { events: events.slice(read, to), upTo: to, asOf: at(rest), more: to < there };
      kept.keep(sealing.prepare(page, kept.place));
      read = Math.max(read, to);
      if (course.ends.has(++pages)) [sealing, read] = [await open(), kept.place];
    } while (read < there);
  }
  return kept;
};

const act = (...kinds: Act['kind'][]) =>
  fc.record({
    kind: fc.constantFrom(...kinds),
    // Around a quarter of an hour; a number may be drawn before another and recorded behind it.
    ms: fc.oneof(fc.nat(200), fc.integer({ min: 59_900, max: 60_100 }), fc.nat(120_000)),
    late: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.nat(40)),
    bytes: fc.oneof({ weight: 20, arbitrary: fc.constant(1) }, fc.constant(300_000)),
  });

type Drawn = Act & { readonly late: number };
const inOrder = (acts: readonly Drawn[]): Act[] =>
  [...acts].sort((one, other) => one.ms + one.late - (other.ms + other.late));

const looksAt = fc
  .array(fc.nat(121_000), { maxLength: 20 })
  .map((looks) => [...looks.sort((one, other) => one - other), 125_000]);

describe('what is published', () => {
  it('always: what is not disclosed, how it is read and whoever reads it change no byte of it and no seal', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(act('ec', 'ec', 'all', 'key'), { maxLength: 30 }),
        fc.array(act('kept'), { maxLength: 60 }),
        looksAt,
        fc.integer({ min: 1, max: 40 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { maxLength: 4 }),
        async (told, kept, looks, page, ends) => {
          const open = inOrder(told);
          const quiet = await publishedOf(open, { looks, page: 1_000, ends: new Set() });
          const busy = await publishedOf(inOrder([...told, ...kept]), { looks, page, ends: new Set(ends) });
          expect(busy.published).toEqual(quiet.published);
          const leaves = [...quiet.published.values()].flat().filter((line) => line.startsWith('{'));
          expect(leaves).toHaveLength(open.length);
          // And nothing is left of which it would be said that it is not sealed.
          expect(busy.place).toBe(told.length + kept.length);
        },
      ),
      { numRuns: 150 },
    ));
});

describe('a ledger is cut', () => {
  const rhythm = { sealEveryMs: 15, quietEveryMs: 15 * 60_000 };
  const recorded = (...times: number[]) => times.map((ms) => ({ recordedAt: at(ms) }));
  const cutAt = (times: number[], sealed: number, settled: number): [number[], string][] =>
    cuts(recorded(...times), at(sealed), { until: at(settled), isEnd: true }, rhythm).map(
      ({ said, asOf }) => [
        said.map(({ recordedAt }) => Date.parse(recordedAt) - Date.parse(BEGAN)),
        asOf.slice(11, -1),
      ],
    );

  it('at once behind an event that comes alone', () =>
    expect(cutAt([100], 0, 100)).toEqual([[[100], '08:14:00.100000']]));
  it('fifteen milliseconds behind the cut before, with all that was recorded by then', () =>
    expect(cutAt([101, 110, 116], 100, 120)).toEqual([[[101, 110], '08:14:00.115000']]));
  it('only once nothing else can have been recorded by then', () =>
    expect(cutAt([101, 110], 100, 114)).toEqual([]));
  it('behind the last event that was recorded by then, in the order of the store', () =>
    expect(cutAt([100, 130, 99], 0, 130)).toEqual([[[100, 130, 99], '08:14:00.100000']]));
  it('at a full quarter of an hour where nothing was said since, and before what comes behind it', () =>
    expect(cutAt([60_500], 0, 61_000)).toEqual([
      [[], '08:15:00.000000'],
      [[60_500], '08:15:00.500000'],
    ]));
  it('not at the quarter while something that was recorded before it waits', () =>
    expect(cutAt([59_999], 59_990, 60_001)).toEqual([]));
});
