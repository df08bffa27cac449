import fc from 'fast-check';
import { originOf } from '#platform/kernel';
import {
  checkpointText,
  CompactRange,
  createSigningKey,
  signerFrom,
  verifierFrom,
  type Signer,
} from '#platform/ledger';
import {
  digestOf,
  LedgerReader,
  UNSEALED_TOO_MUCH,
  type LedgerRecord,
  type Reading,
  type Trust,
} from './ledger-reader.ts';

const LEDGER = 'ec.co.crossing';
const keyOf = (name: string): Signer => signerFrom(name, createSigningKey(name).privateKeyPem);
const ecuador = keyOf('vecindad/ec');
const colombia = keyOf('vecindad/co');
const verifiers = [verifierFrom(ecuador.vkey)];

const event = (position: number, text = 'a crossing', more: object = {}): Buffer =>
  Buffer.from(
    JSON.stringify({
      source: 'urn:vecindad:ec',
      ledger: LEDGER,
      ledgerposition: String(position),
      data: { text },
      ...more,
    }),
  );

const rangeOf = (leaves: readonly Buffer[]): CompactRange => {
  const range = CompactRange.empty();
  for (const leaf of leaves) range.appendLeaf(leaf);
  return range;
};

const sealOver = (
  leaves: readonly Buffer[],
  asOf = '2026-01-01T00:00:00.000001Z',
  signer = ecuador,
  ledger = LEDGER,
): Buffer =>
  Buffer.from(
    signer.sign(
      checkpointText({ origin: originOf(ledger), size: leaves.length, root: rangeOf(leaves).root(), asOf }),
    ),
  );

const records = (...values: Buffer[]): LedgerRecord[] =>
  values.map((value, index) => ({ value, offset: String(index) }));
const nothing: ReadonlySet<string> = new Set();
const reader = (
  records = nothing,
  leaves: readonly Buffer[] = [],
  trust: Partial<Trust> = {},
): LedgerReader =>
  new LedgerReader(
    LEDGER,
    { size: leaves.length, frontier: rangeOf(leaves), asOf: '' },
    { verifiers: () => verifiers, believes: () => true, leftOut: { records, floods: nothing }, ...trust },
  );
/** After an operator left out what was named as the last of too many. */
const afterFlood = (...named: Buffer[]): LedgerReader => {
  const digests = new Set(named.map(digestOf));
  return reader(nothing, [], { leftOut: { records: digests, floods: digests } });
};
const leavesOf = (reading: Reading): string[] =>
  reading.sealed.flatMap((batch) => batch.entries.map(({ leaf }) => String(leaf)));
const codes = (reading: Reading): string[] => reading.refusals.map(({ code }) => code);

const [first, second, third] = [event(0, 'uno'), event(1, 'dos'), event(2, 'tres')];

describe('reading a ledger', () => {
  it('lets nothing take effect before its seal', () =>
    expect(leavesOf(reader().read(records(first, second)))).toEqual([]));

  it('lets a batch take effect when its seal verifies', () => {
    const reading = reader().read(records(first, second, sealOver([first, second])));
    expect(leavesOf(reading)).toEqual([first.toString(), second.toString()]);
    expect(reading.resumeAt).toBe('3');
  });

  it('goes on where it stood', () => {
    const reading = reader(new Set(), [first, second]).read(records(third, sealOver([first, second, third])));
    expect(leavesOf(reading)).toEqual([third.toString()]);
  });

  it('takes a seal that only says “complete until later”', () => {
    const later = '2026-01-01T00:00:09.000000Z';
    const reading = reader(new Set(), [first]).read(records(sealOver([first], later)));
    expect(reading.sealed).toMatchObject([{ size: 1, asOf: later, entries: [] }]);
  });

  it('takes one of a ledger in which nothing was ever said', () => {
    const until = '2026-01-01T08:15:00.000000Z';
    const reading = reader().read(records(sealOver([], until), first, sealOver([first])));
    expect(reading.sealed).toMatchObject([{ size: 0, asOf: until, entries: [] }, { size: 1 }]);
    expect(codes(reading)).toEqual([]);
  });

  it('drops what came before, and hands it to be compared with what is kept', () => {
    const reading = reader(new Set(), [first]).read(
      records(first, sealOver([first]), second, sealOver([first, second])),
    );
    expect(leavesOf(reading)).toEqual([second.toString()]);
    expect(reading.repeatedEntries.map(({ position }) => position)).toEqual([0]);
    expect(codes(reading)).toEqual([]);
  });

  it('waits for a key that may still be announced', () => {
    const reading = reader().read(records(first, sealOver([first], undefined, keyOf('vecindad/ec'))));
    expect(reading.refusals).toMatchObject([{ code: 'seal.unknown-key', early: true }]);
  });
});

describe('what is not genuine stops the ledger, and is named', () => {
  it('bytes that are no event', () =>
    expect(codes(reader().read(records(Buffer.from('{"half":'))))).toEqual(['record.malformed']));
  it('an empty record', () =>
    expect(codes(reader().read(records(Buffer.alloc(0))))).toEqual(['seal.not-genuine']));
  it.each(['\n', '\r'])('an event of more than one line: %j', (end) =>
    expect(codes(reader().read(records(Buffer.from(first.toString().replace(',', `,${end}`)))))).toEqual([
      'record.malformed',
    ]),
  );
  it('an event of another ledger', () =>
    expect(codes(reader().read(records(event(0, 'x', { ledger: 'ec.pe.crossing' }))))).toEqual([
      'record.malformed',
    ]));
  it('an event of another country', () =>
    expect(codes(reader().read(records(event(0, 'x', { source: 'urn:vecindad:co' }))))).toEqual([
      'record.malformed',
    ]));
  it('invalid UTF-8', () =>
    expect(
      codes(
        reader().read(
          records(Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff]), Buffer.from('"}')])),
        ),
      ),
    ).toEqual(['record.malformed']));
  it('a seal by another country', () =>
    expect(codes(reader().read(records(first, sealOver([first], undefined, colombia))))).toEqual([
      'seal.unknown-key',
    ]));
  it('a seal of another ledger of the same country', () =>
    expect(
      codes(reader().read(records(first, sealOver([first], undefined, ecuador, 'ec.pe.crossing')))),
    ).toEqual(['seal.of-another-ledger']));
  it('a seal altered after signing', () => {
    const altered = Buffer.from(sealOver([first]).toString().replace('\n1\n', '\n2\n'));
    expect(codes(reader().read(records(first, altered)))).toEqual(['seal.not-genuine']);
  });
  it('a batch with a changed event', () =>
    expect(codes(reader().read(records(event(0, 'uno!'), sealOver([first]))))).toEqual([
      'seal.other-content',
    ]));
  it('a batch with an event missing', () =>
    expect(reader().read(records(first, third, sealOver([first, second, third]))).refusals).toMatchObject([
      { code: 'ledger.gap', position: 1 },
    ]));
  it('a second signed history', () =>
    expect(codes(reader(new Set(), [first]).read(records(sealOver([event(0, 'otra historia')]))))).toEqual([
      'ledger.forked',
    ]));

  it('a record pushed in among genuine ones, by its position', () => {
    const forged = event(1, 'forged');
    const reading = reader().read(records(first, forged, second, sealOver([first, second])));
    expect(reading.refusals).toMatchObject([
      { code: 'record.not-in-ledger', position: 1, record: { value: forged } },
    ]);
    expect(leavesOf(reading)).toEqual([]);
  });

  it('and once an operator has left it out, the rest takes effect', () => {
    const forged = event(1, 'forged');
    const reading = reader(new Set([digestOf(forged)])).read(
      records(first, forged, second, sealOver([first, second])),
    );
    expect(leavesOf(reading)).toEqual([first.toString(), second.toString()]);
  });
});

describe('a record that is no record at all', () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  it.each([
    ['a ledger that is an object with another toString', '{"ledger":{"toString":1}}'],
    [
      'a position that is one',
      `{"ledger":"${LEDGER}","source":"urn:vecindad:ec","ledgerposition":{"toString":1}}`,
    ],
    ['a source without end', `{"ledger":"${LEDGER}","source":${deep}}`],
    ['no ledger', '{}'],
    ['a name of every object', '{"__proto__":{"ledger":"x"},"constructor":1}'],
  ])('%s is refused, and reading goes on', (_, text) => {
    const started = reader();
    expect(codes(started.read(records(Buffer.from(text))))).toEqual(['record.malformed']);
    const left = reader(new Set([digestOf(Buffer.from(text))]));
    expect(leavesOf(left.read(records(Buffer.from(text), first, sealOver([first]))))).toEqual([
      String(first),
    ]);
  });

  it('quotes what it says in one short line: a log is nobody else’s to write', () => {
    const { refusals } = reader().read(
      records(event(0, 'x', { ledger: `\nALARM all is well \u001b[2J ${'x'.repeat(10_000)}` })),
    );
    expect(refusals[0]!.detail).toMatch(/^says it belongs to \\nALARM all is well \\u001b\[2J x+, lies in/);
    expect(refusals[0]!.detail.length).toBeLessThan(200);
  });
});

describe('more than a country ever leaves without a seal', () => {
  const flood = (count: number, bytes = 10): Buffer[] =>
    Array.from({ length: count }, (_, n) => event(1_000_000 + n, 'x'.repeat(bytes)));

  it('stops the ledger, by number and by size', () => {
    for (const many of [flood(4_000), flood(1_100, 8_000)])
      expect(codes(reader().read(records(first, ...many)))).toEqual([UNSEALED_TOO_MUCH]);
    expect(codes(reader().read(records(first, ...flood(3_999))))).toEqual([]);
  });

  it('is left out by one decision, up to the next seal; what its country sends takes effect', () => {
    const many = flood(20_000);
    const named = reader().read(records(first, ...many)).refusals[0]!.record.value;
    const reading = afterFlood(named).read(
      records(...many, event(0, 'forged'), first, second, sealOver([first, second]), third, ...flood(3_999)),
    );
    expect(codes(reading)).toEqual([]);
    expect(leavesOf(reading)).toEqual([String(first), String(second)]);
    // Behind that seal the bounds hold again.
    expect(
      codes(afterFlood(named).read(records(...many, first, sealOver([first]), ...flood(4_001, 20)))),
    ).toEqual([UNSEALED_TOO_MUCH]);
  });

  it('as records for the places of genuine ones is named once, and the genuine ones take effect after one decision', () => {
    const leaves = Array.from({ length: 500 }, (_, n) => event(n, 'genuine'));
    const forged = Array.from({ length: 3_000 }, (_, n) => event(n % 500, `forged ${n}`));
    const all = records(...forged, ...leaves, sealOver(leaves));
    const [named, ...others] = reader().read(all).refusals;
    expect([named!.code, others]).toEqual([UNSEALED_TOO_MUCH, []]);
    expect(leavesOf(afterFlood(named!.record.value).read(all))).toEqual(leaves.map(String));
  });

  it('that cannot be read is asked about twenty times, and then for all', () => {
    const odd = Array.from({ length: 1_000 }, (_, n) => Buffer.from(`{"odd":${n}}`));
    const leftOut = new Set<string>();
    const floods = new Set<string>();
    for (let decisions = 1; ; decisions++) {
      const reading = reader(nothing, [], { leftOut: { records: leftOut, floods } }).read(
        records(...odd, first, sealOver([first])),
      );
      const [refusal] = reading.refusals;
      if (!refusal) {
        expect(decisions).toBe(22);
        expect(leavesOf(reading)).toEqual([String(first)]);
        break;
      }
      leftOut.add(digestOf(refusal.record.value));
      if (refusal.code === UNSEALED_TOO_MUCH) floods.add(digestOf(refusal.record.value));
    }
  });

  it('does not keep the answers of the broker in memory of which it was a part', () => {
    const answer = Buffer.concat([first, Buffer.alloc(4 * 1024 * 1024)]);
    const started = reader();
    started.read([{ value: answer.subarray(0, first.length), offset: '0' }]);
    expect(started.unsealed!.value.buffer.byteLength).toBeLessThan(100_000);
  });
});

describe('a seal of a moment that is still to come', () => {
  const now = '2026-06-01T00:00:00.000000Z';
  const honest = (asOf: string): boolean => asOf <= now;
  const lie = '9999-12-31T23:59:59.999999Z';

  it('is believed in what it covers, and not in how far that is complete', () => {
    const started = reader(nothing, [], { believes: honest });
    const reading = started.read(
      records(first, sealOver([first], lie), second, sealOver([first, second], now)),
    );
    expect(codes(reading)).toEqual([]);
    expect(reading.sealed.map(({ size, asOf }) => [size, asOf])).toEqual([
      [1, ''],
      [2, now],
    ]);
    expect(reading.fromTheFuture).toMatchObject([{ asOf: lie }]);
  });

  it('that covers nothing new has no effect, and those behind it have theirs', () => {
    const started = reader(nothing, [first], { believes: honest });
    const reading = started.read(records(sealOver([first], lie), sealOver([first], now)));
    expect(reading.sealed.map(({ asOf }) => asOf)).toEqual([now]);
  });
});

describe('always', () => {
  const texts = fc.array(fc.string(), { minLength: 1, maxLength: 30 });

  it('however batches are cut and repeated, each event takes effect once, in order', () =>
    fc.assert(
      fc.property(texts, fc.infiniteStream(fc.nat(5)), (contents, choices) => {
        const leaves = contents.map((text, position) => event(position, text));
        const choose = (): number => choices.next().value;
        const sent: Buffer[][] = [];
        for (let to = 0; to < leaves.length;) {
          const from = to;
          to = Math.min(leaves.length, to + 1 + choose());
          sent.push([...leaves.slice(from, to), sealOver(leaves.slice(0, to))]);
        }
        // A restart sends again from some earlier batch, the same bytes.
        const again = sent.flatMap((batch, index) =>
          choose() === 0 ? sent.slice(Math.max(0, index - choose()), index + 1) : [batch],
        );
        const started = reader();
        const read: string[] = [];
        for (const batch of again) {
          const reading = started.read(records(...batch));
          expect(codes(reading)).toEqual([]);
          read.push(...leavesOf(reading));
        }
        expect(read).toEqual(leaves.map(String));
      }),
      { numRuns: 50 },
    ));

  it('a flipped bit anywhere is refused, and nothing of its batch takes effect', () =>
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(7), (contents, where, bit) => {
        const leaves = contents.map((text, position) => event(position, text));
        const values = [...leaves, sealOver(leaves)].map((value) => Buffer.from(value));
        const target = values[where % values.length]!;
        const index = where % target.length;
        target[index] = target[index]! ^ (1 << bit);
        const reading = reader().read(records(...values));
        expect(leavesOf(reading)).toEqual([]);
      }),
    ));

  const json = fc.oneof(
    fc.json({ maxDepth: 4 }),
    fc
      .record({
        ledger: fc.oneof(fc.constant(LEDGER), fc.jsonValue()),
        source: fc.oneof(fc.constant('urn:vecindad:ec'), fc.jsonValue()),
        ledgerposition: fc.oneof(fc.nat(5).map(String), fc.jsonValue()),
        data: fc.jsonValue(),
      })
      .map((value) => JSON.stringify(value)),
  );
  const value = fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.concat([Buffer.from('{'), bytes])),
    json.map((text) => Buffer.from(text)),
    fc.string({ unit: 'binary' }).map((text) => Buffer.from(`${text}\n\n— vecindad/ec ${text}\n`)),
    fc.constant(Buffer.alloc(0)),
  );

  it('whatever lies in the topic, nothing in it makes reading fail; and all of it left out, the rest takes effect', () =>
    fc.assert(
      fc.property(fc.array(value, { maxLength: 15 }), (values) => {
        const leftOut = new Set<string>();
        for (;;) {
          const reading = reader(leftOut).read(records(...values, first, second, sealOver([first, second])));
          if (reading.refusals.length === 0)
            return expect(leavesOf(reading)).toEqual([String(first), String(second)]);
          for (const { record, detail } of reading.refusals) {
            expect(detail).not.toMatch(/\p{Cc}/u);
            leftOut.add(digestOf(record.value));
          }
        }
      }),
    ));
});
