import { checkNames, findingsOf, type Leaf, type Reading, type StoredEvent } from './checks.ts';

const event = (stream: string, version: number, more: Partial<StoredEvent> = {}): StoredEvent => ({
  stream,
  version,
  recordedAt: `${stream}@${version}`,
  commandId: `ec-migracion:${stream}-${version}`,
  ...more,
});

const leaf = (position: number, { stream, recordedAt, toldAs }: StoredEvent): Leaf => ({
  position,
  subject: toldAs ?? stream,
  time: recordedAt,
  hash: `hash of ${stream} ${recordedAt}`,
});

const events = [
  event('post-rumichaca', 1),
  event('crossing-1', 1),
  event('post-rumichaca', 2),
  event('crossing-2', 1, { toldAs: 'a name drawn for it' }),
];
const leaves = events.map((one, position) => leaf(position, one));
const copy = (holder: string, kept: readonly Leaf[] = leaves) => ({
  holder,
  from: 'EC',
  ledger: 'ec.co.crossing',
  leaves: kept,
});

const atHome = (kept: readonly StoredEvent[] = events) => ({
  holder: 'EC',
  from: 'EC',
  ledger: 'ec.ec.crossing',
  leaves: kept.map((one, position) => ({ ...leaf(position, one), subject: one.stream })),
});

const whole: Reading = {
  acknowledged: events.map(({ commandId }) => ({ country: 'EC', commandId: commandId! })),
  stores: { EC: events },
  copies: [copy('EC'), copy('CO'), copy('AUDITOR'), atHome()],
  holders: { 'ec.co.crossing': ['EC', 'CO', 'AUDITOR'] },
  verified: [{ holder: 'EC', ledger: 'ec.co.crossing', findings: [] }],
  models: [{ holder: 'SHARED_VIEW', model: 'traffic', live: 'a1', rebuilt: 'a1' }],
};

/** The checks that find something, and what the first of them says. */
const found = (change: Partial<Reading>): [checks: string[], what: string | undefined] => {
  const findings = findingsOf({ ...whole, ...change });
  return [[...new Set(findings.map(({ check }) => check))], findings[0]?.what];
};
/** Published so to everybody; kept at home are these events. */
const everywhere = (kept: readonly Leaf[], home: readonly StoredEvent[] = events) => [
  ...['EC', 'CO', 'AUDITOR'].map((holder) => copy(holder, kept)),
  atHome(home),
];

const [commands, versions, positions, published, kept, readers, seals, models] = checkNames;

describe('the end check', () => {
  it('finds nothing where nothing is wrong', () => expect(found({})).toEqual([[], undefined]));

  it('names a command that was acknowledged and lost', () =>
    expect(
      found({ acknowledged: [...whole.acknowledged, { country: 'EC', commandId: 'ec-migracion:gone' }] }),
    ).toEqual([[commands], 'EC: ec-migracion:gone was acknowledged and is there 0 times']));

  it('names a command that was carried out twice', () => {
    const twice = event('crossing-3', 1, { commandId: 'ec-migracion:crossing-1-1' });
    expect(
      found({
        stores: { EC: [...events, twice] },
        copies: everywhere([...leaves, leaf(4, twice)], [...events, twice]),
      }),
    ).toEqual([[commands], 'EC: ec-migracion:crossing-1-1 was acknowledged and is there 2 times']);
  });

  it('names a gap in a stream’s versions', () => {
    const late = event('post-rumichaca', 4);
    expect(
      found({
        stores: { EC: [...events, late] },
        copies: everywhere([...leaves, leaf(4, late)], [...events, late]),
      }),
    ).toEqual([[versions], 'EC: post-rumichaca has version 4 where 3 belongs']);
  });

  it('names a gap in a ledger’s positions', () =>
    expect(
      found({
        copies: everywhere(
          leaves.map((one) => ({ ...one, position: one.position + (one.position > 1 ? 1 : 0) })),
        ),
      }),
    ).toEqual([[positions], 'EC: ec.co.crossing has position 3 where 2 belongs']));

  it('names an event that was never published', () =>
    expect(found({ copies: everywhere(leaves.slice(0, 3)) })).toEqual([
      [published],
      'EC: a name drawn for it, recorded crossing-2@1, is in no ledger',
    ]));

  it('names an event that was published twice', () =>
    expect(found({ copies: everywhere([...leaves, leaf(4, events[1]!)]) })).toEqual([
      [published],
      'EC: crossing-1 is published 2 times for 1',
    ]));

  it('names a publication that nothing recorded is behind', () =>
    expect(found({ copies: everywhere([...leaves, leaf(4, event('crossing-9', 1))]) })).toEqual([
      [published],
      'EC: crossing-9 is published and not in its store',
    ]));

  it('names a stream that was published in another order', () =>
    expect(
      found({
        copies: everywhere([events[2]!, events[1]!, events[0]!, events[3]!].map((one, at) => leaf(at, one))),
      }),
    ).toEqual([[published], 'EC: post-rumichaca is published in another order than recorded']));

  it('names a reader that lacks something', () =>
    expect(
      found({ copies: [copy('EC'), copy('CO', leaves.slice(0, 3)), copy('AUDITOR'), atHome()] }),
    ).toEqual([[readers], 'CO: ec.co.crossing has 3 leaves of 4']));

  it('names an event that is kept in no private ledger, and one that is kept twice', () => {
    const told = everywhere(leaves, events.slice(0, 3));
    expect(found({ copies: told })).toEqual([
      [kept],
      'EC: crossing-2, recorded crossing-2@1, is in no private ledger',
    ]);
    expect(found({ copies: everywhere(leaves, [...events, events[1]!]) })).toEqual([
      [kept],
      'EC: crossing-1 is kept 2 times for 1',
    ]);
  });

  it('names a reader that has no such ledger at all', () =>
    expect(found({ copies: [copy('EC'), copy('CO'), atHome()] })).toEqual([
      [readers],
      'AUDITOR: ec.co.crossing has 0 leaves of 4',
    ]));

  it('names a reader that has something else', () =>
    expect(
      found({
        copies: [
          atHome(),
          copy('EC'),
          copy('CO'),
          copy(
            'AUDITOR',
            leaves.map((one) => ({ ...one, hash: one.position === 2 ? 'other' : one.hash })),
          ),
        ],
      }),
    ).toEqual([[readers], 'AUDITOR: ec.co.crossing holds something else at position 2']));

  it('names a seal that does not hold', () =>
    expect(
      found({ verified: [{ holder: 'CO', ledger: 'ec.co.crossing', findings: ['seal.other-content'] }] }),
    ).toEqual([[seals], 'CO: ec.co.crossing: seal.other-content']));

  it('names a read model that differs from its rebuild', () =>
    expect(
      found({ models: [{ holder: 'SHARED_VIEW', model: 'traffic', live: 'a1', rebuilt: 'b2' }] }),
    ).toEqual([[models], 'SHARED_VIEW: traffic is a1, rebuilt b2']));
});
