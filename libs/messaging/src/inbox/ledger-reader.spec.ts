import fc from 'fast-check';
import {
  checkpointText,
  CompactRange,
  createSigningKey,
  originOf,
  signerFrom,
  verifierFrom,
  type Signer,
} from '#ledger';
import { digestOf, LedgerReader, type LedgerRecord, type Reading } from './ledger-reader.ts';

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
const reader = (
  leftOut: ReadonlySet<string> = new Set(),
  leaves: readonly Buffer[] = [],
  known = verifiers,
): LedgerReader =>
  new LedgerReader(
    LEDGER,
    { size: leaves.length, frontier: rangeOf(leaves), asOf: '' },
    () => known,
    leftOut,
  );
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
});
