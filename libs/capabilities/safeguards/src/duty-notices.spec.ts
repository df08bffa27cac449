import fc from 'fast-check';
import { instantBy } from '#platform/kernel';
import { CaseNode } from './fixtures/case-node.ts';
import { act, CASE, JUDGE_DUE, LATER, NOW, open, POLICE } from './fixtures/cases.ts';

const HOUR = 60 * 60_000;
const UNTIL_DUE = Date.parse(JUDGE_DUE) - Date.parse(NOW);
const UNTIL_AHEAD = UNTIL_DUE - 6 * HOUR;
const told = (duty: string, stage: 'ahead' | 'passed') => ({
  case: CASE,
  duty,
  stage,
  due: JUDGE_DUE,
  to: POLICE,
});
const both = (stage: 'ahead' | 'passed') => [told('consular-right', stage), told('judge', stage)];
const review = { on: LATER, court: 'Unidad Judicial', decision: 'confirmed' } as const;

let node: CaseNode;
beforeEach(async () => {
  node = new CaseNode();
  await node.does(open());
  await node.start();
});
afterEach(() => node.close());

describe('whoever must act in a case', () => {
  it('is told some hours before the limit of the law, and not sooner', async () => {
    await node.passes(UNTIL_AHEAD - HOUR);
    expect(await node.notices()).toEqual([]);
    await node.passes(HOUR);
    expect(await node.notices()).toEqual(both('ahead'));
  });

  it('is told again when it has passed', async () => {
    await node.passes(UNTIL_AHEAD);
    await node.keeps();
    await node.passes(UNTIL_DUE - UNTIL_AHEAD);
    expect(await node.notices()).toEqual([...both('ahead'), ...both('passed')]);
  });

  it('is not told of what was done in time', async () => {
    await node.does(act('JudgeReviewed', review));
    await node.does(act('ConsularRightExplained', { on: LATER, asked: true }));
    await node.wake();
    await node.passes(UNTIL_DUE + HOUR);
    expect(await node.notices()).toEqual([]);
  });

  it('is told by the node itself', async () => {
    await node.passes(UNTIL_DUE);
    const { metadata } = (await node.recorded()).at(-1)!;
    expect(metadata).toMatchObject({ caller: 'ec-node', agency: 'ec-node' });
  });

  it('is told that it passed and nothing else, where the node stood still until then; and no date is left over', async () => {
    await node.passes(UNTIL_DUE + 24 * HOUR);
    await node.keeps();
    await node.wake();
    expect(await node.notices()).toEqual(both('passed'));
    expect(await node.due()).toEqual([]);
  });

  it('is told at once of a detention that is recorded when its limit has passed', async () => {
    const late = new CaseNode();
    late.clock.advance(48 * HOUR);
    await late.does(open(undefined, { now: instantBy(late.clock) }));
    await late.start();
    expect(await late.notices()).toEqual(both('passed'));
    await late.close();
  });
});

it('each duty is told once before it passes and once behind it, however many processes look, however often, and whenever it is kept', () => {
  const step = fc.constantFrom('wake', 'pass', 'keep', 'start');
  return fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 12 }),
      fc.array(step, { maxLength: 12 }),
      async (first, then) => {
        const busy = new CaseNode();
        await busy.does(open());
        await busy.start();
        const acts: Record<(typeof first)[number], () => Promise<void>> = {
          wake: () => busy.wake(),
          // So little that no other date comes.
          pass: () => busy.passes(60_000),
          keep: () => busy.keeps(),
          start: () => busy.start(),
        };
        await busy.passes(UNTIL_AHEAD);
        for (const name of first) await acts[name]();
        await busy.passes(UNTIL_DUE - UNTIL_AHEAD);
        for (const name of then) await acts[name]();
        await busy.wake();
        const notices = (await busy.notices()).map(({ duty, stage }) => `${duty} ${stage}`);
        expect(notices.sort()).toEqual([
          'consular-right ahead',
          'consular-right passed',
          'judge ahead',
          'judge passed',
        ]);
        expect(busy.said).toEqual([]);
        await busy.close();
      },
    ),
    { numRuns: 60 },
  );
});
