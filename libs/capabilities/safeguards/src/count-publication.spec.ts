import { safeguardsContracts, type CellTold } from '#contracts/safeguards';
import { assemble } from '#platform/contracts';
import type { RecordedEvent } from '#platform/event-store';
import { streamOf, type Instant } from '#platform/kernel';
import { takenAt } from './counted.ts';
import { CountPublication } from './count-publication.ts';
import { safeguardsDisclosures } from './disclosure.ts';
import { CaseNode } from './fixtures/case-node.ts';
import { act, detention, NOW, open } from './fixtures/cases.ts';
import { monthcounts, type CountsPublished } from './month-counts.ts';

const QUARTER = 15 * 60_000;
const until = (moment: Instant): number => Date.parse(moment) - Date.parse(NOW);

let node: CaseNode;
beforeEach(() => void (node = new CaseNode()));
afterEach(() => node.close());

const start = () => node.start(new CountPublication(node.store, 'EC'));
const published = async (): Promise<RecordedEvent<CountsPublished>[]> =>
  (await node.store.load(streamOf(monthcounts, 'EC'))).events as RecordedEvent<CountsPublished>[];
const monthsTold = async (): Promise<string[]> =>
  (await published()).flatMap(({ data }) => data.months.map(({ month, version }) => `${month} v${version}`));
const detained = async (): Promise<CellTold> =>
  (await published())
    .at(-1)!
    .data.months.at(-1)!
    .cells.find(({ kind }) => kind === 'detention')!;

const detain = async (count: number, more: object = {}): Promise<void> => {
  for (let n = 0; n < count; n++)
    await node.does(open({ ...detention, case: `ec-${Object.keys(more).join('')}-${n}`, ...more }));
};

describe('counts of a month', () => {
  it('are published once it is over and posts had some days to send what they recorded', async () => {
    await detain(12);
    await start();
    await node.passes(until(takenAt('2026-11')));
    // Nor of the months before it was there.
    expect(await monthsTold()).toEqual([]);
    await node.passes(9 * 60_000);
    expect(await monthsTold()).toEqual(['2026-11 v1']);
    expect(await detained()).toEqual({ kind: 'detention', count: 12 });
  });

  it('count nobody who asks for protection, by their own record or by a claim', async () => {
    await detain(9);
    await detain(1, { protection: true });
    await detain(1, { nationality: 'COL' });
    await node.does({
      ...act('ProtectionClaimed', { on: detention.since }),
      data: { case: 'ec-nationality-0', act: 'ProtectionClaimed', said: { on: detention.since } },
    });
    await start();
    await node.passes(until(takenAt('2026-11')) + QUARTER);
    expect(await detained()).toEqual({ kind: 'detention', suppressed: true });
  });

  it('are told whole and keep their contract, whatever node there is to count them, and however late', async () => {
    await detain(12);
    await start();
    await start();
    await node.passes(until(takenAt('2026-11')) + QUARTER);
    await node.passes(Date.parse(takenAt('2027-01')) - Date.parse(takenAt('2026-11')));
    expect(await monthsTold()).toEqual(['2026-11 v1', '2026-12 v1', '2027-01 v1']);
    expect(node.said).toEqual([]);
    const { validate } = assemble([safeguardsContracts]);
    for (const { data, stream, version, recordedAt } of await published()) {
      const disclosed = safeguardsDisclosures.CountsPublished({
        type: 'CountsPublished',
        data,
        stream,
        version,
        recordedAt,
      });
      const { type, data: told, time } = disclosed as { type: string; data: object; time: string };
      expect(validate({ type, data: told })).toBeUndefined();
      // A full quarter of an hour behind that at which they were taken: when they were written down shows nowhere.
      expect(time > data.takenAt).toBe(true);
      expect(Date.parse(time) % QUARTER).toBe(0);
    }
  });
});

it('nothing of a case is disclosed, whatever is recorded in it', () => {
  const { CountsPublished: _, ...ofCases } = safeguardsDisclosures;
  for (const disclose of Object.values(ofCases)) expect((disclose as () => unknown)()).toBeUndefined();
  expect(Object.keys(ofCases)).toHaveLength(19);
});
