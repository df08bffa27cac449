import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { specFor, type CommandMeta, type Instant } from '#platform/kernel';
import { anchor, anchorOf, discloseAnchor, quarterAfter, type AnchorHistory, type Stood } from './anchor.ts';
import { keyOf } from './secret.ts';

const given = specFor(anchor);
const SIX: Instant = '2026-03-01T06:00:00.000000Z';
const meta = { commandId: 'c' } as CommandMeta;
const of = (quarter: Instant, hash = 'a1') => ({ quarter, hash, ledgers: [] });
const anchored = (quarter: Instant) => ({ type: 'HistoryAnchored' as const, data: of(quarter) });
const anchoring = (quarter: Instant): AnchorHistory => ({ type: 'AnchorHistory', data: of(quarter), meta });

const secrets = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => Buffer.from(bytes));
const standing: fc.Arbitrary<readonly Stood[]> = fc.array(
  fc.record({
    ledger: fc.constantFrom('ec.ec.crossing', 'ec.ec.agreement', 'ec.ec.node'),
    size: fc.integer({ min: 1 }),
    root: fc.stringMatching(/^[0-9a-f]{64}$/),
  }),
  { maxLength: 3 },
);

describe('anchoring what a country keeps to itself', () => {
  it('happens at one quarter after the other', () =>
    given(anchored(SIX))
      .when(anchoring(quarterAfter(SIX)))
      .then(anchored(quarterAfter(SIX))));
  it('happens once at each', () => given(anchored(SIX)).when(anchoring(SIX)).thenNothing());
  it('is not made up for behind a later one', () =>
    given(anchored(quarterAfter(SIX)))
      .when(anchoring(SIX))
      .thenNothing());

  it('tells all a hash, of the quarter itself, and nothing else', () => {
    const ledgers = [{ ledger: 'ec.ec.crossing', size: 41, root: 'b2' }];
    const disclosed = discloseAnchor.HistoryAnchored({
      type: 'HistoryAnchored',
      data: { quarter: SIX, hash: 'a1', ledgers },
      stream: 'anchor-EC/2026-03-01',
      version: 1,
      recordedAt: '2026-03-01T06:00:01.234567Z',
    });
    expect(disclosed).toEqual({
      audience: 'all',
      channel: 'anchors',
      type: 'vecindad.anchors.anchored.v1',
      occurredAt: SIX,
      time: SIX,
      data: { hash: 'a1' },
    });
  });
});

describe('an anchor', () => {
  it('is always of one length, and shows neither that nothing was recorded nor what', () =>
    fc.assert(
      fc.property(secrets, standing, (secret, ledgers) => {
        const [one, next] = [SIX, quarterAfter(SIX)].map((quarter) =>
          anchorOf(secret, 'EC', quarter, ledgers),
        );
        expect(one).toMatch(/^[0-9a-f]{64}$/);
        // The same history, a quarter later.
        expect(next).not.toBe(one);
        expect(anchorOf(secret, 'PE', SIX, ledgers)).not.toBe(one);
      }),
    ));

  it('is made anew by whoever has the secret, and fits no other history and no other secret', () =>
    fc.assert(
      fc.property(secrets, standing, standing, (secret, ledgers, others) => {
        const hash = anchorOf(secret, 'EC', SIX, ledgers);
        expect(anchorOf(Buffer.from(secret), 'EC', SIX, structuredClone(ledgers))).toBe(hash);
        if (JSON.stringify(others) !== JSON.stringify(ledgers))
          expect(anchorOf(secret, 'EC', SIX, others)).not.toBe(hash);
        expect(anchorOf(randomBytes(32), 'EC', SIX, ledgers)).not.toBe(hash);
      }),
    ));

  it('is opened by a key that opens no other', () =>
    fc.assert(
      fc.property(secrets, (secret) => {
        const keys = [
          keyOf(secret, 'EC', SIX),
          keyOf(secret, 'EC', quarterAfter(SIX)),
          keyOf(secret, 'CO', SIX),
          secret,
        ];
        expect(new Set(keys.map((key) => key.toString('hex'))).size).toBe(4);
      }),
    ));
});
