import { instantBy } from '#platform/kernel';
import fc from 'fast-check';
import request from 'supertest';
import { intelligenceContracts } from '#contracts/intelligence';
import { assemble, type PublishedEvent } from '#platform/contracts';
import { AgencyKeyring } from '#platform/sealed';
import { ContentSealing } from '#platform/sealed/node';
import { AUTHORISATIONS } from '#platform/sharing';
import { AskingNode } from './fixtures/asking-node.ts';
import { Desk } from './fixtures/desk.ts';
import { folded, viewOf } from './fixtures/nodes.ts';
import * as they from './fixtures/requests.ts';
import { RequestController } from './request.controller.ts';
import { Requests } from './requests.ts';

const HOUR = 60 * 60 * 1000;
const UNTIL_DEADLINE = Date.parse(they.DEADLINE) - Date.parse(they.NOW);
const noted = { request: they.REQUEST, by: they.ASKER, deadline: they.DEADLINE, with: 'CO' };
const complete = they.answered(1, { complete: true });

let node: AskingNode;
beforeEach(async () => {
  node = new AskingNode();
  await node.asks(they.ask());
  node.start();
  await node.quiet();
});
afterEach(() => node.close());

const notices = async (): Promise<unknown[]> => (await node.notices()).map(({ data }) => data);

describe('a request whose deadline comes', () => {
  it('is noted then, and not before', async () => {
    await node.passes(UNTIL_DEADLINE - HOUR);
    expect(await notices()).toEqual([]);
    await node.passes(HOUR);
    expect(await notices()).toEqual([noted]);
  });

  it('is noted by the node itself', async () => {
    await node.passes(UNTIL_DEADLINE);
    const [notice] = await node.recorded().then((events) => events.slice(-1));
    expect(notice!.metadata).toMatchObject({ caller: 'ec-node', agency: 'ec-node' });
  });

  it('is told to the side asked, which has it as its asker has it', async () => {
    node.hears(they.acknowledged());
    await node.passes(UNTIL_DEADLINE);
    await node.tells();
    const told = node.published.at(-1)!;
    expect(told).toMatchObject({
      type: 'vecindad.intelligence.fell-overdue.v1',
      ledger: 'ec.co.intelligence',
      inresponseto: 'co.ec.intelligence/0',
      data: { request: they.REQUEST, by: they.ASKER, deadline: they.DEADLINE },
    });
    expect(assemble([intelligenceContracts]).validate(told)).toBeUndefined();
    const there = folded([...node.published, ...node.colombia.published]);
    expect(viewOf(there, they.REQUEST, instantBy(node.clock))).toEqual((await node.views())[0]);
  });

  it.each([
    { reply: 'a complete answer', event: complete, expected: 0 },
    { reply: 'a refusal', event: they.refused, expected: 0 },
    { reply: 'an answer in part', event: they.partly, expected: 1 },
    { reply: 'an acknowledgement', event: they.acknowledged(), expected: 1 },
  ])('is noted unless it is settled: after $reply, $expected', async ({ event, expected }) => {
    node.hears(event);
    await node.wake();
    await node.passes(UNTIL_DEADLINE + HOUR);
    expect(await notices()).toHaveLength(expected);
  });

  it('is not noted of one that was closed', async () => {
    await node.asks(they.close({}, { meta: { ...they.meta(they.ASKER), commandId: 'c-2' } }));
    await node.passes(UNTIL_DEADLINE + HOUR);
    expect(await notices()).toEqual([]);
  });

  it('is noted although a third country says that it was answered', async () => {
    const stranger = { ...node.colombia.tell(complete, they.NOW), ledger: 'pe.ec.intelligence' };
    const forged: PublishedEvent = {
      ...node.colombia.tell(complete, they.NOW),
      type: 'vecindad.intelligence.fell-overdue.v1',
      data: noted,
    };
    for (const event of [stranger, forged]) node.folds(event);
    await node.passes(UNTIL_DEADLINE);
    expect(await notices()).toEqual([noted]);
  });

  it('is no more looked at once it is noted', async () => {
    await node.passes(UNTIL_DEADLINE);
    await node.tells();
    expect(await node.due()).toEqual([]);
  });
});

it('a request that was entered when its deadline had passed is not noted: whoever entered it knew', async () => {
  const late = new AskingNode();
  await late.passes(UNTIL_DEADLINE + HOUR);
  await late.asks(they.ask({ asked: they.NOW }));
  late.start();
  await late.passes(24 * HOUR);
  expect(await late.notices()).toEqual([]);
  expect((await late.views())[0]).toMatchObject({ overdue: true });
  await late.close();
});

it('exactly one is noted, however many processes look, however often, and whenever it is told', () => {
  const step = fc.constantFrom('wake', 'pass', 'tell', 'start', 'acknowledge');
  return fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const busy = new AskingNode();
      await busy.asks(they.ask());
      busy.start();
      await busy.passes(UNTIL_DEADLINE);
      const acts: Record<(typeof steps)[number], () => Promise<void> | void> = {
        wake: () => busy.wake(),
        pass: () => busy.passes(HOUR),
        tell: () => busy.tells(),
        start: () => busy.start(),
        acknowledge: () => busy.hears(they.acknowledged()),
      };
      for (const name of steps) await acts[name]();
      await busy.wake();
      expect(await busy.notices()).toHaveLength(1);
      expect(busy.said).toEqual([]);
      await busy.close();
    }),
    { numRuns: 60 },
  );
});

describe('over HTTP', () => {
  let desk: Desk;
  beforeEach(async () => {
    const requests = {
      concerning: () => node.views(),
      early: async () => [],
      find: async () => ({ ...(await node.views())[0], contents: [] }),
    };
    desk = await Desk.open(
      node.store,
      [RequestController],
      [
        { provide: Requests, useValue: requests },
        ...[AgencyKeyring, ContentSealing, AUTHORISATIONS].map((provide) => ({ provide, useValue: {} })),
      ],
    );
  });
  afterEach(() => desk.close());

  const see = async (path: string) =>
    (await desk.saidBy({ subject: 'ana' }, request(desk.url).get(path))).body as Record<string, object>;

  it('it is seen when a request was noted, beside what is computed; its state stays', async () => {
    const before = await see(`/v1/requests/${they.REQUEST}`);
    expect(before).toMatchObject({ state: 'asked', overdue: false });
    expect(before).not.toHaveProperty('overdueNoted');

    await node.passes(UNTIL_DEADLINE + HOUR);
    await node.tells();
    const after = { state: 'asked', overdue: true, overdueNoted: instantBy(node.clock) };
    expect(await see(`/v1/requests/${they.REQUEST}`)).toMatchObject(after);
    expect((await see('/v1/requests'))['requests']).toMatchObject([after]);
  });
});
